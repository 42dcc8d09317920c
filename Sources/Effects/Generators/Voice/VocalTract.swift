import Sound

/// The resonances of a tract in series: each stands out of what passes, so nothing between them is lost.
struct VocalTract {
  private let formants: [VoicedTone.Formant]
  private let moves: Bool
  private var filters: [Biquad]
  private var peaks: [Peak]

  private struct Peak {
    var hertz: Double
    var width: Double
    var amplitude: Double

    /// The filter's resonance is narrower than the range in which it lifts, by the root of its gain.
    var biquad: Biquad {
      let root = amplitude.squareRoot()
      return .peak(
        hertz, q: max(0.1, hertz / (width * root)), decibels: PortableMath.decibels(amplitude: amplitude))
    }

    /// Of the analogue filter: numerator and denominator differ in their damping.
    func power(at place: Double) -> Double {
      let detuning = (place / hertz - hertz / place) * hertz
      let square = detuning * detuning
      return (square + width * width * amplitude * amplitude) / (square + width * width)
    }
  }

  init(_ formants: [VoicedTone.Formant], factor: Double) {
    self.formants = formants
    moves = formants.contains { $0.move.points.count > 1 }
    peaks = formants.map {
      Peak(
        hertz: $0.hertz * factor, width: $0.width * factor,
        amplitude: PortableMath.amplitude(decibels: $0.gain))
    }
    filters = peaks.map(\.biquad)
  }

  /// Takes on the shape of a place, 0...1.
  mutating func move(to place: Double) {
    guard moves else { return }
    for index in formants.indices where formants[index].move.points.count > 1 {
      var peak = peaks[index]
      peak.hertz *= formants[index].move.value(at: place)
      filters[index].reshape(peak.biquad)
    }
  }

  /// The gain at a frequency in Hz, formants unmoved.
  func gain(at hertz: Double) -> Double {
    peaks.reduce(1) { $0 * $1.power(at: hertz) }.squareRoot()
  }

  /// Filters samples in place.
  mutating func filter(_ samples: UnsafeMutableBufferPointer<Float>) {
    for index in filters.indices { filters[index].filter(samples) }
  }
}
