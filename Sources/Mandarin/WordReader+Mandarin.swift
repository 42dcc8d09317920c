import SpeechText

extension WordReader {
  /// Reads Mandarin. Of a user's dictionary it takes what is said in pinyin.
  public static let mandarin = WordReader(.zh) { sentence, pronunciations in
    guard !pronunciations.isEmpty else { return MandarinReader.words(sentence) }
    return MandarinReader.words(sentence) { rest in
      guard let (said, end) = pronunciations.match(sentence, at: rest.startIndex),
        case .mandarin(let syllables) = said
      else { return nil }
      return (end - rest.startIndex, syllables.compactMap { Syllable($0) })
    }
  }
}
