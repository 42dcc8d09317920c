import Platform

/// Runs a bounded number of transfers at once, each on a thread of its own; the others wait their turn.
final class TransferPool: Sendable {
  /// A transfer, and whom to tell when it is canceled before its turn.
  struct Transfer: Sendable {
    var cancellation = Cancellation()
    var run: @Sendable (Cancellation) -> Void
  }

  private struct State {
    var waiting: [Transfer] = []
    var running: [Transfer] = []
  }

  private let limit: Int
  private let name: String
  private let state = Monitor(State())

  /// A pool for at most `limit` transfers at once.
  init(_ name: String, limit: Int) {
    self.name = name
    self.limit = limit
  }

  /// Runs a transfer, at once or when one before it is over.
  func add(_ transfer: Transfer) {
    let starts = state.withLock { state -> Bool in
      guard state.running.count < limit else {
        state.waiting.append(transfer)
        return false
      }
      state.running.append(transfer)
      return true
    }
    if starts { start(transfer) }
  }

  /// Cancels a transfer. One that waits runs now, to find itself canceled.
  func cancel(_ cancellation: Cancellation) {
    cancellation.cancel()
    let waiting = state.withLock { state -> Transfer? in
      guard let index = state.waiting.firstIndex(where: { $0.cancellation === cancellation }) else { return nil }
      return state.waiting.remove(at: index)
    }
    waiting?.run(cancellation)
  }

  /// Cancels everything, and waits for what runs, so that no file in the making is left.
  func cancelAll(milliseconds: Int64) {
    let (waiting, running) = state.withLock { state in
      defer { state.waiting = [] }
      return (state.waiting, state.running)
    }
    for transfer in waiting + running { transfer.cancellation.cancel() }
    _ = state.wait(until: Clock.deadline(inMilliseconds: milliseconds)) { $0.running.isEmpty ? true : nil }
  }

  private func start(_ first: Transfer) {
    Thread.start(name, stackBytes: 1 << 20) { [self] in
      var next: Transfer? = first
      while let transfer = next {
        transfer.run(transfer.cancellation)
        next = state.broadcast { state in
          state.running.removeAll { $0.cancellation === transfer.cancellation }
          guard !state.waiting.isEmpty else { return nil }
          let following = state.waiting.removeFirst()
          state.running.append(following)
          return following
        }
      }
    }
  }
}
