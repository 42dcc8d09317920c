// In and out: eight floats. Relative errors stay below 3e-7, as tests show, where the functions are used: spectra and
// their phases. Power series on short intervals, the rest by the exponent's bits.

/// Elementary functions of eight values at once.
enum VectorMath {
  /// Adding and taking away 1.5 * 2^23 rounds a float to a whole number, which then stands in its lowest bits.
  private static let rounder: Float = 12_582_912
  private static let ln2High: Float = 0.693_359_375
  private static let ln2Low: Float = -2.121_944_4e-4

  /// Natural logarithm of numbers above 1.2e-38.
  @inline(__always)
  static func log(_ x: SIMD8<Float>) -> SIMD8<Float> {
    let bits = unsafeBitCast(x, to: SIMD8<UInt32>.self)
    // The mantissa between sqrt(1/2) and sqrt(2).
    let shifted = bits &+ (0x3f80_0000 &- 0x3f35_04f3)
    let mantissa = unsafeBitCast((shifted & 0x007f_ffff) &+ 0x3f35_04f3, to: SIMD8<Float>.self)
    // A whole number below 2^23 in the lowest bits of 2^23 is that float.
    let exponent = unsafeBitCast((shifted &>> 23) | 0x4b00_0000, to: SIMD8<Float>.self) - (8_388_608 + 127)
    // 2 artanh((m - 1) / (m + 1))
    let s = (mantissa - 1) / (mantissa + 1)
    let z = s * s
    var series = SIMD8<Float>(repeating: 2 / 9)
    series = series * z + 2 / 7
    series = series * z + 2 / 5
    series = series * z + 2 / 3
    return exponent * ln2High + (exponent * ln2Low + (s * z * series + 2 * s))
  }

  /// e to the power of numbers; below -87 and above 88 as there.
  @inline(__always)
  static func exp(_ x: SIMD8<Float>) -> SIMD8<Float> {
    let low = x.replacing(with: -87, where: x .< -87)
    let clamped = low.replacing(with: 88, where: low .> 88)
    let rounded = clamped * 1.442_695_04 + rounder
    let whole = rounded - rounder
    let r = (clamped - whole * ln2High) - whole * ln2Low
    var series = SIMD8<Float>(repeating: 1 / 5040)
    series = series * r + 1 / 720
    series = series * r + 1 / 120
    series = series * r + 1 / 24
    series = series * r + 1 / 6
    series = series * r + 1 / 2
    series = series * r + 1
    series = series * r + 1
    let power = (unsafeBitCast(rounded, to: SIMD8<UInt32>.self) &<< 23) &+ 0x3f80_0000
    return series * unsafeBitCast(power, to: SIMD8<Float>.self)
  }

  /// Cosine and sine of angles in radians, up to some thousand.
  @inline(__always)
  static func cosSin(_ angle: SIMD8<Float>) -> (cos: SIMD8<Float>, sin: SIMD8<Float>) {
    let rounded = angle * 0.636_619_772 + rounder
    let quarters = rounded - rounder
    // A quarter turn in three parts, of which the first two have few bits.
    let r = ((angle - quarters * 1.570_312_5) - quarters * 4.837_512_97e-4) - quarters * 7.549_789_95e-8
    let z = r * r
    var sine = SIMD8<Float>(repeating: 1 / 362_880)
    sine = sine * z - 1 / 5040
    sine = sine * z + 1 / 120
    sine = sine * z - 1 / 6
    sine = sine * z * r + r
    var cosine = SIMD8<Float>(repeating: 1 / 40_320)
    cosine = cosine * z - 1 / 720
    cosine = cosine * z + 1 / 24
    cosine = cosine * z - 1 / 2
    cosine = cosine * z + 1
    let quarter = unsafeBitCast(rounded, to: SIMD8<UInt32>.self)
    let isOdd = (quarter & 1) .== 1
    let cosSign = ((quarter &+ 1) & 2) &<< 30
    let sinSign = (quarter & 2) &<< 30
    let c = unsafeBitCast(cosine.replacing(with: sine, where: isOdd), to: SIMD8<UInt32>.self) ^ cosSign
    let s = unsafeBitCast(sine.replacing(with: cosine, where: isOdd), to: SIMD8<UInt32>.self) ^ sinSign
    return (unsafeBitCast(c, to: SIMD8<Float>.self), unsafeBitCast(s, to: SIMD8<Float>.self))
  }
}
