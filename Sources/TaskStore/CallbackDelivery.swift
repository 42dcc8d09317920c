/// A status change that its task's callback URL is to be told of, claimed for one attempt.
public struct CallbackDelivery: Sendable, Equatable {
  /// What is to be told; its task has the URL.
  public var event: TaskEvent
  /// Which attempt this is, counted from 1.
  public var attempt: Int
  /// Unix time of the first attempt, in milliseconds.
  public var since: Int64

  /// Makes a delivery.
  public init(event: TaskEvent, attempt: Int, since: Int64) {
    self.event = event
    self.attempt = attempt
    self.since = since
  }
}
