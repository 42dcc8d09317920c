/// Music under effects: long chords that come in slowly, and nothing that could be taken for an event of the picture.
enum UnderscorePlayer {
  /// How long a chord lasts at least, in seconds.
  private static let shortest = 4.0

  static func play(_ piece: Piece) -> Score.Part {
    let time = piece.grid.tempoMap.time(ofBeat:)
    var spans: [Harmony.Span] = []
    for span in piece.harmony.spans {
      let isOnHit = piece.grid.hits.contains { abs($0.beat - span.start) < 1e-6 }
      let isLast = span.start >= piece.grid.finalBeat
      if let last = spans.last, !isOnHit, !isLast, time(span.start) - time(last.start) < shortest {
        spans[spans.count - 1].end = span.end
      } else {
        spans.append(span)
      }
    }
    var notes = PadPlayer.held(spans, Voicing(52...71, voices: 3), overlap: 1, velocity: 62)
    notes += roots(spans)
    return Score.Part("pad", program: program(piece), volume: 0.6, reverb: 0.7, notes: notes)
  }

  /// The lowest notes: what tells the key.
  private static func roots(_ spans: [Harmony.Span]) -> [Score.Note] {
    var notes: [Score.Note] = []
    for span in spans {
      let key = 36 + (span.chord.root + 12 - 4) % 12 + 4
      if let last = notes.last, last.key == key {
        notes[notes.count - 1].length = span.end - last.beat
      } else {
        notes.append(.init(beat: span.start, length: span.end - span.start + 0.5, key: key, velocity: 66))
      }
    }
    return notes
  }

  private static func program(_ piece: Piece) -> Int {
    let asked = piece.plan.instruments.first { Instrument(program: $0).isSlow }
    return asked ?? (piece.plan.valence > 0.2 ? 89 : piece.plan.tension > 0.5 ? 49 : 89)
  }
}
