#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: mono samples and their integrated loudness. Out: the same at a wanted loudness, with no true peak above a ceiling.
// A look-ahead limiter: the gain each sample needs, held over the look-ahead on both sides, then smoothed over it, so that
// the gain arrives before the peak does and never jumps.

/// Brings a sound to a loudness.
public enum Normalizer {
  /// Look-ahead, in seconds.
  private static let lookAhead = 0.005

  /// Scales and, where needed, limits. `loudness` in LUFS; nil (silence) leaves the samples alone.
  public static func normalize(
    _ samples: inout [Float], sampleRate: Int, loudness: Double?, targetLUFS: Double = -16, ceilingDBTP: Double = -1.5
  ) {
    guard let loudness else { return }
    let ceiling = Float(pow(10, ceilingDBTP / 20))
    var gain = Float(pow(10, (targetLUFS - loudness) / 20))
    let original = samples
    var limit = ceiling
    for _ in 0..<4 {
      scale(original, gain, into: &samples)
      let lost = limitPeaks(&samples, limit, Int(Self.lookAhead * Double(sampleRate)))
      if lost > 1.02 && limit == ceiling {
        // What limiting took away is given back by the gain, once.
        gain *= lost
        scale(original, gain, into: &samples)
        _ = limitPeaks(&samples, limit, Int(Self.lookAhead * Double(sampleRate)))
      }
      let peak = samples.withUnsafeBufferPointer { TruePeak.linear($0) }
      if peak <= ceiling { return }
      // Peaks between the samples: limit the samples lower by as much.
      limit *= ceiling / peak * 0.998
    }
  }

  private static func scale(_ original: [Float], _ gain: Float, into samples: inout [Float]) {
    for index in original.indices { samples[index] = original[index] * gain }
  }

  /// Limits the samples; gives the gain that would restore the power lost by it.
  private static func limitPeaks(_ samples: inout [Float], _ ceiling: Float, _ reach: Int) -> Float {
    var needed: [(index: Int, gain: Float)] = []
    for index in samples.indices where abs(samples[index]) > ceiling {
      needed.append((index, ceiling / abs(samples[index])))
    }
    guard !needed.isEmpty else { return 1 }
    var held = [Float](repeating: 1, count: samples.count)
    for (index, gain) in needed {
      for near in max(0, index - reach)...min(samples.count - 1, index + reach) { held[near] = min(held[near], gain) }
    }
    var before: Float = 0
    var after: Float = 0
    // The mean of the held gains over the look-ahead: a running sum.
    let width = 2 * reach + 1
    var sum = Float(reach)
    for index in 0..<min(reach + 1, samples.count) { sum += held[index] }
    if samples.count <= reach { sum += Float(reach + 1 - samples.count) }
    for index in samples.indices {
      let gain = min(1, sum / Float(width))
      before += samples[index] * samples[index]
      samples[index] *= gain
      after += samples[index] * samples[index]
      let leaving = index - reach
      let entering = index + reach + 1
      sum += (entering < samples.count ? held[entering] : 1) - (leaving >= 0 ? held[leaving] : 1)
    }
    return after > 0 ? (before / after).squareRoot() : 1
  }
}
