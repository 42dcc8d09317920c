import Sound

// In: the sound of one blow, mono at 48 kHz. Out: the frame at which it is heard to begin, and where a second blow follows.
// The envelope is the highest magnitude of each millisecond.

/// When within a sound its blow falls.
enum HitPoint {
  private static let step = 48
  /// What is heard as the beginning: this far below the loudest of the blow, in dB.
  private static let rise = -14.0
  /// How long after its beginning a blow may still grow, in milliseconds.
  private static let growth = 120
  /// A second blow is at least so many milliseconds after the first, and no softer than this below it, in dB.
  private static let apart = 70
  private static let second = -12.0
  /// It rises by so many dB within 15 milliseconds.
  private static let secondRise = 7.0

  /// A steep rise is one by this factor over what was 5 to 10 milliseconds before; it is looked for so many milliseconds
  /// before the first loud part.
  private static let steepness: Float = 2.2
  private static let lookBack = 150

  /// The frame at which it begins.
  static func frame(_ samples: [Float]) -> Int {
    let levels = envelope(samples)
    guard let peak = levels.max(), peak > 0 else { return 0 }
    // What comes before the first loud part and rises slowly is a part of its coming, not of its blow.
    let loud = levels.firstIndex { $0 >= 0.5 * peak } ?? 0
    let top = levels[loud...min(levels.count - 1, loud + growth)].max() ?? peak
    let threshold = top * Float(PortableMath.amplitude(decibels: rise))
    var first = (max(0, loud - lookBack)..<loud).first { isSteep(levels, $0, threshold) } ?? loud
    while first > 0, levels[first - 1] >= threshold { first -= 1 }
    let from = first * step
    let exact = samples[from..<min(samples.count, from + step)].firstIndex { abs($0) >= threshold }
    return exact ?? from
  }

  private static func isSteep(_ levels: [Float], _ at: Int, _ threshold: Float) -> Bool {
    guard levels[at] >= threshold else { return false }
    let before = levels[max(0, at - 10)..<max(0, at - 4)].max() ?? 0
    return levels[at] > before * steepness
  }

  /// The sound up to its second blow, which is faded out there; all of it when there is one blow only.
  static func single(_ samples: [Float]) -> [Float] {
    let levels = envelope(samples)
    let begin = frame(samples) / step
    guard begin < levels.count, let peak = levels[begin..<min(levels.count, begin + growth)].max() else {
      return samples
    }
    let least = peak * Float(PortableMath.amplitude(decibels: second))
    let factor = Float(PortableMath.amplitude(decibels: secondRise))
    var at = begin + apart
    while at < levels.count {
      let before = levels[max(begin, at - 15)..<max(begin + 1, at - 5)].max() ?? 0
      if levels[at] >= least, levels[at] > before * factor {
        return faded(samples, at: max(begin + 30, at - 20) * step)
      }
      at += 1
    }
    return samples
  }

  /// The sound of the first strike of a step alone, in milliseconds.
  private static let strike = 85

  /// The sound up to when a step goes on from heel to ball.
  static func short(_ samples: [Float]) -> [Float] { faded(samples, at: frame(samples) + strike * step) }

  private static func faded(_ samples: [Float], at end: Int) -> [Float] {
    var kept = Array(samples[..<min(samples.count, end)])
    let length = min(kept.count, 960)
    for at in 0..<length { kept[kept.count - 1 - at] *= Float(at) / Float(length) }
    return kept
  }

  private static func envelope(_ samples: [Float]) -> [Float] {
    stride(from: 0, to: samples.count, by: step).map { start in
      var peak: Float = 0
      for at in start..<min(samples.count, start + step) { peak = max(peak, abs(samples[at])) }
      return peak
    }
  }
}
