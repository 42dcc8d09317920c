/// When a word is heard.
public struct SpeechMark: Sendable, Equatable {
  /// Where the word stands in the text, in Unicode scalars.
  public var range: Range<Int>
  /// From the beginning of the sound, in seconds.
  public var start: Double
  /// The same, of its end.
  public var end: Double
  /// Its sounds, in order.
  public var phonemes: [PhonemeMark]

  /// A word's mark.
  public init(range: Range<Int>, start: Double, end: Double, phonemes: [PhonemeMark] = []) {
    self.range = range
    self.start = start
    self.end = end
    self.phonemes = phonemes
  }

  /// The same word, where all times are `seconds` later.
  func later(by seconds: Double) -> SpeechMark { mapped { $0 + seconds } }

  /// The same word, with all times mapped.
  func mapped(_ time: (Double) -> Double) -> SpeechMark {
    SpeechMark(
      range: range, start: time(start), end: time(end),
      phonemes: phonemes.map { PhonemeMark($0.symbol, start: time($0.start), end: time($0.end)) })
  }
}

/// When a phoneme is heard.
public struct PhonemeMark: Sendable, Equatable {
  /// In the International Phonetic Alphabet.
  public var symbol: String
  /// From the beginning of the sound, in seconds.
  public var start: Double
  /// The same, of its end.
  public var end: Double

  /// A phoneme's mark.
  public init(_ symbol: String, start: Double, end: Double) {
    self.symbol = symbol
    self.start = start
    self.end = end
  }
}
