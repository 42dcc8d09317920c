extension JSONParser {
  /// Appends what the escape at `index` stands for to `scratch` and moves behind it.
  mutating func escape() throws(JSONError) {
    index += 1
    let meaning: UInt8
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): meaning = byte
    case UInt8(ascii: "n"): meaning = 0x0A
    case UInt8(ascii: "t"): meaning = 0x09
    case UInt8(ascii: "r"): meaning = 0x0D
    case UInt8(ascii: "b"): meaning = 0x08
    case UInt8(ascii: "f"): meaning = 0x0C
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw unexpected("one of \"\\/bfnrtu after '\\'", .invalidEscape)
    }
    scratch.append(meaning)
    index += 1
  }

  /// The escape, or the pair of them, whose `u` is at `index`.
  private mutating func unicodeEscape() throws(JSONError) {
    let start = index - 1
    var scalar = try codeUnit()
    switch scalar {
    case 0:
      throw failure(.nul, at: start, "no NUL in a string, found \\u0000")
    case 0xD800...0xDBFF:
      guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
        // A document that ends here is cut short rather than wrong.
        let isCut = index == bytes.count || (index + 1 == bytes.count && byte == UInt8(ascii: "\\"))
        if isCut { index = bytes.count }
        throw isCut ? unexpected("the second half of a surrogate pair") : loneSurrogate(at: start)
      }
      index += 1
      let low = try codeUnit()
      guard 0xDC00...0xDFFF ~= low else { throw loneSurrogate(at: start) }
      scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
    case 0xDC00...0xDFFF:
      throw loneSurrogate(at: start)
    default:
      break
    }
    append(scalar)
  }

  /// The four hexadecimal digits behind the `u` at `index`.
  private mutating func codeUnit() throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      index += 1
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: throw unexpected("four hexadecimal digits after '\\u'", .invalidEscape)
      }
      unit = unit << 4 | UInt32(digit)
    }
    index += 1
    return unit
  }

  /// Appends the UTF-8 of a scalar (RFC 3629 section 3).
  private mutating func append(_ scalar: UInt32) {
    func continuation(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (scalar >> shift) & 0x3F) }
    switch scalar {
    case ..<0x80:
      scratch.append(UInt8(scalar))
    case ..<0x800:
      scratch.append(UInt8(0xC0 | scalar >> 6))
      scratch.append(continuation(0))
    case ..<0x10000:
      scratch.append(UInt8(0xE0 | scalar >> 12))
      scratch.append(continuation(6))
      scratch.append(continuation(0))
    default:
      scratch.append(UInt8(0xF0 | scalar >> 18))
      scratch.append(continuation(12))
      scratch.append(continuation(6))
      scratch.append(continuation(0))
    }
  }

  private func loneSurrogate(at offset: Int) -> JSONError {
    failure(.loneSurrogate, at: offset, "surrogates in pairs, found one alone")
  }
}
