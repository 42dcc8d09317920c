import VoiceCatalogue

/// Reads English aloud, on paper: numbers, signs and whatever else is no word become words, each with its place in the
/// text. What an English voice can't read has no word.
struct EnglishReader {
  /// What is said for a stretch of signs.
  struct Reading {
    /// Where the stretch ends.
    var end: Int
    var spoken: String
    var phonemes: [String]?
    /// A group of a longer reading that is followed by a short pause: "555-" of a telephone number.
    var punctuation = ""

    init(_ spoken: String, to end: Int, phonemes: [String]? = nil, punctuation: String = "") {
      self.end = end
      self.spoken = spoken
      self.phonemes = phonemes
      self.punctuation = punctuation
    }

    /// Letters and numbers, said by their names. The engine knows them all but the letter a, which it takes for the article.
    init(spelled spoken: String, to end: Int) {
      let words = spoken.split(separator: " ")
      guard words.contains("a") else {
        self.init(spoken, to: end)
        return
      }
      let phonemes = LetterNames.phonemes(spoken)
      let written = phonemes == nil ? words.map { $0 == "a" ? "ay" : $0 }.joined(separator: " ") : spoken
      self.init(written, to: end, phonemes: phonemes)
    }
  }

  let signs: Signs
  let pronunciations: Pronunciations
  private(set) var words: [SpokenWord] = []
  /// Whether the last parenthesis that opened parts something from its sentence.
  private var isAside = true

  /// The words of a stretch of text.
  static func words(_ sentence: ArraySlice<Unicode.Scalar>, pronunciations: Pronunciations) -> [SpokenWord] {
    var reader = EnglishReader(signs: Signs(sentence), pronunciations: pronunciations)
    reader.read()
    return reader.words
  }

  private init(signs: Signs, pronunciations: Pronunciations) {
    self.signs = signs
    self.pronunciations = pronunciations
  }

  private mutating func read() {
    var index = 0
    while index < signs.count {
      if signs[index] == " " {
        index += 1
        continue
      }
      if let groups = telephone(at: index) {
        for (start, reading) in groups { index = say(reading, from: start) }
      } else if let reading = reading(at: index) {
        index = say(reading, from: index)
      } else {
        punctuate(index)
        index += 1
      }
    }
    Homographs.resolve(&words)
  }

  /// Adds what is said for the signs from `start`; returns where they end.
  private mutating func say(_ reading: Reading, from start: Int) -> Int {
    guard !reading.spoken.isEmpty else { return reading.end }
    var punctuation = reading.punctuation
    // The full stop of an abbreviation is also that of the sentence.
    if signs[reading.end - 1] == ".", signs.end(of: reading.end, { !$0.isPlainWord }) == signs.count {
      punctuation = "."
    }
    words.append(
      SpokenWord(
        reading.spoken, at: signs.range(start..<reading.end), .en, phonemes: reading.phonemes,
        punctuation: punctuation))
    return reading.end
  }

  /// What is said for what begins at `index`; nil for punctuation and for what has no sound.
  private func reading(at index: Int) -> Reading? {
    if let reading = userReading(at: index) { return reading }
    let sign = signs[index]
    if sign.isDigit { return numeral(at: index) }
    if sign.isPlainLetter { return letters(at: index) }
    return money(at: index) ?? signedNumber(at: index) ?? marked(at: index) ?? symbol(at: index)
  }

  // MARK: Punctuation

  /// How strongly punctuation parts what stands before it from what follows.
  private static let strength: [String: Int] = ["": 0, "-": 1, ",": 2, ":": 3, ";": 4, ".": 5, "!": 6, "?": 7]

  private mutating func punctuate(_ index: Int) {
    // "f(x)" is no aside, "f (x)" is one.
    if signs[index] == "(" { isAside = index == 0 || !signs[index - 1].isPlainWord && signs[index - 1] != "]" }
    guard !words.isEmpty, let sign = punctuation(index) else { return }
    let last = words.count - 1
    if Self.strength[sign, default: 0] > Self.strength[words[last].punctuation, default: 0] {
      words[last].punctuation = sign
    }
  }

  private func punctuation(_ index: Int) -> String? {
    switch signs[index] {
    case ",", ";", ":", "!", "?": String(Character(signs[index]))
    // A stop inside a sentence is that of a number in a list, or of an ellipsis.
    case ".", "…": signs.end(of: index + 1) { !$0.isPlainWord } == signs.count ? "." : ","
    case "—", "–": "-"
    case "-": signs[index + 1] == " " || signs[index + 1] == "-" ? "-" : nil
    case "(", ")": isAside ? "," : nil
    case "|", "•": ","
    default: nil
    }
  }

  // MARK: Borders

  /// Whether a word could begin at `index`: no letter or digit stands before it.
  func beginsWord(_ index: Int) -> Bool { index == 0 || !signs[index - 1].isPlainWord }

  /// Whether a word could end before `index`.
  func endsWord(_ index: Int) -> Bool { !signs[index].isPlainWord }

  /// Where the run of signs without spaces at `index` ends, without punctuation that ends a sentence or a quotation.
  func chunkEnd(_ index: Int) -> Int {
    var end = signs.end(of: index) { $0 != " " && $0.value < 0x80 && $0 != "\"" && $0 != "<" && $0 != ">" }
    while end > index + 1 {
      switch signs[end - 1] {
      case ".", ",", ";", ":", "!", "?", "'", "*", "]", "}": end -= 1
      case ")":
        let opening = signs.scalars[index..<end].count { $0 == "(" }
        let closing = signs.scalars[index..<end].count { $0 == ")" }
        if opening >= closing { return end }
        end -= 1
      default: return end
      }
    }
    return end
  }

  /// The word before `index`, in small letters; empty where there is none.
  func wordBefore(_ index: Int) -> String {
    var end = index
    while end > 0, signs[end - 1] == " " || signs[end - 1] == "\"" || signs[end - 1] == "(" { end -= 1 }
    if end > 0, signs[end - 1] == "." { end -= 1 }
    var start = end
    while start > 0, signs[start - 1].isPlainLetter || signs[start - 1] == "'" { start -= 1 }
    return signs.lower(start..<end)
  }

  /// The word that begins behind the spaces at `index`, as it is written.
  func wordAfter(_ index: Int) -> String {
    let start = signs.skipSpaces(index)
    return signs.text(start..<signs.end(of: start) { $0.isPlainLetter || $0 == "'" })
  }
}
