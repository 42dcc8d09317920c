import JSON

/// The error of an answer: code, message, data and nothing more, because some clients refuse anything else.
public struct ResponseError: Error, Sendable, Equatable {
  /// What kind of error.
  public var code: ErrorCode
  /// What is wrong, what was expected and the way out, in a sentence.
  public var message: String
  /// More of it, for programs.
  public var data: JSON?

  /// An error answer.
  public init(_ code: ErrorCode, _ message: String, data: JSON? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("code")
    writer.int(Int64(code.rawValue))
    writer.key("message")
    writer.string(message)
    if let data {
      writer.key("data")
      writer.value(data)
    }
    writer.endObject()
  }
}
