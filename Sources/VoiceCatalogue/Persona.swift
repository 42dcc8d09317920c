/// A voice that the embedded engine really has.
public enum Persona: String, Sendable, CaseIterable {
  /// An American man.
  case englishMan
  /// An American boy or young man.
  case englishYoungMan
  /// A deep, slow-spoken old man.
  case englishOldMan
  /// A Scottish man.
  case englishScot
  /// An American woman.
  case englishWoman
  /// An American girl or young woman.
  case englishYoungWoman
  /// A low-voiced older woman.
  case englishOldWoman
  /// An American child.
  case englishChild
  /// A Mandarin-speaking man.
  case mandarinMan
  /// A Mandarin-speaking boy or young man.
  case mandarinYoungMan
  /// A deep-voiced old man who speaks Mandarin.
  case mandarinOldMan
  /// A Mandarin-speaking woman.
  case mandarinWoman
  /// A Mandarin-speaking girl or young woman.
  case mandarinYoungWoman
  /// A low-voiced older woman who speaks Mandarin.
  case mandarinOldWoman
  /// A Mandarin-speaking child.
  case mandarinChild

  /// What it speaks.
  public var language: VoiceLanguage { rawValue.hasPrefix("english") ? .en : .zh }
}
