/// A voice of the guide. Id and language together name it: one id may be two voices.
public struct PresetVoice: Sendable, Equatable {
  /// What a request names it by.
  public let voiceID: String
  /// The language it speaks under this name.
  public let language: VoiceLanguage
  /// Its name in the guide; not unique.
  public let name: String
  /// female, male or unspecified.
  public let gender: String
  /// child, teen, young-adult, adult, middle-aged or elderly, or from one to another.
  public let age: String
  /// Its character.
  public let style: String
  /// The region it is from.
  public let accent: String?
  /// How the Mandarin of that region is spoken, where it differs.
  public let regionalAccent: RegionalAccent?
  /// The feelings it can show, `neutral` among them.
  public let emotions: [Emotion]
  /// Whether it is meant to be understood above all, as those are who announce, read and explain.
  public let isClear: Bool

  init(
    _ voiceID: String, _ language: VoiceLanguage, _ name: String, _ gender: String, _ age: String, _ style: String,
    _ temperament: Temperament = .open, isClear: Bool = false, from region: RegionalAccent? = nil, accent: String? = nil
  ) {
    self.voiceID = voiceID
    self.language = language
    self.name = name
    self.gender = gender
    self.age = age
    self.style = style
    self.emotions = temperament.emotions
    self.isClear = isClear
    self.regionalAccent = region
    self.accent = region?.name ?? accent
  }

  /// The list it belongs to.
  public var catalogue: String { "kling_voice_guide" }
}
