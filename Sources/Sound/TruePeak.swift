#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: mono samples, full scale 1. Out: the highest level between the samples, in dBTP.
// ITU-R BS.1770-4, annex 2: four-fold oversampling. Stretches that can't hold the maximum are passed over: the output of
// a filter is never above the sum of its absolute coefficients times the highest input.

/// Finds the true peak of a sound.
public enum TruePeak {
  /// The true peak in dB relative to full scale; minus infinity for silence.
  public static func dBTP(_ samples: UnsafeBufferPointer<Float>) -> Double {
    let peak = linear(samples)
    return peak > 0 ? 20 * log10(Double(peak)) : -.infinity
  }

  /// The true peak, full scale 1.
  static func linear(_ samples: UnsafeBufferPointer<Float>) -> Float {
    let filter = ResamplingFilter.between(1, 4)
    let taps = ResamplingFilter.taps
    let lead = taps / 2 - 1
    let bound =
      (0..<4).map { branch in
        filter.coefficients[(branch * taps)..<((branch + 1) * taps)].reduce(0) { $0 + abs($1) }
      }.max() ?? 1
    var peak: Float = 0
    for sample in samples { peak = max(peak, abs(sample)) }
    let block = 256
    var start = 0
    while start < samples.count {
      let end = min(start + block, samples.count)
      var local: Float = 0
      for index in max(0, start - lead)..<min(samples.count, end + taps - lead) {
        local = max(local, abs(samples[index]))
      }
      if local * bound > peak {
        for index in start..<end {
          // A true peak lies beside a sample that is high itself.
          guard abs(samples[index]) * 2 > peak || index + 1 < samples.count && abs(samples[index + 1]) * 2 > peak else {
            continue
          }
          for branch in 1..<4 {
            var sum: Float = 0
            for tap in 0..<taps {
              let position = index - lead + tap
              if position >= 0 && position < samples.count {
                sum += filter.coefficients[branch * taps + tap] * samples[position]
              }
            }
            peak = max(peak, abs(sum))
          }
        }
      }
      start = end
    }
    return peak
  }
}
