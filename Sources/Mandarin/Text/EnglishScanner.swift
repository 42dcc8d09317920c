import SpeechText

/// English words in a Mandarin text.
enum EnglishScanner {
  /// What is said for a run of Latin letters: words in lower case with a space between them, abbreviations letter by
  /// letter.
  static func spoken(_ run: ArraySlice<Unicode.Scalar>) -> String {
    let letters = run.flatMap { scalar -> [Unicode.Scalar] in
      scalar == "’"
        ? ["'"] : scalar.isPlainLetter || scalar == "'" ? [scalar] : Array((Latin.plain(scalar) ?? "").unicodeScalars)
    }
    return words(letters).map(said).joined(separator: " ")
  }

  /// Parts of a word, each from a capital to the next: iPhone, YouTube, ChatGPT.
  private static func words(_ letters: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
    var words: [ArraySlice<Unicode.Scalar>] = []
    var start = 0
    for index in letters.indices.dropFirst() where letters[index].isCapital && letters[index - 1].isSmall {
      words.append(letters[start..<index])
      start = index
    }
    return words + [letters[start...]]
  }

  private static func said(_ word: ArraySlice<Unicode.Scalar>) -> String {
    let isSpelled = word.count == 1 || word.count <= 5 && word.allSatisfy(\.isCapital)
    let text = String(String.UnicodeScalarView(word))
    if isSpelled && !LetterTable.words.contains(text) {
      return word.map { LetterTable.name($0.lowered) }.joined(separator: " ")
    }
    return text.lowercased()
  }
}

extension Unicode.Scalar {
  var isCapital: Bool { (0x41...0x5a) ~= value }
  var isSmall: Bool { (0x61...0x7a) ~= value }
  var isPlainLetter: Bool { isCapital || isSmall }

  /// A letter of English or pinyin.
  var isLatin: Bool { isPlainLetter || (0xc0...0x24f) ~= value && properties.isAlphabetic }

  /// A mark that changes the letter before it.
  var isCombining: Bool { (0x300...0x36f) ~= value }

  var lowered: Unicode.Scalar {
    let mapping = properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping[mapping.startIndex] : self
  }
}
