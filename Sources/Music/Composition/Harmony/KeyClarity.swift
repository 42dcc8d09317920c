// Carol L. Krumhansl and Edward J. Kessler, 1982: how well each note fits a key, by listeners' ratings. The key of music is
// the one whose profile is most like how strongly its notes sound (the method of Krumhansl and Schmuckler).

/// How clearly a listener hears the key that was meant.
struct KeyClarity: Sendable {
  /// How much more (or, below 0, less) like the key that was meant the notes are than like the next best, as a difference
  /// of correlations.
  let margin: Double

  private static let major = [6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88]
  private static let minor = [6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17]

  /// Between two moments at which is listened, in seconds.
  private static let step = 0.1

  init(_ parts: [Score.Part], in tempoMap: TempoMap, tonic: Int, isMinor: Bool) {
    let weights = Self.weights(parts, tempoMap)
    var meant = -1.0
    var best = -1.0
    for other in 0..<12 {
      for (profile, isOtherMinor) in [(Self.major, false), (Self.minor, true)] {
        let rotated = (0..<12).map { profile[($0 - other + 12) % 12] }
        let likeness = Self.correlation(rotated, weights)
        if other == tonic, isOtherMinor == isMinor { meant = likeness } else { best = max(best, likeness) }
      }
    }
    margin = meant - best
  }

  /// How strongly each pitch class is heard. Loud and soft moments count alike, for ears follow the level.
  private static func weights(_ parts: [Score.Part], _ tempoMap: TempoMap) -> [Double] {
    var moments: [[Double]] = []
    for part in parts where !part.isDrums {
      let timbre = Timbre(Instrument(program: part.program))
      for note in part.notes {
        let first = Int(max(0, tempoMap.time(ofBeat: note.beat)) / step)
        let last = max(first, Int(max(0, tempoMap.time(ofBeat: note.beat + note.length)) / step) - 1)
        // Synthesizers take velocities and volumes as squares.
        let velocity = Double(note.velocity) / 127
        let low = note.key < 48 ? timbre.low : 1
        var level = timbre.level * low * velocity * velocity * part.volume * part.volume
        while moments.count <= last { moments.append([Double](repeating: 0, count: 12)) }
        for moment in first...last {
          moments[moment][note.key % 12] += level
          moments[moment][(note.key + 7) % 12] += level * timbre.twelfth
          moments[moment][(note.key + 4) % 12] += level * timbre.third
          level *= timbre.decay
        }
      }
    }
    var weights = [Double](repeating: 0, count: 12)
    for moment in moments {
      guard let most = moment.max(), most > 0 else { continue }
      for pitch in 0..<12 { weights[pitch] += moment[pitch] / most }
    }
    return weights
  }

  private static func correlation(_ a: [Double], _ b: [Double]) -> Double {
    let meanA = a.reduce(0, +) / Double(a.count)
    let meanB = b.reduce(0, +) / Double(b.count)
    var product = 0.0
    var squareA = 0.0
    var squareB = 0.0
    for (x, y) in zip(a, b) {
      product += (x - meanA) * (y - meanB)
      squareA += (x - meanA) * (x - meanA)
      squareB += (y - meanB) * (y - meanB)
    }
    return squareA * squareB > 0 ? product / (squareA * squareB).squareRoot() : 0
  }
}
