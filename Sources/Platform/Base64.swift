/// Base64 with the usual alphabet and padding (RFC 4648, section 4).
public enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text of `bytes`.
  public static func encode(_ bytes: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { text in
      var at = 0
      var start = 0
      while start < bytes.count {
        let count = min(3, bytes.count - start)
        var bits = Int(bytes[start]) << 16
        if count > 1 { bits |= Int(bytes[start + 1]) << 8 }
        if count > 2 { bits |= Int(bytes[start + 2]) }
        for index in 0..<4 {
          text[at + index] = index <= count ? alphabet[bits >> (18 - 6 * index) & 63] : UInt8(ascii: "=")
        }
        at += 4
        start += 3
      }
      return at
    }
  }

  /// The bytes of a text; nil when it is not in the form that `encode` gives, but for padding that may be missing.
  public static func decode(_ text: String) -> [UInt8]? {
    var digits = Array(text.utf8)
    if digits.count.isMultiple(of: 4) {
      for _ in 0..<2 where digits.last == UInt8(ascii: "=") { digits.removeLast() }
    }
    guard digits.count % 4 != 1 else { return nil }
    var bytes: [UInt8] = []
    var bits = 0
    for (index, digit) in digits.enumerated() {
      guard let value = alphabet.firstIndex(of: digit) else { return nil }
      bits = (bits << 6 | value) & 0xffff
      if index % 4 != 0 { bytes.append(UInt8(truncatingIfNeeded: bits >> (6 - 2 * (index % 4)))) }
    }
    // Bits beyond the last byte are to be zero, so that there is one text for each value.
    let spare = digits.count * 6 - bytes.count * 8
    return bits & (1 << spare - 1) == 0 ? bytes : nil
  }
}
