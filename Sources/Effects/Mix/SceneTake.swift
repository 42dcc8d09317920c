import SoundText

/// A planned scene and all that is needed to make it: the same take is the same sound.
public struct SceneTake: Sendable {
  /// The scene, with all its times.
  public var scene: Scene
  /// How long it is, in seconds.
  public var seconds: Double
  /// For what is left to chance and belongs to no event.
  public var seed: UInt64
  /// Whether its end leads into its beginning.
  public var isLoop: Bool
  /// What is played for the events of these numbers in place of synthesis.
  public var recordings: [Int: EventRecording]
  /// Who speaks where words are wanted; nil: babble stands in for words.
  public var speech: (any SpeechSource)?

  /// A take of a planned scene.
  public init(
    _ scene: Scene, seconds: Double, seed: UInt64, isLoop: Bool = false, recordings: [Int: EventRecording] = [:],
    speech: (any SpeechSource)? = nil
  ) {
    self.scene = scene
    self.seconds = seconds
    self.seed = seed
    self.isLoop = isLoop
    self.recordings = recordings
    self.speech = speech
  }
}
