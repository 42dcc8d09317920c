/// A bar: where it is, and what it is in the form.
struct Bar: Sendable, Equatable {
  /// In quarter notes.
  var start: Double
  var beats: Double
  /// Its phrase, its place in it, and how many bars that has.
  var phrase = 0
  var place = 0
  var phraseLength = 1
  var role = Form.Role.statement
  /// How much is going on, 0...1.
  var intensity = 0.5

  var end: Double { start + beats }
  var isLastOfPhrase: Bool { place == phraseLength - 1 }

  /// The bars of a piece up to its last chord: each cut on a beat begins one, so that those before it may be longer or
  /// shorter than the others.
  static func all(of grid: Grid, meter: Int) -> [Bar] {
    var borders: [Double] = [0]
    for hit in grid.hits where hit.isOnGrid {
      let border = hit.beat.rounded(.up)
      if border - borders[borders.count - 1] >= 2, grid.finalBeat - border >= 2 { borders.append(border) }
    }
    var bars: [Bar] = []
    for (index, start) in borders.enumerated() {
      let end = index + 1 < borders.count ? borders[index + 1] : grid.finalBeat
      bars += split(start, end, meter)
    }
    return bars
  }

  /// So many beats in bars: what is left over by one makes the last longer, by more a bar of its own.
  private static func split(_ start: Double, _ end: Double, _ meter: Int) -> [Bar] {
    let meter = Double(meter)
    var bars: [Bar] = []
    var at = start
    while end - at > 1e-9 {
      let left = end - at
      let beats = left < meter + 1.01 ? left : meter
      bars.append(Bar(start: at, beats: beats))
      at += beats
    }
    return bars
  }
}
