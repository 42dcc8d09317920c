import Sound

// Poles and zeros in turn, two octaves apart, make any slope between those of first-order filters; J. O. Smith and
// H. F. Smith, "Closed form fractional integration and differentiation via real exponentially spaced pole-zero pairs",
// 2016. Slopes of more than 12 dB an octave begin with low-pass filters of second order.

/// A spectrum that falls by a number of dB an octave above a frequency.
struct SpectralTilt {
  private var shelves: [Shelf]
  private var steep: [Biquad]
  private var corner: Double

  /// For slopes of at least `decibels` an octave above frequencies of at least `hertz`.
  init(least decibels: Double, above hertz: Double) {
    steep = [Biquad](repeating: .lowPass(hertz), count: max(0, Int(decibels / 12)))
    shelves = []
    corner = hertz
    var place = hertz
    while place < 16_000, shelves.count < 6 {
      shelves.append(Shelf())
      place *= 4
    }
  }

  /// Takes on another slope.
  mutating func shape(_ decibels: Double, above hertz: Double) {
    corner = hertz
    for index in steep.indices { steep[index].reshape(.lowPass(hertz)) }
    let ratio = PortableMath.amplitude(decibels: max(0, decibels - 12 * Double(steep.count)))
    var place = 2 * hertz
    for index in shelves.indices {
      // The middle of its fall is the middle of its two octaves.
      shelves[index].set(pole: place / ratio, zero: place * ratio)
      place *= 4
    }
  }

  /// The gain at a frequency in Hz.
  func gain(at hertz: Double) -> Double {
    let place = hertz / corner
    let square = place * place
    let lowPass = 1 / (1 + square * square)
    var power = 1.0
    for _ in steep { power *= lowPass }
    for shelf in shelves { power *= shelf.power(at: hertz) }
    return power.squareRoot()
  }

  /// Filters samples in place.
  mutating func filter(_ samples: UnsafeMutableBufferPointer<Float>) {
    for index in steep.indices { steep[index].filter(samples) }
    for index in shelves.indices { shelves[index].filter(samples) }
  }
}

extension SpectralTilt {
  /// A pole and a zero above it; 0 dB at 0 Hz.
  private struct Shelf {
    private var pole = 1.0
    private var zero = 1.0
    private var b0 = 1.0
    private var b1 = 0.0
    private var a1 = 0.0
    private var memory = 0.0

    /// Bilinear, so a zero beyond half the sample rate lies there.
    mutating func set(pole: Double, zero: Double) {
      self.pole = pole
      self.zero = zero
      let nyquist = Effects.rate * 0.49
      let p = PortableMath.tangent(turns: min(pole, nyquist) / Effects.rate / 2)
      let z = PortableMath.tangent(turns: min(zero, nyquist) / Effects.rate / 2)
      let scale = p / (z * (1 + p))
      b0 = scale * (1 + z)
      b1 = scale * (z - 1)
      a1 = (p - 1) / (1 + p)
    }

    func power(at hertz: Double) -> Double {
      (1 + hertz * hertz / (zero * zero)) / (1 + hertz * hertz / (pole * pole))
    }

    mutating func filter(_ samples: UnsafeMutableBufferPointer<Float>) {
      var state = memory
      for at in samples.indices {
        let x = Double(samples[at])
        let y = b0 * x + state
        state = b1 * x - a1 * y
        samples[at] = Float(y)
      }
      memory = state
    }
  }
}
