/// Why an input can't be had.
struct InputFailure: Error, Sendable, Equatable {
  /// Who can do something about it.
  enum Kind: Sendable, Equatable {
    /// The caller: the input is not what is taken.
    case caller
    /// Nobody: the same may succeed later.
    case passing
    /// It was canceled.
    case canceled
  }

  var kind: Kind
  /// For a person.
  var message: String

  /// A failure.
  init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  static let canceled = InputFailure(.canceled, "Canceled.")
}
