/// Plays the grooves of the style, a fill before a new section and a crash on its beginning.
enum DrumPlayer {
  /// A style without drums of its own has these when they are asked for.
  private static let plain: [Groove] = [
    [.kick: "x.......x.......", .stick: "....x.......x...", .hat: "x...x...x...x..."],
    [.kick: "X.......X.......", .snare: "....x.......x...", .hat: "x.o.x.o.x.o.x.o."],
  ]

  private static let fills: [Groove] = [
    [.snare: "x...x.o.x.x.xxxX"], [.snare: "............xxxX", .kick: "X...X...X...X..."],
  ]
  private static let tomFill: Groove =
    [.highTom: "x.x.x...........", .midTom: "......x.x.x.....", .lowTom: "............x.xX"]

  /// Kits whose bass drum rings so long that it is a tone of its own stand farther back than others.
  private static let ringing: Set = [16, 25]
  /// Roland's GS has timpani in the orchestra's kit where others have toms. They are tuned, so no fill is played on them.
  private static let orchestra = 48

  static func play(_ piece: Piece) -> Score.Part {
    var random = piece.random.fork("drums")
    let fills = piece.style.kit == orchestra ? fills : fills + [tomFill]
    let grooves = piece.style.grooves.isEmpty ? plain : piece.style.grooves
    var notes: [Score.Note] = []
    for (index, bar) in piece.bars.enumerated() {
      guard let groove = piece.choice(grooves, for: bar) else { continue }
      let next = index + 1 < piece.bars.count ? piece.bars[index + 1].role : nil
      let isFill = bar.isLastOfPhrase && bar.phraseLength > 2 && bar.intensity > 0.4 && next != bar.role
      strike(groove, piece, bar, until: isFill ? bar.end - 1 : bar.end, &notes)
      if isFill {
        strike(fills[random.integer(0...fills.count - 1)], piece, bar, from: bar.end - 1, until: bar.end, &notes)
      }
      if bar.place == 0, index > 0, bar.intensity > 0.45, bar.phrase % 2 == 0 || bar.role == .contrast {
        notes.append(.init(beat: bar.start, length: 1, key: Drum.crash.rawValue, velocity: 84))
      }
    }
    let final = Int(80 + 30 * (piece.bars.last?.intensity ?? 0.5))
    notes.append(.init(beat: piece.grid.finalBeat, length: 1, key: Drum.kick.rawValue, velocity: final))
    if piece.plan.energy > 0.3 {
      notes.append(.init(beat: piece.grid.finalBeat, length: 2, key: Drum.crash.rawValue, velocity: final - 15))
    }
    let volume = ringing.contains(piece.style.kit) ? 0.48 : 0.55
    return Score.Part(
      "drums", program: piece.style.kit, isDrums: true, volume: volume, reverb: 0.15, notes: notes)
  }

  private static func strike(
    _ groove: Groove, _ piece: Piece, _ bar: Bar, from start: Double = 0, until end: Double, _ notes: inout [Score.Note]
  ) {
    let beats = Int(bar.beats.rounded(.up))
    // What is struck between beats.
    let between = piece.isSlow ? 0.42 : piece.isFast || piece.isModerate ? 0.62 : 1
    for (drum, figure) in groove.lines {
      for sixteenth in 0..<beats * 4 {
        let beat = bar.start + Double(sixteenth) / 4
        guard beat >= start - 1e-6, beat < end - 1e-6 else { continue }
        let base: Double
        switch figure.sign(sixteenth, beats: beats) {
        case UInt8(ascii: "X"): base = 96
        case UInt8(ascii: "x"): base = 76
        case UInt8(ascii: "o"): base = 48
        default: continue
        }
        let isOffBeat = sixteenth % 4 != 0
        let wish = (base + 36 * (bar.intensity - 0.5)) * (isOffBeat ? between : 1)
        let velocity = min(max(wish, 20), 118)
        notes.append(.init(beat: beat, length: 0.2, key: drum.rawValue, velocity: Int(velocity)))
      }
    }
  }
}
