/// Values at any times as a curve of even steps: the mean of what falls into each step, and what was before where nothing
/// does.
struct CurveRecorder {
  private let step: Double
  private var sums: [Double] = []
  private var counts: [Int] = []

  init(step: Double = 0.1) { self.step = step }

  mutating func add(_ value: Double, at time: Double) {
    let place = max(0, Int(time / step))
    while sums.count <= place {
      sums.append(0)
      counts.append(0)
    }
    sums[place] += value
    counts[place] += 1
  }

  /// The curve of a film of this length, in seconds.
  func curve(seconds: Double) -> Curve {
    let count = max(1, Int((seconds / step).rounded(.up)))
    var last = zip(sums, counts).first { $0.1 > 0 }.map { $0.0 / Double($0.1) } ?? 0
    let values = (0..<count).map { place -> Double in
      if place < sums.count, counts[place] > 0 { last = sums[place] / Double(counts[place]) }
      return last
    }
    return Curve(step: step, values: values)
  }
}
