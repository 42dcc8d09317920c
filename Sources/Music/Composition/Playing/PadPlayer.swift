/// Holds chords: notes that are in the next chord, too, sound on.
enum PadPlayer {
  static func play(_ piece: Piece) -> Score.Part {
    let spans = piece.harmony.spans
    let velocity = Int(52 + 20 * piece.plan.energy)
    return Score.Part(
      "pad", program: piece.ensemble.pad ?? 89, volume: piece.ensemble.hasDrums ? 0.62 : 0.52, pan: 0.25, reverb: 0.6,
      notes: held(spans, Voicing(55...74, voices: 3), overlap: 0.15, velocity: velocity))
  }

  /// The notes of chords in their closest position, each as long as chords have it.
  static func held(
    _ spans: [Harmony.Span], _ voicing: Voicing, overlap: Double, velocity: Int
  ) -> [Score.Note] {
    var voicing = voicing
    var notes: [Score.Note] = []
    var sounding: [(key: Int, start: Double)] = []
    for span in spans {
      let keys = voicing.move(to: span.chord, bass: span.chord.root)
      for note in sounding where !keys.contains(note.key) {
        notes.append(
          .init(beat: note.start, length: span.start - note.start + overlap, key: note.key, velocity: velocity))
      }
      sounding.removeAll { !keys.contains($0.key) }
      for key in keys where !sounding.contains(where: { $0.key == key }) { sounding.append((key, span.start)) }
    }
    let end = spans.last?.end ?? 0
    for note in sounding {
      notes.append(.init(beat: note.start, length: end - note.start, key: note.key, velocity: velocity))
    }
    return notes
  }
}
