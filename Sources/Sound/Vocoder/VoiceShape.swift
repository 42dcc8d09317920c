/// What is done to a voice between analysis and synthesis.
public struct VoiceShape: Sendable, Equatable {
  /// How much higher f0 is, in semitones; -24...24.
  public var pitch = 0.0
  /// The distance of f0 from its mean, in octaves, times this; 0 is monotonous, 1 as it was.
  public var pitchRange = 1.0
  /// The mean that `pitchRange` keeps, in Hz; nil takes each sound's own.
  public var pitchMean: Double?
  /// Where the middle of f0 is moved to, in Hz, before `pitch` is added; nil leaves it. The middle is the sound's median,
  /// drawn to `pitchMean` the more the shorter the sound is.
  public var f0: Double?
  /// Frequencies of the formants times this; 1.1 is a vocal tract a tenth shorter. 0.6...1.6. The Nyquist frequency stays
  /// where it is, so that from about 0.8 of it on formants move less.
  public var formants = 1.0
  /// Frequencies of the formants below about 1 kHz times this, besides: below 1 a throat that is long for its mouth.
  /// 0.8...1.25.
  public var lowFormants = 1.0
  /// What the throat adds to every sound.
  public var resonances: [Resonance] = []
  /// Slope added to the spectrum, in dB an octave; 1 kHz stays as it is. -6...6.
  public var tilt = 0.0
  /// Part of the power of the harmonics above 2.5 kHz that turns to noise, less below in proportion; 0...1.
  public var breath = 0.0
  /// How irregular the pulses are: every second one is weaker and late, and all are a little beside their place; 0...1.
  public var creak = 0.0
  /// How far pulses are beside their place and their height, from one to the next, as in a hoarse voice: standard deviation
  /// of the period in percent, of the height twice as much; 0...5.
  public var jitter = 0.0
  /// No pulses at all, and less of the low frequencies that come from them.
  public var isWhispered = false
  /// How far f0 swings to each side, in semitones.
  public var tremor = 0.0
  /// How often a second f0 swings, in Hz of the output.
  public var tremorRate = 5.0
  /// Level, in dB.
  public var gain = 0.0

  /// The voice as it is.
  public static let unchanged = VoiceShape()

  /// The voice as it is but for what is given.
  public init(
    pitch: Double = 0, pitchRange: Double = 1, formants: Double = 1, lowFormants: Double = 1,
    resonances: [Resonance] = [], tilt: Double = 0, breath: Double = 0, creak: Double = 0, jitter: Double = 0,
    isWhispered: Bool = false, tremor: Double = 0, gain: Double = 0
  ) {
    self.pitch = pitch
    self.pitchRange = pitchRange
    self.formants = formants
    self.lowFormants = lowFormants
    self.resonances = resonances
    self.tilt = tilt
    self.breath = breath
    self.creak = creak
    self.jitter = jitter
    self.isWhispered = isWhispered
    self.tremor = tremor
    self.gain = gain
  }
}
