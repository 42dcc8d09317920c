/// A stretch of text that is spoken in one go: a sentence, or a part of one between pauses.
public struct Utterance: Sendable, Equatable {
  /// What it is of the text, in Unicode scalars. Utterances, put together, are the text: nothing is lost and nothing comes
  /// twice, also where there is nothing to say.
  public var range: Range<Int>
  /// What is said; empty for a stretch of spaces and symbols.
  public var words: [SpokenWord]
  /// How long the reader pauses after it, in seconds at speed 1.
  public var pauseSeconds: Double

  /// A stretch of text.
  public init(range: Range<Int>, words: [SpokenWord], pauseSeconds: Double) {
    self.range = range
    self.words = words
    self.pauseSeconds = pauseSeconds
  }
}
