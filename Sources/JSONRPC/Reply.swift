import JSON
import Synchronization

/// Where answers go: straight to the outbox, or into the array of a batch.
protocol ReplySink: AnyObject, Sendable {
  func take(_ id: RequestID?, _ outcome: Outcome)
}

/// Answers one request. Using it up answers; dropping it answers with an internal error; answering twice does not compile.
public struct Reply: ~Copyable, Sendable {
  private let id: RequestID?
  private var sink: (any ReplySink)?

  init(id: RequestID?, sink: any ReplySink) {
    self.id = id
    self.sink = sink
  }

  /// Answers with a value.
  public consuming func succeed(_ result: JSON) { give(.result(result.serialized())) }

  /// Answers with the bytes of a JSON value that is written already.
  public consuming func succeed(encoded result: [UInt8]) { give(.result(result)) }

  /// Answers with an error.
  public consuming func fail(_ error: ResponseError) { give(.error(error)) }

  /// Answers with an outcome.
  public consuming func give(_ outcome: Outcome) {
    let sink = self.sink.take()
    sink?.take(id, outcome)
  }

  deinit {
    sink?.take(id, .error(ResponseError(.internalError, "The server dropped this request without an answer.")))
  }
}

/// A reply that is given later, by whoever comes first: the work, a cancel or a time limit. The others come too late,
/// and are told so.
public final class PendingReply: Sendable {
  private let reply: Mutex<Reply?>

  /// Keeps `reply` until it is given.
  public init(_ reply: consuming Reply) { self.reply = Mutex(consume reply) }

  /// Answers if nobody has yet. Whether this was the answer.
  @discardableResult
  public func give(_ outcome: Outcome) -> Bool {
    guard let reply = reply.withLock({ $0.take() }) else { return false }
    reply.give(outcome)
    return true
  }
}
