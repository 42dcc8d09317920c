/// Plays a hard accent at the very time of each cut, and makes room for it.
enum AccentPlayer {
  static func play(_ piece: Piece, into parts: inout [Score.Part]) {
    guard !piece.grid.hits.isEmpty else { return }
    clear(piece, &parts)
    let kinds = instruments(piece)
    for kind in kinds where !kind.isDrum {
      var notes: [Score.Note] = []
      for hit in piece.grid.hits {
        let root = piece.harmony.chord(at: hit.beat).root
        for octave in kind.octaves {
          notes.append(.init(beat: hit.beat, length: 2, key: octave + root, velocity: kind.velocity))
        }
      }
      parts.append(Score.Part("accents", program: kind.program, volume: 1, reverb: 0.4, notes: notes))
    }
    let drums = kinds.filter(\.isDrum)
    guard !drums.isEmpty else { return }
    let hits = piece.grid.hits.flatMap { hit in
      drums.map { Score.Note(beat: hit.beat, length: 1, key: $0.program, velocity: $0.velocity) }
    }
    if let index = parts.firstIndex(where: \.isDrums) {
      parts[index].notes += hits
    } else {
      parts.append(Score.Part("drums", program: piece.style.kit, isDrums: true, volume: 0.7, reverb: 0.4, notes: hits))
    }
  }

  private struct Kind {
    var program: Int
    var isDrum = false
    /// The C below the root.
    var octaves: [Int] = []
    var velocity: Int
  }

  private static func instruments(_ piece: Piece) -> [Kind] {
    if piece.frame.isUnderscore {
      return [Kind(program: 0, octaves: [24, 36], velocity: 84), Kind(program: 47, octaves: [36], velocity: 88)]
    }
    switch piece.style.accents {
    case .band:
      return [
        Kind(program: Drum.crash.rawValue, isDrum: true, velocity: 122),
        Kind(program: Drum.kick.rawValue, isDrum: true, velocity: 124),
        Kind(program: 0, octaves: [24, 36], velocity: 118),
      ]
    case .orchestra:
      return [
        Kind(program: 47, octaves: [36], velocity: 124), Kind(program: 0, octaves: [24, 36], velocity: 116),
        Kind(program: Drum.crash.rawValue, isDrum: true, velocity: 100),
      ]
    case .chamber:
      return [
        Kind(program: 45, octaves: [36, 48, 60], velocity: 122),
        Kind(program: 0, octaves: [24, 36, 48], velocity: 118),
      ]
    case .soft:
      return [
        Kind(program: 46, octaves: [36, 48, 60], velocity: 120), Kind(program: 9, octaves: [72, 84], velocity: 96),
        Kind(program: 0, octaves: [24, 36], velocity: 108),
      ]
    }
  }

  /// Nothing new just before and just after a hit (drums play on after it), and all softer for a moment before it.
  private static func clear(_ piece: Piece, _ parts: inout [Score.Part]) {
    let time = piece.grid.tempoMap.time(ofBeat:)
    for part in parts.indices {
      var hit = 0
      parts[part].notes.sort { $0.beat < $1.beat }
      parts[part].notes = parts[part].notes.compactMap { note in
        let start = time(note.beat)
        while hit < piece.grid.hits.count, piece.grid.hits[hit].time < start - 0.001 { hit += 1 }
        guard note.beat < piece.grid.finalBeat - 1e-6 else { return note }
        if hit > 0, !parts[part].isDrums, start - piece.grid.hits[hit - 1].time < 0.16,
          hit == piece.grid.hits.count || piece.grid.hits[hit].time > start + 0.001
        {
          return nil
        }
        guard hit < piece.grid.hits.count else { return note }
        let left = piece.grid.hits[hit].time - start
        var note = note
        if left > 0.001, left < 0.14 { return nil }
        if left > 0.001, left < 0.45 { note.velocity = max(note.velocity * 7 / 10, 16) }
        return note
      }
    }
  }
}
