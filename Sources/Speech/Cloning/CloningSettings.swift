/// The numbers of learning a voice and speaking with it, chosen on recordings and sentences that it was not judged on.
struct CloningSettings: Sendable {
  /// Rounds of pairing and regression; what comes after these changes nothing that is heard.
  var rounds = 6
  /// How strongly the map of cepstra is drawn to that of means and deviations alone: less is more like the voice and
  /// harder to understand.
  var ridge = 0.1
  /// What a semitone between the mean f0 of two voices counts, next to a distance of their cepstra.
  var semitoneDistance = 0.05
  /// How many times as far as the base's f0 a voice's may go from its mean.
  var spreads: ClosedRange<Double> = 0.7...1.5
  /// What part of the way from the base to the voice spectra go.
  var strength: Float = 1
  /// Frames to each side over which what is done to voiced sounds sets in.
  var crossfade = 2

  static let standard = CloningSettings()
}
