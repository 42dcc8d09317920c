/// A language that can be spoken.
public enum VoiceLanguage: String, Sendable, CaseIterable {
  /// Mandarin Chinese.
  case zh
  /// English.
  case en
}
