import Sound

/// White noise for loops over samples: uniform, within -1...1, quick.
public struct WhiteNoise: Sendable {
  @usableFromInline var state: UInt32

  /// Noise by a stream's next bits.
  public init(_ random: inout RandomStream) { state = UInt32(truncatingIfNeeded: random.bits() >> 16) | 1 }

  /// The next sample; its variance is a third.
  @inlinable
  public mutating func next() -> Float {
    state ^= state &<< 13
    state ^= state &>> 17
    state ^= state &<< 5
    return Float(Int32(bitPattern: state)) * 0x1p-31
  }
}
