#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: mono samples and their integrated loudness in LUFS. Out: the same at a wanted loudness, with no true peak above a
// ceiling in dBTP (both ITU-R BS.1770-4).

/// Brings a sound to a loudness.
public enum Normalizer {
  /// How often the gain is corrected for what the limiter took away.
  private static let corrections = 3
  /// The most such a correction adds, in dB: beyond it a sound would only be squashed.
  private static let mostCorrection = 6.0

  /// Scales and, where needed, limits.
  ///
  /// Without a loudness, in LUFS, the sound is silence: its gain stays as it is.
  public static func normalize(
    _ samples: inout [Float], sampleRate: Int, loudness: Double?, targetLUFS: Double = -16, ceilingDBTP: Double = -1.5
  ) {
    var gain = 0.0
    if let loudness, loudness.isFinite { gain = targetLUFS - loudness }
    let most = gain + mostCorrection
    let ceiling = factor(ceilingDBTP)
    // A little room, for what the moving gain adds between the samples.
    let limiter = Limiter(sampleRate: sampleRate, ceiling: ceiling * 0.999)
    scale(&samples, factor(gain))
    let loud = samples
    var applied = gain
    for round in 0...corrections {
      let limited = limiter.limit(&samples)
      guard limited, loudness != nil, round < corrections else { break }
      var meter = LoudnessMeter(sampleRate: sampleRate)
      samples.withUnsafeBufferPointer { meter.add($0) }
      guard let result = meter.integratedLUFS, abs(targetLUFS - result) > 0.25 else { break }
      applied = min(most, applied + (targetLUFS - result) * 1.35)
      samples = loud
      scale(&samples, factor(applied - gain))
    }
    let peak = samples.withUnsafeBufferPointer { TruePeak.linear($0) }
    if peak > ceiling { scale(&samples, ceiling / peak * 0.99999) }
  }

  private static func factor(_ decibels: Double) -> Float { Float(pow(10, decibels / 20)) }

  private static func scale(_ samples: inout [Float], _ factor: Float) {
    guard factor != 1 else { return }
    samples.withUnsafeMutableBufferPointer { samples in
      for index in samples.indices { samples[index] *= factor }
    }
  }
}
