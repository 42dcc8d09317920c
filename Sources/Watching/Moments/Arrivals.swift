/// Moments at which something that moves comes to a stand at once: a hammer on its anvil, a door in its frame, a finger
/// on its key.
///
/// In: where it stirs, picture by picture. Out: impacts where a place that stirred, as much as before or more, is quiet
/// within two pictures, if only for one. What comes to a stand by and by, as a pendulum does, is none.
struct Arrivals {
  /// How much of the greatest stir of the last time it has to be before, and may be after; how long the last time is, in
  /// seconds.
  private static let before: Float = 0.9
  private static let after: Float = 0.22
  private static let lastTime = 0.16
  /// The least stir of a picture.
  private static let least: Float = 90
  /// Of the camera's movement, so much has to go on; slower than this it stands still, in points per second.
  private static let stillPans = 0.6
  private static let standing = 6.0
  /// Stirs closer together than this are passed over, in seconds.
  static let apart = 0.0245

  private var stirs: [Stir] = []
  private(set) var found: [Sighting] = []

  /// Takes up the next stir.
  mutating func add(_ stir: Stir) {
    stirs.append(stir)
    look()
    if stirs.count > 16 { stirs.removeFirst() }
  }

  mutating func restart() { stirs = [] }

  mutating func take() -> [Sighting] {
    let result = found
    found = []
    return result
  }

  /// Looks at what was three pictures ago, when two after it are known.
  private mutating func look() {
    let place = stirs.count - 3
    guard place >= 2 else { return }
    let (full, last) = (stirs[place], stirs[place + 1])
    guard full.share < 0.3 else { return }
    // What stirs only while the camera moves is not seen to move by itself.
    let panned = stirs[max(0, place - 2)...place].map(\.panning).max() ?? 0
    let pans = stirs[place + 1...place + 2].map(\.panning).min() ?? 0
    guard panned < Self.standing || pans >= Self.stillPans * panned else { return }
    for component in components(full) {
      let near = grown(component, by: 1, full)
      let wide = grown(component, by: 4, full)
      let own = full.sum(component)
      guard own >= Self.least else { continue }
      let rate = own / Float(full.step)
      // All around, so that it has not only moved on; it may go back at once.
      let rest = stirs[place + 1...place + 2].map { $0.sum(wide) / Float($0.step) }.min() ?? 0
      guard rest <= Self.after * rate else { continue }
      // It stirred before, and not more.
      var most: Float = 0
      var index = place - 1
      var recent = 0
      while index >= 0, full.time - stirs[index].time <= Self.lastTime || recent < 2 {
        most = max(most, stirs[index].sum(wide) / Float(stirs[index].step))
        recent += 1
        index -= 1
      }
      let previous = stirs[place - 1].sum(wide) / Float(stirs[place - 1].step)
      guard rate >= Self.before * most, previous > 0.25 * rate else { continue }
      // The part of the last picture's time in which it still moved.
      let part = Double(min(1, last.sum(near) / Float(last.step) / rate))
      found.append(
        sighting(
          component, full, time: full.time + part * last.step, rate: Double(rate), sure: 1 - Double(rest / rate)))
    }
  }

  private func sighting(_ component: [Bool], _ stir: Stir, time: Double, rate: Double, sure: Double) -> Sighting {
    var (sumX, sumY, total) = (0.0, 0.0, 0.0)
    var count = 0
    for index in component.indices where component[index] {
      let weight = Double(stir.cells[index])
      sumX += weight * (Double(index % stir.columns) + 0.5)
      sumY += weight * (Double(index / stir.columns) + 0.5)
      total += weight
      count += 1
    }
    let size = Double(count) / Double(component.count)
    let strength = rate / (rate + 30000)
    return Sighting(
      .impact, time: time, strength: strength, x: sumX / total / Double(stir.columns) * 2 - 1,
      y: sumY / total / Double(stir.rows) * 2 - 1, size: size,
      confidence: max(0, 0.8 - 1.4 * (1 - sure)) * min(1, 0.5 + rate / 24000))
  }

  /// Cells that stir and hang together, away from the border of the picture.
  private func components(_ stir: Stir) -> [[Bool]] {
    var result: [[Bool]] = []
    var seen = [Bool](repeating: false, count: stir.cells.count)
    for start in stir.cells.indices where stir.cells[start] > 0 && !seen[start] {
      var component = [Bool](repeating: false, count: seen.count)
      var places = [start]
      seen[start] = true
      var touches = false
      while let place = places.popLast() {
        component[place] = true
        let (column, row) = (place % stir.columns, place / stir.columns)
        if column == 0 || row == 0 || column == stir.columns - 1 || row == stir.rows - 1 { touches = true }
        for y in max(0, row - 1)...min(stir.rows - 1, row + 1) {
          for x in max(0, column - 1)...min(stir.columns - 1, column + 1) {
            let near = y * stir.columns + x
            if !seen[near], stir.cells[near] > 0 {
              seen[near] = true
              places.append(near)
            }
          }
        }
      }
      if !touches { result.append(component) }
    }
    return result
  }

  private func grown(_ cells: [Bool], by reach: Int, _ stir: Stir) -> [Bool] {
    var result = cells
    for place in cells.indices where cells[place] {
      let (column, row) = (place % stir.columns, place / stir.columns)
      for y in max(0, row - reach)...min(stir.rows - 1, row + reach) {
        for x in max(0, column - reach)...min(stir.columns - 1, column + reach) { result[y * stir.columns + x] = true }
      }
    }
    return result
  }
}
