/// Reads how a word is to be said.
enum PronunciationParser {
  static func parse(_ said: String, for word: String) throws(PronunciationError) -> Pronunciations.Said {
    let scalars = trimmed(said)
    func failure(_ problem: String) -> PronunciationError { PronunciationError(word: word, problem: problem) }
    guard let first = scalars.first, let last = scalars.last else {
      throw failure(
        "the pronunciation is empty; give IPA (\"/klæŋ/\"), a respelling (\"clang\") or pinyin (\"chong2 qing4\")")
    }
    guard scalars.count <= Pronunciations.longestSaid else {
      throw failure(
        "the pronunciation has \(scalars.count) characters; at most \(Pronunciations.longestSaid) are taken")
    }
    if first == "/" || first == "[" {
      guard scalars.count > 2, last == (first == "/" ? "/" : "]") else {
        throw failure("IPA stands between two slashes, as in \"/klæŋ/\"; the pronunciation is \"\(said)\"")
      }
      do {
        return .english(spoken: spoken(word), phonemes: try IPA.phonemes(scalars.dropFirst().dropLast()))
      } catch {
        throw failure(error.problem)
      }
    }
    if let syllables = pinyin(scalars) {
      if let wrong = syllables.first(where: { !Pinyin.isSyllable($0) }) {
        throw failure("\"\(wrong)\" is no syllable of pinyin with a tone from 1 to 5, such as \"chong2\"")
      }
      return .mandarin(syllables: syllables.map(Pinyin.written))
    }
    if word.unicodeScalars.contains(where: \.isHanzi) {
      throw failure(
        "a Chinese word is given in pinyin with tone digits, as in \"chong2 qing4\", or in IPA, as in \"/klæŋ/\"")
    }
    let words = EnglishReader.words(scalars, pronunciations: Pronunciations())
    guard !words.isEmpty else {
      throw failure("an English voice finds nothing to say in \"\(said)\"; give letters, or IPA as in \"/klæŋ/\"")
    }
    return .english(spoken: words.map(\.spoken).joined(separator: " "), phonemes: phonemes(words))
  }

  private static func trimmed(_ text: String) -> ArraySlice<Unicode.Scalar> {
    var scalars = Array(text.unicodeScalars)[...]
    while scalars.first?.isSpace == true { scalars.removeFirst() }
    while scalars.last?.isSpace == true { scalars.removeLast() }
    return scalars
  }

  /// The words that stand for a word whose phonemes are given.
  private static func spoken(_ word: String) -> String {
    let words = EnglishReader.words(Array(word.unicodeScalars)[...], pronunciations: Pronunciations())
    return words.isEmpty ? "word" : words.map(\.spoken).joined(separator: " ")
  }

  /// The phonemes of several words, if one of them needs its own and all are known.
  static func phonemes(_ words: [SpokenWord]) -> [String]? {
    guard words.contains(where: { $0.phonemes != nil }) else { return nil }
    var all: [String] = []
    for word in words {
      guard let phonemes = word.phonemes ?? LetterNames.phonemes(word.spoken) else { return nil }
      all += phonemes
    }
    return all
  }

  /// The parts between spaces, if each is letters with a digit behind them.
  private static func pinyin(_ scalars: ArraySlice<Unicode.Scalar>) -> [String]? {
    let parts = scalars.split(whereSeparator: \.isSpace)
    let isPinyin = parts.allSatisfy { part in
      part.count > 1 && part.last?.isDigit == true
        && part.dropLast().allSatisfy { $0.isPlainLetter || $0 == "ü" || $0 == "Ü" || $0 == ":" }
    }
    return isPinyin ? parts.map { String(String.UnicodeScalarView($0)).lowercased() } : nil
  }
}
