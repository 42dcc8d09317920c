/// Memory that hot loops go through by pointer, eight floats at a time.
final class FloatBuffer {
  let pointer: UnsafeMutablePointer<Float>
  let count: Int

  /// Zeros.
  init(count: Int) {
    self.count = count
    pointer = .allocate(capacity: max(1, count))
    pointer.initialize(repeating: 0, count: max(1, count))
  }

  deinit { pointer.deallocate() }
}

extension UnsafeMutablePointer<Float> {
  /// The four values from `index` on.
  @inline(__always)
  func load4(_ index: Int) -> SIMD4<Float> { UnsafeRawPointer(self + index).loadUnaligned(as: SIMD4<Float>.self) }

  /// The eight values from `index` on.
  @inline(__always)
  func load8(_ index: Int) -> SIMD8<Float> { UnsafeRawPointer(self + index).loadUnaligned(as: SIMD8<Float>.self) }

  @inline(__always)
  func store(_ vector: SIMD4<Float>, _ index: Int) {
    UnsafeMutableRawPointer(self + index).storeBytes(of: vector, as: SIMD4<Float>.self)
  }

  @inline(__always)
  func store(_ vector: SIMD8<Float>, _ index: Int) {
    UnsafeMutableRawPointer(self + index).storeBytes(of: vector, as: SIMD8<Float>.self)
  }
}
