// In: mono samples, a gain, a ceiling for their absolute value. Out: the samples times the gain, turned down around what
// would be above the ceiling. Look-ahead limiting: the gain that a peak needs is held over a reach on both sides, then
// averaged over the same reach, so that it arrives before the peak does and never jumps. The reach is longer than a
// pitch period of speech, so the gain does not follow single glottal pulses. Gains are found for blocks of 16 samples,
// with straight lines between them.

/// Keeps samples below a ceiling.
struct PeakLimiter {
  private static let block = 16

  /// Over how many blocks to each side the gain of a peak is averaged. It is held over one more, so that also the lines
  /// to the neighbouring blocks stay below it.
  private let reach: Int
  private let count: Int
  /// The highest absolute sample, and the sum of squares, of each block.
  private let peaks: [Float]
  private let powers: [Float]

  /// Looks at the samples. `reach` in samples.
  init(_ samples: UnsafeBufferPointer<Float>, reach: Int) {
    self.reach = max(1, reach / Self.block)
    count = samples.count
    peaks = TruePeak.blockPeaks(samples, block: Self.block)
    powers = (0..<peaks.count).map { index in
      var sum: Float = 0
      for position in (index * Self.block)..<min(samples.count, (index + 1) * Self.block) {
        sum += samples[position] * samples[position]
      }
      return sum
    }
  }

  /// The sum of squares of the samples as they are.
  var power: Double { powers.reduce(0.0) { $0 + Double($1) } }

  /// About how much power scaling by `gain` and limiting would leave.
  func power(gain: Float, ceiling: Float) -> Double {
    let curve = self.curve(gain, ceiling)
    var sum = 0.0
    for index in powers.indices { sum += Double(powers[index] * curve[index] * curve[index]) }
    return sum
  }

  /// Scales the samples in place by `gain`, less where they would exceed the ceiling.
  func apply(_ samples: UnsafeMutableBufferPointer<Float>, gain: Float, ceiling: Float) {
    precondition(samples.count == count)
    let curve = self.curve(gain, ceiling)
    let raw = UnsafeMutableRawBufferPointer(samples)
    let ramp = SIMD16<Float>(0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5, 11.5, 12.5, 13.5, 14.5, 15.5) / 16
    for index in curve.indices {
      let left = (curve[max(0, index - 1)] + curve[index]) / 2
      let right = (curve[index] + curve[min(curve.count - 1, index + 1)]) / 2
      let gains = left + ramp * (right - left)
      let start = index * Self.block
      if start + Self.block <= count {
        let values = raw.loadUnaligned(fromByteOffset: start * 4, as: SIMD16<Float>.self)
        raw.storeBytes(of: values * gains, toByteOffset: start * 4, as: SIMD16<Float>.self)
      } else {
        for position in start..<count { samples[position] *= gains[position - start] }
      }
    }
  }

  /// The gain of each block.
  private func curve(_ gain: Float, _ ceiling: Float) -> [Float] {
    let held = slidingMinimum(peaks.map { min(gain, ceiling / max($0, 1e-9)) }, outside: gain)
    // A running mean. In double precision, so that what enters leaves again without a trace.
    let width = Double(2 * reach + 1)
    var sum = Double(gain) * Double(reach + 1)
    for index in 0..<reach { sum += Double(index < held.count ? held[index] : gain) }
    return held.indices.map { index in
      sum += Double(index + reach < held.count ? held[index + reach] : gain)
      sum -= Double(index > reach ? held[index - reach - 1] : gain)
      return min(gain, Float(sum / width))
    }
  }

  /// The minimum over `reach` + 1 blocks to both sides. By forward and backward minima of stretches: M. van Herk, "A fast
  /// algorithm for local minimum and maximum filters", Pattern Recognition Letters 13, 1992.
  private func slidingMinimum(_ values: [Float], outside: Float) -> [Float] {
    let hold = reach + 1
    let width = 2 * hold + 1
    let padded = (values.count + 2 * hold + width - 1) / width * width
    var forward = [Float](repeating: outside, count: padded)
    for index in values.indices { forward[index + hold] = values[index] }
    var backward = forward
    for start in stride(from: 0, to: padded, by: width) {
      for index in (start + 1)..<(start + width) { forward[index] = min(forward[index], forward[index - 1]) }
      for index in (start..<(start + width - 1)).reversed() {
        backward[index] = min(backward[index], backward[index + 1])
      }
    }
    return values.indices.map { min(backward[$0], forward[$0 + width - 1]) }
  }
}
