/// What a part does in a bar. Patterns: `Strokes`; of several, divided by `|`, each bar has one.
public enum Figure: Sendable {
  /// A tune.
  case melody
  /// A tune without rests, each note cut off from the one before by a short higher one, as pipers do who cannot stop.
  case graced
  /// All tones of the chord at the same time, whenever the pattern has a stroke.
  case chords(String)
  /// The same, one shortly after the other, as a hand goes over strings; every second time upwards.
  case strummed(String)
  /// The tones of the chord one after the other.
  case broken(String)
  /// The root, and the fifth where the pattern has soft strokes.
  case bass(String)
  /// Drums.
  case strokes(String)
  /// The whole bar.
  case held
  /// These semitones above the tonic all the time.
  case drone([Int])
  /// Tones of the scale by chance, so many a second.
  case scattered(Double)
  /// Upwards or downwards through the scale, so many notes a bar.
  case run(Int)
}

/// A pattern of strokes in a bar: `X` strong, `x` usual, `o` soft, `.` a rest; its length is that of the bar.
struct Strokes {
  /// A stroke: where it begins and how long it is until the next, as parts of a bar; how strong it is.
  struct Stroke {
    var place: Double
    var length: Double
    var strength: Double
  }

  let strokes: [Stroke]

  init(_ pattern: String) {
    let symbols = Array(pattern.utf8)
    var strokes: [Stroke] = []
    var end = symbols.count
    for index in symbols.indices.reversed() {
      let strength: Double
      switch symbols[index] {
      case UInt8(ascii: "X"): strength = 1
      case UInt8(ascii: "x"): strength = 0.72
      case UInt8(ascii: "o"): strength = 0.45
      default: continue
      }
      let count = Double(symbols.count)
      strokes.append(Stroke(place: Double(index) / count, length: Double(end - index) / count, strength: strength))
      end = index
    }
    self.strokes = strokes.reversed()
  }
}
