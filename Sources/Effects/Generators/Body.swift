import Sound

/// A thing that sounds when it is struck, rubbed or shaken: its shape (the modes) and what it is made of (how soon they
/// die away).
public struct Body: Sendable {
  /// A mode.
  public struct Mode: Sendable {
    /// Its frequency as a multiple of the lowest.
    public var ratio: Double
    /// Its level in dB.
    public var gain: Double

    /// A mode.
    public init(_ ratio: Double, _ gain: Double = 0) {
      self.ratio = ratio
      self.gain = gain
    }
  }

  /// The lowest frequency in Hz.
  public var f0: Spread
  /// The modes.
  public var modes: [Mode]
  /// The loss factor of the material: what part of its energy a vibration loses in a radian.
  public var loss: Spread
  /// The time in seconds in which its lowest sounds would fall by 60 dB through its supports and the air alone.
  public var longest: Spread
  /// How far each mode lies from where it should, as a part of its frequency: no thing is like its like.
  public var scatter: Double
  /// The frequency in Hz above which it is excited less, by 12 dB an octave: soft or hard strikers.
  public var hardness: Spread

  /// A thing.
  public init(
    _ f0: Spread, _ modes: [Mode], loss: Spread, longest: Spread = 2, scatter: Double = 0.03, hardness: Spread = 12_000
  ) {
    self.f0 = f0
    self.modes = modes
    self.loss = loss
    self.longest = longest
    self.scatter = scatter
    self.hardness = hardness
  }

  /// The same thing with other numbers.
  func with(
    f0: Spread? = nil, loss: Spread? = nil, longest: Spread? = nil, scatter: Double? = nil, hardness: Spread? = nil
  ) -> Body {
    Body(
      f0 ?? self.f0, modes, loss: loss ?? self.loss, longest: longest ?? self.longest, scatter: scatter ?? self.scatter,
      hardness: hardness ?? self.hardness)
  }

  /// The thing as drawn for one sound. All its modes together have an amplitude of 0.3 when struck.
  func drawn(_ shot: Shot) -> Modes {
    let f0 = shot.draw(self.f0, "f0") * shot.pitch
    let loss = shot.draw(self.loss, "loss")
    let longest = shot.draw(self.longest, "longest")
    let hardness = shot.draw(self.hardness, "hardness") * shot.manner.strength
    var shape = shot.individual.fork("shape")
    let placed = modes.map { mode in
      let hertz = f0 * mode.ratio * (1 + scatter * shape.normal())
      let softness = 1 / (1 + (hertz / hardness) * (hertz / hardness))
      return (hertz: hertz, amplitude: PortableMath.amplitude(decibels: mode.gain + 2 * shape.normal()) * softness)
    }
    let power = placed.reduce(0) { $0 + $1.amplitude * $1.amplitude }
    var drawn = Modes()
    for mode in placed {
      // L. Cremer, M. Heckl, "Structure-Borne Sound": a loss factor n gives 2.2 / (n f) seconds.
      let rate = mode.hertz * loss / 2.2 + 1 / longest
      drawn.append(
        hertz: mode.hertz, decay: 1 / rate, amplitude: 0.3 * mode.amplitude / max(power, 1e-9).squareRoot())
    }
    return drawn
  }
}
