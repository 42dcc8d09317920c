/// Letters as English words say their names.
enum LetterTable {
  private static let names = [
    "ay", "bee", "see", "dee", "ee", "eff", "gee", "aitch", "eye", "jay", "kay", "ell", "em", "en", "oh", "pee", "cue",
    "are", "ess", "tee", "you", "vee", "double you", "ex", "why", "zee",
  ]
  /// Words in capitals that are said as words.
  static let words: Set<String> = [
    "NASA", "NATO", "OPEC", "APEC", "ASEAN", "FIFA", "COVID", "SARS", "LASER", "OK", "NO", "YES",
  ]

  /// The name of a letter, a-z.
  static func name(_ letter: Unicode.Scalar) -> String {
    let index = Int(letter.value) - 0x61
    return names.indices.contains(index) ? names[index] : ""
  }
}
