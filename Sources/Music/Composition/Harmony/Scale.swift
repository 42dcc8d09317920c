/// The notes of a key. Degrees are counted from 0, the tonic in the lowest octave of MIDI.
struct Scale: Sendable, Equatable {
  let tonic: Int
  /// Semitones above the tonic.
  private(set) var steps: [Int]

  init(_ mode: MusicPlan.Mode, tonic: Int) {
    self.tonic = tonic
    steps = mode.steps
  }

  /// The key of a degree.
  func key(_ degree: Int) -> Int {
    let octave = degree >= 0 ? degree / steps.count : -((steps.count - 1 - degree) / steps.count)
    return tonic + steps[degree - octave * steps.count] + 12 * octave
  }

  /// The degree that is nearest to a key; of two the lower one.
  func degree(nearest key: Int) -> Int {
    let octave = (key - tonic) / 12
    var best = octave * steps.count
    for degree in (octave - 1) * steps.count...(octave + 2) * steps.count
    where abs(self.key(degree) - key) < abs(self.key(best) - key) {
      best = degree
    }
    return best
  }

  func contains(_ key: Int) -> Bool { steps.contains(((key - tonic) % 12 + 12) % 12) }

  /// The scale while a chord sounds: what is foreign to it in the chord takes the place of its neighbour, as the leading
  /// note does in minor.
  func adapted(to chord: Chord) -> Scale {
    guard steps.count == 7 else { return self }
    var adapted = self
    for pitch in chord.pitches {
      let step = ((pitch - tonic) % 12 + 12) % 12
      if adapted.steps.contains(step) { continue }
      for neighbour in [step - 1, step + 1] where !chord.pitches.contains((tonic + neighbour + 12) % 12) {
        guard let index = adapted.steps.firstIndex(of: neighbour), index > 0 else { continue }
        adapted.steps[index] = step
        break
      }
    }
    return adapted
  }
}

extension MusicPlan.Mode {
  /// Semitones above the tonic.
  var steps: [Int] {
    switch self {
    case .major: [0, 2, 4, 5, 7, 9, 11]
    case .minor: [0, 2, 3, 5, 7, 8, 10]
    case .dorian: [0, 2, 3, 5, 7, 9, 10]
    case .phrygian: [0, 1, 3, 5, 7, 8, 10]
    case .lydian: [0, 2, 4, 6, 7, 9, 11]
    case .mixolydian: [0, 2, 4, 5, 7, 9, 10]
    case .harmonicMinor: [0, 2, 3, 5, 7, 8, 11]
    case .majorPentatonic: [0, 2, 4, 7, 9]
    case .minorPentatonic: [0, 3, 5, 7, 10]
    }
  }
}
