/// Finds the end of text that needs no thought, eight bytes at a time: the first quote, backslash or control character.
struct PlainText {
  private var seen: UInt64 = 0

  /// Whether all text passed so far was ASCII.
  var isASCII: Bool { seen & Self.highBits == 0 }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = ones << 7

  /// The place of the first byte from `start` on that JSON strings cannot hold as it is; the count when there is none.
  @inline(__always)
  mutating func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    guard let base = bytes.baseAddress else { return index }
    let raw = UnsafeRawPointer(base)
    while index + 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let stops = Self.stops(in: word)
      if stops != 0 {
        let shift = UInt64(stops.trailingZeroBitCount & ~7)
        seen |= word & ((1 << shift) &- 1)
        return index + Int(shift >> 3)
      }
      seen |= word
      index += 8
    }
    while index < bytes.count, Self.isPlain(base[index]) {
      seen |= UInt64(base[index])
      index += 1
    }
    return index
  }

  /// The high bit of each byte that stops. Subtracting borrows only from above a byte that stops, so the lowest bit is
  /// always true, and the ones above it do not matter.
  @inline(__always)
  private static func stops(in word: UInt64) -> UInt64 {
    let quote = word ^ ones &* 0x22
    let backslash = word ^ ones &* 0x5C
    let controls = (word &- ones &* 0x20) & ~word
    let quotes = (quote &- ones) & ~quote
    let backslashes = (backslash &- ones) & ~backslash
    return (controls | quotes | backslashes) & highBits
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }
}
