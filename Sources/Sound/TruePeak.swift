#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: mono samples, full scale 1. Out: the highest level between the samples, in dBTP.
// ITU-R BS.1770-4, annex 2: four-fold oversampling. Places that can't hold the maximum are passed over.

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
    var peak: Float = 0
    for sample in samples { peak = max(peak, abs(sample)) }
    // Silence around the sound, so that the filter may reach over its ends.
    let padded = [Float](unsafeUninitializedCapacity: samples.count + 2 * taps) { buffer, count in
      buffer.initialize(repeating: 0)
      for index in samples.indices { buffer[taps + index] = samples[index] }
      count = samples.count + 2 * taps
    }
    padded.withUnsafeBytes { padded in
      filter.coefficients.withUnsafeBytes { coefficients in
        for index in samples.indices {
          // A peak between two samples is at most about twice as high as the higher of them.
          let here = abs(samples[index])
          let next = index + 1 < samples.count ? abs(samples[index + 1]) : 0
          guard max(here, next) * 1.9 > peak else { continue }
          let first = (taps + index - lead) * 4
          for branch in 1..<4 {
            var sum = SIMD8<Float>()
            for block in 0..<(taps / 8) {
              let a = coefficients.loadUnaligned(fromByteOffset: (branch * taps + block * 8) * 4, as: SIMD8<Float>.self)
              let b = padded.loadUnaligned(fromByteOffset: first + block * 32, as: SIMD8<Float>.self)
              sum += a * b
            }
            peak = max(peak, abs(sum.sum()))
          }
        }
      }
    }
    return peak
  }
}
