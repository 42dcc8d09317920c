/// The lilt of a style: the second halves of beats come late, their parts in proportion.
enum Swing {
  /// Moves the notes of all parts but those on hits and the last chord.
  static func apply(_ piece: Piece, to parts: inout [Score.Part]) {
    guard piece.style.swing > 0 else { return }
    let half = 0.5 + piece.style.swing / 6
    for part in parts.indices {
      for index in parts[part].notes.indices {
        let beat = parts[part].notes[index].beat
        if beat == piece.grid.finalBeat || piece.grid.isHit(beat) { continue }
        let whole = beat.rounded(.down)
        let place = beat - whole
        parts[part].notes[index].beat =
          whole + (place < 0.5 ? place * half / 0.5 : half + (place - 0.5) * (1 - half) / 0.5)
      }
    }
  }
}
