extension JSONError {
  /// The rule a document broke.
  public enum Reason: String, Sendable, Equatable, CaseIterable {
    /// Nothing but white space.
    case empty
    /// The document ends inside a value.
    case unexpectedEnd
    /// A character no rule allows there.
    case unexpectedCharacter
    /// Something follows the value.
    case trailingContent
    /// A comma with nothing behind it.
    case trailingComma
    /// The document starts with a byte order mark.
    case byteOrderMark
    /// A key that the object already has.
    case duplicateKey
    /// A number that is not one of JSON: a leading zero or plus, a bare point or exponent.
    case invalidNumber
    /// A backslash in a string followed by something JSON gives no meaning.
    case invalidEscape
    /// A control character in a string that is not escaped.
    case controlCharacter
    /// NUL in a string, raw or as `\u0000`: valid JSON, but C strings and paths cannot carry it.
    case nul
    /// An escape for one half of a surrogate pair without the other.
    case loneSurrogate
    /// Bytes that are not UTF-8: overlong, truncated, surrogates, beyond U+10FFFF.
    case invalidUTF8
    /// More levels than `JSONLimits.depth`.
    case tooDeep
    /// More bytes than `JSONLimits.bytes`.
    case tooLarge
    /// A key longer than `JSONLimits.keyBytes`.
    case keyTooLong
    /// More values than `JSONLimits.values`.
    case tooManyValues
    /// More members in an object than `JSONLimits.members`.
    case tooManyMembers
    /// More digits in a number than `JSONLimits.numberDigits`.
    case numberTooLong
  }
}
