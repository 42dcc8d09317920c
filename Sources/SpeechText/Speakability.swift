import VoiceCatalogue

/// Whether there is anything in a text that a voice can say.
public enum Speakability {
  /// What was found instead of something to say, and what to do; nil when there is something to say.
  public static func problem(with text: String, language: VoiceLanguage, format: TextFormat = .plain) -> String? {
    let script = SpeechScript(text, reader: language == .en ? .english : mandarinSigns, format: format)
    if script.contains(where: { !$0.words.isEmpty }) { return nil }
    let scalars = text.unicodeScalars
    if let otherScript = scalars.first(where: { $0.properties.isAlphabetic && !isRead($0, language) }) {
      let voice = language == .en ? "an English" : "a Mandarin"
      let way =
        otherScript.isHanzi
        ? "take a voice with voice_language zh" : "give a text in the voice's language"
      return "only letters such as \"\(otherScript)\" that \(voice) voice can't read; \(way)"
    }
    if scalars.contains(where: \.isPlainWord) {
      return "only markup, code or pauses, which have no sound; give at least one word or number"
    }
    return scalars.contains { !$0.properties.isWhitespace }
      ? "only symbols, which have no sound; give at least one word or number"
      : "only spaces; give at least one word or number"
  }

  /// Finds the signs that a Mandarin voice says, without its lexicon: that there are any is enough here.
  private static let mandarinSigns = WordReader(.zh) { sentence, _ in
    guard let index = sentence.firstIndex(where: { isRead($0, .zh) }) else { return [] }
    return [SpokenWord(String(Character(sentence[index])), at: index..<index + 1, .zh)]
  }

  /// Symbols that a Mandarin voice names.
  private static let mandarinSymbols: Set<Unicode.Scalar> = [
    "&", "+", "=", "@", "%", "$", "€", "£", "¥", "°", "℃", "℉", "½", "×", "÷", "−", "№",
  ]

  private static func isRead(_ scalar: Unicode.Scalar, _ language: VoiceLanguage) -> Bool {
    let narrow = scalar.narrow
    if narrow.isPlainWord || Latin.plain(scalar) != nil { return true }
    switch language {
    case .en: return Symbols.names[narrow] != nil || Symbols.greek[narrow] != nil
    case .zh: return scalar.isHanzi || mandarinSymbols.contains(narrow) || (0x2460...0x2473) ~= scalar.value
    }
  }
}
