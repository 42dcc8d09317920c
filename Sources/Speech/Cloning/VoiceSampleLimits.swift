/// What a recording must have for a voice to be learned from it.
enum VoiceSampleLimits {
  /// Below 16 kHz the upper half of the voice is missing, which can't be learned then; above 96 kHz nothing is meant for
  /// ears.
  static let sampleRates = 16_000...96_000
  /// The bands of the voice that are compared, in Hz, and how much weaker the upper may be, in dB: in full recordings it
  /// is by 10 to 40, in those that came by telephone by what their filter takes.
  static let bands = (low: 1_000.0...3_000.0, high: 5_000.0...7_000.0)
  static let treble = -55.0
  /// In less than 5 s too few of the language's sounds occur; beyond 30 s a voice gets no better.
  static let seconds = 5.0...30.0
  /// In dB next to full scale: below it 16 bits leave less than 40 dB for the speech.
  static let level = -55.0
  /// In dB: with less the envelopes between the harmonics are the noise's.
  static let signalToNoise = 12.0
  /// Peaks of speech are rare: unclipped, some ten-thousandths of the samples are that near to the highest.
  static let clippedShare = 0.002
  /// Reading aloud is voiced for half to two thirds of the time, pauses included; an instrument goes on for longer.
  static let voicedShare = 0.15...0.9
  /// f0 of speech moves, between two frames of 5 ms, by several thousandths of an octave; a note stays.
  static let glide = 0.001
  /// Twelve readers, whole and in halves, stay below 0.275. Two with means nine semitones apart are always above, six
  /// apart mostly; those with the same pitch are seldom told apart.
  static let separation = 0.285
  /// In Hz: mains hum is below it, and hardly anything of a voice.
  static let lowestFrequency = 75.0
}
