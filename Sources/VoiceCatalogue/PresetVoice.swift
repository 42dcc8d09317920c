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
  /// Who speaks for it.
  public let persona: Persona

  init(
    _ voiceID: String, _ language: VoiceLanguage, _ name: String, _ gender: String, _ age: String, _ style: String,
    _ persona: Persona, accent: String? = nil
  ) {
    self.voiceID = voiceID
    self.language = language
    self.name = name
    self.gender = gender
    self.age = age
    self.style = style
    self.persona = persona
    self.accent = accent
  }

  /// The list it belongs to.
  public var catalogue: String { "kling_voice_guide" }

  /// The id of the voice that speaks for it: itself, or the nearest there is.
  public var spokenBy: String { VoiceCatalogue.owner(of: persona) }

  /// Whether another voice, the nearest, speaks for it.
  public var isNearest: Bool { spokenBy != voiceID }
}

extension PresetVoice {
  /// What a sample of it says.
  public var trialText: String {
    language == .en ? "Hello. This is what I sound like when I read something to you." : "你好，我读给你听的时候，声音就是这样的。"
  }
}
