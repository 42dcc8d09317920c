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
  /// Whether the bass keeps to roots and dominants share their bars with the tonic, for fifths may be taken for it.
  let isPlain: Bool

  /// Its chance differs with each attempt, but not who plays.
  init(_ plan: MusicPlan, _ frame: MusicFrame, _ seed: RandomStream, attempt: Int) {
    var plan = plan
    plan.meter = plan.meter == 3 || plan.genre == .waltz ? 3 : 4
    plan.tempo = plan.tempo.isNaN ? 90 : min(max(plan.tempo, 30), 300)
    plan.energy = plan.energy.isNaN ? 0.4 : min(max(plan.energy, 0), 1)
    var frame = frame
    frame.seconds = frame.seconds.isNaN ? 0.1 : min(max(frame.seconds, 0.1), 36_000)
    frame.liveliness = frame.liveliness.map { $0.isNaN ? 0.4 : min(max($0, 0), 1) }
    frame.cuts.removeAll(where: \.isNaN)
    random = seed.fork(attempt)
    isPlain = attempt >= 8
    self.plan = plan
    self.frame = frame
    style = Style.of(plan.genre)
    grid = Grid(plan, frame)
    bars = Form(plan, frame, grid).bars
    harmony = Harmony(plan, style.progressions, bars: bars, grid: grid, isPlain: isPlain, random.fork("harmony"))
    ensemble = Ensemble(plan, style, seed.fork("ensemble"))
  }

  /// Where the last chord has died away, in beats.
  var endBeat: Double { grid.tempoMap.beat(atTime: frame.seconds - min(0.12, frame.seconds * 0.1)) }

  /// Whether twice the tempo would be heard if much were struck between beats, or half of it if not all beats were.
  var isSlow: Bool { plan.tempo < 88 }
  var isFast: Bool { plan.tempo > 138 }

  /// Whether what is struck between beats has to stand back, though it may be there.
  var isModerate: Bool { plan.tempo < 108 }

  /// How hard a note is struck at a place in a bar (in quarters): harder on the beat, hardest on the first, so that the
  /// beat is heard.
  func velocity(_ base: Int, at place: Double, in bar: Bar, strength: Double = 1) -> Int {
    let isBeat = place == place.rounded()
    let stress = isBeat ? (isFast || place > 0 ? 3 : 8) : isSlow || isFast ? -22 : isModerate ? -17 : -12
    let value = Double(base) + 34 * (bar.intensity - 0.4) + Double(stress)
    return min(max(Int((value * strength).rounded()), 18), 120)
  }

  /// The one of some things from calm to wild that fits a bar.
  func choice<T>(_ things: [T], for bar: Bar) -> T? {
    guard !things.isEmpty else { return nil }
    return things[min(Int(bar.intensity * Double(things.count)), things.count - 1)]
  }

  /// A figure for a bar that can be played at this tempo, and leaves it clear.
  func figure(_ figures: [Figure], for bar: Bar) -> Figure? {
    let most = 9.0
    var fitting = figures.filter { $0.density * plan.tempo / 60 <= most }
    if isSlow || isFast {
      let plain = figures.filter { $0.isOnBeats && ($0.density >= 1 || isSlow) }
      if !plain.isEmpty { fitting = plain }
    }
    return choice(fitting.isEmpty ? Array(figures.prefix(1)) : fitting, for: bar)
  }
}
