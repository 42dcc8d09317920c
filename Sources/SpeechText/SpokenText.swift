import VoiceCatalogue

/// A text as an engine may have it: only characters that it speaks or that shape how it speaks, and nothing that it is
/// known to misread.
public enum SpokenText {
  /// The text for the engine of a language. Control characters and NUL become spaces; what has no sound is left out.
  public static func prepare(_ text: String, language: VoiceLanguage) -> String {
    switch language {
    case .en: EnglishText.prepare(text)
    case .zh: MandarinText.prepare(text)
    }
  }
}
