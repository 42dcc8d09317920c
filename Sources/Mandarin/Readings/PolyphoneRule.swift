/// When a character that stands by itself has which of its readings.
struct PolyphoneRule: Sendable {
  /// What stands on one side of it.
  enum Side: Sendable {
    case any
    /// The beginning or the end of a phrase.
    case edge
    case number
    /// A character that ends the word before it, or begins the word after it.
    case characters(String)
    /// A word.
    case words(Set<String>)
    case kinds(Set<Lexicon.Kind>)
    indirect case either(Side, Side)
    indirect case both(Side, Side)
    indirect case not(Side)
  }

  var character: Unicode.Scalar
  var reading: Syllable
  var before: Side
  var after: Side

  /// `reading` as in "hao3".
  init(_ character: Unicode.Scalar, _ reading: String, before: Side = .any, after: Side = .any) {
    self.character = character
    self.reading = Syllable(reading) ?? Syllable(reading, tone: 5)
    self.before = before
    self.after = after
  }
}

/// Readings of characters that no word decides.
enum Polyphones {
  private static let rules = Dictionary(grouping: table, by: \.character)

  /// Gives single characters the reading of the first rule that fits.
  static func apply(to words: inout [Word], _ lexicon: Lexicon) {
    for index in words.indices where words[index].isSingle {
      guard let rules = rules[words[index].characters[0]] else { continue }
      let before = index > 0 && words[index - 1].punctuation.isEmpty ? words[index - 1] : nil
      let after =
        index + 1 < words.count && words[index].punctuation.isEmpty ? words[index + 1] : nil
      let rule = rules.first { fits($0.before, before, isBefore: true) && fits($0.after, after, isBefore: false) }
      if let rule { words[index].syllables = [rule.reading] }
    }
  }

  private static func fits(_ side: PolyphoneRule.Side, _ word: Word?, isBefore: Bool) -> Bool {
    switch side {
    case .any: return true
    case .edge: return word == nil
    case .number:
      guard let word else { return false }
      return word.isNumber || word.characters.allSatisfy { "一二三四五六七八九十百千万两几半数零每某第".unicodeScalars.contains($0) }
    case .characters(let characters):
      guard let word else { return false }
      return isBefore ? word.ends(in: characters) : word.begins(in: characters)
    case .words(let words): return word.map { words.contains(String(String.UnicodeScalarView($0.characters))) } ?? false
    case .kinds(let kinds): return word.map { kinds.contains($0.kind) && !$0.isNumber } ?? false
    case .either(let one, let other):
      return fits(one, word, isBefore: isBefore) || fits(other, word, isBefore: isBefore)
    case .both(let one, let other): return fits(one, word, isBefore: isBefore) && fits(other, word, isBefore: isBefore)
    case .not(let side): return !fits(side, word, isBefore: isBefore)
    }
  }
}
