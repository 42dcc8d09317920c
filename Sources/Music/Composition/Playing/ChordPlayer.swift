/// Plays the chords in the figures of the style.
enum ChordPlayer {
  static func play(_ piece: Piece, _ voicing: inout Voicing) -> Score.Part {
    let isStrummed = (24...31).contains(piece.ensemble.chords)
    var notes: [Score.Note] = []
    for bar in piece.bars {
      guard let figure = piece.figure(piece.style.chordFigures, for: bar) else { continue }
      var strokes = strokes(figure, bar)
      // Each chord is heard when it comes.
      for span in piece.harmony.spans where span.start > bar.start + 0.01 && span.start < bar.end - 0.01 {
        if !strokes.contains(where: { abs($0.beat - span.start) < 0.01 }), piece.style.gate > 0.85 {
          strokes.append(Stroke(beat: span.start, end: bar.end, sign: UInt8(ascii: "c")))
        }
      }
      strokes.sort { $0.beat < $1.beat }
      for (index, stroke) in strokes.enumerated() {
        let chord = piece.harmony.chord(at: stroke.beat)
        let keys = voicing.move(to: chord, bass: chord.root)
        let next = index + 1 < strokes.count ? strokes[index + 1].beat : bar.end
        let length =
          max(0.1, min(stroke.end, isArpeggio(stroke.sign) ? bar.end : next) - stroke.beat) * piece.style.gate
        let velocity = piece.velocity(66, at: stroke.beat - bar.start, in: bar, strength: strength(stroke.sign))
        for (order, key) in chosen(keys, stroke.sign).enumerated() {
          let delay = isStrummed ? Double(order) * 0.012 * piece.plan.tempo / 60 : 0
          notes.append(.init(beat: stroke.beat + delay, length: length, key: key, velocity: velocity))
        }
      }
    }
    let last = voicing.move(to: piece.harmony.home, bass: piece.harmony.home.root)
    for key in last {
      notes.append(.init(beat: piece.grid.finalBeat, length: 64, key: key, velocity: 78))
    }
    // Without drums it is in them that the beat is heard.
    let volume = piece.ensemble.hasDrums ? 0.82 : 0.94
    return Score.Part(
      "chords", program: piece.ensemble.chords, volume: volume, pan: -0.2, reverb: 0.35, notes: notes)
  }

  private struct Stroke {
    var beat: Double
    var end: Double
    var sign: UInt8
  }

  /// When something is struck in a bar, and until when it may sound.
  private static func strokes(_ figure: Figure, _ bar: Bar) -> [Stroke] {
    var strokes: [Stroke] = []
    let beats = Int(bar.beats.rounded(.up))
    for sixteenth in 0..<beats * 4 {
      let beat = bar.start + Double(sixteenth) / 4
      let sign = figure.sign(sixteenth, beats: beats)
      if beat >= bar.end - 1e-6 || sign == Figure.rest { continue }
      if sign == Figure.silence {
        if !strokes.isEmpty { strokes[strokes.count - 1].end = min(strokes[strokes.count - 1].end, beat) }
        continue
      }
      strokes.append(Stroke(beat: beat, end: bar.end, sign: sign))
    }
    return strokes
  }

  private static func isArpeggio(_ sign: UInt8) -> Bool { sign >= UInt8(ascii: "0") && sign <= UInt8(ascii: "9") }

  private static func strength(_ sign: UInt8) -> Double {
    switch sign {
    case UInt8(ascii: "C"): 1.1
    case UInt8(ascii: "u"): 0.8
    default: 1
    }
  }

  /// The notes of a chord that a sign means; digits beyond them go on an octave higher.
  private static func chosen(_ keys: [Int], _ sign: UInt8) -> [Int] {
    guard !keys.isEmpty else { return [] }
    if isArpeggio(sign) {
      let index = Int(sign - UInt8(ascii: "0"))
      return [keys[index % keys.count] + 12 * (index / keys.count)]
    }
    return sign == UInt8(ascii: "u") && keys.count > 1 ? Array(keys.dropFirst()) : keys
  }
}
