import Sound

/// What all players of a piece know.
struct Piece: Sendable {
  let plan: MusicPlan
  let frame: MusicFrame
  let style: Style
  let grid: Grid
  let bars: [Bar]
  let harmony: Harmony
  let ensemble: Ensemble
  let random: RandomStream
  /// Whether the bass keeps to roots, for fifths may be taken for the tonic.
  let isPlain: Bool

  /// Its chance differs with each attempt, but not who plays.
  init(_ plan: MusicPlan, _ frame: MusicFrame, _ seed: RandomStream, attempt: Int) {
    var plan = plan
    plan.meter = plan.meter == 3 || plan.genre == .waltz ? 3 : 4
    var frame = frame
    frame.seconds = min(max(frame.seconds, 0.1), 36_000)
    random = seed.fork(attempt)
    isPlain = attempt >= 5
    self.plan = plan
    self.frame = frame
    style = Style.of(plan.genre)
    grid = Grid(plan, frame)
    bars = Form(plan, frame, grid).bars
    harmony = Harmony(plan, style.progressions, bars: bars, grid: grid, random.fork("harmony"))
    ensemble = Ensemble(plan, style, seed.fork("ensemble"))
  }

  /// Where the last chord has died away, in beats.
  var endBeat: Double { grid.tempoMap.beat(atTime: frame.seconds - min(0.12, frame.seconds * 0.1)) }

  /// Whether twice or half the tempo would be heard unless the beat is stressed.
  var isExtreme: Bool { plan.tempo < 90 || plan.tempo > 145 }

  /// How hard a note is struck at a place in a bar (in quarters): harder on the beat, hardest on the first, so that the
  /// beat is heard.
  func velocity(_ base: Int, at place: Double, in bar: Bar, strength: Double = 1) -> Int {
    let isBeat = place == place.rounded()
    let stress = place == 0 ? 8 : isBeat ? 3 : isExtreme ? -22 : -12
    let value = Double(base) + 34 * (bar.intensity - 0.4) + Double(stress)
    return min(max(Int((value * strength).rounded()), 18), 120)
  }

  /// The one of some things from calm to wild that fits a bar.
  func choice<T>(_ things: [T], for bar: Bar) -> T? {
    guard !things.isEmpty else { return nil }
    return things[min(Int(bar.intensity * Double(things.count)), things.count - 1)]
  }

  /// A figure for a bar, not busier than can be played at this tempo.
  func figure(_ figures: [Figure], for bar: Bar) -> Figure? {
    let most = 9.0
    let playable = figures.filter { $0.density * plan.tempo / 60 <= most }
    return choice(playable.isEmpty ? Array(figures.prefix(1)) : playable, for: bar)
  }
}
