import Sound

/// Writes music: a plan, what it has to fit and a seed make a score, always the same one.
public enum Composer {
  /// How clear a key is to be (a difference of correlations), and how often it is tried again.
  private static let clearEnough = 0.21
  private static let attempts = 24
  /// Longer pieces (seconds) have time enough to make their key clear.
  private static let longestRetried = 90.0

  /// Music for a plan, from half a second to hours; a tempo outside 30...300 is taken as the nearest of these.
  public static func compose(_ plan: MusicPlan, _ frame: MusicFrame, seed: UInt64) -> Score {
    let random = RandomStream(seed: seed)
    var best: (piece: Piece, parts: [Score.Part], clarity: Double)?
    for attempt in 0..<(frame.seconds > longestRetried ? 1 : attempts) {
      let piece = Piece(plan, frame, random, attempt: attempt)
      let parts = parts(piece)
      let clarity = KeyClarity(
        parts, in: piece.grid.tempoMap, tonic: piece.harmony.scale.tonic, isMinor: plan.mode.isMinor
      ).margin
      if clarity > best?.clarity ?? -.infinity { best = (piece, parts, clarity) }
      if clarity >= clearEnough { break }
    }
    guard let best else { return Score(tempoMap: TempoMap(tempo: 60, seconds: 1), seconds: frame.seconds) }
    return score(best.piece, best.parts)
  }

  private static func score(_ piece: Piece, _ parts: [Score.Part]) -> Score {
    Score(
      parts: parts, tempoMap: piece.grid.tempoMap, seconds: piece.frame.seconds, sections: sections(piece),
      chords: chords(piece))
  }

  private static func parts(_ piece: Piece) -> [Score.Part] {
    var parts = piece.frame.isUnderscore ? [UnderscorePlayer.play(piece)] : ensemble(piece)
    Swing.apply(piece, to: &parts)
    AccentPlayer.play(piece, into: &parts)
    Finish.apply(piece, to: &parts)
    return parts
  }

  private static func ensemble(_ piece: Piece) -> [Score.Part] {
    var voicing = Voicing(52...71, voices: piece.style.voices)
    var parts = [MelodyPlayer.play(piece), ChordPlayer.play(piece, &voicing), BassPlayer.play(piece)]
    if piece.ensemble.pad != nil { parts.append(PadPlayer.play(piece)) }
    if piece.ensemble.counter != nil { parts.append(CounterPlayer.play(piece)) }
    if piece.ensemble.hasDrums { parts.append(DrumPlayer.play(piece)) }
    return parts
  }

  private static func sections(_ piece: Piece) -> [Score.Section] {
    let time = piece.grid.tempoMap.time(ofBeat:)
    var sections: [Score.Section] = []
    for bar in piece.bars where bar.place == 0 {
      if !sections.isEmpty { sections[sections.count - 1].end = time(bar.start) }
      sections.append(.init(name: bar.role.name, start: time(bar.start), end: time(piece.grid.finalBeat)))
    }
    sections.append(.init(name: "End", start: time(piece.grid.finalBeat), end: piece.frame.seconds))
    return sections
  }

  private static func chords(_ piece: Piece) -> [Score.Chord] {
    piece.harmony.spans.map { .init(name: $0.chord.name, time: piece.grid.tempoMap.time(ofBeat: $0.start)) }
  }
}
