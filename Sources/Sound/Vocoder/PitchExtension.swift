// In: a sound and its f0, found with windows of several periods. Out: f0 that reaches to where the voice really begins and
// ends. Frame by frame outward, as long as one period is like the next: the normalized cross-correlation of D. Talkin,
// "A robust algorithm for pitch tracking (RAPT)", 1995, which needs no more than two periods.

/// Finds the first and last periods of stretches of voice.
enum PitchExtension {
  /// Frames a stretch can grow at each end.
  private static let reach = 6
  /// How alike two periods must be, 1 being equal, and by how much a period may differ from the frame's beside it.
  private static let likeness: Float = 0.7
  private static let change = 0.12

  /// Extends all stretches. `interval` is the samples from frame to frame.
  static func extend(_ f0: inout [Float], _ samples: UnsafeBufferPointer<Float>, rate: Double, interval: Double) {
    let given = f0
    for frame in given.indices where given[frame] > 0 {
      if frame > 0, given[frame - 1] == 0 { grow(&f0, samples, rate, interval, from: frame, step: -1) }
      if frame + 1 < given.count, given[frame + 1] == 0 { grow(&f0, samples, rate, interval, from: frame, step: 1) }
    }
  }

  private static func grow(
    _ f0: inout [Float], _ samples: UnsafeBufferPointer<Float>, _ rate: Double, _ interval: Double, from frame: Int,
    step: Int
  ) {
    var period = rate / Double(f0[frame])
    for distance in 1...reach {
      let next = frame + step * distance
      guard f0.indices.contains(next), f0[next] == 0 else { return }
      // The two periods lie on the side of the voice: half of the first beyond the frame.
      let place = Double(next) * interval
      let shortest = Int((period * (1 - change)).rounded())
      let longest = Int((period * (1 + change)).rounded())
      var best = (lag: 0, likeness: likeness)
      for lag in max(2, shortest)...max(2, longest) {
        let start = Int((step < 0 ? place - period / 2 : place - 1.5 * period).rounded())
        let found = correlation(samples, start, lag, Int(period.rounded()))
        if found > best.likeness { best = (lag, found) }
      }
      guard best.lag > 0 else { return }
      period = Double(best.lag)
      f0[next] = Float(rate / period)
    }
  }

  /// How alike `count` samples are to those `lag` later.
  private static func correlation(
    _ samples: UnsafeBufferPointer<Float>, _ start: Int, _ lag: Int, _ count: Int
  ) -> Float {
    guard start >= 0, start + lag + count <= samples.count else { return 0 }
    var product: Float = 0
    var first: Float = 1e-9
    var second: Float = 1e-9
    for index in start..<(start + count) {
      let (a, b) = (samples[index], samples[index + lag])
      product += a * b
      first += a * a
      second += b * b
    }
    return product / (first * second).squareRoot()
  }
}
