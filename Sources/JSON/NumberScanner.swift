/// The grammar of numbers, RFC 8259 section 6: `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
struct NumberScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var index: Int

  /// Moves behind the number at `index`. Returns nil, or what was expected where `index` then stands.
  @inline(__always)
  mutating func scan() -> StaticString? {
    if byte == UInt8(ascii: "-") { index += 1 }
    if byte == UInt8(ascii: "0") {
      index += 1
      if Self.isDigit(byte) { return "no digit after a leading zero" }
    } else if !skipDigits() {
      return "a digit"
    }
    if byte == UInt8(ascii: ".") {
      index += 1
      if !skipDigits() { return "a digit after the decimal point" }
    }
    if byte | 0x20 == UInt8(ascii: "e") {
      index += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { index += 1 }
      if !skipDigits() { return "a digit in the exponent" }
    }
    return nil
  }

  /// The byte at `index`; 0, which no rule asks for, at the end.
  private var byte: UInt8 {
    @inline(__always) get { index < bytes.count ? bytes[index] : 0 }
  }

  @inline(__always)
  private mutating func skipDigits() -> Bool {
    let start = index
    while Self.isDigit(byte) { index += 1 }
    return index > start
  }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
