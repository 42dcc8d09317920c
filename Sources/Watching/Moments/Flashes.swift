/// Light that comes at once and is gone again soon: lightning, a shot, a camera's flash, fireworks.
///
/// In: how light each cell is, picture by picture. Out: flashes, at the first light picture. Light that keeps coming in an
/// even, quick series is a strobe or a flame, and none of it is kept.
struct Flashes {
  /// A flash is over after this time, and what follows sooner than the second belongs to it; in seconds.
  static let longest = 0.35
  static let apart = 0.22
  /// Lights at least this far apart come one by one; those of a series no further than the second, and so many at least.
  static let onset = 0.07
  static let mostBetween = 0.4
  static let fewestInSeries = 4
  /// The least rise of a cell, of 255, and the fewest cells.
  static let leastRise: Float = 14
  static let fewestCells = 3

  /// Finds the flashes of a shot.
  static func find(_ meters: [(time: Double, meter: LightMeter)]) -> [Sighting] {
    guard meters.count >= 4 else { return [] }
    var found: [Sighting] = []
    let cells = LightMeter.columns * LightMeter.rows
    for index in 1..<meters.count {
      let time = meters[index].time
      // What it was before: a little earlier too, for light that takes two pictures to come.
      let before = meters[index - 1].meter
      let earlier = meters[max(0, index - 2)].meter
      var rise: Float = 0
      var (count, sumX, sumY): (Int, Float, Float) = (0, 0, 0)
      var lit: [Int] = []
      var dark = index
      for cell in 0..<cells {
        let base = max(before.cells[cell], earlier.cells[cell])
        let up = meters[index].meter.cells[cell] - base
        guard up > leastRise else { continue }
        // It has to fall back by more than half of what it rose.
        var next = index + 1
        var back = false
        while next < meters.count, meters[next].time - time <= longest {
          if meters[next].meter.cells[cell] < base + 0.45 * up { back = true; break }
          next += 1
        }
        guard back else { continue }
        count += 1
        lit.append(cell)
        dark = max(dark, next)
        rise += up
        sumX += up * (Float(cell % LightMeter.columns) + 0.5)
        sumY += up * (Float(cell / LightMeter.columns) + 0.5)
      }
      // What moves takes from one cell what it brings to another.
      let fall = zip(before.cells, meters[index].meter.cells).reduce(Float(0)) { $0 + max(0, $1.0 - $1.1 - 4) }
      guard count >= fewestCells, rise > 2.5 * fall else { continue }
      guard !movesOn(from: lit, meters[index].meter, to: meters[dark].meter, rise / Float(count)) else { continue }
      let part = Double(count) / Double(cells)
      let amount = Double(rise) / Double(count)
      let sighting = Sighting(
        .flash, time: time - (time - meters[index - 1].time) / 2, strength: min(1, amount / 120 * (0.5 + part)),
        x: Double(sumX / rise) / Double(LightMeter.columns) * 2 - 1,
        y: Double(sumY / rise) / Double(LightMeter.rows) * 2 - 1, size: part,
        confidence: min(1, 0.3 + amount / 100 + part / 2))
      found.append(sighting)
    }
    return withoutSeries(merged(found, apart: apart), of: merged(found, apart: onset))
  }

  /// Whether the light only goes to cells nearby, as that of a thing that moves does.
  private static func movesOn(from lit: [Int], _ before: LightMeter, to after: LightMeter, _ rise: Float) -> Bool {
    let (columns, rows) = (LightMeter.columns, LightMeter.rows)
    var near = Set<Int>()
    for cell in lit {
      let (column, row) = (cell % columns, cell / columns)
      for y in max(0, row - 2)...min(rows - 1, row + 2) {
        for x in max(0, column - 2)...min(columns - 1, column + 2) { near.insert(y * columns + x) }
      }
    }
    return near.subtracting(lit).contains { after.cells[$0] - before.cells[$0] > 0.75 * rise }
  }

  private static func merged(_ all: [Sighting], apart: Double) -> [Sighting] {
    var kept: [Sighting] = []
    for one in all {
      if let last = kept.last, one.time - last.time < apart {
        // The light still comes: the time of its beginning, the measure of its most.
        if one.size * one.strength > last.size * last.strength {
          kept[kept.count - 1] = one
          kept[kept.count - 1].time = last.time
        }
      } else {
        kept.append(one)
      }
    }
    return kept
  }

  /// Without those among lights that come again and again.
  private static func withoutSeries(_ flashes: [Sighting], of lights: [Sighting]) -> [Sighting] {
    var series: [ClosedRange<Double>] = []
    var start = 0
    for index in lights.indices {
      if index > 0, lights[index].time - lights[index - 1].time > mostBetween { start = index }
      if index - start >= fewestInSeries - 1 { series.append(lights[start].time - onset...lights[index].time + onset) }
    }
    return flashes.filter { flash in !series.contains { $0.contains(flash.time) } }
  }
}
