import SpeechText
import VoiceCatalogue

/// What is to be said, and how.
public struct SpeechRequest: Sendable {
  /// The text, ready to be spoken.
  public var script: SpeechScript
  /// Who says it.
  public var persona: Persona
  /// How fast: 1 is the voice's own pace.
  public var speed: Double

  /// A request.
  public init(_ script: SpeechScript, persona: Persona, speed: Double = 1) {
    self.script = script
    self.persona = persona
    self.speed = speed
  }
}
