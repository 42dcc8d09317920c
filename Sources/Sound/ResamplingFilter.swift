import Synchronization

// In: two sample rates in Hz. Out: the polyphase branches of a low pass between them.
// R. E. Crochiere and L. R. Rabiner, "Multirate Digital Signal Processing", 1983; Kaiser's window. The stop band begins at
// the lower of the two Nyquist frequencies and lies below -80 dB; the pass band ends at 0.88 of it.

/// The filter that a change of sample rate goes through.
struct ResamplingFilter: Sendable {
  /// Taps of a branch when the rate rises; a multiple of eight, for SIMD.
  private static let shortest = 96
  /// Kaiser's shape for 86 dB.
  private static let beta = 8.5
  /// Width of half the transition band, as a part of the Nyquist frequency: (86 - 7.95) / (14.36 * 96), a little more.
  private static let transition = 0.058

  /// Output samples for every `down` input samples.
  let up: Int
  /// Input samples for every `up` output samples.
  let down: Int
  /// Coefficients of one branch.
  let taps: Int
  /// `up` branches of `taps` coefficients each, eight to a vector.
  let coefficients: [SIMD8<Float>]

  /// Input samples before the one an output stands at that the output needs.
  var lead: Int { taps / 2 - 1 }

  private static let cache = Mutex<[SIMD2<Int>: ResamplingFilter]>([:])

  /// The filter from one rate to another; made once for each pair.
  static func between(_ from: Int, _ to: Int) -> ResamplingFilter {
    precondition(from > 0 && to > 0, "a sample rate is above zero")
    let divisor = greatestCommonDivisor(from, to)
    let ratio = SIMD2(to / divisor, from / divisor)
    return cache.withLock { cache in
      if let filter = cache[ratio] { return filter }
      let filter = ResamplingFilter(up: ratio.x, down: ratio.y)
      cache[ratio] = filter
      return filter
    }
  }

  private init(up: Int, down: Int) {
    self.up = up
    self.down = down
    // When the rate falls, the filter is as much longer as the output's Nyquist frequency is lower.
    taps = down > up ? (Self.shortest * down / up + 7) / 8 * 8 : Self.shortest
    let nyquist = 0.5 * min(1, Double(up) / Double(down))
    let kaiser = Kaiser(cutoff: nyquist * (1 - Self.transition), half: Double(taps) / 2, beta: Self.beta)
    var coefficients = [SIMD8<Float>](repeating: .zero, count: up * taps / 8)
    var values = [Double](repeating: 0, count: taps)
    for branch in 0..<up {
      var sum = 0.0
      for tap in 0..<taps {
        values[tap] = kaiser.tap(Double(tap - (taps / 2 - 1)) - Double(branch) / Double(up))
        sum += values[tap]
      }
      for tap in 0..<taps { coefficients[(branch * taps + tap) / 8][tap % 8] = Float(values[tap] / sum) }
    }
    self.coefficients = coefficients
  }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : greatestCommonDivisor(b, a % b) }
}
