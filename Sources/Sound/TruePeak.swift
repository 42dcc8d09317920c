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
  static let block = 64

  /// The true peak in dB relative to full scale; minus infinity for silence.
  public static func dBTP(_ samples: UnsafeBufferPointer<Float>) -> Double {
    let peak = linear(samples)
    return peak > 0 ? 20 * log10(Double(peak)) : -.infinity
  }

  /// The true peak, full scale 1; exact where it is at least `floor`, else anything up to `floor`.
  static func linear(_ samples: UnsafeBufferPointer<Float>, floor: Float = 0) -> Float {
    let filter = ResamplingFilter.between(1, 4)
    let highest = blockPeaks(samples)
    var peak = max(floor, highest.max() ?? 0)
    let bound =
      (0..<4).map { branch in
        filter.coefficients[(branch * filter.taps)..<((branch + 1) * filter.taps)].reduce(0) { $0 + abs($1) }
      }.max() ?? 1
    for index in highest.indices {
      // The filter reaches less than one block to either side.
      let local = max(highest[max(0, index - 1)], highest[index], highest[min(highest.count - 1, index + 1)])
      guard local * bound > peak else { continue }
      let range = (index * block)..<min(samples.count, (index + 1) * block)
      peak = between(samples, range, filter, above: peak)
    }
    return peak
  }

  /// The highest absolute sample of each block; its length is a multiple of eight.
  static func blockPeaks(_ samples: UnsafeBufferPointer<Float>, block: Int = block) -> [Float] {
    let raw = UnsafeRawBufferPointer(samples)
    return (0..<((samples.count + block - 1) / block)).map { index in
      var peak: Float = 0
      guard (index + 1) * block <= samples.count else {
        for position in (index * block)..<samples.count { peak = max(peak, abs(samples[position])) }
        return peak
      }
      var low = SIMD8<Float>()
      var high = SIMD8<Float>()
      for part in 0..<(block / 8) {
        let values = raw.loadUnaligned(fromByteOffset: (index * block + part * 8) * 4, as: SIMD8<Float>.self)
        low = low.replacing(with: values, where: values .< low)
        high = high.replacing(with: values, where: values .> high)
      }
      return max(high.max(), -low.min())
    }
  }

  /// The highest level between the samples of a range, as far as it is above `floor`.
  private static func between(
    _ samples: UnsafeBufferPointer<Float>, _ range: Range<Int>, _ filter: ResamplingFilter, above floor: Float
  ) -> Float {
    var peak = floor
    let raw = UnsafeRawBufferPointer(samples)
    filter.coefficients.withUnsafeBytes { coefficients in
      for index in range {
        // Between two samples nothing rises to more than twice what stands beside it.
        guard max(abs(samples[index]), index + 1 < samples.count ? abs(samples[index + 1]) : 0) * 2 > peak else {
          continue
        }
        let first = index - filter.lead
        let isWhole = first >= 0 && first + filter.taps <= samples.count
        for branch in 1..<4 {
          var sum: Float = 0
          if isWhole {
            var sums = SIMD8<Float>()
            for part in 0..<(filter.taps / 8) {
              sums +=
                raw.loadUnaligned(fromByteOffset: (first + part * 8) * 4, as: SIMD8<Float>.self)
                * coefficients.loadUnaligned(
                  fromByteOffset: (branch * filter.taps + part * 8) * 4, as: SIMD8<Float>.self)
            }
            sum = sums.sum()
          } else {
            for tap in max(0, -first)..<min(filter.taps, samples.count - first) {
              sum += filter.coefficients[branch * filter.taps + tap] * samples[first + tap]
            }
          }
          peak = max(peak, abs(sum))
        }
      }
    }
    return peak
  }
}
