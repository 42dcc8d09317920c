/// Which cuts have beats laid on them, and which beats: the way through them that bends the tempo least.
struct Anchors: Sendable {
  /// From the beginning on; at least that.
  private(set) var points: [TempoMap.Point] = [.init(beat: 0, time: 0)]

  /// What it costs to leave a cut without a beat of its own, and to lay it between whole beats. The cost of a bend is the
  /// square of its part of `tolerance`, times its seconds.
  private static let costOfSkipping = 4.0
  private static let costOfHalves = 0.25
  private static let costOfQuarters = 1.0
  private static let farthestBack = 6

  private struct Step {
    var cost: Double
    var previous: Int
    var beats: Double
  }

  /// Cuts in seconds, rising; the tempo in quarter notes a minute, and whether it is to be kept.
  init(_ cuts: [Double], _ tempo: Double, _ isTempoGiven: Bool) {
    let times = [0] + cuts
    let tolerance = isTempoGiven ? 0.025 : 0.06
    let most = isTempoGiven ? 0.08 : 0.2
    var steps = [Step(cost: 0, previous: 0, beats: 0)]
    for cut in times.indices.dropFirst() {
      var best = Step(cost: .infinity, previous: cut - 1, beats: 0)
      for previous in max(0, cut - Self.farthestBack)..<cut where steps[previous].cost < .infinity {
        let seconds = times[cut] - times[previous]
        let skipped = Double(cut - previous - 1) * Self.costOfSkipping
        for (unit, price) in [(1.0, 0.0), (0.5, Self.costOfHalves), (0.25, Self.costOfQuarters)] {
          let beats = (seconds * tempo / 60 / unit).rounded() * unit
          let bend = abs(beats * 60 / (seconds * tempo) - 1)
          guard seconds >= 0.4, beats >= 0.5, bend <= most else { continue }
          let cost = steps[previous].cost + skipped + price + seconds * (bend / tolerance) * (bend / tolerance)
          if cost < best.cost { best = Step(cost: cost, previous: previous, beats: beats) }
        }
      }
      steps.append(best)
    }
    // Cuts at the end may be left out, too.
    var at = 0
    var least = Double.infinity
    for (index, step) in steps.enumerated() {
      let cost = step.cost + Double(steps.count - 1 - index) * Self.costOfSkipping
      if cost < least { (least, at) = (cost, index) }
    }
    var way: [(time: Double, beats: Double)] = []
    while at > 0 {
      way.append((times[at], steps[at].beats))
      at = steps[at].previous
    }
    var beat = 0.0
    for (time, beats) in way.reversed() {
      beat += beats
      points.append(.init(beat: beat, time: time))
    }
  }
}
