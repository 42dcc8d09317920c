/// The form of a piece: which bars are a phrase, and what each phrase is for.
struct Form: Sendable {
  /// What a phrase is in the whole.
  enum Role: String, Sendable {
    case introduction, statement, answer, contrast, again, interlude

    /// How much more or less goes on in it than in the piece as a whole.
    var lift: Double {
      switch self {
      case .introduction: -0.18
      case .statement: 0
      case .answer: 0.05
      case .contrast: 0.12
      case .again: 0.16
      case .interlude: -0.15
      }
    }

    /// For people.
    var name: String {
      switch self {
      case .introduction: "Intro"
      case .statement: "A"
      case .answer: "A'"
      case .contrast: "B"
      case .again: "A''"
      case .interlude: "C"
      }
    }
  }

  private(set) var bars: [Bar]

  /// The forms of pieces of one phrase to five; longer ones go round the last line after an introduction.
  private static let forms: [[Role]] = [
    [.statement], [.statement, .answer], [.statement, .contrast, .again], [.statement, .answer, .contrast, .again],
    [.introduction, .statement, .answer, .contrast, .again],
  ]
  private static let round: [Role] = [
    .statement, .answer, .contrast, .again, .interlude, .statement, .contrast, .contrast, .again, .again, .interlude,
  ]

  init(_ plan: MusicPlan, _ frame: MusicFrame, _ grid: Grid) {
    bars = Bar.all(of: grid, meter: plan.meter)
    let phrases = Self.phrases(bars, cuts: grid.hits.filter(\.isOnGrid).map { $0.beat.rounded(.up) })
    let roles = Self.roles(phrases.count)
    for (index, phrase) in phrases.enumerated() {
      for bar in phrase {
        bars[bar].phrase = index
        bars[bar].place = bar - phrase.lowerBound
        bars[bar].phraseLength = phrase.count
        bars[bar].role = roles[index]
        let time = grid.tempoMap.time(ofBeat: bars[bar].start + bars[bar].beats / 2)
        bars[bar].intensity = Self.intensity(plan, frame, time, roles[index])
      }
    }
  }

  /// Four bars each; where a cut is near, it ends there.
  private static func phrases(_ bars: [Bar], cuts: [Double]) -> [Range<Int>] {
    var phrases: [Range<Int>] = []
    var start = 0
    while start < bars.count {
      let left = bars.count - start
      var length = left <= 5 ? left : left == 6 ? 3 : 4
      if left > 5 {
        for other in [4, 5, 3, 6, 2] where other < left - 1 && cuts.contains(bars[start + other].start) {
          length = other
          break
        }
      }
      phrases.append(start..<start + length)
      start += length
    }
    return phrases
  }

  private static func roles(_ count: Int) -> [Role] {
    if count == 0 { return [] }
    if count <= forms.count { return forms[count - 1] }
    var roles = [Role.introduction] + (0..<count - 1).map { round[$0 % round.count] }
    roles[count - 1] = .again
    return roles
  }

  /// What the plan, the picture and the form ask for, together.
  private static func intensity(_ plan: MusicPlan, _ frame: MusicFrame, _ time: Double, _ role: Role) -> Double {
    let place = min(max(time / frame.seconds, 0), 1)
    let shape =
      switch plan.shape {
      case .steady: 0.0
      case .rising: -0.3 + 0.6 * place
      case .falling: 0.3 - 0.6 * place
      case .arch: -0.25 + 0.5 * (1 - abs(2 * place - 1))
      }
    var picture = 0.0
    if !frame.liveliness.isEmpty {
      let index = min(Int(place * Double(frame.liveliness.count)), frame.liveliness.count - 1)
      picture = 0.4 * (frame.liveliness[index] - 0.4)
    }
    return min(max(plan.energy + shape + picture + role.lift, 0), 1)
  }
}
