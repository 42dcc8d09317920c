@testable import Effects

/// What tests measure on samples at 48 kHz.
enum Measured {
  /// A source's samples, taken in blocks of 512.
  static func samples(_ source: any SoundSource, seconds: Double) -> [Float] {
    var samples = [Float](repeating: 0, count: Int(seconds * Effects.rate))
    samples.withUnsafeMutableBufferPointer { whole in
      var at = 0
      while at < whole.count {
        let next = min(whole.count, at + 512)
        source.add(to: UnsafeMutableBufferPointer(rebasing: whole[at..<next]))
        at = next
      }
    }
    return samples
  }

  /// RMS of each 10 ms.
  static func levels(_ samples: [Float], seconds: Double = 0.01) -> [Float] {
    let size = Int(seconds * Effects.rate)
    return stride(from: 0, to: samples.count - size + 1, by: size).map { start in
      (samples[start..<(start + size)].reduce(0) { $0 + $1 * $1 } / Float(size)).squareRoot()
    }
  }

  /// The part of the energy that lies between two frequencies in Hz.
  static func share(_ samples: [Float], _ low: Double, _ high: Double) -> Double {
    var filters: [Biquad] = []
    if low > 0 { filters.append(.highPass(low)) }
    if high < 20_000 { filters.append(.lowPass(high)) }
    var (all, part) = (0.0, 0.0)
    for sample in samples {
      var x = Double(sample)
      all += x * x
      for index in filters.indices { x = filters[index].next(x) }
      part += x * x
    }
    return part / max(all, 1e-12)
  }

  /// When something begins, in seconds: jumps of the level of 2 ms, at least `apart` seconds after the last.
  static func onsets(_ samples: [Float], apart: Double) -> [Double] {
    let levels = levels(samples, seconds: 0.002)
    let threshold = 0.12 * (levels.max() ?? 0)
    var onsets: [Double] = []
    for index in 1..<levels.count where levels[index] > threshold && levels[index] > 1.6 * levels[index - 1] {
      let time = Double(index) * 0.002
      if time - (onsets.last ?? -1) > apart { onsets.append(time) }
    }
    return onsets
  }

  /// How often the level rises from below a third to above half of its most.
  static func bursts(_ samples: [Float]) -> Int {
    let levels = levels(samples, seconds: 0.03)
    let most = levels.max() ?? 0
    var (bursts, isUp) = (0, false)
    for level in levels {
      if level > 0.5 * most, !isUp { (bursts, isUp) = (bursts + 1, true) }
      if level < 0.33 * most { isUp = false }
    }
    return bursts
  }
}
