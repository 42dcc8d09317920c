/// How messages are told apart on the wire.
public enum Framing: Sendable, Equatable {
  /// `Content-Length: N`, a blank line and N bytes, as language servers have it.
  case headers
  /// One message a line.
  case lines

  /// Puts a message into its frame: one piece, so that it goes out in one write.
  public func frame(_ message: [UInt8]) -> [UInt8] {
    switch self {
    case .headers: Array("Content-Length: \(message.count)\r\n\r\n".utf8) + message
    case .lines: message + [0x0a]
    }
  }
}
