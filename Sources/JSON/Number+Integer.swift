extension JSON.Number {
  /// The exact integer; nil when there is a fraction or it does not fit. `1.0`, `1e2` and `-0` are integers.
  public var int: Int? { int64.flatMap(Int.init(exactly:)) }

  /// The exact 64-bit integer, found from the digits and never through a double.
  public var int64: Int64? { Int64(literal) ?? decimal.integer }

  /// Whether the number is an integer as JSON Schema sees it, however large: no fraction, or one of zeros only.
  public var isInteger: Bool {
    let decimal = decimal
    return decimal.digits.isEmpty || decimal.exponent >= 0
  }

  private var decimal: Decimal { Decimal(literal) }
}

/// A number as digits times a power of ten; no zero at either end of the digits, none at all for zero.
private struct Decimal {
  var isNegative = false
  var digits: [UInt8] = []
  /// Of ten. Saturates far beyond where it could still matter, so that a long exponent cannot overflow.
  var exponent = 0

  init(_ literal: String) {
    var pointSeen = false
    var bytes = literal.utf8.makeIterator()
    scan: while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): pointSeen = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"): break scan
      default:
        if !digits.isEmpty || byte != UInt8(ascii: "0") { digits.append(byte - UInt8(ascii: "0")) }
        if pointSeen { exponent -= 1 }
      }
    }
    var power = 0
    var powerIsNegative = false
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "-"): powerIsNegative = true
      case UInt8(ascii: "+"): break
      default: power = min(power * 10 + Int(byte - UInt8(ascii: "0")), 1 << 50)
      }
    }
    exponent += powerIsNegative ? -power : power
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
  }

  var integer: Int64? {
    if digits.isEmpty { return 0 }
    // Int64 has at most 19 digits.
    guard exponent >= 0, digits.count <= 19, digits.count + exponent <= 19 else { return nil }
    var value: Int64 = 0
    for digit in digits + Array(repeating: 0, count: exponent) {
      let (shifted, shiftOverflow) = value.multipliedReportingOverflow(by: 10)
      // Counting down for negative numbers reaches Int64.min, which has no positive twin.
      let step = isNegative ? -Int64(digit) : Int64(digit)
      let (sum, sumOverflow) = shifted.addingReportingOverflow(step)
      if shiftOverflow || sumOverflow { return nil }
      value = sum
    }
    return value
  }
}
