/// What is wrong with one value of a request: where, what was expected, what came.
public struct Problem: Sendable, Equatable {
  /// Whether the shape is wrong or the value.
  public enum Kind: Sendable, Equatable {
    /// A wrong JSON type, a missing member, an unknown one: the request is not understood.
    case shape
    /// The right shape, with a value outside the rules.
    case value
  }

  /// Shape or value.
  public var kind: Kind
  /// Where: a JSON pointer (RFC 6901) into the parameters.
  public var pointer: String
  /// What was expected there.
  public var expected: String
  /// What came.
  public var found: String

  /// A problem.
  public init(_ kind: Kind, pointer: String, expected: String, found: String) {
    self.kind = kind
    self.pointer = pointer
    self.expected = expected
    self.found = found
  }
}
