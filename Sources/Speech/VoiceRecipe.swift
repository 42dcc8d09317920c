import Mandarin
import Sound

/// How a voice is made from one of a library.
struct VoiceRecipe: Sendable {
  /// Who speaks before the vocoder does.
  enum Base: Sendable {
    case flite(FliteVoice)
    /// `rise` plays what was spoken slower by as much faster again: pitch and formants rise together, as in a shorter vocal
    /// tract, and the pace stays.
    case espeak(EspeakVoice, rise: Double)
  }

  /// Who speaks.
  var base: Base
  /// Whose spectra it is given, before its shape.
  var likeness: FliteVoice?
  /// What the vocoder does to it, if it is asked at all.
  var shape: VoiceShape?
  /// How fast it is for speed 1, against the base.
  var pace = 1.0
  /// How long its pauses are, against those of the text.
  var pauses = 1.0
  /// The Mandarin it speaks.
  var accent = MandarinAccent.standard
  /// How loud it is against its own neutral speech, in dB.
  var level = 0.0

  /// Samples a second, as they are to be played.
  var sampleRate: Int {
    switch base {
    case .flite: FliteSynthesizer.sampleRate
    case .espeak(_, let rise): Int((Double(EspeakSynthesizer.sampleRate) * rise).rounded())
    }
  }

  /// How fast the library speaks for speed 1: what is played faster is spoken slower.
  var basePace: Double {
    switch base {
    case .flite: pace
    case .espeak(_, let rise): pace / rise
    }
  }
}
