import Sound

// In: the partials of a struck body (frequency as a ratio to its lowest, level in dB, time to fall by 60 dB), its lowest
// frequency and how it is struck. Out: their sum, beginning with the stroke.
// Each partial is a rotating phasor that shrinks (M. Mathews and J. O. Smith, "Methods for synthesizing very high Q
// parametrically well behaved two pole filters", SMAC 2003).

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

  /// A struck body.
  public init(
    f0: Spread, _ partials: [Partial], inharmonicity: Double = 0, strikes: Double = 2, beating: Spread = 0,
    hardness: Spread = 20_000, ring: Spread = 1
  ) {
    self.f0 = f0
    self.partials = partials
    self.inharmonicity = inharmonicity
    self.strikes = strikes
    self.beating = beating
    self.hardness = hardness
    self.ring = ring
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    private struct Group {
      var real = SIMD8<Float>()
      var imaginary = SIMD8<Float>()
      var cosine = SIMD8<Float>()
      var sine = SIMD8<Float>()
    }

    private var groups: [Group] = []

    init(_ bank: ModalBank, _ shot: Shot) {
      let f0 = shot.draw(bank.f0, "f0") * shot.pitch
      let ring = shot.draw(bank.ring, "ring")
      let hardness = shot.draw(bank.hardness, "hardness") * shot.manner.strength
      let beating = shot.draw(bank.beating, "beating")
      var shape = shot.individual.fork("shape")
      var stroke = shot.chance.fork("stroke")
      var lane = 8
      func add(_ hertz: Double, _ amplitude: Double, _ decay: Double, _ phase: Double) {
        guard hertz > 15, hertz < 21_000, amplitude > 1e-6 else { return }
        if lane == 8 {
          groups.append(Group())
          lane = 0
        }
        // -60 dB is a factor of a thousand.
        let keep = PortableMath.exp2(-9.965784284662087 / (max(decay, 0.002) * Effects.rate))
        let turns = hertz / Effects.rate
        let last = groups.count - 1
        groups[last].cosine[lane] = Float(keep * PortableMath.cosine(turns: turns))
        groups[last].sine[lane] = Float(keep * PortableMath.sine(turns: turns))
        groups[last].real[lane] = Float(amplitude * PortableMath.cosine(turns: phase))
        groups[last].imaginary[lane] = Float(amplitude * PortableMath.sine(turns: phase))
        lane += 1
      }
      for partial in bank.partials {
        let hertz = f0 * partial.ratio * (1 + bank.inharmonicity * shape.normal())
        let decibels = partial.gain + bank.strikes * stroke.normal() - 14
        let softness = 1 / (1 + (hertz / hardness) * (hertz / hardness))
        let amplitude = PortableMath.amplitude(decibels: decibels) * softness
        let decay = partial.decay * ring
        // The real part begins at zero, as a stroke does not move a body at once.
        if beating > 0 {
          let apart = beating * (0.5 + shape.unit())
          add(hertz - apart / 2, amplitude * 0.6, decay, 0.25)
          add(hertz + apart / 2, amplitude * 0.4, decay * 0.95, 0.25)
        } else {
          add(hertz, amplitude, decay, 0.25)
        }
      }
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) {
      for number in groups.indices {
        var group = groups[number]
        for at in block.indices {
          block[at] += group.real.sum()
          let real = group.real * group.cosine - group.imaginary * group.sine
          group.imaginary = group.real * group.sine + group.imaginary * group.cosine
          group.real = real
        }
        // What has died away would slow the processor down as denormal numbers.
        let energy = group.real * group.real + group.imaginary * group.imaginary
        group.real.replace(with: 0, where: energy .< 1e-18)
        group.imaginary.replace(with: 0, where: energy .< 1e-18)
        groups[number] = group
      }
    }
  }
}
