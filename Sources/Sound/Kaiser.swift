// In: a distance from the middle of a filter and the filter's half length, in samples. Out: a tap of a windowed sinc.
// J. F. Kaiser, "Nonrecursive digital filter design using the I0-sinh window function", ISCAS 1974.

/// A sinc under a Kaiser window.
struct Kaiser {
  private let beta: Double
  private let half: Double
  private let cutoff: Double
  private let peak: Double

  /// A low pass with its middle of the transition at `cutoff` cycles a sample; it ends `half` samples from its middle.
  init(cutoff: Double, half: Double, beta: Double) {
    self.cutoff = cutoff
    self.half = half
    self.beta = beta
    peak = Self.bessel(beta)
  }

  /// The filter at `time` samples from its middle.
  func tap(_ time: Double) -> Double {
    let position = time / half
    guard abs(position) < 1 else { return 0 }
    let window = Self.bessel(beta * (1 - position * position).squareRoot()) / peak
    let turns = cutoff * time
    let sinc = abs(turns) < 1e-10 ? 1 : PortableMath.sine(turns: turns) / (2 * Double.pi * turns)
    return 2 * cutoff * sinc * window
  }

  /// The modified Bessel function of the first kind and order zero, by its series.
  private static func bessel(_ x: Double) -> Double {
    var sum = 1.0
    var term = 1.0
    for k in 1..<60 {
      term *= (x / (2 * Double(k))) * (x / (2 * Double(k)))
      sum += term
      if term < sum * 1e-14 { break }
    }
    return sum
  }
}
