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

extension Unicode.Scalar {
  /// Letters and digits of ASCII.
  var isPlainWord: Bool { isDigit || (0x41...0x5a) ~= value || (0x61...0x7a) ~= value }

  /// 0...9.
  package var isDigit: Bool { (0x30...0x39) ~= value }

  /// A Chinese character.
  package var isHanzi: Bool {
    switch value {
    case 0x3007, 0x3400...0x4dbf, 0x4e00...0x9fff, 0xf900...0xfaff, 0x20000...0x323af: true
    default: false
    }
  }

  /// Full-width forms as the characters they are forms of.
  package var narrow: Unicode.Scalar {
    switch value {
    case 0xff01...0xff5e: Unicode.Scalar(value - 0xfee0) ?? self
    case 0x3000: " "
    default: self
    }
  }
}
