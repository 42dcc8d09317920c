import Sound

/// What is done to all parts at last: the small unevenness of hands, and that no note is struck while it sounds or
/// is longer than the piece.
enum Finish {
  /// The standard deviation of the unevenness, in seconds.
  private static let unevenness = 0.003

  static func apply(_ piece: Piece, to parts: inout [Score.Part]) {
    for index in parts.indices {
      var random = piece.random.fork("hands").fork(index)
      let isExact = parts[index].name == "accents"
      var notes: [Score.Note] = []
      for note in parts[index].notes where note.beat < piece.endBeat || note.beat == piece.grid.finalBeat {
        var note = note
        let isFixed = isExact || note.beat == piece.grid.finalBeat || piece.grid.isHit(note.beat)
        if !isFixed {
          if !parts[index].isDrums {
            let delay = min(max(random.normal() * unevenness, -0.006), 0.006)
            note.beat = max(0, note.beat + delay * piece.plan.tempo / 60)
          }
          note.velocity = min(max(note.velocity + random.integer(-4...4), 10), 122)
        }
        note.length = min(note.length, max(piece.endBeat - note.beat, 0.02))
        notes.append(note)
      }
      notes.sort { ($0.beat, $0.key) < ($1.beat, $1.key) }
      // What pads hold sounds on in the last chord.
      let end = parts[index].name == "pad" ? piece.endBeat : piece.grid.finalBeat
      parts[index].notes = separated(notes, end: end)
    }
    parts.removeAll { $0.notes.isEmpty }
  }

  /// A note ends before its key is struck again, and before the last chord.
  private static func separated(_ notes: [Score.Note], end: Double) -> [Score.Note] {
    var kept: [Score.Note] = []
    var last = [Int](repeating: -1, count: 128)
    for note in notes where (0...127).contains(note.key) {
      var note = note
      if note.beat < end - 0.01 { note.length = min(note.length, max(end - note.beat, 0.05)) }
      let before = last[note.key]
      if before >= 0 {
        let gap = note.beat - kept[before].beat
        if gap < 0.02 {
          kept[before].velocity = max(kept[before].velocity, note.velocity)
          kept[before].length = max(kept[before].length, note.length)
          continue
        }
        kept[before].length = min(kept[before].length, gap)
      }
      last[note.key] = kept.count
      kept.append(note)
    }
    return kept
  }
}
