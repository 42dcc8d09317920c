/// What is wrong with bytes that are no frame. The reader goes on with the next frame it can find.
public enum FrameFault: Error, Sendable, Equatable, CustomStringConvertible {
  /// Neither a header, nor a JSON object, nor a blank line.
  case garbage
  /// A header without `Content-Length`.
  case noLength
  /// A `Content-Length` that is no number of bytes.
  case badLength(String)
  /// Two lengths that differ.
  case contradictingLengths
  /// A message longer than is taken.
  case tooLong(limit: Int)
  /// A header of more than is taken.
  case headerTooLong(limit: Int)
  /// Text in another encoding than UTF-8.
  case badCharset(String)
  /// The stream ended inside a frame.
  case truncated(expected: Int, found: Int)

  /// What is wrong and what was expected.
  public var description: String {
    switch self {
    case .garbage:
      "These bytes are no message: expected a Content-Length header, or one JSON object a line."
    case .noLength: "The header has no Content-Length: expected the length of the body in bytes."
    case .badLength(let text): "Content-Length is \"\(text)\": expected the length of the body in bytes, in digits."
    case .contradictingLengths: "The header has two Content-Length fields that differ: expected one."
    case .tooLong(let limit): "The message is too long: at most \(limit) bytes are taken."
    case .headerTooLong(let limit): "The header is too long: at most \(limit) bytes are taken."
    case .badCharset(let text): "The charset \"\(text)\" is not taken: expected utf-8."
    case .truncated(let expected, let found):
      "The input ended inside a message: \(expected) bytes were announced, \(found) came."
    }
  }
}
