import Sound

// A half-band filter: a low-pass by Blackman's window, every other coefficient of which is zero (A. V. Oppenheim and
// R. W. Schafer, "Discrete-Time Signal Processing", 7.5).

/// Doubles a sample rate.
enum HalfBand {
  /// How many samples of the past it needs.
  static let length = 16

  private static let values: [Float] = (0..<length).map { index in
    let x = Double(index) - Double(length) / 2 + 0.5
    let sinc = PortableMath.sine(turns: x / 2) / (Double.pi * x)
    let place = x / Double(length)
    let window = 0.42 + 0.5 * PortableMath.cosine(turns: place) + 0.08 * PortableMath.cosine(turns: 2 * place)
    return Float(sinc * window)
  }

  /// Writes two samples for each; `history` holds the last `length` of what went before.
  static func double(_ samples: [Float], _ result: inout [Float], _ history: inout [Float]) {
    for (number, sample) in samples.enumerated() {
      for index in 1..<length { history[index - 1] = history[index] }
      history[length - 1] = sample
      result[2 * number] = history[length / 2 - 1]
      var between: Float = 0
      for index in 0..<length { between += history[index] * values[index] }
      result[2 * number + 1] = between
    }
  }
}
