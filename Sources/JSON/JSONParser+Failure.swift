extension JSONParser {
  /// The error at `index`, where `expected` did not come; `unexpectedEnd` whatever the reason when nothing came.
  @inline(never)
  func unexpected(_ expected: String, _ reason: JSONError.Reason = .unexpectedCharacter) -> JSONError {
    let atEnd = index >= bytes.count
    let found = atEnd ? "the end of the document" : Self.name(of: bytes[index])
    return failure(atEnd ? .unexpectedEnd : reason, at: index, "\(expected), found \(found)")
  }

  /// The error at `offset`; `account` says what was expected and what came.
  @inline(never)
  func failure(_ reason: JSONError.Reason, at offset: Int, _ account: String) -> JSONError {
    JSONError(reason: reason, offset: offset, message: "expected \(account) at byte \(offset)")
  }

  private static func name(of byte: UInt8) -> String {
    switch byte {
    case 0x21...0x7E: return "'\(Character(Unicode.Scalar(byte)))'"
    case 0x20: return "a space"
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      return "byte 0x" + (digits.count < 2 ? "0" : "") + digits
    }
  }
}
