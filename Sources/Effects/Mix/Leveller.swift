import Sound

/// Finds the gain with which a sound is as loud as its recipe says: each sound by itself, so that nothing has to be known
/// of the rest.
enum Leveller {
  /// No sample of a single sound goes beyond this: the limiter takes the rest.
  private static let mostPeak: Float = 3

  /// The gain that brings samples to a loudness in LUFS; what is shorter than a block of the meter counts as one.
  static func gain(_ samples: UnsafeBufferPointer<Float>, loudness: Double) -> Float {
    var meter = LoudnessMeter(sampleRate: Effects.sampleRate)
    meter.add(samples)
    let missing = Effects.sampleRate * 2 / 5 - samples.count
    if missing > 0 { [Float](repeating: 0, count: missing).withUnsafeBufferPointer { meter.add($0) } }
    guard let measured = meter.integratedLUFS else { return 0 }
    var peak: Float = 0
    for sample in samples { peak = max(peak, abs(sample)) }
    let gain = Float(PortableMath.amplitude(decibels: min(60, loudness - measured)))
    return min(gain, Self.mostPeak / max(peak, 1e-6))
  }
}
