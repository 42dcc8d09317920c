import Sound

/// A tune over eight bars: two motifs, which return over other chords; it rests on the fourth bar and ends on the eighth.
struct Melody {
  /// A note: where it begins and how long it is, as parts of a bar; its MIDI number; how strong it is.
  struct Note {
    var place: Double
    var length: Double
    var key: Int
    var strength: Double
  }

  /// A motif: lengths as parts of a bar, and steps of the scale from one note to the next.
  private struct Motif {
    var lengths: [Double]
    var steps: [Int]
  }

  private(set) var bars: [[Note]] = []

  init(over chords: [Chord], scale: Scale, tonic: Int, register: ClosedRange<Int>, beats: Int, _ random: RandomStream) {
    var random = random
    let motifs = (0..<2).map { _ in Self.motif(beats: beats, &random) }
    let order = [0, 1, 0, 2, 0, 1, 1, 2]
    let middle = (register.lowerBound + register.upperBound) / 2
    var last = middle
    for (bar, chord) in chords.enumerated() {
      let kind = order[bar % order.count]
      guard kind < 2 else {
        // The eighth bar comes home.
        let isEnd = bar % 8 == 7
        let key = isEnd ? Self.nearest(tonic, to: last) : chord.nearest(to: last, tonic: tonic)
        bars.append([Note(place: 0, length: isEnd ? 0.9 : 0.7, key: key, strength: 0.85)])
        last = key
        continue
      }
      // What goes too far up or down begins nearer to the middle.
      let start = chord.nearest(to: (last * 2 + middle) / 3, tonic: tonic)
      var degree = Self.degree(of: start, scale, tonic)
      var place = 0.0
      var notes: [Note] = []
      for (length, step) in zip(motifs[kind].lengths, motifs[kind].steps) {
        degree += step
        var key = tonic + scale.semitones(degree)
        if key > register.upperBound || key < register.lowerBound {
          degree -= 2 * step
          key = tonic + scale.semitones(degree)
        }
        let beat = place * Double(beats)
        let isStrong = beat == beat.rounded() && Int(beat) % 2 == 0
        if isStrong {
          key = chord.nearest(to: key, tonic: tonic)
          degree = Self.degree(of: key, scale, tonic)
        }
        notes.append(Note(place: place, length: length, key: key, strength: isStrong ? 0.95 : 0.75))
        place += length
      }
      last = notes.last?.key ?? last
      bars.append(notes)
    }
  }

  private static func motif(beats: Int, _ random: inout RandomStream) -> Motif {
    // Lengths in beats.
    let common: [[Double]] = [
      [1, 1, 2], [1, 0.5, 0.5, 1, 1], [1.5, 0.5, 1, 1], [0.5, 0.5, 0.5, 0.5, 2], [2, 1, 1], [1, 1, 1, 0.5, 0.5],
      [1.5, 0.5, 2], [0.5, 0.5, 1, 1.5, 0.5],
    ]
    let triple: [[Double]] = [[1, 1, 1], [2, 1], [1.5, 0.5, 1], [1, 0.5, 0.5, 1], [0.5, 0.5, 0.5, 0.5, 1]]
    let table = beats == 3 ? triple : common
    let lengths = table[random.integer(0...(table.count - 1))].map { $0 / (beats == 3 ? 3 : 4) }
    // Steps are far more frequent than leaps.
    let steps = [-1, 1, -1, 1, -2, 2, 0, 3, -1, 1]
    var chosen = lengths.map { _ in steps[random.integer(0...(steps.count - 1))] }
    chosen[0] = 0
    return Motif(lengths: lengths, steps: chosen)
  }

  private static func nearest(_ tonic: Int, to key: Int) -> Int {
    let above = key + ((tonic - key) % 12 + 12) % 12
    return above - key <= 6 ? above : above - 12
  }

  /// The degree of the scale that is nearest below a MIDI number.
  private static func degree(of key: Int, _ scale: Scale, _ tonic: Int) -> Int {
    var degree = -40
    while tonic + scale.semitones(degree + 1) <= key { degree += 1 }
    return degree
  }
}
