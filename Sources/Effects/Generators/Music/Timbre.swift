import Sound

/// The spectrum of a sustained tone: how its harmonics fall, and the resonances of the body that they pass.
public struct Timbre: Sendable {
  /// A resonance of the body, which does not move with the pitch.
  public struct Resonance: Sendable {
    /// Its frequency in Hz.
    public var hertz: Double
    /// Its width in Hz, 3 dB below its top for small ones.
    public var width: Double
    /// How far it raises (or, below 0, lowers) what is there, in dB.
    public var gain: Double

    /// A resonance.
    public init(_ hertz: Double, _ width: Double, _ gain: Double) {
      self.hertz = hertz
      self.width = width
      self.gain = gain
    }
  }

  /// Levels of the first harmonics in dB; those above fall on by `slope`.
  public var harmonics: [Double]
  /// By how many dB an octave the harmonics fall.
  public var slope: Double
  /// By how many dB an octave more they fall when it's played softly.
  public var softer: Double
  /// The resonances.
  public var body: [Resonance]

  /// A timbre.
  public init(_ harmonics: [Double] = [0], slope: Double, softer: Double = 4, body: [Resonance] = []) {
    self.harmonics = harmonics
    self.slope = slope
    self.softer = softer
    self.body = body
  }

  /// Samples of one period, a power of two of them.
  static let period = 1024

  /// One period at a pitch in Hz, with its first sample once more at its end; RMS 1.
  func wave(at hertz: Double, isSoft: Bool) -> [Float] {
    var wave = [Float](repeating: 0, count: Self.period + 1)
    let most = max(1, min(48, Int(15_000 / hertz)))
    let step = UInt32(1 << 22)
    var power = 0.0
    SineTable.with { table in
      for number in 1...most {
        let amplitude = PortableMath.amplitude(decibels: level(number, hertz, isSoft: isSoft))
        power += amplitude * amplitude / 2
        // Phases that differ, so that no period has one sharp peak.
        let phase = UInt32(truncatingIfNeeded: number &* number &* 0x2545_f491)
        for at in 0..<Self.period {
          let angle = UInt32(truncatingIfNeeded: at &* number) &* step &+ phase
          wave[at] += Float(amplitude) * SineTable.sine(angle, table)
        }
      }
    }
    let scale = Float(1 / power.squareRoot())
    for at in 0..<Self.period { wave[at] *= scale }
    wave[Self.period] = wave[0]
    return wave
  }

  private func level(_ number: Int, _ hertz: Double, isSoft: Bool) -> Double {
    let octaves = PortableMath.log2(Double(number))
    var decibels: Double
    if number <= harmonics.count {
      decibels = harmonics[number - 1]
    } else {
      decibels = (harmonics.last ?? 0) - slope * (octaves - PortableMath.log2(Double(max(1, harmonics.count))))
    }
    if isSoft { decibels -= softer * octaves }
    for resonance in body {
      let away = (Double(number) * hertz - resonance.hertz) / resonance.width * 2
      decibels += resonance.gain / (1 + away * away)
    }
    return decibels
  }
}
