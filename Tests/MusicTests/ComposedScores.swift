import Music
import Sound

/// Plans of all kinds of music, and what is read from their scores.
enum ComposedScores {
  /// A plan for each kind of music and each of some seeds, with keys, modes, tempi and energies of all sorts.
  static func plans(_ genre: MusicPlan.Genre, count: Int = 6) -> [MusicPlan] {
    (0..<count).map { number in
      var random = RandomStream(seed: 7).fork(number)
      var plan = MusicPlan(
        genre, valence: random.between(-1, 1), energy: random.unit(), tension: random.unit(),
        tempo: random.between(60, 170).rounded(), isTempoGiven: number % 2 == 0, tonic: random.integer(0...11),
        mode: MusicPlan.Mode.allCases[random.integer(0...MusicPlan.Mode.allCases.count - 1)],
        shape: MusicPlan.Shape.allCases[number % 4])
      if number == 1 { plan.meter = 3 }
      return plan
    }
  }

  /// Cuts for a length: none, or some at odd times.
  static func cuts(_ seconds: Double, seed: UInt64) -> [Double] {
    var random = RandomStream(seed: seed)
    var cuts: [Double] = []
    var at = random.between(0.7, 3)
    while at < seconds - 0.6 {
      cuts.append((at * 1000).rounded() / 1000)
      at += random.between(0.6, 5)
    }
    return cuts
  }

  static func melody(_ score: Score) -> Score.Part? {
    score.parts.first { $0.name == "melody" || $0.name == "right hand" }
  }

  static func bass(_ score: Score) -> Score.Part? {
    score.parts.first { $0.name == "bass" || $0.name == "left hand" }
  }

  /// The pitch classes of a mode and, in minor, of its leading note.
  static func pitches(_ plan: MusicPlan) -> Set<Int> {
    let steps: [Int] =
      switch plan.mode {
      case .major: [0, 2, 4, 5, 7, 9, 11]
      case .minor: [0, 2, 3, 5, 7, 8, 10, 11]
      case .dorian: [0, 2, 3, 5, 7, 9, 10]
      case .phrygian: [0, 1, 3, 5, 7, 8, 10]
      case .lydian: [0, 2, 4, 6, 7, 9, 11]
      case .mixolydian: [0, 2, 4, 5, 7, 9, 10]
      case .harmonicMinor: [0, 2, 3, 5, 7, 8, 11]
      case .majorPentatonic: [0, 2, 4, 7, 9]
      case .minorPentatonic: [0, 3, 5, 7, 10]
      }
    return Set(steps.map { ($0 + plan.tonic) % 12 })
  }
}
