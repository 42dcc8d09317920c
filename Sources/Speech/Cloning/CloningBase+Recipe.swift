extension CloningBase {
  /// How the voice is made.
  var recipe: VoiceRecipe {
    switch self {
    case .rms: .flite(.rms, nil)
    case .slt: .flite(.slt, nil)
    case .awb: .flite(.awb, nil)
    case .mandarinMan: .espeak(.man, rise: 1)
    case .mandarinWoman: .espeak(.woman, rise: 1)
    }
  }
}
