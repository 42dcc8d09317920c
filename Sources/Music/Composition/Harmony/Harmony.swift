import Sound

/// The chords of a piece, and the notes of its key.
struct Harmony: Sendable {
  /// A chord from one beat to another.
  struct Span: Sendable, Equatable {
    var start: Double
    var end: Double
    var chord: Chord
  }

  let scale: Scale
  let home: Chord
  /// One after another, up to the last chord.
  private(set) var spans: [Span] = []

  /// Chords for the bars: progressions of the style in the phrases, a half close where a phrase asks for an answer, and
  /// the way home before the end. A cut between beats has its chord with it. Plain harmony has no whole bar of the
  /// dominant, so that it is not taken for the tonic.
  init(
    _ plan: MusicPlan, _ progressions: Progressions, bars: [Bar], grid: Grid, isPlain: Bool, _ random: RandomStream
  ) {
    var random = random
    let tonic = ((plan.tonic % 12) + 12) % 12
    scale = Scale(plan.mode, tonic: tonic)
    let set = progressions.set(for: plan.mode)
    home = Chord(Substring(set.home), tonic: tonic) ?? Chord(root: tonic, isMinor: plan.mode.isMinor)
    let ways = (0..<3).map { _ in set.phrases[random.integer(0...set.phrases.count - 1)] }
    let close = set.closes[random.integer(0...set.closes.count - 1)]
    for (index, bar) in bars.enumerated() {
      let left = bars.count - index
      let numerals = Self.numerals(bar, left: left, of: bars.count, set: set, ways: ways, close: close)
      var chords = numerals.compactMap { Chord($0, tonic: tonic) }
      if isPlain, bar.beats >= 2, chords.allSatisfy({ $0.root == (tonic + 7) % 12 }) {
        chords = [home] + chords.suffix(1)
      }
      append(chords.isEmpty ? [home] : chords, to: bar)
    }
    for hit in grid.hits where hit.isOnGrid { draw(to: hit.beat) }
    spans.append(Span(start: grid.finalBeat, end: grid.finalBeat + 64, chord: home))
  }

  /// What sounds at a beat.
  func chord(at beat: Double) -> Chord {
    var low = 0
    var high = spans.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if spans[middle].start <= beat + 1e-6 { low = middle } else { high = middle - 1 }
    }
    return spans[low].chord
  }

  /// Whether a chord begins at a beat.
  func begins(at beat: Double) -> Bool { spans.contains { abs($0.start - beat) < 1e-6 } }

  /// The chord after the one that sounds at a beat.
  func next(after beat: Double) -> Chord { (spans.first { $0.start > beat + 1e-6 } ?? spans[spans.count - 1]).chord }

  private static func numerals(
    _ bar: Bar, left: Int, of count: Int, set: Progressions.Key, ways: [String], close: String
  ) -> [Substring] {
    let home = close.split(separator: " ")
    let dominant = home[home.count - 1].split(separator: ",")
    // The last bars lead home; in short pieces half a bar does, so that they are not taken for the dominant's key.
    if left == 1, count <= 3 {
      return bar.beats >= 2 ? [Substring(set.home), dominant[dominant.count - 1]] : [Substring(set.home)]
    }
    if left <= home.count, left < bar.phraseLength, count > 3 {
      return home[home.count - left].split(separator: ",")
    }
    let way =
      switch bar.role {
      case .contrast, .interlude: ways[1]
      case .again where bar.phraseLength > 4: ways[2]
      default: ways[0]
      }
    let chords = way.split(separator: " ")
    if bar.place == 0, bar.phrase == 0 { return [Substring(set.home)] }
    if bar.isLastOfPhrase, bar.phraseLength > 1, bar.phrase % 2 == 0, let half = set.halfClose {
      return half.split(separator: ",")
    }
    return chords[bar.place % chords.count].split(separator: ",")
  }

  /// The chords of a bar share its beats, none less than one.
  private mutating func append(_ chords: [Chord], to bar: Bar) {
    let count = min(chords.count, max(1, Int(bar.beats)))
    var at = bar.start
    for index in 0..<count {
      let end = index == count - 1 ? bar.end : at + max(1, (bar.beats / Double(count)).rounded())
      if let last = spans.last, last.chord == chords[index] {
        spans[spans.count - 1].end = end
      } else {
        spans.append(Span(start: at, end: end, chord: chords[index]))
      }
      at = end
    }
  }

  /// A chord that comes less than a beat after a hit comes with it.
  private mutating func draw(to beat: Double) {
    guard let index = spans.firstIndex(where: { $0.start > beat && $0.start < beat + 1 }), index > 0 else { return }
    guard beat - spans[index - 1].start > 0.5 else { return }
    spans[index].start = beat
    spans[index - 1].end = beat
  }
}
