import SpeechText
import VoiceCatalogue

/// What is to be said, and how.
public struct SpeechRequest: Sendable {
  /// The text, ready to be spoken.
  public var script: SpeechScript
  /// Who says it.
  public var voice: Voice
  /// How fast: 1 is the voice's own pace.
  public var speed: Double

  /// Somebody who can speak.
  public enum Voice: Sendable {
    /// One of the catalogue.
    case preset(Persona)
    /// One that was learned from a recording, in a language.
    case custom(VoiceModel, VoiceLanguage)
  }

  /// A request.
  public init(_ script: SpeechScript, voice: Voice, speed: Double = 1) {
    self.script = script
    self.voice = voice
    self.speed = speed
  }
}
