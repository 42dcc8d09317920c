import Sound

// R. Bristow-Johnson, "Cookbook formulae for audio equalizer biquad filter coefficients"; transposed direct form II.

/// A second-order filter and its memory.
public struct Biquad: Sendable {
  var b0 = 1.0
  var b1 = 0.0
  var b2 = 0.0
  var a1 = 0.0
  var a2 = 0.0
  private var s1 = 0.0
  private var s2 = 0.0

  private init(_ b: (Double, Double, Double), _ a: (Double, Double, Double)) {
    (b0, b1, b2) = (b.0 / a.0, b.1 / a.0, b.2 / a.0)
    (a1, a2) = (a.1 / a.0, a.2 / a.0)
  }

  private struct Angle {
    let cosine: Double
    let alpha: Double

    init(_ hertz: Double, _ q: Double, _ sampleRate: Double) {
      let turns = min(max(hertz, 5), sampleRate * 0.49) / sampleRate
      cosine = PortableMath.cosine(turns: turns)
      alpha = PortableMath.sine(turns: turns) / (2 * q)
    }
  }

  /// Lets what is below pass.
  public static func lowPass(_ hertz: Double, q: Double = 0.707, sampleRate: Double = Effects.rate) -> Biquad {
    let w = Angle(hertz, q, sampleRate)
    let b = (1 - w.cosine) / 2
    return Biquad((b, 2 * b, b), (1 + w.alpha, -2 * w.cosine, 1 - w.alpha))
  }

  /// Lets what is above pass.
  public static func highPass(_ hertz: Double, q: Double = 0.707, sampleRate: Double = Effects.rate) -> Biquad {
    let w = Angle(hertz, q, sampleRate)
    let b = (1 + w.cosine) / 2
    return Biquad((b, -2 * b, b), (1 + w.alpha, -2 * w.cosine, 1 - w.alpha))
  }

  /// Lets what is about it pass, its middle at 0 dB.
  public static func bandPass(_ hertz: Double, q: Double, sampleRate: Double = Effects.rate) -> Biquad {
    let w = Angle(hertz, q, sampleRate)
    return Biquad((w.alpha, 0, -w.alpha), (1 + w.alpha, -2 * w.cosine, 1 - w.alpha))
  }

  /// Takes what is about it away.
  public static func notch(_ hertz: Double, q: Double, sampleRate: Double = Effects.rate) -> Biquad {
    let w = Angle(hertz, q, sampleRate)
    return Biquad((1, -2 * w.cosine, 1), (1 + w.alpha, -2 * w.cosine, 1 - w.alpha))
  }

  /// Raises or lowers what is about it.
  public static func peak(_ hertz: Double, q: Double, decibels: Double, sampleRate: Double = Effects.rate) -> Biquad {
    let w = Angle(hertz, q, sampleRate)
    let a = PortableMath.amplitude(decibels: decibels / 2)
    return Biquad(
      (1 + w.alpha * a, -2 * w.cosine, 1 - w.alpha * a), (1 + w.alpha / a, -2 * w.cosine, 1 - w.alpha / a))
  }

  /// Raises or lowers what is below.
  public static func lowShelf(_ hertz: Double, decibels: Double, sampleRate: Double = Effects.rate) -> Biquad {
    shelf(hertz, decibels, sampleRate, sign: 1)
  }

  /// Raises or lowers what is above.
  public static func highShelf(_ hertz: Double, decibels: Double, sampleRate: Double = Effects.rate) -> Biquad {
    shelf(hertz, decibels, sampleRate, sign: -1)
  }

  private static func shelf(_ hertz: Double, _ decibels: Double, _ rate: Double, sign: Double) -> Biquad {
    let w = Angle(hertz, 0.707, rate)
    let a = PortableMath.amplitude(decibels: decibels / 2)
    let c = sign * w.cosine
    let root = 2 * a.squareRoot() * w.alpha
    let b0 = a * ((a + 1) - (a - 1) * c + root)
    let b1 = sign * 2 * a * ((a - 1) - (a + 1) * c)
    let b2 = a * ((a + 1) - (a - 1) * c - root)
    let a1 = sign * -2 * ((a - 1) + (a + 1) * c)
    return Biquad((b0, b1, b2), ((a + 1) + (a - 1) * c + root, a1, (a + 1) + (a - 1) * c - root))
  }

  /// Takes over another's shape and keeps its own memory: for filters that move.
  public mutating func reshape(_ other: Biquad) {
    (b0, b1, b2, a1, a2) = (other.b0, other.b1, other.b2, other.a1, other.a2)
  }

  /// The next sample.
  @inline(__always)
  public mutating func next(_ x: Double) -> Double {
    let y = b0 * x + s1
    s1 = b1 * x - a1 * y + s2
    s2 = b2 * x - a2 * y
    return y
  }

  /// Filters a block in place.
  public mutating func filter(_ block: UnsafeMutableBufferPointer<Float>) {
    for index in block.indices { block[index] = Float(next(Double(block[index]))) }
  }
}

extension Filter {
  /// The filter as drawn for one sound; `pitch` moves its frequency.
  func biquad(_ shot: Shot, _ number: Int) -> Biquad {
    func hertz(_ spread: Spread) -> Double { shot.fork(number).draw(spread, "filter") * shot.pitch }
    switch self {
    case .lowPass(let frequency, let q): return .lowPass(hertz(frequency), q: q)
    case .highPass(let frequency, let q): return .highPass(hertz(frequency), q: q)
    case .bandPass(let frequency, let q): return .bandPass(hertz(frequency), q: q)
    case .peak(let frequency, let q, let decibels): return .peak(hertz(frequency), q: q, decibels: decibels)
    case .lowShelf(let frequency, let decibels): return .lowShelf(hertz(frequency), decibels: decibels)
    case .highShelf(let frequency, let decibels): return .highShelf(hertz(frequency), decibels: decibels)
    case .notch(let frequency, let q): return .notch(hertz(frequency), q: q)
    }
  }
}
