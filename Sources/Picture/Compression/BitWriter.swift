/// Bits into bytes, the lowest bit of a byte first: RFC 1951, 3.1.1.
struct BitWriter {
  private(set) var bytes: [UInt8]
  private var pending: UInt64 = 0
  private var count: UInt64 = 0

  /// Behind these bytes.
  init(after bytes: [UInt8]) { self.bytes = bytes }

  /// The low `count` bits of a value, at most 32.
  mutating func put(_ value: Int, _ count: Int) {
    pending |= UInt64(value) << self.count
    self.count += UInt64(count)
    while self.count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      self.count -= 8
    }
  }

  /// Fills the last byte up with zeros.
  mutating func align() {
    if count > 0 { put(0, Int(8 - count)) }
  }

  /// Whole bytes behind what is there, which must end at a byte.
  mutating func append(_ more: [UInt8]) { bytes += more }
}
