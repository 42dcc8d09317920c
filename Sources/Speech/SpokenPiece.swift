/// The sound of one utterance, as it comes in a spoken text: the pause before it, then the speech.
public struct SpokenPiece: Sendable {
  /// Mono, full scale 1, at the level the voice has by itself. It begins and ends in silence, so that it can be resampled
  /// and limited by itself.
  public var samples: [Float]
  /// Samples a second.
  public var sampleRate: Int
  /// When it begins, in seconds of the whole.
  public var start: Double
  /// When its words are heard, in seconds of the whole.
  public var marks: [SpeechMark]
  /// What part of the text is spoken with it, 0...1.
  public var done: Double

  /// Whether nothing comes behind it.
  public var isLast = false

  /// How long it is.
  public var seconds: Double { Double(samples.count) / Double(sampleRate) }
}
