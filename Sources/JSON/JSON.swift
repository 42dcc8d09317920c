/// A JSON value.
///
/// Numbers keep the literal they came with, objects keep the order of their members, so that what is read and written
/// again is the same document. Equality is Swift's: strings compare by canonical equivalence, numbers by literal,
/// objects with their order.
public enum JSON: Sendable, Equatable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, as written.
  case number(Number)
  /// A string; never with a NUL when it comes from the parser.
  case string(String)
  /// An array.
  case array([JSON])
  /// An object, members in order, no key twice.
  case object(Object)
}
