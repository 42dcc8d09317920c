// In: numbers. Out: sine, powers and logarithms to about 1e-12, by addition, multiplication and division alone, which
// IEEE 754 rounds the same everywhere. The C library's differ in the last bit between processors (it has one version for
// those with fused multiplication and one for the others), and with it the bytes of a sound.
// Series: M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions", 4.1.27, 4.2.1, 4.3.65.

/// Functions whose results are the same on every machine.
public enum PortableMath {
  /// The sine of an angle given in turns: 0.25 is a quarter of a circle.
  @inlinable
  public static func sine(turns: Double) -> Double {
    var r = turns - turns.rounded(.down)
    if r > 0.75 { r -= 1 } else if r > 0.25 { r = 0.5 - r }
    let x = 2 * Double.pi * r
    let y = x * x
    // Split, so that the compiler does not take long over one expression.
    let high = ((y / 272 - 1) * y / 210 + 1) * y / 156 - 1
    let middle = ((high * y / 110 + 1) * y / 72 - 1) * y / 42
    return x * (((middle + 1) * y / 20 - 1) * y / 6 + 1)
  }

  /// The cosine of an angle given in turns.
  @inlinable
  public static func cosine(turns: Double) -> Double { sine(turns: turns + 0.25) }

  /// The tangent of an angle given in turns.
  @inlinable
  public static func tangent(turns: Double) -> Double { sine(turns: turns) / cosine(turns: turns) }

  /// Two to the power of `x`.
  @inlinable
  public static func exp2(_ x: Double) -> Double {
    guard x > -1000 else { return 0 }
    guard x < 1000 else { return .infinity }
    let whole = x.rounded()
    let t = (x - whole) * 0.693147180559945309
    var sum = 1.0
    for n in stride(from: 13.0, to: 0, by: -1) { sum = 1 + t * sum / n }
    return sum * Double(bitPattern: UInt64(Int(whole) + 1023) << 52)
  }

  /// The logarithm to the base of two; of what is not above zero, -1100.
  @inlinable
  public static func log2(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return x > 0 ? 1100 : -1100 }
    var exponent = Double(x.exponent)
    var m = x.significand
    if m > 1.41421356237309505 {
      m /= 2
      exponent += 1
    }
    let t = (m - 1) / (m + 1)
    let y = t * t
    var sum = 0.0
    for n in stride(from: 21.0, to: 0, by: -2) { sum = sum * y + 1 / n }
    return exponent + 2 * t * sum * 1.44269504088896341
  }

  /// e to the power of `x`.
  @inlinable
  public static func exp(_ x: Double) -> Double { exp2(x * 1.44269504088896341) }

  /// A positive number to a power.
  @inlinable
  public static func power(_ base: Double, _ exponent: Double) -> Double { exp2(exponent * log2(base)) }

  /// The factor that a number of decibels is: 6 is about 2, for amplitudes.
  @inlinable
  public static func amplitude(decibels: Double) -> Double { exp2(decibels * 0.16609640474436812) }

  /// A factor of amplitude in decibels.
  @inlinable
  public static func decibels(amplitude: Double) -> Double { log2(amplitude) * 6.02059991327962390 }

  /// The hyperbolic tangent.
  @inlinable
  public static func tanh(_ x: Double) -> Double {
    guard abs(x) < 20 else { return x < 0 ? -1 : 1 }
    let e = exp(2 * x)
    return (e - 1) / (e + 1)
  }
}
