/// Four second-order filters side by side, in single precision: for noise, whose rounding nobody hears.
struct BiquadLanes {
  private var b0 = SIMD4<Float>(repeating: 1)
  private var b1 = SIMD4<Float>()
  private var b2 = SIMD4<Float>()
  private var a1 = SIMD4<Float>()
  private var a2 = SIMD4<Float>()
  private var s1 = SIMD4<Float>()
  private var s2 = SIMD4<Float>()

  /// Four that let everything pass.
  init() {}

  /// Gives one of them a shape; it keeps its memory.
  mutating func shape(_ lane: Int, _ filter: Biquad) {
    b0[lane] = Float(filter.b0)
    b1[lane] = Float(filter.b1)
    b2[lane] = Float(filter.b2)
    a1[lane] = Float(filter.a1)
    a2[lane] = Float(filter.a2)
  }

  /// The next sample of each.
  @inline(__always)
  mutating func next(_ x: SIMD4<Float>) -> SIMD4<Float> {
    let y = b0 * x + s1
    s1 = b1 * x - a1 * y + s2
    s2 = b2 * x - a2 * y
    return y
  }
}
