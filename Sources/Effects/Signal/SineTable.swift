import Sound

/// Sines for loops over samples, to about 1e-7.
struct SineTable: Sendable {
  private static let bits: UInt32 = 12
  private static let values: [Float] = (0...(1 << Int(bits))).map {
    Float(PortableMath.sine(turns: Double($0) / Double(1 << Int(bits))))
  }

  /// The sine of an angle in turns of 2^32.
  @inline(__always)
  static func sine(_ phase: UInt32, _ table: UnsafePointer<Float>) -> Float {
    let index = Int(phase >> (32 - bits))
    let rest = Float(phase << bits) * 0x1p-32
    return table[index] + (table[index + 1] - table[index]) * rest
  }

  /// Lends the table to a loop.
  static func with<Result>(_ body: (UnsafePointer<Float>) -> Result) -> Result {
    values.withUnsafeBufferPointer { body($0.baseAddress.unsafelyUnwrapped) }
  }
}
