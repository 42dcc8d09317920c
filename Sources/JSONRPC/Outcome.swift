import JSON

/// What a request is answered with.
public enum Outcome: Sendable {
  /// The bytes of a JSON value.
  case result([UInt8])
  /// An error.
  case error(ResponseError)

  var sizeHint: Int {
    switch self {
    case .result(let bytes): bytes.count
    case .error: 256
    }
  }
}
