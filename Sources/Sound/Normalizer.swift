#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: mono samples and their integrated loudness. Out: the same at a wanted loudness, with no true peak above a ceiling.
// A look-ahead limiter in blocks of 32 samples: the gain that each block needs, held over the look-ahead on both sides,
// then smoothed over it, so that the gain arrives before the peak does and never jumps.

/// Brings a sound to a loudness.
public enum Normalizer {
  private static let block = 32
  /// Look-ahead, in seconds.
  private static let lookAhead = 0.005
  /// Peaks between the samples are mostly lower than this above those at them (0.2 dB); where not, it is tried again.
  private static let margin: Float = 0.977

  /// Scales and, where needed, limits. `loudness` in LUFS; nil (silence) leaves the samples alone.
  public static func normalize(
    _ samples: inout [Float], sampleRate: Int, loudness: Double?, targetLUFS: Double = -16, ceilingDBTP: Double = -1.5
  ) {
    guard let loudness else { return }
    let ceiling = Float(pow(10, ceilingDBTP / 20))
    let reach = max(1, Int(lookAhead * Double(sampleRate)) / block)
    let peaks = blockPeaks(samples)
    var gain = Float(pow(10, (targetLUFS - loudness) / 20))
    var limit = ceiling * margin
    var gains = limiterGains(peaks, gain, limit, reach)
    // What limiting takes away in power is given back by the gain, once.
    gain *= lostAmplitude(samples, gains)
    let original = samples
    for _ in 0..<4 {
      gains = limiterGains(peaks, gain, limit, reach)
      apply(gain, gains, to: original, into: &samples)
      let peak = samples.withUnsafeBufferPointer { TruePeak.linear($0) }
      if peak <= ceiling { return }
      limit *= ceiling / peak * 0.998
    }
  }

  /// The highest sample of each block.
  private static func blockPeaks(_ samples: [Float]) -> [Float] {
    let count = (samples.count + block - 1) / block
    return samples.withUnsafeBufferPointer { samples in
      (0..<count).map { number in
        var peak: Float = 0
        for index in (number * block)..<min(samples.count, (number + 1) * block) {
          peak = max(peak, abs(samples[index]))
        }
        return peak
      }
    }
  }

  /// The limiter's gain at the middle of each block; nil when nothing is to be limited.
  private static func limiterGains(_ peaks: [Float], _ gain: Float, _ limit: Float, _ reach: Int) -> [Float]? {
    var held = [Float](repeating: 1, count: peaks.count)
    var limits = false
    // One block more than the smoothing reaches, because the gain in a block leans to that of its neighbours.
    let hold = reach + 1
    for number in peaks.indices where peaks[number] * gain > limit {
      limits = true
      let needed = limit / (peaks[number] * gain)
      for near in max(0, number - hold)...min(peaks.count - 1, number + hold) { held[near] = min(held[near], needed) }
    }
    guard limits else { return nil }
    var smooth = held
    let width = Float(2 * reach + 1)
    for number in held.indices {
      var sum: Float = 0
      for near in (number - reach)...(number + reach) { sum += near >= 0 && near < held.count ? held[near] : 1 }
      smooth[number] = sum / width
    }
    return smooth
  }

  /// By how much limiting lowers the amplitude of the whole, as the gain that would make up for it.
  private static func lostAmplitude(_ samples: [Float], _ gains: [Float]?) -> Float {
    guard let gains else { return 1 }
    var before: Float = 0
    var after: Float = 0
    for index in samples.indices {
      let power = samples[index] * samples[index]
      before += power
      after += power * gains[index / block] * gains[index / block]
    }
    return after > 0 ? (before / after).squareRoot() : 1
  }

  /// Scales by both gains, that of the limiter in straight lines from the middle of a block to that of the next.
  private static func apply(_ gain: Float, _ gains: [Float]?, to original: [Float], into samples: inout [Float]) {
    guard let gains else {
      for index in original.indices { samples[index] = original[index] * gain }
      return
    }
    let half = block / 2
    for index in original.indices {
      let shifted = index + block - half
      let right = min(gains.count - 1, shifted / block)
      let left = max(0, min(gains.count - 1, shifted / block - 1))
      let part = Float(shifted % block) / Float(block)
      samples[index] = original[index] * gain * (gains[left] + (gains[right] - gains[left]) * part)
    }
  }
}
