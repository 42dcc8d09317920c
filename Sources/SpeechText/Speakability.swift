import VoiceCatalogue

/// Whether there is anything in a text that a voice can say.
public enum Speakability {
  /// What was found instead of something to say, and what to do; nil when there is something to say.
  public static func problem(with text: String, language: VoiceLanguage) -> String? {
    if isSpeakable(SpokenText.prepare(text, language: language), language) { return nil }
    var otherScript: Unicode.Scalar?
    var hasSymbol = false
    for scalar in text.unicodeScalars {
      if otherScript == nil, scalar.properties.isAlphabetic { otherScript = scalar }
      if !scalar.properties.isWhitespace { hasSymbol = true }
    }
    if let otherScript {
      let voice = language == .en ? "an English" : "a Mandarin"
      let way =
        otherScript.isHanzi
        ? "take a voice with voice_language zh" : "give a text in the voice's language"
      return "only letters such as \"\(otherScript)\" that \(voice) voice can't read; \(way)"
    }
    return hasSymbol
      ? "only symbols, which have no sound; give at least one word or number"
      : "only spaces; give at least one word or number"
  }

  /// Whether an engine makes a sound of a text that was prepared for it.
  static func isSpeakable(_ prepared: String, _ language: VoiceLanguage) -> Bool {
    let named = language == .en ? EnglishText.named : MandarinText.named
    return prepared.unicodeScalars.contains { scalar in
      scalar.isPlainWord || named.contains(scalar)
        || language == .zh && (scalar.isHanzi || scalar.properties.isAlphabetic)
    }
  }
}
