import Sound

// In: the partials of a struck body (frequency as a ratio to its lowest, level in dB, time to fall by 60 dB), its lowest
// frequency and how it is struck. Out: their sum, beginning with the stroke.

/// A struck body.
public struct ModalBank: Generator {
  /// A partial.
  public struct Partial: Sendable {
    /// Its frequency as a multiple of the lowest.
    public var ratio: Double
    /// Its level in dB.
    public var gain: Double
    /// The time in which it falls by 60 dB, in seconds.
    public var decay: Double

    /// A partial.
    public init(_ ratio: Double, _ gain: Double, _ decay: Double) {
      self.ratio = ratio
      self.gain = gain
      self.decay = decay
    }
  }

  /// The lowest frequency in Hz.
  public var f0: Spread
  /// The partials.
  public var partials: [Partial]
  /// How far each partial's frequency differs from one body to the next, as a part of itself.
  public var inharmonicity: Double
  /// How far each partial's level differs from one stroke to the next, in dB: where it is struck.
  public var strikes: Double
  /// How far the two of each partial that is doubled lie apart, in Hz: they beat. 0: none is doubled.
  public var beating: Spread
  /// The frequency in Hz above which the striker excites less, by 12 dB an octave.
  public var hardness: Spread
  /// Factor for all decays.
  public var ring: Spread
  /// The lowest frequencies of a set of such bodies, as multiples: each time another one of it is struck. How many of
  /// them, from the first, is left to chance.
  public var set: [Double]

  /// A struck body.
  public init(
    f0: Spread, _ partials: [Partial], inharmonicity: Double = 0, strikes: Double = 2, beating: Spread = 0,
    hardness: Spread = 20_000, ring: Spread = 1, set: [Double] = [1]
  ) {
    self.f0 = f0
    self.partials = partials
    self.inharmonicity = inharmonicity
    self.strikes = strikes
    self.beating = beating
    self.hardness = hardness
    self.ring = ring
    self.set = set
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    private var modes = Modes()

    init(_ bank: ModalBank, _ shot: Shot) {
      var members = shot.individual.fork("set")
      let member = bank.set[shot.index % members.integer(1...max(1, bank.set.count))]
      let f0 = shot.draw(bank.f0, "f0") * shot.pitch * member
      let ring = shot.draw(bank.ring, "ring")
      let hardness = shot.draw(bank.hardness, "hardness") * shot.manner.strength
      let beating = shot.draw(bank.beating, "beating")
      var shape = shot.individual.fork("shape")
      var stroke = shot.chance.fork("stroke")
      for partial in bank.partials {
        let hertz = f0 * partial.ratio * (1 + bank.inharmonicity * shape.normal())
        let decibels = partial.gain + bank.strikes * stroke.normal() - 14
        let softness = 1 / (1 + (hertz / hardness) * (hertz / hardness))
        let amplitude = PortableMath.amplitude(decibels: decibels) * softness
        let decay = partial.decay * ring
        if beating > 0 {
          let apart = beating * (0.5 + shape.unit())
          modes.append(hertz: hertz - apart / 2, decay: decay, amplitude: amplitude * 0.6)
          modes.append(hertz: hertz + apart / 2, decay: decay * 0.95, amplitude: amplitude * 0.4)
        } else {
          modes.append(hertz: hertz, decay: decay, amplitude: amplitude)
        }
      }
      modes.strike(1, spread: 0, &stroke)
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) { modes.add(to: block) }
  }
}
