/// Why a document was refused, and where.
public struct JSONError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong, for code that decides by it.
  public let reason: Reason
  /// Where, in bytes from the start of the document; its length when it ends too early.
  public let offset: Int
  /// One sentence for people: what was expected, what came, where. Repeats no more than one character of the document.
  public let message: String

  /// The message.
  public var description: String { message }
}
