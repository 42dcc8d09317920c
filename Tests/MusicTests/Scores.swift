import Music

@testable import Sound

/// Small scores, and what is measured of their sound.
enum Scores {
  /// One tone from the beginning to the end, without reverberation.
  static func single(program: Int, key: Int, seconds: Double) -> Score {
    let note = Score.Note(beat: 0, length: seconds, key: key, velocity: 100)
    let part = Score.Part("melody", program: program, reverb: 0, notes: [note])
    return Score(parts: [part], tempoMap: TempoMap(tempo: 60, seconds: seconds), seconds: seconds)
  }

  /// Piano, strings, bass and drums at 120 beats a minute.
  static func band(seconds: Double) -> Score {
    let beats = max(1, Int(seconds * 2))
    func notes(_ step: Double, _ keys: [Int], _ length: Double) -> [Score.Note] {
      stride(from: 0, to: Double(beats), by: step).enumerated().map { index, beat in
        Score.Note(beat: beat, length: length, key: keys[index % keys.count], velocity: 70 + index % 3 * 15)
      }
    }
    return Score(
      parts: [
        .init("melody", program: 0, pan: 0.3, notes: notes(0.5, [72, 76, 79, 76], 0.5)),
        .init("pad", program: 48, volume: 0.6, pan: -0.4, reverb: 0.6, notes: notes(4, [60, 57], 4)),
        .init("bass", program: 32, reverb: 0.1, notes: notes(1, [36, 43], 0.9)),
        .init("drums", program: 0, isDrums: true, notes: notes(1, [36, 38], 0.2)),
      ], tempoMap: TempoMap(tempo: 120, seconds: max(0.5, seconds)), seconds: seconds)
  }

  /// The root of the mean square.
  static func rms(_ samples: ArraySlice<Float>) -> Double {
    (samples.reduce(0) { $0 + Double($1) * Double($1) } / Double(max(1, samples.count))).squareRoot()
  }

  /// The fundamental frequency in Hz, up to a fifth above or below what is expected: where the sound is most like itself a
  /// period later, over ten periods.
  static func f0(_ samples: [Float], near expected: Double) -> Double {
    let periods = 10.0
    let lag = 48_000 / expected * periods
    let lags = Int(lag * 0.97)...Int(lag * 1.03)
    let likeness = lags.map { lag in
      var (product, a, b) = (0.0, 1e-12, 1e-12)
      for at in 0..<(samples.count - lags.upperBound) {
        let (x, y) = (Double(samples[at]), Double(samples[at + lag]))
        product += x * y
        a += x * x
        b += y * y
      }
      return product / (a * b).squareRoot()
    }
    guard let best = likeness.indices.max(by: { likeness[$0] < likeness[$1] }), best > 0, best + 1 < likeness.count
    else { return 0 }
    let (l, m, r) = (likeness[best - 1], likeness[best], likeness[best + 1])
    let exact = Double(lags.lowerBound + best) + (l - r) / (2 * (l - 2 * m + r))
    return 48_000 * periods / exact
  }
}

extension MusicSource {
  /// The next samples on the left; nil at the end.
  func part(of count: Int) -> [Float]? {
    var left = [Float](repeating: 0, count: count)
    var right = left
    let made = left.withUnsafeMutableBufferPointer { left in
      right.withUnsafeMutableBufferPointer { next(left, $0) }
    }
    return made == 0 ? nil : Array(left[..<made])
  }
}
