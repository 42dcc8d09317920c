// Out: noise near to normally distributed, of variance 1, the same for the same seed on every machine.
// S. Vigna, splitmix64 (public domain); the sum of four uniform numbers of 16 bits.

/// Noise that repeats.
struct NoiseGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// 64 random bits.
  @inline(__always)
  mutating func bits() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return RandomStream.mix(state)
  }

  /// A sample of noise.
  @inline(__always)
  mutating func next() -> Float {
    let bits = bits()
    let sum = (bits & 0xffff) + (bits >> 16 & 0xffff) + (bits >> 32 & 0xffff) + (bits >> 48)
    // The variance of the sum is a third of 2^32.
    return (Float(sum) - 131_070) * (1.732_050_8 / 65_536)
  }

  /// A number from -1 to 1, all equally likely.
  mutating func uniform() -> Double { Double(Int64(bitPattern: bits())) / 9.223_372_036_854_775_808e18 }
}
