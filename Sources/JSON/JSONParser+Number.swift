extension JSONParser {
  /// The number at `index`.
  @inline(__always)
  mutating func number() throws(JSONError) -> JSON.Number {
    let start = index
    var scanner = NumberScanner(bytes: bytes, index: index)
    let expected = scanner.scan()
    index = scanner.index
    if let expected { throw unexpected("\(expected)", .invalidNumber) }
    let literal = UnsafeBufferPointer(rebasing: bytes[start..<index])
    // The literal is longer than its digits; only a suspicious one is counted.
    if literal.count > limits.numberDigits {
      let digits = literal.reduce(0) { NumberScanner.isDigit($1) ? $0 + 1 : $0 }
      guard digits <= limits.numberDigits else {
        throw failure(.numberTooLong, at: start, "a number of at most \(limits.numberDigits) digits, found \(digits)")
      }
    }
    return JSON.Number(checked: Self.ascii(literal))
  }
}
