/// Plays the bass: roots where chords begin, and the figures of the style between them.
enum BassPlayer {
  /// Where it plays: from the E of a bass guitar on.
  static let range = 28...52

  static func play(_ piece: Piece) -> Score.Part {
    var notes: [Score.Note] = []
    var last = 36
    for bar in piece.bars {
      guard let figure = piece.figure(piece.style.bassFigures, for: bar) else { continue }
      let beats = Int(bar.beats.rounded(.up))
      for sixteenth in 0..<beats * 4 {
        let beat = bar.start + Double(sixteenth) / 4
        guard beat < bar.end - 1e-6 else { break }
        let chord = piece.harmony.chord(at: beat)
        let isNew = piece.harmony.begins(at: beat)
        var sign = figure.sign(sixteenth, beats: beats)
        if isNew, sign != Figure.silence || sixteenth == 0 { sign = UInt8(ascii: "R") }
        if piece.isFast, sign == Figure.rest, sixteenth % 4 == 0 { sign = UInt8(ascii: "R") }
        if piece.isPlain, sign == UInt8(ascii: "F") { sign = UInt8(ascii: "r") }
        if sign == Figure.rest { continue }
        if let index = notes.indices.last {
          notes[index].length = min(notes[index].length, beat - notes[index].beat)
        }
        if sign == Figure.silence { continue }
        let root = near(chord.root, last)
        let place = beat - bar.start
        let key = key(sign, root, chord, piece.harmony.next(after: beat), last, isLate: bar.end - beat <= 1)
        if sign == UInt8(ascii: "R") { last = root }
        if sign == UInt8(ascii: "W") { last = key }
        let strength = sign == UInt8(ascii: "r") ? 0.8 : 1
        notes.append(
          .init(
            beat: beat, length: bar.end - beat, key: key,
            velocity: piece.velocity(84, at: place, in: bar, strength: strength)))
      }
    }
    let root = near(piece.harmony.home.root, last)
    notes.append(.init(beat: piece.grid.finalBeat, length: 64, key: root, velocity: 90))
    let isSolo = piece.ensemble.bass == piece.ensemble.chords
    return Score.Part(
      isSolo ? "left hand" : "bass", program: piece.ensemble.bass, volume: 0.7, pan: isSolo ? -0.1 : 0, reverb: 0.15,
      notes: notes)
  }

  /// The key of a pitch class that is nearest to another, in the range, not far from its middle.
  private static func near(_ pitch: Int, _ last: Int) -> Int {
    var best = 36 + pitch
    var least = Int.max
    for key in stride(from: 24 + pitch, through: range.upperBound, by: 12) where range.contains(key) {
      let cost = 2 * abs(key - last) + abs(key - 38)
      if cost < least { (least, best) = (cost, key) }
    }
    return best
  }

  private static func key(_ sign: UInt8, _ root: Int, _ chord: Chord, _ next: Chord, _ last: Int, isLate: Bool) -> Int {
    switch sign {
    case UInt8(ascii: "F"): return fold(root + (chord.fifth - chord.root + 12) % 12)
    case UInt8(ascii: "T"): return fold(root + (chord.third - chord.root + 12) % 12)
    case UInt8(ascii: "O"): return root + 12
    case UInt8(ascii: "A"): return approach(to: near(next.root, last), from: last)
    case UInt8(ascii: "W"):
      if isLate { return approach(to: near(next.root, last), from: last) }
      // From chord note to chord note, upward from the root.
      let tones = [chord.root, chord.third, chord.fifth]
      let index = tones.firstIndex(of: last % 12) ?? 2
      return near(tones[(index + 1) % 3], last)
    default: return root
    }
  }

  /// A semitone from where it goes, on the side where it comes from.
  private static func approach(to next: Int, from last: Int) -> Int { last > next ? next + 1 : next - 1 }

  private static func fold(_ key: Int) -> Int { key > range.upperBound ? key - 12 : key }
}
