import VoiceCatalogue

/// Whether there is anything in a text that a voice can say.
public enum Speakability {
  /// Symbols that are read out by name.
  private static let spokenSymbols: Set<Unicode.Scalar> = ["&", "%", "$", "€", "£", "¥", "+", "=", "@", "#", "°"]

  /// What was found instead of something to say, and what to do; nil when there is something to say.
  public static func problem(with text: String, language: VoiceLanguage) -> String? {
    var otherScript: Unicode.Scalar?
    var hasSymbol = false
    for scalar in text.unicodeScalars {
      if isSpoken(scalar, language) { return nil }
      if scalar.properties.isAlphabetic { otherScript = otherScript ?? scalar }
      if !scalar.properties.isWhitespace { hasSymbol = true }
    }
    if let otherScript {
      let voice = language == .en ? "English" : "Mandarin"
      return
        "letters such as \"\(otherScript)\" that \(article(voice)) voice can't read; give a text in the voice's language"
    }
    return hasSymbol
      ? "only symbols, which have no sound; give at least one word or number"
      : "only spaces; give at least one word or number"
  }

  private static func article(_ word: String) -> String { (word == "English" ? "an " : "a ") + word }

  private static func isSpoken(_ scalar: Unicode.Scalar, _ language: VoiceLanguage) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
    case 0xc0...0x24f: scalar.properties.isAlphabetic
    case 0x3400...0x4dbf, 0x4e00...0x9fff, 0xf900...0xfaff, 0x20000...0x323af: language == .zh
    case 0xff10...0xff19, 0xff21...0xff3a, 0xff41...0xff5a: language == .zh
    default: spokenSymbols.contains(scalar)
    }
  }
}
