import JSON
import Platform

/// The requests that have come and are not answered: one place for all that changes about them.
final class InFlight: Sendable {
  private struct Entry {
    var interruption: Request.Interruption?
    var action: (@Sendable (Request.Interruption) -> Void)?
  }

  private let entries = Monitor<[RequestID: Entry]>([:])

  /// Enters a request. False if one of that id is already waiting for its answer.
  func enter(_ id: RequestID) -> Bool {
    entries.withLock { entries in
      guard entries[id] == nil else { return false }
      entries[id] = Entry()
      return true
    }
  }

  /// The request is answered.
  func leave(_ id: RequestID) { entries.withLock { $0[id] = nil } }

  /// Interrupts a request, before it starts or while it waits. One that is unknown or answered is no error.
  func interrupt(_ id: RequestID, _ interruption: Request.Interruption) {
    let action = entries.withLock { entries -> (@Sendable (Request.Interruption) -> Void)? in
      guard entries[id] != nil else { return nil }
      entries[id]?.interruption = interruption
      return entries[id]?.action
    }
    action?(interruption)
  }

  /// Interrupts every request.
  func interruptAll(_ interruption: Request.Interruption) {
    for id in entries.withLock({ Array($0.keys) }) { interrupt(id, interruption) }
  }

  /// Whether, and why, a request was interrupted before it started.
  func interruption(of id: RequestID) -> Request.Interruption? { entries.withLock { $0[id]?.interruption } }

  func setAction(_ id: RequestID, _ action: @escaping @Sendable (Request.Interruption) -> Void) {
    let interruption = entries.withLock { entries -> Request.Interruption? in
      entries[id]?.action = action
      return entries[id]?.interruption
    }
    if let interruption { action(interruption) }
  }
}
