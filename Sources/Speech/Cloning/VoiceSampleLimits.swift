/// What a recording must have for a voice to be learned from it.
enum VoiceSampleLimits {
  /// Below 8 kHz too much of the voice is missing; above 96 kHz nothing is meant for ears.
  static let sampleRates = 8_000...96_000
  /// In less than 5 s too few of the language's sounds occur; beyond 30 s a voice gets no better.
  static let seconds = 5.0...30.0
  /// In dB next to full scale: below it 16 bits leave less than 40 dB for the speech.
  static let level = -55.0
  /// In dB: with less the envelopes between the harmonics are the noise's.
  static let signalToNoise = 12.0
  /// Peaks of speech are rare: unclipped, some ten-thousandths of the samples are that near to the highest.
  static let clippedShare = 0.002
  /// Reading aloud is voiced for half of the time, pauses included.
  static let voicedShare = 0.15
  /// In Hz: mains hum is below it, and hardly anything of a voice.
  static let lowestFrequency = 75.0
}
