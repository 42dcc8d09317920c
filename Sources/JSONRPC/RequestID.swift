import JSON

/// The id of a request, with the JSON type and the very digits it came with: 1, "1" and 1.0 are three ids.
public enum RequestID: Sendable, Hashable, CustomStringConvertible {
  /// A number, by its literal.
  case number(String)
  /// A string.
  case string(String)

  /// The id that `json` is; nil for anything but a number or a string.
  public init?(json: JSON) {
    switch json {
    case .number(let number): self = .number(number.literal)
    case .string(let text): self = .string(text)
    default: return nil
    }
  }

  /// Writes the id as it came.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .number(let literal): writer.raw(Array(literal.utf8))
    case .string(let text): writer.string(text)
    }
  }

  /// For a log line.
  public var description: String {
    switch self {
    case .number(let literal): literal
    case .string(let text): "\"\(text)\""
    }
  }
}
