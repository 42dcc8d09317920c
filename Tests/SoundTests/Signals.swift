import Foundation

/// Test signals and how to look at them.
enum Signals {
  static func sine(_ frequency: Double, sampleRate: Int, seconds: Double, amplitude: Double = 1, phase: Double = 0)
    -> [Float]
  {
    (0..<Int(seconds * Double(sampleRate))).map { index in
      Float(amplitude * sin(2 * Double.pi * frequency * Double(index) / Double(sampleRate) + phase))
    }
  }

  /// Something with the crest and the pauses of speech: decaying pulses, 110 a second, in bursts.
  static func speechLike(seconds: Double, sampleRate: Int = 48_000) -> [Float] {
    let period = sampleRate / 110
    return (0..<Int(seconds * Double(sampleRate))).map { index in
      let isLoud = index / (sampleRate / 3) % 4 != 3
      let time = Double(index % period) / Double(sampleRate)
      let pulse =
        exp(-time * 500) * sin(2 * Double.pi * 700 * time) + exp(-time * 300) * sin(2 * Double.pi * 230 * time)
      return Float(isLoud ? 0.2 * pulse : 0)
    }
  }

  /// The level of one frequency in dB, 0 for a sine of amplitude 1; with a window whose side lobes are below -92 dB.
  static func level(_ samples: ArraySlice<Float>, _ frequency: Double, sampleRate: Int) -> Double {
    var (real, imaginary, weight) = (0.0, 0.0, 0.0)
    let count = Double(samples.count)
    for (index, sample) in samples.enumerated() {
      let turn = 2 * Double.pi * (Double(index) + 0.5) / count
      let window = 0.35875 - 0.48829 * cos(turn) + 0.14128 * cos(2 * turn) - 0.01168 * cos(3 * turn)
      let angle = 2 * Double.pi * frequency * Double(index) / Double(sampleRate)
      real += Double(sample) * window * cos(angle)
      imaginary += Double(sample) * window * sin(angle)
      weight += window
    }
    return 20 * log10(2 * (real * real + imaginary * imaginary).squareRoot() / weight + 1e-12)
  }
}
