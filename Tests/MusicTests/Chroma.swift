import Music
import Sound

// G. Goertzel, "An Algorithm for the Evaluation of Finite Trigonometric Series", 1958. The key: Krumhansl and Schmuckler, as in
// Carol L. Krumhansl, "Cognitive Foundations of Musical Pitch", 1990.

/// How strongly each pitch class is heard in a sound.
struct Chroma {
  /// From C on.
  let weights: [Double]

  /// A tonic (0 is C) and whether its third is minor.
  struct Key: Equatable {
    var tonic: Int
    var isMinor: Bool
  }

  private static let major = [6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88]
  private static let minor = [6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17]
  /// So many samples are made one, and so many of these are a frame: a third of a second, in which neighbours above E2 are
  /// told apart.
  private static let decimation = 12
  private static let frame = 1333
  private static let keys = 40...88

  /// Each frame counts alike, whatever its level.
  init(_ sound: StereoSound) {
    let samples = stride(from: 0, to: sound.left.count - Self.decimation, by: Self.decimation).map { start in
      (start..<start + Self.decimation).reduce(0.0) { $0 + Double(sound.left[$1] + sound.right[$1]) }
    }
    let rate = Double(MusicSource.sampleRate / Self.decimation)
    let coefficients = Self.keys.map { key in
      2 * PortableMath.cosine(turns: 440 * PortableMath.exp2(Double(key - 69) / 12) / rate)
    }
    var weights = [Double](repeating: 0, count: 12)
    for start in stride(from: 0, through: samples.count - Self.frame, by: Self.frame) {
      var levels = [Double](repeating: 0, count: 12)
      for (key, coefficient) in zip(Self.keys, coefficients) {
        levels[key % 12] += Self.level(samples[start..<start + Self.frame], coefficient)
      }
      if let most = levels.max(), most > 0 { for pitch in 0..<12 { weights[pitch] += levels[pitch] / most } }
    }
    self.weights = weights
  }

  /// The key whose profile is most like it.
  var key: Key {
    var best = (key: Key(tonic: 0, isMinor: false), likeness: -Double.infinity)
    for tonic in 0..<12 {
      for (profile, isMinor) in [(Self.major, false), (Self.minor, true)] {
        let mean = profile.reduce(0, +) / 12
        let length = profile.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }.squareRoot()
        let likeness = (0..<12).reduce(0) { $0 + (profile[$1] - mean) * weights[($1 + tonic) % 12] } / length
        if likeness > best.likeness { best = (Key(tonic: tonic, isMinor: isMinor), likeness) }
      }
    }
    return best.key
  }

  /// The amplitude at a frequency, given as twice the cosine of its phase from sample to sample.
  private static func level(_ samples: ArraySlice<Double>, _ coefficient: Double) -> Double {
    var (last, before) = (0.0, 0.0)
    for sample in samples { (last, before) = (sample + coefficient * last - before, last) }
    return max(0, last * last + before * before - coefficient * last * before).squareRoot()
  }
}
