import Contract
import JSON

/// What is heard in a film, and when. It comes with a result, and can be sent back with changes.
public struct CueSheetForm: ContractObject {
  public static let typeName = "CueSheet"
  public static let documentation = """
    What is heard in a video, and when: sounds at moments, what goes on, and music. A result has the sheet that its sound \
    was made from, with every time, level and seed in it; sent back as `cues` it gives the same sound again, and with \
    changes the same but for them. The video is not looked at then. What a cue leaves out is decided anew.
    """
  /// The most cues, and the most beds.
  public static let maximumCues = 2000
  public static let maximumBeds = 32
  /// The latest time in a sheet, in seconds.
  static let latest = 3600.0

  public var version = 1
  public var duration: Double?
  public var place = ScenePlace.unspecified
  public var cues: [CueForm] = []
  public var beds: [BedForm] = []
  public var music: CueMusicForm?
  public var notes: [String] = []

  /// Silence.
  public init() {}

  public static let fields: [Field<CueSheetForm>] = [
    .defaulted("version", \.version, .range(1...1), doc: "The version of this form: 1."),
    .optional(
      "duration", \.duration, .within(0...latest),
      doc: "How long the video is, in seconds: told in results, not needed in requests."),
    .defaulted("place", \.place, doc: "Where it is heard."),
    .defaulted("cues", \.cues, .elements(0...maximumCues), doc: "What is heard at moments."),
    .defaulted("beds", \.beds, .elements(0...maximumBeds), doc: "What goes on."),
    .optional("music", \.music, doc: "The music; absent: none."),
    .defaulted("notes", \.notes, doc: "What had to be guessed; for people."),
  ]
}

/// A sound at a moment of a film.
public struct CueForm: ContractObject {
  public static let typeName = "Cue"
  public static let documentation = """
    A sound at a moment of a video. With neither `label` nor `sound` it sounds as `sound_effect_prompt` says, or like a \
    blow on nothing in particular.
    """

  public var time = 0.0
  public var label: String?
  public var sound: String?
  public var attributes: [String] = []
  public var gain = 0.0
  public var pan: Double?
  public var strength = 0.5
  public var kind = CueKind.mark
  public var confidence = 1.0
  public var length: Double?
  public var seed: Int?
  public var take = 0
  public var file: String?

  /// At the beginning, of no sound in particular.
  public init() {}

  public static let fields: [Field<CueForm>] = [
    .required("time", \.time, .within(0...CueSheetForm.latest), doc: "When it is heard, in seconds."),
    .optional("label", \.label, .characters(1...100), doc: labelDocumentation),
    .optional("sound", \.sound, .characters(1...200), .withoutControlCharacters, doc: soundDocumentation),
    .defaulted("attributes", \.attributes, .elements(0...40), doc: attributesDocumentation),
    .defaulted("gain_db", \.gain, .within(-60...24), doc: "Louder or softer than it would be, in dB."),
    .optional("pan", \.pan, .within(-1...1), doc: "Where it is: -1 left to 1 right; else in the middle."),
    .defaulted("strength", \.strength, .within(0...1), doc: "How hard the blow, how bright the flash: 0 to 1."),
    .defaulted("kind", \.kind, doc: "What is seen there."),
    .defaulted("confidence", \.confidence, .within(0...1), doc: "How sure it is that something is seen there, 0 to 1."),
    .optional(
      "length", \.length, .within(0.01...600), doc: "How long it lasts, in seconds; else as such a sound does."),
    .optional("seed", \.seed, .range(0...4_294_967_295), doc: seedDocumentation),
    .defaulted(
      "take", \.take, .range(0...1000),
      doc: "Which of the sounds of its seed: they are of one thing, and differ as its blows do."),
    .optional("file", \.file, .characters(1...4096), doc: fileDocumentation),
  ]

  static let labelDocumentation =
    "The sound, as AudioSet names it, such as `Bark` or `Door`. `klang sound --labels` lists all."
  static let soundDocumentation = "The sound in words, read as a prompt is; it goes before `label`."
  static let attributesDocumentation =
    "How it is: `distant`, `loud`, `large`, `metal` and so on; `klang sound --labels` lists them."
  static let seedDocumentation = "The seed of its chance: another gives another take of it."
  static let fileDocumentation =
    "A recording that is played for it, of a folder that was indexed; else it is synthesised."
}

/// What is seen at the moment of a cue.
public enum CueKind: String, ContractEnumeration {
  case impact, step, flash, whoosh, cut, mark

