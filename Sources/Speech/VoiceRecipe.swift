import Sound
import VoiceCatalogue

/// How a persona is made from a voice of a library.
///
/// `rise` plays what was spoken slower by as much faster again: pitch and formants rise together, as in a shorter vocal
/// tract, and the pace stays. Shapes change pitch and formants apart, in the vocoder.
enum VoiceRecipe {
  /// A clustergen voice of flite, in another shape; nil is the voice as it is.
  case flite(FliteVoice, VoiceShape?)
  /// A voice of our own for espeak-ng.
  case espeak(EspeakVoice, rise: Double)

  /// Samples a second, as they are to be played.
  var sampleRate: Int {
    switch self {
    case .flite: FliteSynthesizer.sampleRate
    case .espeak(_, let rise): Int((Double(EspeakSynthesizer.sampleRate) * rise).rounded())
    }
  }

  /// What the vocoder does to the voice, if it is asked at all.
  var shape: VoiceShape? {
    switch self {
    case .flite(_, let shape): shape
    case .espeak: nil
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
  /// The table of personas. The woman's formants never rise: a speech recognizer for adults makes more than twice as many
  /// errors when they do so by an eighth, and fewer when they fall.
  static func of(_ persona: Persona) -> VoiceRecipe {
    switch persona {
    case .englishMan: .flite(.rms, nil)
    case .englishYoungMan: .flite(.rms, .youngMan)
    case .englishOldMan: .flite(.rms, .oldMan)
    case .englishScot: .flite(.awb, nil)
    case .englishWoman: .flite(.slt, nil)
    case .englishYoungWoman: .flite(.slt, .youngWoman)
    case .englishOldWoman: .flite(.slt, .oldWoman)
    case .englishChild: .flite(.rms, .child)
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

/// The pitch of each spans what read Mandarin does: nine semitones between the tenth and the ninetieth percentile.
extension EspeakVoice {
  static let man = EspeakVoice(
    name: "man", pitch: 75...196, formants: [100, 100, 100, 100, 100, 100, 100, 100, 100])
  static let youngMan = EspeakVoice(
    name: "young-man", pitch: 94...244, formants: [104, 108, 108, 108, 108, 108, 105, 105, 105])
  static let oldMan = EspeakVoice(
    name: "old-man", pitch: 60...147, formants: [96, 92, 92, 92, 92, 92, 95, 95, 95],
    heights: [100, 100, 90, 80, 80, 70, 70, 70, 70])
  static let woman = EspeakVoice(
    name: "woman", pitch: 130...342, formants: [105, 112, 114, 114, 115, 115, 110, 110, 110],
    heights: [80, 80, 75, 75, 80, 80, 70, 70, 70], consonants: 125)
  static let youngWoman = EspeakVoice(
    name: "young-woman", pitch: 165...429, formants: [110, 121, 123, 123, 122, 122, 112, 112, 112],
    heights: [80, 80, 75, 75, 80, 80, 70, 70, 70], consonants: 125)
  static let oldWoman = EspeakVoice(
    name: "old-woman", pitch: 108...258, formants: [102, 104, 105, 105, 106, 106, 105, 105, 105],
    heights: [90, 85, 70, 60, 60, 60, 60, 60, 60], consonants: 100)
  static let child = EspeakVoice(
    name: "child", pitch: 190...465, formants: [110, 118, 120, 120, 118, 118, 110, 110, 110],
    heights: [80, 80, 75, 75, 80, 80, 70, 70, 70], consonants: 125)
}

extension VoiceShape {
  static let youngMan = VoiceShape(pitch: 3.5, pitchRange: 1.3, formants: 1.14, tilt: 0.5)
  static let oldMan = VoiceShape(pitch: -2.5, formants: 0.91, tilt: -1, tremor: 0.4)
  static let youngWoman = VoiceShape(pitch: 4, pitchRange: 1.2, formants: 0.98, tilt: 1, breath: 0.1)
  static let oldWoman = VoiceShape(pitch: -3, formants: 0.93, tilt: -1, breath: 0.3, tremor: 0.5)
  static let child = VoiceShape(pitch: 15.5, formants: 1.2)
}
