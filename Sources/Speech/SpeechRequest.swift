import SpeechText
import VoiceCatalogue

/// What is to be said, and how.
public struct SpeechRequest: Sendable {
  /// The text, ready to be spoken.
  public var script: SpeechScript
  /// Who says it.
  public var voice: Voice
  /// What feeling it shows; one that the voice has.
  public var emotion: Emotion
  /// How fast: 1 is the voice's own pace.
  public var speed: Double

  /// Somebody who can speak.
  public enum Voice: Sendable {
    /// One of the catalogue.
    case preset(PresetVoice)
    /// One that was learned from a recording, in a language.
    case custom(VoiceModel, VoiceLanguage)
  }

  /// A request.
  public init(_ script: SpeechScript, voice: Voice, emotion: Emotion = .neutral, speed: Double = 1) {
    self.script = script
    self.voice = voice
    self.emotion = emotion
    self.speed = speed
  }
}
