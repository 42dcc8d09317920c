/// Plays a line against the melody: long notes of the chords, a third or more from where it was, where the piece is full.
enum CounterPlayer {
  static func play(_ piece: Piece) -> Score.Part {
    let program = piece.ensemble.counter ?? 48
    let range = Instrument(program: program).range
    let low = max(range.lowerBound, 50)
    let middle = (low + min(range.upperBound, 74)) / 2
    var key = middle
    var notes: [Score.Note] = []
    for span in piece.harmony.spans {
      let bar = piece.bars.last { $0.start <= span.start + 1e-6 }
      let isLast = span.start >= piece.grid.finalBeat - 1e-6
      guard isLast || (bar.map { $0.intensity > 0.4 && $0.role != .introduction && $0.role != .statement } ?? false)
      else { continue }
      // The third or the fifth: what the bass has not.
      key =
        (low...max(low, min(range.upperBound, 76))).filter {
          $0 % 12 == span.chord.third || $0 % 12 == span.chord.fifth
        }
        .min { cost($0, key, middle) < cost($1, key, middle) } ?? key
      let length = isLast ? 64 : (span.end - span.start) * 0.97
      notes.append(
        .init(beat: span.start, length: length, key: key, velocity: bar.map { piece.velocity(62, at: 0, in: $0) } ?? 60)
      )
    }
    return Score.Part("counter", program: program, volume: 0.6, pan: 0.35, reverb: 0.5, notes: notes)
  }

  private static func cost(_ key: Int, _ last: Int, _ middle: Int) -> Int { 2 * abs(key - last) + abs(key - middle) }
}
