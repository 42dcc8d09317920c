import Sound

// In: how hard a felt hammer is. Out: a piano's string at the note's pitch.
// Partials: f_n = n f0 sqrt(1 + B n^2) (H. Fletcher, E. D. Blackham and R. Stratton, "Quality of piano tones", JASA 34,
// 1962). Two or three strings a note exchange energy, so a loud quick fall is followed by a soft slow one (G. Weinreich,
// "Coupled piano strings", JASA 62, 1977). Hammers strike at an eighth of the string.

/// A string that is struck, as a piano's.
public struct StruckString: Generator {
  /// The frequency in Hz above which a hammer blow of usual strength excites less by 12 dB an octave.
  public var hardness: Spread
  /// Factor for how long it rings.
  public var ring: Spread
  /// How far the strings of a note lie apart, in Hz.
  public var beating: Spread

  /// A string.
  public init(hardness: Spread, ring: Spread = 1, beating: Spread = .between(0.25, 0.6)) {
    self.hardness = hardness
    self.ring = ring
    self.beating = beating
  }

  public func start(_ shot: Shot) -> any SoundSource {
    let f0 = Instrument.reference * shot.pitch
    // Octaves above A4; B grows by a factor of about 2.5 each above the middle.
    let height = PortableMath.log2(shot.pitch)
    let stiffness = 0.0007 * PortableMath.exp2(1.2 * height)
    let long = 7 * PortableMath.exp2(-0.75 * height)
    var partials: [ModalBank.Partial] = []
    for number in 1...18 {
      let n = Double(number)
      let ratio = n * (1 + stiffness * n * n).squareRoot()
      guard ratio * f0 < 10_000 else { break }
      let place = abs(PortableMath.sine(turns: n / 16)) + 0.05
      let level = PortableMath.decibels(amplitude: place) - 4 * PortableMath.log2(n)
      let decay = long / (1 + 0.22 * (n - 1))
      partials.append(.init(ratio, level, decay * 0.45))
      if number <= 6 {
        let apart = shot.fork(number).draw(beating, "beating") / f0
        partials.append(.init(ratio + apart, level - 9, decay * 1.3))
      }
    }
    let bank = ModalBank(
      f0: Spread(floatLiteral: Instrument.reference), partials, strikes: 1, hardness: hardness, ring: ring)
    return bank.start(shot)
  }
}
