import VoiceCatalogue

/// How a persona is made from a voice of a library.
///
/// `rise` plays what was spoken slower by as much faster again: pitch and formants rise together, as in a shorter vocal
/// tract, and the pace stays.
enum VoiceRecipe {
  /// A clustergen voice of flite; `pitch` times its own pitch, on top of the rise. The voice rms models pitch in a way
  /// that passes over it.
  case flite(FliteVoice, rise: Double, pitch: Double)
  /// A voice of our own for espeak-ng.
  case espeak(EspeakVoice, rise: Double)

  /// Samples a second, as they are to be played.
  var sampleRate: Int {
    switch self {
    case .flite(_, let rise, _): Int((Double(FliteSynthesizer.sampleRate) * rise).rounded())
    case .espeak(_, let rise): Int((Double(EspeakSynthesizer.sampleRate) * rise).rounded())
    }
  }

  /// How fast espeak-ng speaks for speed 1: what is played faster is spoken slower.
  var espeakPace: Double {
    switch self {
    case .flite: 1
    case .espeak(_, let rise): 1 / rise
    }
  }
}

extension VoiceRecipe {
  /// The table of personas. Rises keep the sample rate a round number, so that the resampler has few branches, and are
  /// small where pitch can do it: a speech recognizer for adults makes two to three times as many errors when the
  /// formants of the woman's voice rise by a tenth, and none more when her pitch does.
  static func of(_ persona: Persona) -> VoiceRecipe {
    switch persona {
    case .englishMan: .flite(.rms, rise: 1, pitch: 1)
    case .englishYoungMan: .flite(.rms, rise: 1.2, pitch: 1)
    case .englishOldMan: .flite(.awb, rise: 0.92, pitch: 0.8)
    case .englishScot: .flite(.awb, rise: 1, pitch: 1)
    case .englishWoman: .flite(.slt, rise: 1, pitch: 1)
    case .englishYoungWoman: .flite(.slt, rise: 1, pitch: 1.22)
    case .englishOldWoman: .flite(.slt, rise: 0.9, pitch: 0.9)
    case .englishChild: .flite(.awb, rise: 1.2, pitch: 1.75)
    case .mandarinMan: .espeak(.man, rise: 1)
    case .mandarinYoungMan: .espeak(.youngMan, rise: 1)
    case .mandarinOldMan: .espeak(.oldMan, rise: 1)
    case .mandarinWoman: .espeak(.woman, rise: 1)
    case .mandarinYoungWoman: .espeak(.youngWoman, rise: 1)
    case .mandarinOldWoman: .espeak(.oldWoman, rise: 1)
    case .mandarinChild: .espeak(.child, rise: 8.0 / 7)
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

extension EspeakVoice {
  static let man = EspeakVoice(
    name: "man", pitch: 82...180, formants: [100, 100, 100, 100, 100, 100, 100, 100, 100])
  static let youngMan = EspeakVoice(
    name: "young-man", pitch: 102...225, formants: [104, 108, 108, 108, 108, 108, 105, 105, 105])
  static let oldMan = EspeakVoice(
    name: "old-man", pitch: 64...136, formants: [96, 92, 92, 92, 92, 92, 95, 95, 95],
    heights: [100, 100, 90, 80, 80, 70, 70, 70, 70])
  static let woman = EspeakVoice(
    name: "woman", pitch: 142...315, formants: [105, 112, 114, 114, 115, 115, 110, 110, 110],
    heights: [80, 80, 75, 75, 80, 80, 70, 70, 70], consonants: 125)
  static let youngWoman = EspeakVoice(
    name: "young-woman", pitch: 180...395, formants: [110, 121, 123, 123, 122, 122, 112, 112, 112],
    heights: [80, 80, 75, 75, 80, 80, 70, 70, 70], consonants: 125)
  static let oldWoman = EspeakVoice(
    name: "old-woman", pitch: 116...240, formants: [102, 104, 105, 105, 106, 106, 105, 105, 105],
    heights: [90, 85, 70, 60, 60, 60, 60, 60, 60], consonants: 100)
  static let child = EspeakVoice(
    name: "child", pitch: 205...430, formants: [110, 118, 120, 120, 118, 118, 110, 110, 110],
    heights: [80, 80, 75, 75, 80, 80, 70, 70, 70], consonants: 125)
}
