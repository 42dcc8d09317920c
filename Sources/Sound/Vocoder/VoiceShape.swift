/// What is done to a voice between analysis and synthesis.
public struct VoiceShape: Sendable, Equatable {
  /// How much higher f0 is, in semitones; -24...24.
  public var pitch = 0.0
  /// The distance of f0 from its mean, in octaves, times this; 0 is monotonous, 1 as it was.
  public var pitchRange = 1.0
  /// The mean that `pitchRange` keeps, in Hz; nil takes each sound's own.
  public var pitchMean: Double?
  /// Frequencies of the formants times this; 1.1 is a vocal tract a tenth shorter. 0.6...1.6. The Nyquist frequency stays
  /// where it is, so that from about 0.8 of it on formants move less.
  public var formants = 1.0
  /// Slope added to the spectrum, in dB an octave; 1 kHz stays as it is. -6...6.
  public var tilt = 0.0
  /// Part of the power of the harmonics above 2.5 kHz that turns to noise, less below in proportion; 0...1.
  public var breath = 0.0
  /// How irregular the pulses are: every second one is weaker and late, and all are a little beside their place; 0...1.
  public var creak = 0.0
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
    pitch: Double = 0, pitchRange: Double = 1, formants: Double = 1, tilt: Double = 0, breath: Double = 0,
    creak: Double = 0, isWhispered: Bool = false, tremor: Double = 0, gain: Double = 0
  ) {
    self.pitch = pitch
    self.pitchRange = pitchRange
    self.formants = formants
    self.tilt = tilt
    self.breath = breath
    self.creak = creak
    self.isWhispered = isWhispered
    self.tremor = tremor
    self.gain = gain
  }
}
