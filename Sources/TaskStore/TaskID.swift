/// Ids of tasks: 32 lower-case hex digits, of the time in milliseconds (12 digits) and 80 random bits. New ids so follow
/// each other in the index, and a group of creates touches one page of it instead of one each (as UUID version 7, RFC 9562).
enum TaskID {
  static func make(at milliseconds: Int64) -> String {
    var generator = SystemRandomNumberGenerator()
    var high =
      UInt64(truncatingIfNeeded: milliseconds) << 16 | UInt64(UInt16.random(in: 0...UInt16.max, using: &generator))
    var low: UInt64 = generator.next()
    return String(unsafeUninitializedCapacity: 32) { digits in
      for index in stride(from: 15, through: 0, by: -1) {
        digits[index] = digit(UInt8(truncatingIfNeeded: high & 15))
        digits[index + 16] = digit(UInt8(truncatingIfNeeded: low & 15))
        high >>= 4
        low >>= 4
      }
      return 32
    }
  }

  static func isValid(_ id: String) -> Bool {
    id.utf8.count == 32
      && id.utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
