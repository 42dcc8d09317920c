import Sound

// A. N. Ornstein-Uhlenbeck process at the rate it is asked: noise through one pole.

/// A number that wanders about 0 with variance 1, as wind and hands do.
struct Wander {
  private var random: RandomStream
  private var value: Double
  private let keep: Double
  private let kick: Double

  /// Wandering at `rate` Hz (above it changes fall off by 6 dB an octave), asked `steps` times a second.
  init(_ random: RandomStream, rate: Double, steps: Double) {
    self.random = random
    keep = PortableMath.exp(-2 * Double.pi * rate / steps)
    kick = (1 - keep * keep).squareRoot()
    value = self.random.normal()
  }

  /// The next value.
  mutating func next() -> Double {
    value = value * keep + kick * random.normal()
    return value
  }
}
