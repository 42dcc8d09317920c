/// A pause that a text asks for: `[pause 0.5s]`, `[pause 500ms]`, or `[pause]` for half a second.
struct PauseMark {
  /// In seconds.
  var seconds: Double
  /// Where it ends in the text.
  var end: Int

  static let longest = 10.0
  private static let usual = 0.5
  private static let name: [Unicode.Scalar] = Array("pause".unicodeScalars)
  /// More than this many digits are no length of a pause.
  private static let mostDigits = 9

  /// The mark that begins at `start`; nil where none does. A pause longer than the longest is made the longest.
  init?(_ text: ArraySlice<Unicode.Scalar>, at start: Int) {
    var index = start
    func next() -> Unicode.Scalar? { index < text.endIndex ? text[index].narrow : nil }
    guard next() == "[" else { return nil }
    index += 1
    for letter in Self.name {
      guard let scalar = next(), scalar == letter || scalar.value | 0x20 == letter.value else { return nil }
      index += 1
    }
    func skipSpaces() {
      while let scalar = next(), scalar == " " || scalar == ":" || scalar == "=" { index += 1 }
    }
    skipSpaces()
    if next() == "]" {
      (seconds, end) = (Self.usual, index + 1)
      return
    }
    var value = 0.0
    var place = 0.0
    var digits = 0
    while let scalar = next(), scalar.isDigit || scalar == "." && place == 0, digits < Self.mostDigits {
      index += 1
      guard scalar != "." else {
        place = 1
        continue
      }
      digits += 1
      let digit = Double(scalar.value - 0x30)
      place /= 10
      value = place == 0 ? value * 10 + digit : value + digit * place
    }
    guard digits > 0 else { return nil }
    skipSpaces()
    var unit = ""
    while let scalar = next(), scalar.isPlainWord, unit.unicodeScalars.count < 8 {
      unit.unicodeScalars.append(scalar)
      index += 1
    }
    switch unit.lowercased() {
    case "", "s", "sec", "second", "seconds": break
    case "ms": value /= 1000
    default: return nil
    }
    skipSpaces()
    guard next() == "]" else { return nil }
    (seconds, end) = (min(value, Self.longest), index + 1)
  }
}
