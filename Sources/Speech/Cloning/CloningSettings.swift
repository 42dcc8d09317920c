/// The numbers of learning a voice and of speaking with it. They were chosen on recordings and sentences other than those
/// that clones were judged by in the end, with a speaker encoder and a speech recognizer.
struct CloningSettings: Sendable {
  /// Rounds of pairing and regression; more of them bring the voices no nearer.
  var rounds = 6
  /// How strongly the map of cepstra is drawn to that of means and deviations alone. Less is more like the voice and
  /// harder to understand: from 0.3 to 0.03 similarity rises by 0.02, and the word error rate by three points.
  var ridge = 0.1
  /// The map of least squared error makes everything alike, the more so the less the pairs agree. So deviations are raised
  /// to the voice's, at most by this factor; without that similarity falls by 0.05.
  var restoration: Float = 3.3
  /// What a semitone between the mean f0 of two voices counts, next to a distance of their cepstra.
  var semitoneDistance = 0.05
  /// How many times as far as the base's f0 a voice's may go from its mean. Further is no more like the voice, and makes
  /// every error of the tracker heard.
  var spreads: ClosedRange<Double> = 0.8...1.2
  /// Frames to each side over which the map of voiced sounds sets in.
  var crossfade = 2

  static let standard = CloningSettings()
}
