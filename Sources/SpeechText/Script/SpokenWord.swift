import VoiceCatalogue

/// A word as it stands in a text, and as it is said.
public struct SpokenWord: Sendable, Equatable {
  /// Where it stands in the text, in Unicode scalars. Words come in the order of the text and don't overlap. What a reader
  /// says as one belongs to one word: "$5.20" is one, with all that is said for it.
  public var range: Range<Int>
  /// The language it is said in: Latin words of a Mandarin text are said as English.
  public var language: VoiceLanguage
  /// What is said. English: words of ASCII letters and apostrophes, a space between them ("five dollars"). Mandarin:
  /// pinyin syllables with their tone as it is heard, 1 to 5, a space between them ("ni2 hao3", "nv3 hair2").
  public var spoken: String
  /// How it is said, where a pronunciation says so; nil leaves it to the engine. English only: ARPAbet phonemes, vowels
  /// with a stress digit ("k l ae1 ng").
  public var phonemes: [String]?
  /// The punctuation after it that shapes melody and pause, in ASCII: one of . ! ? , ; : - or empty.
  public var punctuation: String
  /// A pause that the text asks for after it, in seconds at speed 1, in place of what the punctuation makes; nil when it
  /// asks for none.
  public var pauseSeconds: Double?

  /// A word.
  public init(
    _ spoken: String, at range: Range<Int>, _ language: VoiceLanguage, phonemes: [String]? = nil,
    punctuation: String = "", pauseSeconds: Double? = nil
  ) {
    self.range = range
    self.language = language
    self.spoken = spoken
    self.phonemes = phonemes
    self.punctuation = punctuation
    self.pauseSeconds = pauseSeconds
  }
}
