import Sound

/// Finds the gain with which a sound is as loud as its recipe says: each sound by itself, so that nothing has to be known
/// of the rest.
enum Leveller {
  /// Above this a sound is bent, and never gets beyond 0.9: blows are as loud as they are long, and would else have to be
  /// all peak to be heard beside what lasts.
  private static let knee: Float = 0.4
  private static let room: Float = 0.5
  /// How often the gain is raised for what bending took away, and how far at most, in dB each time.
  private static let corrections = 2
  private static let mostCorrection = 6.0
  /// No sample is brought beyond this before it is bent.
  private static let mostPeak: Float = 4

  /// The gain that brings samples to a loudness in LUFS, their peaks bent; what is shorter than a block of the meter counts
  /// as one.
  static func gain(_ samples: UnsafeBufferPointer<Float>, loudness: Double) -> Float {
    guard let measured = integrated(samples) else { return 0 }
    var peak: Float = 0
    for sample in samples { peak = max(peak, abs(sample)) }
    let most = mostPeak / max(peak, 1e-6)
    var gain = min(most, Float(PortableMath.amplitude(decibels: min(60, loudness - measured))))
    guard peak * gain > knee else { return gain }
    var bent = [Float](repeating: 0, count: samples.count)
    for _ in 0..<corrections {
      for index in samples.indices { bent[index] = samples[index] * gain }
      let missing = bent.withUnsafeMutableBufferPointer { bent in
        bend(bent)
        return integrated(UnsafeBufferPointer(bent)).map { loudness - $0 } ?? 0
      }
      guard missing > 0.3, gain < most else { break }
      gain = min(most, gain * Float(PortableMath.amplitude(decibels: min(missing * 1.3, mostCorrection))))
    }
    return gain
  }

  /// Bends what is above the knee.
  static func bend(_ samples: UnsafeMutableBufferPointer<Float>) {
    for index in samples.indices {
      let size = abs(samples[index])
      guard size > knee else { continue }
      let above = (size - knee) / room
      let bent = knee + room * above / (1 + above)
      samples[index] = samples[index] < 0 ? -bent : bent
    }
  }

  private static func integrated(_ samples: UnsafeBufferPointer<Float>) -> Double? {
    var meter = LoudnessMeter(sampleRate: Effects.sampleRate)
    meter.add(samples)
    let missing = Effects.sampleRate * 2 / 5 - samples.count
    if missing > 0 { [Float](repeating: 0, count: missing).withUnsafeBufferPointer { meter.add($0) } }
    return meter.integratedLUFS
  }
}
