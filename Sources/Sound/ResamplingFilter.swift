import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: two sample rates in Hz. Out: the polyphase branches of a low-pass filter between them.
// Windowed sinc with a Kaiser window: J. F. Kaiser, "Nonrecursive digital filter design using the I0-sinh window
// function", ISCAS 1974. With beta 8.5 the stop band lies below -80 dB. In parts of the lower sample rate the pass band
// ends at 0.437, the middle of the slope is at 0.48, the stop band begins at 0.522.

/// The filter that a change of sample rate goes through.
struct ResamplingFilter: Sendable {
  private static let beta = 8.5
  private static let cutoff = 0.48

  let up: Int
  let down: Int
  /// Coefficients of one branch; a multiple of sixteen, for SIMD.
  let taps: Int
  /// `up` branches of `taps` coefficients each.
  let coefficients: [Float]

  /// How many of the taps lie before the sample that an output falls on or after.
  var lead: Int { taps / 2 - 1 }

  private static let cache = Mutex<[Int: ResamplingFilter]>([:])

  /// The filter from one rate to another; made once for each pair.
  static func between(_ from: Int, _ to: Int) -> ResamplingFilter {
    let divisor = greatestCommonDivisor(from, to)
    let up = to / divisor
    let down = from / divisor
    return cache.withLock { cache in
      if let filter = cache[up << 32 | down] { return filter }
      let filter = ResamplingFilter(up: up, down: down)
      cache[up << 32 | down] = filter
      return filter
    }
  }

  private init(up: Int, down: Int) {
    self.up = up
    self.down = down
    let scale = min(1, Double(up) / Double(down))
    taps = Int((4 / scale).rounded(.up)) * 16
    let half = Double(taps) / 2
    var coefficients = [Float](repeating: 0, count: up * taps)
    for branch in 0..<up {
      let values = (0..<taps).map { tap in
        Self.coefficient(Double(tap) - (half - 1) - Double(branch) / Double(up), half, Self.cutoff * scale)
      }
      // Each branch passes a constant as it is.
      let sum = values.reduce(0, +)
      for tap in 0..<taps { coefficients[branch * taps + tap] = Float(values[tap] / sum) }
    }
    self.coefficients = coefficients
  }

  /// The windowed sinc at `time` input samples from its middle; `cutoff` in cycles per input sample.
  private static func coefficient(_ time: Double, _ half: Double, _ cutoff: Double) -> Double {
    let position = time / half
    guard abs(position) < 1 else { return 0 }
    let angle = 2 * Double.pi * cutoff * time
    let sinc = abs(time) < 1e-9 ? 1 : sin(angle) / angle
    return sinc * bessel(beta * (1 - position * position).squareRoot())
  }

  /// The modified Bessel function of the first kind and order zero, by its series.
  private static func bessel(_ x: Double) -> Double {
    var sum = 1.0
    var term = 1.0
    for k in 1..<40 {
      term *= (x / (2 * Double(k))) * (x / (2 * Double(k)))
      sum += term
      if term < sum * 1e-12 { break }
    }
    return sum
  }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : greatestCommonDivisor(b, a % b) }
}
