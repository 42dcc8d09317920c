import JSON

/// A request that is to be worked on.
public struct Request: Sendable {
  /// Why a request must come to an end before its work is done.
  public enum Interruption: Sendable {
    /// The client asked for it.
    case canceled
    /// The server is going away.
    case closing
  }

  /// Its id.
  public let id: RequestID
  /// The method.
  public let method: String
  /// The parameters: an object, or an array of them in order. Absent and null ones are an empty object.
  public let params: JSON
  let inFlight: InFlight

  /// Has `action` called when the request is interrupted while it waits; at once if it already was. The action must
  /// bring about an answer.
  public func whenInterrupted(_ action: @escaping @Sendable (Interruption) -> Void) {
    inFlight.setAction(id, action)
  }
}
