import Sound

/// Plays the tune: notes of the chord on strong beats and when they are long, the others by step; each phrase rises to one
/// peak and falls; the last note is the tonic.
enum MelodyPlayer {
  static func play(_ piece: Piece) -> Score.Part {
    let instrument = Instrument(program: piece.ensemble.melody)
    var line = Line(piece, instrument.range)
    let tune = Tune(piece, piece.random.fork("tune"))
    for bar in piece.bars where bar.role != .introduction && bar.role != .interlude {
      line.add(tune.motif(for: bar), in: bar)
    }
    line.close()
    let isSolo = instrument.program == piece.ensemble.chords && piece.ensemble.pad == nil
    return Score.Part(
      isSolo ? "right hand" : "melody", program: instrument.program, volume: 0.9, pan: 0.1, reverb: 0.4,
      notes: line.notes)
  }

  /// The line as it grows.
  private struct Line {
    let piece: Piece
    let range: ClosedRange<Int>
    let middle: Int
    var notes: [Score.Note] = []
    var key: Int
    /// Where phrases begin.
    let first: Int
    let random: RandomStream

    init(_ piece: Piece, _ range: ClosedRange<Int>) {
      self.piece = piece
      self.range = range
      let middle = (range.lowerBound + range.upperBound) / 2
      self.middle = middle
      let tonic = piece.harmony.scale.tonic
      key =
        range.filter { $0 % 12 == tonic || $0 % 12 == piece.harmony.home.fifth }.min {
          abs($0 - middle) < abs($1 - middle)
        } ?? middle
      first = key
      random = piece.random.fork("line")
    }

    mutating func add(_ motif: Motif, in bar: Bar) {
      var at = bar.start
      // What comes again comes again with the same notes, as far as the chords are the same.
      if bar.place == 0, abs(key - first) <= 7 { key = first }
      var taste = random.fork(bar.place + (bar.role == .contrast ? 64 : 0))
      for (length, step) in zip(motif.lengths, motif.steps) {
        defer { at += abs(length) }
        if length < 0 { continue }
        let place = at - bar.start
        let isStrong = place == 0 || (place == 2 && bar.beats == 4) || length >= 1.5
        let progress = (Double(bar.place) + place / bar.beats) / Double(bar.phraseLength)
        key = next(step, at: at, target: height(progress, bar), isStrong: isStrong, &taste)
        let velocity = piece.velocity(82, at: place, in: bar)
        notes.append(.init(beat: at, length: length * 0.96, key: key, velocity: velocity))
      }
    }

    /// Where the line should be: it rises from below the middle to one peak and comes down again.
    private func height(_ progress: Double, _ bar: Bar) -> Double {
      let arch = progress < 0.6 ? progress / 0.6 : (1 - progress) / 0.4
      let lift = bar.role == .again || bar.role == .contrast ? 2.0 : 0
      return Double(middle) - 3 + 8 * arch + lift
    }

    /// The note of the scale that fits best.
    private func next(
      _ step: Int, at beat: Double, target: Double, isStrong: Bool, _ taste: inout RandomStream
    ) -> Int {
      let chord = piece.harmony.chord(at: beat)
      let scale = piece.harmony.scale.adapted(to: chord)
      let from = scale.degree(nearest: key)
      let wish = from + step
      let heard = notes.last?.key ?? key
      let isRepeated = notes.count > 1 && notes[notes.count - 2].key == key
      var best = key
      var least = Double.infinity
      for degree in from - 5...from + 5 {
        let candidate = scale.key(degree)
        let leap = abs(candidate - heard)
        guard range.contains(candidate), leap <= 12 else { continue }
        let isInChord = chord.contains(candidate)
        var cost = 0.7 * Double(abs(degree - wish)) + 0.4 * abs(Double(candidate) - target)
        if !isInChord { cost += isStrong ? 6 : abs(candidate - key) > 2 ? 2.5 : 0.3 }
        cost += 0.4 * Double(max(0, leap - 2)) + (leap > 7 ? 1.5 : 0)
        if candidate == key { cost += (step != 0 ? 0.8 : 0) + (isRepeated ? 2.5 : 0) }
        // The third tells the mode.
        if isStrong, chord.root == scale.tonic, candidate % 12 == chord.third { cost -= 0.8 }
        cost += 0.5 * taste.unit()
        if cost < least { (least, best) = (cost, candidate) }
      }
      return best
    }

    /// The tonic, by the shortest way.
    mutating func close() {
      let tonic = piece.harmony.scale.tonic
      let home = range.filter { $0 % 12 == tonic }.min { abs($0 - key) < abs($1 - key) } ?? key
      notes.append(.init(beat: piece.grid.finalBeat, length: 64, key: home, velocity: 88))
    }
  }
}
