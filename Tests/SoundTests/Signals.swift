#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Sounds to test with.
enum Signals {
  /// A sine; `decibels` is the level of its peak, `phase` in cycles.
  static func sine(_ hertz: Double, rate: Int, seconds: Double, decibels: Double, phase: Double = 0) -> [Float] {
    let level = pow(10, decibels / 20)
    return (0..<Int((Double(rate) * seconds).rounded())).map {
      Float(level * sin(2 * Double.pi * (hertz * Double($0) / Double(rate) + phase)))
    }
  }

  /// White noise between -1 and 1, the same each time.
  static func noise(_ count: Int, seed: UInt64 = 1) -> [Float] {
    var state = seed &* 0x9e37_79b9_7f4a_7c15
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Float(Int32(truncatingIfNeeded: state >> 32)) / 2_147_483_648
    }
  }

  /// Bursts of noise with pauses, peaks and levels that differ, much as words do.
  static func bursts(rate: Int, seconds: Double, decibels: Double) -> [Float] {
    let level = Float(pow(10, decibels / 20))
    var samples = noise(Int(Double(rate) * seconds))
    var smooth: Float = 0
    for index in samples.indices {
      let time = Double(index) / Double(rate)
      let word = time.truncatingRemainder(dividingBy: 0.4)
      let envelope = word < 0.3 ? Float(sin(Double.pi * word / 0.3)) : 0
      let accent: Float = Int(time / 0.4) % 3 == 0 ? 1 : 0.5
      smooth += (samples[index] - smooth) * 0.3
      samples[index] = smooth * envelope * accent * level
    }
    return samples
  }

  /// The level of a sound's mean power in dB; 0 for a constant 1.
  static func power(_ samples: some Collection<Float>) -> Double {
    var sum = 0.0
    for sample in samples { sum += Double(sample) * Double(sample) }
    return 10 * log10(max(1e-30, sum / Double(max(1, samples.count))))
  }

  /// The amplitude of one frequency in a sound, in dB, seen through a Hann window.
  static func amplitude(_ samples: ArraySlice<Float>, _ hertz: Double, rate: Int) -> Double {
    var real = 0.0
    var imaginary = 0.0
    var total = 0.0
    for (index, sample) in samples.enumerated() {
      let window = 1 - cos(2 * Double.pi * Double(index) / Double(samples.count))
      let angle = 2 * Double.pi * hertz * Double(index) / Double(rate)
      real += Double(sample) * window * cos(angle)
      imaginary += Double(sample) * window * sin(angle)
      total += window
    }
    return 20 * log10(max(1e-12, 2 * (real * real + imaginary * imaginary).squareRoot() / total))
  }
}
