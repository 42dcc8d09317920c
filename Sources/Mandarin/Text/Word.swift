/// A word of a text while its reading is being found.
struct Word: Equatable {
  /// What it is, as far as the rules of reading depend on it.
  enum Role: Equatable {
    /// Of the lexicon, or a character by itself.
    case text
    /// A number that is said as a number.
    case number
    /// Digits that are said one by one: 一 keeps its tone among them.
    case digits
    /// Said as the text or its author says: no rule finds another reading.
    case given
    /// English.
    case english(String)
  }

  /// The characters that are said, simplified; of numbers, what is said for them.
  var characters: [Unicode.Scalar]
  /// One to a character.
  var syllables: [Syllable]
  var kind: Lexicon.Kind
  var role = Role.text
  /// Where it stands in the text.
  var range: Range<Int>
  var punctuation = ""

  /// A character of the text that stands by itself.
  var isSingle: Bool { characters.count == 1 && role == .text }

  var isNumber: Bool { role == .number || role == .digits }

  /// Whether its last character is one of these.
  func ends(in characters: String) -> Bool {
    self.characters.last.map(characters.unicodeScalars.contains) ?? false
  }

  /// Whether its first character is one of these.
  func begins(in characters: String) -> Bool {
    self.characters.first.map(characters.unicodeScalars.contains) ?? false
  }
}
