import Sound

/// A bar of a tune that is known again: its rhythm, and its way in steps of the scale.
struct Motif: Sendable, Equatable {
  /// The lengths of its notes in quarters; rests are negative.
  var lengths: [Double]
  /// From each note to the next, the first from the note before.
  var steps: [Int]

  /// A motif for a bar, calm (0) to lively (1).
  init(beats: Int, liveliness: Double, syncopation: Double, _ random: inout RandomStream) {
    let isSyncopated = random.unit() < syncopation
    let table = beats == 3 ? Rhythm.three : isSyncopated ? Rhythm.syncopated : Rhythm.four
    let cells = table[min(Int(liveliness * Double(table.count)), table.count - 1)]
    lengths = cells[random.integer(0...cells.count - 1)]
    var direction = random.unit() < 0.6 ? 1 : -1
    steps = []
    for _ in lengths {
      let chance = random.unit()
      // Mostly by step, sometimes the same again, seldom a leap, after which it turns.
      let size = chance < 0.14 ? 0 : chance < 0.74 ? 1 : chance < 0.92 ? 2 : 3
      steps.append(size * direction)
      if size >= 2 || random.unit() < 0.3 { direction = -direction }
    }
  }

  private init(lengths: [Double], steps: [Int]) {
    self.lengths = lengths
    self.steps = steps
  }

  /// One long note that closes a phrase, with time to breathe.
  static func close(beats: Double) -> Motif {
    beats >= 3 ? Motif(lengths: [beats - 1, -1], steps: [0, 0]) : Motif(lengths: [beats], steps: [0])
  }

  /// Fitted to a bar of other length: cut off, or its last note held.
  func fitted(to beats: Double) -> Motif {
    var fitted = Motif(lengths: [], steps: [])
    var left = beats
    for (length, step) in zip(lengths, steps) where left > 1e-6 {
      let fits = min(abs(length), left)
      fitted.lengths.append(length < 0 ? -fits : fits)
      fitted.steps.append(step)
      left -= fits
    }
    if left > 1e-6, let last = fitted.lengths.indices.last {
      fitted.lengths[last] += fitted.lengths[last] < 0 ? -left : left
    }
    return fitted
  }
}
