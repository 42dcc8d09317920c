import VoiceCatalogue

/// What reads the words of a sentence in one language.
public struct WordReader: Sendable {
  /// Reads a stretch of a text; the ranges of its words are indices of the stretch.
  public typealias Words =
    @Sendable (_ sentence: ArraySlice<Unicode.Scalar>, _ pronunciations: Pronunciations) ->
    [SpokenWord]

  /// The language of what it reads.
  public let language: VoiceLanguage
  let words: Words

  /// A reader of `language`.
  public init(_ language: VoiceLanguage, words: @escaping Words) {
    self.language = language
    self.words = words
  }

  /// Reads English.
  public static let english = WordReader(.en) { sentence, pronunciations in
    EnglishReader.words(sentence, pronunciations: pronunciations)
  }
}
