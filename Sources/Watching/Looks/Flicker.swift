/// How much of a picture flickers as flames do: light that goes up and down 4 to 12 times in a second.
///
/// In: how light the cells are, picture by picture. Out: the share of the lively cells that change their direction that
/// often.
struct Flicker {
  /// Turns in a second: two for each time up and down.
  private static let turns = 6.0...26.0
  /// The least step of a cell from picture to picture, of 255.
  private static let leastStep: Float = 1

  private var last: [Float] = []
  private var isRising: [Bool] = []
  private var counts: [Int] = []
  private var lively: [Float] = []
  private var start: Double?
  private var end = 0.0

  mutating func add(_ meter: LightMeter, time: Double) {
    end = time
    guard start != nil else {
      start = time
      last = meter.cells
      isRising = [Bool](repeating: false, count: last.count)
      counts = [Int](repeating: 0, count: last.count)
      lively = [Float](repeating: 0, count: last.count)
      return
    }
    for cell in last.indices {
      let step = meter.cells[cell] - last[cell]
      guard abs(step) > Self.leastStep else { continue }
      lively[cell] += abs(step)
      if (step > 0) != isRising[cell] {
        counts[cell] += 1
        isRising[cell].toggle()
      }
      last[cell] = meter.cells[cell]
    }
  }

  /// 0 to 1.
  var share: Double {
    guard let start, end - start > 0.4 else { return 0 }
    let seconds = end - start
    var (all, flickering) = (0.0, 0.0)
    for cell in counts.indices where Double(lively[cell]) / seconds > 12 {
      all += 1
      if Self.turns.contains(Double(counts[cell]) / seconds) { flickering += 1 }
    }
    return all > 0 ? flickering / all : 0
  }
}
