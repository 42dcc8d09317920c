// Carol L. Krumhansl and Edward J. Kessler, 1982: how well each note fits a key, by listeners' ratings. The key of music is
// the one whose profile is most like how long its notes sound (the method of Krumhansl and Schmuckler).

/// How clearly a listener hears the key that was meant.
struct KeyClarity: Sendable {
  /// How much more (or, below 0, less) like the key that was meant the notes are than like the next best, as a difference
  /// of correlations.
  let margin: Double

  private static let major = [6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88]
  private static let minor = [6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17]

  /// How strong the partials of a note are together, by the semitones above it: its twelfth, and its third above two
  /// octaves.
  private static let partials: [(semitones: Int, weight: Double)] = [(7, 0.45), (4, 0.22)]

  init(_ parts: [Score.Part], in tempoMap: TempoMap, tonic: Int, isMinor: Bool) {
    var weights = [Double](repeating: 0, count: 12)
    for part in parts where !part.isDrums {
      let brightness = Instrument(program: part.program).isBright ? 1.5 : 1
      for note in part.notes {
        let seconds = tempoMap.time(ofBeat: note.beat + note.length) - tempoMap.time(ofBeat: note.beat)
        // What is struck dies away.
        let longest = Instrument(program: part.program).isSustained ? 4 : 1.2
        let strength = Double(note.velocity) / 127
        let weight = min(seconds, longest) * strength * strength * part.volume
        weights[note.key % 12] += weight
        for partial in Self.partials {
          weights[(note.key + partial.semitones) % 12] += weight * partial.weight * brightness
        }
      }
    }
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
