/// The syllables of pinyin (ISO 7098).
enum Pinyin {
  private static let initials: Set<String> = [
    "", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s", "y",
    "w",
  ]
  private static let finals: Set<String> = [
    "a", "o", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "i", "ia", "ie", "iao", "iu", "ian", "in",
    "iang", "ing", "iong", "u", "ua", "uo", "uai", "ui", "uan", "un", "uang", "ueng", "ue", "v", "ve", "van", "vn",
    "er",
    "io", "iai",
  ]

  /// Whether this is a syllable with its tone, small letters; an r behind the final is that of erhua.
  static func isSyllable(_ syllable: String) -> Bool {
    guard let tone = syllable.last?.wholeNumberValue, (1...5).contains(tone) else { return false }
    let letters = written(String(syllable.dropLast()))
    if ["m", "n", "ng", "hm", "r"].contains(letters) { return true }
    let plain = letters.hasSuffix("r") && letters != "er" ? String(letters.dropLast()) : letters
    return (0...2).contains { length in
      initials.contains(String(plain.prefix(length))) && finals.contains(String(plain.dropFirst(length)))
        && plain.count >= length
    }
  }

  /// With v for ü in all its spellings.
  static func written(_ syllable: String) -> String {
    var result = ""
    for letter in syllable {
      if letter == "ü" {
        result += "v"
      } else if letter == ":" {
        if result.last == "u" { result.replaceSubrange(result.index(before: result.endIndex)..., with: "v") }
      } else {
        result.append(letter)
      }
    }
    return result
  }
}
