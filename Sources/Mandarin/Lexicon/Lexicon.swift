import CMandarinLexicon

/// The table of words, read where it lies: a line to a character, sorted, found by halving. Its form is described in
/// Sources/CMandarinLexicon/README.md.
///
/// Sendable because the table is constant and lives as long as the program.
struct Lexicon: @unchecked Sendable {
  /// What kind of word it is, as far as readings depend on it.
  enum Kind: UInt8 {
    case noun, verb
    /// Adjectives, adverbs and set phrases.
    case modifier
    case other
  }

  /// A word that a text has at some place.
  struct Match {
    /// Characters.
    var count: Int
    /// Minus the logarithm of its probability, in steps.
    var cost: Int
    var kind: Kind
    /// Where the marks of its readings begin in the table.
    fileprivate var marks: Int
  }

  /// The cost of a character that is no word.
  static let unknown = 24
  /// Bytes that stand for cost and kind, four kinds to a cost.
  private static let codes: [UInt8] = {
    var codes = [UInt8](repeating: 0, count: 256)
    var next: UInt8 = 0
    for byte in UInt8(0x21)...0x7e where !(0x30...0x39).contains(byte) && ![0x22, 0x3f, 0x5c].contains(byte) {
      codes[Int(byte)] = next
      next += 1
    }
    return codes
  }()
  private static let tab = UInt8(ascii: "\t")
  private static let newline = UInt8(ascii: "\n")

  private let table: UnsafeBufferPointer<UInt8>

  init() {
    let bytes = UnsafeRawPointer(klang_mandarin_lexicon()).assumingMemoryBound(to: UInt8.self)
    table = UnsafeBufferPointer(start: bytes, count: klang_mandarin_lexicon_size())
  }

  // MARK: - Characters

  /// The simplified character for a traditional one; and which of its readings is meant, where that is known.
  func simplified(_ character: Unicode.Scalar) -> (character: Unicode.Scalar, reading: Int?)? {
    guard var position = line(of: character), table[position] == UInt8(ascii: "=") else { return nil }
    position += 1
    guard let other = scalar(&position) else { return nil }
    return (other, table[position] == Self.newline ? nil : Int(table[position]) - 0x30)
  }

  /// How a character may be read, the reading it has by itself first.
  func readings(of character: Unicode.Scalar) -> [Syllable] {
    guard var position = line(of: character) else { return [] }
    var readings: [Syllable] = []
    var letters = ""
    while table[position] != Self.tab, table[position] != Self.newline {
      switch table[position] {
      case let byte where (0x31...0x35).contains(byte):
        readings.append(Syllable(letters, tone: Int(byte) - 0x30))
        letters = ""
      case UInt8(ascii: ","): break
      case let byte: letters.unicodeScalars.append(Unicode.Scalar(byte))
      }
      position += 1
    }
    return readings
  }

  // MARK: - Words

  /// The words that begin at `start` of simplified text.
  func matches(in text: [Unicode.Scalar], at start: Int, _ body: (Match) -> Void) {
    guard var position = line(of: text[start]), table[position] != UInt8(ascii: "=") else { return }
    while table[position] != Self.tab { position += 1 }
    position += 1
    while table[position] != Self.newline {
      var index = start + 1
      var isMatch = true
      while table[position] >= 0x80 {
        if isMatch, index < text.count, let next = scalar(&position), next == text[index] {
          index += 1
        } else {
          isMatch = false
          while table[position] >= 0x80 { position += 1 }
        }
      }
      let code = Self.codes[Int(table[position])]
      position += 1
      if isMatch, let kind = Kind(rawValue: code & 3) {
        body(Match(count: index - start, cost: Int(code >> 2), kind: kind, marks: position))
      }
      while (0x30...0x39).contains(table[position]) { position += 1 }
    }
  }

  /// The readings of a word that was found in `text` at `start`.
  func syllables(_ match: Match, in text: [Unicode.Scalar], at start: Int) -> [Syllable] {
    let isMarked = (0x30...0x39).contains(table[match.marks])
    return (0..<match.count).map { index in
      let readings = readings(of: text[start + index])
      let choice = isMarked ? Int(table[match.marks + index]) - 0x30 : 0
      return choice < readings.count ? readings[choice] : readings.first ?? Syllable("", tone: 5)
    }
  }

  /// How improbable a word is; nil when it is none.
  func cost(of word: some Collection<Unicode.Scalar>) -> Int? {
    var cost: Int?
    matches(in: Array(word), at: 0) { match in if match.count == word.count { cost = match.cost } }
    return cost
  }

  // MARK: - The table

  /// What comes after the character at the beginning of its line.
  private func line(of character: Unicode.Scalar) -> Int? {
    guard character.value >= 0x80 else { return nil }
    var low = 0
    var high = table.count
    while low < high {
      var start = (low + high) / 2
      while start > low, table[start - 1] != Self.newline { start -= 1 }
      var position = start
      guard let found = scalar(&position) else { return nil }
      if found == character { return position }
      if found < character {
        while position < high, table[position] != Self.newline { position += 1 }
        low = position + 1
      } else {
        high = start
      }
    }
    return nil
  }

  /// The character at a position, which goes on behind it.
  private func scalar(_ position: inout Int) -> Unicode.Scalar? {
    guard position < table.count else { return nil }
    let first = table[position]
    let length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    guard position + length <= table.count else { return nil }
    var value = length == 1 ? UInt32(first) : UInt32(first) & (0xff >> (UInt32(length) + 1))
    for index in 1..<max(1, length) { value = value << 6 | UInt32(table[position + index] & 0x3f) }
    position += length
    return Unicode.Scalar(value)
  }
}
