import JSON
import Platform
import Synchronization

/// Answers that are no part of a batch go out by themselves.
extension Connection: ReplySink {
  func take(_ id: RequestID?, _ outcome: Outcome) { send(MessageWriter.response(id, outcome)) }

  func frame(_ message: [UInt8]) -> [UInt8] {
    (usesLines.load(ordering: .relaxed) ? Framing.lines : .headers).frame(message)
  }

  func send(_ message: [UInt8]) {
    outbox.send(frame(message), flush: false)
    // The order matters: an answer added before this look is seen by the reader's flush, if the reader is at work.
    if !isReading.load(ordering: .sequentiallyConsistent) { outbox.flush() }
  }

  /// A request has been answered, and the answer is in the outbox.
  func answered(_ method: String, succeeded: Bool) {
    let wakes = state.withLock { state -> Bool in
      state.life.answered(method, succeeded: succeeded)
      state.queue.answered()
      if method == "shutdown" {
        state.shutdownWaits = false
        if state.inputHasEnded && state.queue.isEmpty { state.ending = state.ending ?? .endOfInput }
      }
      return state.queue.hasWork || state.ending != nil
    }
    if wakes { state.broadcast { _ in } }
  }
}

/// Follows the reply of one request on its way to where answers go.
final class TrackedReply: ReplySink {
  private let connection: Connection
  private let method: String
  private let sink: any ReplySink

  init(_ connection: Connection, _ method: String, _ sink: any ReplySink) {
    self.connection = connection
    self.method = method
    self.sink = sink
  }

  func take(_ id: RequestID?, _ outcome: Outcome) {
    // Before the answer goes out: a client may use the id again as soon as it has the answer.
    if let id { connection.inFlight.leave(id) }
    sink.take(id, outcome)
    if let id { connection.tracing.sent(method, id, outcome, connection) }
    var succeeded = false
    if case .result = outcome { succeeded = true }
    connection.answered(method, succeeded: succeeded)
  }
}