  public static let typeName = "CueKind"
  public static let documentation = "What is seen at the moment of a cue."
  public var documentation: String {
    switch self {
    case .impact: "something meets something."
    case .step: "a foot or a hoof comes down."
    case .flash: "light comes and goes at once."
    case .whoosh: "something passes quickly."
    case .cut: "the picture changes altogether."
    case .mark: "nothing that was looked for: somebody set it."
    }
  }
}

/// What goes on in a film.
public struct BedForm: ContractObject {
  public static let typeName = "CueBed"
  public static let documentation = "A sound that goes on in a video: rain, traffic, an engine."

  public var label: String?
  public var sound: String?
  public var attributes: [String] = []
  public var start = 0.0
  public var length: Double?
  public var gain = 0.0
  public var levels: [Double] = []
  public var seed: Int?
  public var file: String?

  /// Of no sound.
  public init() {}

  public static let fields: [Field<BedForm>] = [
    .optional("label", \.label, .characters(1...100), doc: CueForm.labelDocumentation + " Either this or `sound`."),
    .optional(
      "sound", \.sound, .characters(1...200), .withoutControlCharacters, doc: CueForm.soundDocumentation),
    .defaulted("attributes", \.attributes, .elements(0...40), doc: CueForm.attributesDocumentation),
    .defaulted("start", \.start, .within(0...CueSheetForm.latest), doc: "When it begins, in seconds."),
    .optional(
      "length", \.length, .within(0.01...CueSheetForm.latest),
      doc: "How long it lasts, in seconds; else to the end of the video."),
    .defaulted("gain_db", \.gain, .within(-60...24), doc: "Louder or softer than it would be, in dB."),
    .defaulted(
      "levels", \.levels, .elements(0...4000), .each(-120...24),
      doc: "Its level over time, in dB: values at even steps from its beginning to its end. Empty: the same throughout."
    ),
    .optional("seed", \.seed, .range(0...4_294_967_295), doc: CueForm.seedDocumentation),
    .optional("file", \.file, .characters(1...4096), doc: CueForm.fileDocumentation),
  ]

  public static func check(_ value: BedForm, _ problems: inout Problems) {
    if value.label == nil && value.sound == nil {
      problems.add(.value, expected: "label or sound: what goes on", found: "neither")
    }
  }

  public static var keywords: [(key: String, value: JSON)] {
    [("anyOf", [["required": ["label"]], ["required": ["sound"]]])]
  }
}

/// The music of a film.
public struct CueMusicForm: ContractObject {
  public static let typeName = "CueMusic"
  public static let documentation =
    "The music of a video. Without `prompt` and `plan` it is as `bgm_prompt` says, or as the video looks."

  public var prompt: String?
  public var plan: MusicPlanForm?
  public var cuts: [Double] = []
  public var liveliness: [Double] = []
  public var isUnderscore: Bool?
  public var gain = 0.0
  public var seed: Int?

  /// As the film looks.
  public init() {}

  public static let fields: [Field<CueMusicForm>] = [
    .optional(
      "prompt", \.prompt, .characters(1...200), .withoutControlCharacters,
      doc: "What it is like: up to 200 characters."),
    .optional("plan", \.plan, doc: "What it is to be like, in place of what the prompt says."),
    .defaulted(
      "cuts", \.cuts, .elements(0...CueSheetForm.maximumCues), .each(0...CueSheetForm.latest),
      doc: "When it has a beat with an accent, in seconds: where the picture is cut."),
    .defaulted(
      "liveliness", \.liveliness, .elements(0...8000), .each(0...1),
      doc: "How lively the picture is, 0 to 1, at even parts of its time. Empty: the plan alone decides."),
    .optional(
      "underscore", \.isUnderscore,
      doc:
        "Whether it lies softly under what is to be heard, without drums and without attacks but on cuts; else true only "
        + "of music that nobody asked for."),
    .defaulted("gain_db", \.gain, .within(-60...24), doc: "Louder or softer than it would be, in dB."),
    .optional("seed", \.seed, .range(0...4_294_967_295), doc: CueForm.seedDocumentation),
  ]
}

/// What becomes of the sound that a film has.
public enum OriginalSound: String, ContractEnumeration {
  case replace, mix, duck

  public static let typeName = "OriginalSound"
  public static let documentation = "What becomes of the sound that a video has."
  public var documentation: String {
    switch self {
    case .replace: "it is not heard."
    case .mix: "it is heard as well."
    case .duck: "it is heard as well, softer where something else is."
    }
  }
}
