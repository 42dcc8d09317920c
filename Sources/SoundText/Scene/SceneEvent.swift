/// One thing that is heard in a scene.
public struct SceneEvent: Sendable, Hashable {
  /// The sound.
  public var label: SoundLabel
  /// What it is in the scene.
  public var role: SoundRole
  /// Its turn: events of one stage are heard together, those of the next one after them.
  public var stage: Int
  /// How it sounds.
  public var attributes: Set<SoundAttribute>
  /// How often it is heard, or how many people or animals there are, when that was said.
  public var count: Int?
  /// The words of the prompt that it comes from.
  public var words: String
  /// How sure the reader is, 0...1.
  public var confidence: Double
  /// Why this sound, when the prompt does not name it.
  public var reason: String?
  /// When it begins, in seconds; nil: by its stage.
  public var start: Double?
  /// How long it lasts, in seconds; nil: as long as such a sound does, or its stage.
  public var length: Double?
  /// When it is struck, called or fired, in seconds from the beginning of the scene; nil: as such a sound does.
  public var times: [Double]?
  /// Louder or softer than such a sound is in a scene, in dB.
  public var gain: Double
  /// Where it is: -1 left ... 1 right; nil: by chance.
  public var pan: Double?
  /// The seed of its chance; nil: from the scene's and its place in it.
  public var seed: UInt64?
  /// A file to play in place of a synthesised sound.
  public var file: String?

  /// An event of which nothing is known but its sound.
  public init(_ label: SoundLabel, stage: Int = 0, attributes: Set<SoundAttribute> = [], count: Int? = nil) {
    self.label = label
    role = label.role
    self.stage = stage
    self.attributes = attributes
    self.count = count
    words = ""
    confidence = 1
    gain = 0
  }
}
