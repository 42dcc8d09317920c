extension CloningBase {
  /// How the voice is made.
  var recipe: VoiceRecipe {
    switch self {
    case .rms: VoiceRecipe(base: .flite(.rms))
    case .slt: VoiceRecipe(base: .flite(.slt))
    case .awb: VoiceRecipe(base: .flite(.awb))
    case .mandarinMan: VoiceRecipe(base: .espeak(.man, rise: 1))
    case .mandarinWoman: VoiceRecipe(base: .espeak(.woman, rise: 1))
    }
  }
}

extension EspeakVoice {
  /// A man and a woman of whom nothing else is asked than to be learned from.
  fileprivate static let man = EspeakVoice(
    pitch: 82...180, formants: [100, 100, 100, 100, 100, 100, 100, 100, 100])
  fileprivate static let woman = EspeakVoice(
    pitch: 142...315, formants: [105, 112, 114, 114, 115, 115, 110, 110, 110], consonants: 125)
}
