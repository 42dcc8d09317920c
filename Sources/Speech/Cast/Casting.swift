import Sound

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How someone of the cast is made: what is theirs in body and manner.
struct Casting: Sendable, Equatable {
  /// Whose speech it is made of.
  enum Base: Sendable, Hashable {
    case flite(FliteVoice)
    /// Formant synthesis: where its formants 1 to 4 stand and how wide they all are, in percent of the standard man's.
    case espeak(Int, Int, Int, Int, width: Int)
    /// Formant synthesis with the spectra of a voice of flite: Mandarin as that voice would speak it.
    case espeakAs(FliteVoice)
  }

  /// What is heard where the base's voice meets the ear at these frequencies, in Hz.
  static let spectrumFrequencies: [Double] = [200, 500, 1_500, 3_000, 5_500]
  /// How wide each of those bands is, in octaves to where half of the decibels are left.
  private static let spectrumWidths = [0.7, 0.4, 0.4, 0.35, 0.5]
  /// Semitones from the lowest to the highest tone of Mandarin with a range of 1.
  private static let mandarinRange = 18.5
  /// Where the middle of running Mandarin stands between those two, as a part of the distance in Hz; and how far below the
  /// lowest pitch of a voice file espeak-ng speaks it, in Hz.
  private static let mandarinMean = (part: 0.48, offset: 9.0)

  var base: Base
  /// The middle of f0, in Hz.
  var f0: Double
  /// Formants, against the base's: 1.1 is a vocal tract a tenth shorter.
  var formants: Double
  /// Formants below 1 kHz, besides.
  var lowFormants = 1.0
  /// How far f0 moves, against the base.
  var range = 1.0
  /// Slope added to the spectrum, in dB an octave: bright above 0, dark below.
  var tilt = 0.0
  /// The body's own resonances, in dB at `spectrumFrequencies`; empty for none.
  var spectrum: [Double] = []
  var breath = 0.0
  var creak = 0.0
  var jitter = 0.0
  /// Semitones.
  var tremor = 0.0
  /// How fast, against the base.
  var pace = 1.0

  init(
    _ base: Base, f0: Double, formants: Double = 1, low lowFormants: Double = 1, range: Double = 1, tilt: Double = 0,
    spectrum: [Double] = [], breath: Double = 0, creak: Double = 0, jitter: Double = 0, tremor: Double = 0,
    pace: Double = 1
  ) {
    self.base = base
    self.f0 = f0
    self.formants = formants
    self.lowFormants = lowFormants
    self.range = range
    self.tilt = tilt
    self.spectrum = spectrum
    self.breath = breath
    self.creak = creak
    self.jitter = jitter
    self.tremor = tremor
    self.pace = pace
  }

  /// How it is made, without a feeling.
  var recipe: VoiceRecipe {
    switch base {
    case .flite(let voice): VoiceRecipe(base: .flite(voice), shape: shape(f0: voice.f0), pace: pace)
    case .espeakAs(let voice):
      VoiceRecipe(
        base: .espeak(.plain, rise: 1), likeness: voice, shape: likenessShape, pace: pace)
    case .espeak(let first, let second, let third, let fourth, let width):
      espeakRecipe([first, second, third, fourth].map(Double.init), bandwidth: width)
    }
  }

  // MARK: - Speech that the vocoder shapes

  /// Of speech around an f0 in Hz; nil where nothing is to be done.
  private func shape(f0 base: Double) -> VoiceShape? {
    var shape = phonation
    shape.pitchRange = range
    shape.formants = formants
    shape.lowFormants = lowFormants
    shape.tilt = tilt
    shape.resonances = zip(zip(Self.spectrumFrequencies, Self.spectrumWidths), spectrum).compactMap { band, gain in
      gain == 0 ? nil : Resonance(band.0, gain: gain, width: band.1)
    }
    if shape == .unchanged, f0 == base { return nil }
    shape.pitchMean = base
    shape.f0 = f0
    return shape
  }

  /// Of the plain voice's Mandarin. All of it moves as far: what is only a word has the middle of its tones.
  private var likenessShape: VoiceShape? {
    var shape = shape(f0: EspeakVoice.plainF0)
    shape?.f0 = nil
    shape?.pitch = 12 * log2(f0 / EspeakVoice.plainF0)
    return shape
  }

  /// What is done to the pulses.
  private var phonation: VoiceShape {
    VoiceShape(breath: breath, creak: creak, jitter: jitter, tremor: tremor)
  }

  // MARK: - espeak-ng

  /// Pitch, formants and spectrum are the synthesis's own; only phonation needs the vocoder.
  private func espeakRecipe(_ places: [Double], bandwidth: Int) -> VoiceRecipe {
    // Formants beyond this don't fit below half the sample rate.
    let rise = formants > 1.2 ? 8.0 / 7 : 1
    let scale = formants / rise
    // The lowest is the voice's own murmur, which the length of the mouth moves less; from 6 on they hardly sound.
    let percents = [60 + 40 / scale] + places + [places[3], 100, 100, 100]
    let width = exp2(range * Self.mandarinRange / 12) - 1
    let lowest = f0 / rise / (1 + Self.mandarinMean.part * width)
    let from = lowest + Self.mandarinMean.offset
    let voice = EspeakVoice(
      pitch: Int(from.rounded())...Int((from + lowest * width).rounded()),
      formants: percents.map { Int(($0 * scale).rounded()) }, width: bandwidth, tone: tone,
      consonants: formants > 1.05 ? 125 : 100)
    var shape = phonation
    guard shape != .unchanged else { return VoiceRecipe(base: .espeak(voice, rise: rise), pace: pace) }
    shape.pitchMean = f0
    return VoiceRecipe(base: .espeak(voice, rise: rise), shape: shape, pace: pace)
  }

  private var tone: [EspeakTone] {
    // What espeak-ng does by itself, in dB, and what is left above for those who add to it.
    let own = [3.8, 3.8, 1.1, 0, 0]
    let middle = 80.0
    return Self.spectrumFrequencies.indices.map { band in
      let hertz = Self.spectrumFrequencies[band]
      let decibels = own[band] + tilt * log2(hertz / 1_000) + (spectrum.isEmpty ? 0 : spectrum[band])
      return EspeakTone(Int(hertz), max(6, min(255, Int((middle * exp2(decibels / 6.02)).rounded()))))
    }
  }
}
