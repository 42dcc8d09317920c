import Contract

/// What is to be heard: events in time, at a place. It comes with a result, and can be sent back with changes.
public struct SoundScene: ContractObject {
  public static let typeName = "Scene"
  public static let documentation = """
    What is heard in a sound: events in time, at a place. A result has the scene it was made from, with every time, place \
    and seed in it; sent back as `scene` it gives the same sound again, and with changes the same but for them. What an \
    event leaves out is decided anew.
    """

  public var place = ScenePlace.unspecified
  public var events: [SoundEvent] = []
  public var notes: [String] = []

  /// Nothing to be heard.
  public init() {}

  public static let fields: [Field<SoundScene>] = [
    .defaulted("place", \.place, doc: "Where it is heard."),
    .required("events", \.events, .elements(1...64), doc: "What is heard: 1 to 64 events."),
    .defaulted("notes", \.notes, doc: "What had to be guessed when the prompt was read; for people."),
  ]
}

/// One thing that is heard.
public struct SoundEvent: ContractObject {
  public static let typeName = "SceneEvent"
  public static let documentation = "One thing that is heard in a scene."

  public var label = ""
  public var role: SceneRole?
  public var stage = 0
  public var attributes: [String] = []
  public var count: Int?
  public var words = ""
  public var confidence = 1.0
  public var reason: String?
  public var start: Double?
  public var length: Double?
  public var times: [Double]?
  public var gain = 0.0
  public var pan: Double?
  public var seed: Int?
  public var file: String?

  /// Of no sound.
  public init() {}

  public static let fields: [Field<SoundEvent>] = [
    .required(
      "label", \.label, .characters(1...100),
      doc:
        "The sound, as AudioSet names it, such as `Bark` or `Door`; what AudioSet has no name for has one of ours, such "
        + "as `gun_reload`. `klang sound --labels` lists all."),
    .optional("role", \.role, doc: "What it is in the scene; else what such a sound usually is."),
    .defaulted(
      "stage", \.stage, .range(0...1000),
      doc: "Its turn: what has the same number is heard together, what has a higher one later."),
    .defaulted(
      "attributes", \.attributes, .elements(0...40),
      doc: "How it is: `distant`, `loud`, `large`, `metal`, `approaching` and so on; `klang sound --labels` lists them."
    ),
    .optional(
      "count", \.count, .range(1...1000),
      doc: "How often it is heard, or how many people there are, when that was said."),
    .defaulted("words", \.words, doc: "The words of the prompt that it comes from."),
    .defaulted("confidence", \.confidence, .within(0...1), doc: "How sure the reader was, 0 to 1."),
    .optional("reason", \.reason, doc: "Why this sound, when the prompt does not name it."),
    .optional("start", \.start, .within(0...600), doc: "When it begins, in seconds; else by its stage."),
    .optional(
      "length", \.length, .within(0.01...600), doc: "How long it lasts, in seconds; else as such a sound does."),
    .optional(
      "times", \.times, .elements(0...4000),
      doc:
        "When each of its sounds begins, in seconds from the beginning of the scene: each knock, bark, step. Empty for "
        + "what goes on."),
    .defaulted("gain_db", \.gain, .within(-60...24), doc: "Louder or softer than such a sound is in a scene, in dB."),
    .optional("pan", \.pan, .within(-1...1), doc: "Where it is: -1 left to 1 right."),
    .optional(
      "seed", \.seed, .range(0...4_294_967_295), doc: "The seed of its chance: another gives another take of it."),
    .optional(
      "file", \.file, .characters(1...4096),
      doc: "A recording that is played for it, of a folder that was indexed; else it is synthesised."),
  ]
}

/// What a sound is in a scene.
public enum SceneRole: String, ContractEnumeration {
  case event, bed, voice, music

  public static let typeName = "SceneRole"
  public static let documentation = "What a sound is in a scene."
  public var documentation: String {
    switch self {
    case .event: "it happens at moments."
    case .bed: "it goes on."
    case .voice: "people speaking."
    case .music: "music."
    }
  }
}

/// Where a scene is heard.
public enum ScenePlace: String, ContractEnumeration {
  case unspecified, open, forest, street, room, bathroom, hall, church, cave, vehicle, underwater

  public static let typeName = "ScenePlace"
  public static let documentation = "Where a scene is heard."
  public var documentation: String {
    switch self {
    case .unspecified: "each sound where it is usually heard."
    case .open: "in the open."
    case .forest: "among trees."
    case .street: "between buildings."
    case .room: "in a furnished room."
    case .bathroom: "in a small room with hard walls."
    case .hall: "in a large room."
    case .church: "in a church."
    case .cave: "in a cave or a tunnel."
    case .vehicle: "inside a vehicle."
    case .underwater: "under water."
    }
  }
}

/// Whether recordings are played.
public enum SampleUse: String, ContractEnumeration {
  case auto, never, only

  public static let typeName = "SampleUse"
  public static let documentation = "Whether recordings of indexed folders are played."
  public var documentation: String {
    switch self {
    case .auto: "where one fits, else synthesis."
    case .never: "synthesis alone."
    case .only: "recordings alone; what there is none for is left out, and said."
    }
  }
}

/// A recording that is heard in a result.
public struct PlayedRecording: ContractObject {
  public static let typeName = "PlayedRecording"
  public static let documentation = "A recording that is heard in a sound."
  public static let isOpen = true

  public var event = 0
  public var file = ""
  public var licence: String?
  public var library: String?

  /// None.
  public init() {}

  public static let fields: [Field<PlayedRecording>] = [
    .required("event", \.event, doc: "The number of the event in the scene, from 0."),
    .required("file", \.file, doc: "The file."),
    .optional("licence", \.licence, doc: "Its licence, as far as one was found near by."),
    .optional("library", \.library, doc: "The folder or package it is of."),
  ]
}

/// A part of a sound by itself.
public struct Stem: ContractObject {
  public static let typeName = "Stem"
  public static let documentation =
    "A part of a sound by itself. All stems together are the sound but for the limiting of peaks."
  public static let isOpen = true

  public var title = ""
  public var urlWAV = ""

  /// An empty one.
  public init() {}

  public static let fields: [Field<Stem>] = [
    .required(
      "title", \.title,
      doc: "The event's number and label, or `air` for the air of the place; of music a part, such as `bass`; of a "
        + "video's sound `effects`, `ambience`, `music` or `original`."),
    .required("url_wav", \.urlWAV, doc: "A `file://` URL of a WAV file as long as the sound."),
  ]
}
