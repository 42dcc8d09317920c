import Sound

// A. V. Oppenheim and R. W. Schafer, "Discrete-Time Signal Processing", 7.5: a low-pass by a window, here at every
// 128th of a sample. Blackman's window; 6 dB down at 16 kHz, 70 dB down from 22 kHz on.

/// An impulse that holds nothing above what the sample rate can carry, at any time between two samples.
enum PulseTable {
  /// How many samples it takes.
  static let length = 32
  /// How many of them come before its middle.
  static let lead = 16
  private static let phases = 128

  private static let values: [Float] = (0...phases).flatMap { phase in
    (0..<length).map { index in
      let x = Double(index - lead) - Double(phase) / Double(phases)
      let cutoff = 2.0 / 3
      let turns = x * cutoff / 2
      let sinc = abs(x) < 1e-9 ? cutoff : PortableMath.sine(turns: turns) / (Double.pi * x)
      let place = x / Double(2 * lead)
      guard abs(place) < 0.5 else { return 0 }
      let window = 0.42 + 0.5 * PortableMath.cosine(turns: place) + 0.08 * PortableMath.cosine(turns: 2 * place)
      return Float(sinc * window)
    }
  }

  /// Adds an impulse of area 1 times `amplitude` to `length` samples, its middle `fraction` of a sample after `lead`.
  static func add(to samples: UnsafeMutablePointer<Float>, fraction: Double, amplitude: Float) {
    values.withUnsafeBufferPointer { table in
      let start = Int(fraction * Double(phases)) * length
      for index in 0..<length { samples[index] += table[start + index] * amplitude }
    }
  }
}
