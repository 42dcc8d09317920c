#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: mono samples and their integrated loudness. Out: the same at a wanted loudness, with no true peak above a ceiling.

/// Brings a sound to a loudness.
public enum Normalizer {
  /// How far the limiter's gain reaches to each side of a peak, in seconds: above the pitch period of a deep voice.
  private static let reach = 0.012
  /// How far below the ceiling the samples themselves stay, in dB; a peak between samples is a little higher than they.
  private static let margin = 0.2

  /// Scales and, where needed, limits. `loudness` in LUFS, as BS.1770 measures it; nil (silence) leaves the samples
  /// alone. The ceiling is lower than the -1 dBTP of EBU R 128, because a lossy codec raises peaks again.
  public static func normalize(
    _ samples: inout [Float], sampleRate: Int, loudness: Double?, targetLUFS: Double = -16, ceilingDBTP: Double = -1.6
  ) {
    guard let loudness else { return }
    let ceiling = Float(pow(10, ceilingDBTP / 20))
    let reach = Int(reach * Double(sampleRate))
    samples.withUnsafeMutableBufferPointer { samples in
      var limiter = PeakLimiter(UnsafeBufferPointer(samples), reach: reach)
      var limit = ceiling * Float(pow(10, -margin / 20))
      limiter.apply(samples, gain: gain(Float(pow(10, (targetLUFS - loudness) / 20)), limiter, limit), ceiling: limit)
      for _ in 0..<4 {
        let peak = TruePeak.linear(UnsafeBufferPointer(samples), floor: ceiling)
        if peak <= ceiling { return }
        // A peak between the samples: limit the samples lower by as much.
        limit *= ceiling / peak * 0.999
        limiter = PeakLimiter(UnsafeBufferPointer(samples), reach: reach)
        limiter.apply(samples, gain: 1, ceiling: limit)
      }
      let peak = TruePeak.linear(UnsafeBufferPointer(samples), floor: ceiling)
      if peak > ceiling { for index in samples.indices { samples[index] *= ceiling / peak } }
    }
  }

  /// The gain with which the power after limiting is what `wanted` would give without: what limiting takes away is given
  /// back. A fixed-point iteration; it ends where a sound can't be made louder.
  private static func gain(_ wanted: Float, _ limiter: PeakLimiter, _ ceiling: Float) -> Float {
    let target = limiter.power * Double(wanted) * Double(wanted)
    guard target > 0 else { return wanted }
    var gain = wanted
    for _ in 0..<8 {
      let missing = target / limiter.power(gain: gain, ceiling: ceiling)
      if missing < 1.005 { break }
      gain = min(gain * Float(missing.squareRoot()), wanted * 4)
    }
    return gain
  }
}
