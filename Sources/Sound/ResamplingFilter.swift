import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: two sample rates in Hz. Out: the polyphase branches of a low-pass filter between them.
// Windowed sinc with a Kaiser window: J. F. Kaiser, "Nonrecursive digital filter design using the I0-sinh window
// function", ISCAS 1974. Stop band below -80 dB.

/// The filter that a change of sample rate goes through.
struct ResamplingFilter: Sendable {
  /// Coefficients of one branch; a multiple of eight, for SIMD.
  static let taps = 64
  private static let beta = 8.0

  let up: Int
  let down: Int
  /// `up` branches of `taps` coefficients each.
  let coefficients: [Float]

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
    // Cut-off in cycles per input sample: below the lower of both Nyquist frequencies by half the transition band.
    let scale = min(1, Double(up) / Double(down))
    let cutoff = 0.5 * scale * 0.93
    let half = Double(Self.taps) / 2
    var coefficients = [Float](repeating: 0, count: up * Self.taps)
    for branch in 0..<up {
      var sum = 0.0
      var values = [Double](repeating: 0, count: Self.taps)
      for tap in 0..<Self.taps {
        let time = Double(tap) - (half - 1) - Double(branch) / Double(up)
        let position = time / half
        guard abs(position) < 1 else { continue }
        let window = Self.bessel(Self.beta * (1 - position * position).squareRoot()) / Self.bessel(Self.beta)
        let angle = 2 * Double.pi * cutoff * time
        values[tap] = (abs(time) < 1e-9 ? 1 : sin(angle) / angle) * window
        sum += values[tap]
      }
      for tap in 0..<Self.taps { coefficients[branch * Self.taps + tap] = Float(values[tap] / sum) }
    }
    self.coefficients = coefficients
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
