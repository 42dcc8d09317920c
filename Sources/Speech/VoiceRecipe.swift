import VoiceCatalogue

/// How a persona is made from a voice of a library.
enum VoiceRecipe {
  /// A clustergen voice of flite. `rise` plays what was spoken slower by as much faster again: pitch and formants rise
  /// together, as in a shorter vocal tract, and the pace stays.
  case flite(FliteVoice, rise: Double)
  /// A voice of espeak-ng, with its pitch and the width of its intonation (0-100, 50 is the voice's own).
  case espeak(name: String, pitch: Int32, range: Int32, rise: Double)

  /// The table of personas.
  static func of(_ persona: Persona) -> VoiceRecipe {
    switch persona {
    case .englishMan: .flite(.rms, rise: 1)
    case .englishWoman: .flite(.slt, rise: 1)
    case .englishChild: .flite(.slt, rise: 1.28)
    case .englishScot: .flite(.awb, rise: 1)
    case .mandarinMan: .espeak(name: "cmn-latn-pinyin+m3", pitch: 40, range: 80, rise: 1)
    case .mandarinWoman: .espeak(name: "cmn-latn-pinyin+f2", pitch: 50, range: 80, rise: 1)
    case .mandarinChild: .espeak(name: "cmn-latn-pinyin+f2", pitch: 60, range: 80, rise: 1.28)
    }
  }
}

/// The clustergen voices of flite that are linked.
enum FliteVoice: Sendable, Hashable {
  /// An American man.
  case rms
  /// An American woman.
  case slt
  /// A Scottish man.
  case awb
}
