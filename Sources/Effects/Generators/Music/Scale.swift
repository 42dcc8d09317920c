/// Notes that go together.
public enum Scale: Sendable {
  case major, minor, dorian, mixolydian, pentatonic, phrygian, octatonic

  /// Semitones above the tonic.
  var steps: [Int] {
    switch self {
    case .major: [0, 2, 4, 5, 7, 9, 11]
    case .minor: [0, 2, 3, 5, 7, 8, 10]
    case .dorian: [0, 2, 3, 5, 7, 9, 10]
    case .mixolydian: [0, 2, 4, 5, 7, 9, 10]
    case .pentatonic: [0, 2, 4, 7, 9]
    case .phrygian: [0, 1, 3, 5, 7, 8, 10]
    case .octatonic: [0, 1, 3, 4, 6, 7, 9, 10]
    }
  }

  /// Semitones above the tonic of a degree, counted from 0; those below 0 lie below it.
  func semitones(_ degree: Int) -> Int {
    let steps = steps
    let octave = degree >= 0 ? degree / steps.count : -((steps.count - 1 - degree) / steps.count)
    return steps[degree - octave * steps.count] + 12 * octave
  }
}

/// What sounds together in a bar: a triad on a degree of a scale.
struct Chord {
  /// Its root, third and fifth in semitones above the tonic.
  let tones: [Int]

  init(on degree: Int, of scale: Scale) {
    var tones = [0, 2, 4].map { scale.semitones(degree + $0) }
    // The fifth degree of a minor scale leads back to the first by a major third.
    if scale == .minor, degree == 4 { tones[1] += 1 }
    self.tones = tones
  }

  /// The tones as MIDI numbers from `lowest` on, each once, in the closest position.
  func voiced(tonic: Int, from lowest: Int) -> [Int] {
    tones.map { lowest + (($0 + tonic - lowest) % 12 + 12) % 12 }.sorted()
  }

  /// The tone nearest to a MIDI number.
  func nearest(to key: Int, tonic: Int) -> Int {
    let candidates = tones.flatMap { tone in (-1...1).map { voiced(tone + tonic, near: key) + 12 * $0 } }
    return candidates.min { abs($0 - key) < abs($1 - key) } ?? key
  }

  private func voiced(_ tone: Int, near key: Int) -> Int { key + ((tone - key) % 12 + 12) % 12 }
}
