// S. Vigna, splitmix64 (public domain); names are mixed in by FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo).

/// Chance that repeats: a stream of numbers that depends on its seed and the names it was forked by, on nothing else.
public struct RandomStream: Sendable, RandomNumberGenerator {
  @usableFromInline var state: UInt64

  /// The stream of a seed.
  public init(seed: UInt64) { state = Self.mix(seed &+ 0x9e37_79b9_7f4a_7c15) }

  /// A stream of its own for a purpose. The same name gives the same stream, so fork before anything is drawn.
  public func fork(_ name: StaticString) -> RandomStream {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    name.withUTF8Buffer { bytes in
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return RandomStream(seed: state ^ hash)
  }

  /// A stream of its own for the number of something.
  public func fork(_ number: Int) -> RandomStream {
    RandomStream(seed: state ^ (UInt64(bitPattern: Int64(number)) &* 0xd6e8_feb8_6659_fd93 &+ 0x51))
  }

  /// 64 random bits.
  @inlinable
  public mutating func bits() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return Self.mix(state)
  }

  /// The same, for the standard library.
  @inlinable
  public mutating func next() -> UInt64 { bits() }

  @usableFromInline
  static func mix(_ state: UInt64) -> UInt64 {
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A number from 0 up to 1.
  @inlinable
  public mutating func unit() -> Double { Double(bits() >> 11) * 0x1p-53 }

  /// A number between two.
  @inlinable
  public mutating func between(_ low: Double, _ high: Double) -> Double { low + (high - low) * unit() }

  /// A whole number of a range.
  public mutating func integer(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(unit() * Double(range.upperBound - range.lowerBound + 1))
  }

  /// A normally distributed number of mean 0 and variance 1, nearly: the sum of four, within 3.5.
  @inlinable
  public mutating func normal() -> Double {
    let bits = bits()
    let sum = (bits & 0xffff) + (bits >> 16 & 0xffff) + (bits >> 32 & 0xffff) + (bits >> 48)
    return (Double(sum) - 131_070) * (1.732_050_8 / 65_536)
  }

  /// The time to the next of events that come by chance, `rate` a second.
  @inlinable
  public mutating func waiting(rate: Double) -> Double {
    rate > 0 ? -PortableMath.log2(1 - unit()) * 0.693147180559945309 / rate : .infinity
  }

  /// A number of at least 1 whose frequency falls with its size to the power of -(exponent + 1) (Pareto's law), at most
  /// `most`.
  @inlinable
  public mutating func pareto(exponent: Double, most: Double) -> Double {
    min(most, PortableMath.power(1 - unit(), -1 / exponent))
  }
}
