import VoiceCatalogue

/// A voice that clones are made from.
public enum CloningBase: UInt8, Sendable, CaseIterable {
  /// flite's voices.
  case rms = 1
  case slt = 2
  case awb = 3
  /// espeak-ng's man and woman.
  case mandarinMan = 4
  case mandarinWoman = 5

  /// What it speaks.
  public var language: VoiceLanguage {
    switch self {
    case .rms, .slt, .awb: .en
    case .mandarinMan, .mandarinWoman: .zh
    }
  }

  /// What the voice says to be known by: every sound of the language, in few seconds.
  public var text: String {
    switch language {
    case .en:
      "Which of those large yellow boxes is ours? Carry it through the narrow door. Joy often shows in how a child thinks "
        + "about noise. Few of us enjoy being that young again. My uncle would rather go fishing at four. The usual place "
        + "gives him pleasure."
    case .zh: "今天下午三点，我们去公园看红色的花和绿色的树。老师说，学习语言要多听多说，吃饭以前请洗手。"
    }
  }
}
