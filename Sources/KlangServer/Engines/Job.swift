import JSONRPC
import Platform

/// A task that an engine works on, as far as it can be stopped.
final class Job: Sendable {
  /// What a worker wakes up for.
  enum Wake: Sendable {
    case answered(Client.Answer)
    case stopped
  }

  private struct State {
    var answer: Client.Answer?
    var isStopped = false
    var wasToldOfStop = false
    var failures = 0
    var attempt = 0
  }

  let taskID: String
  /// For work on the task that is not an engine's.
  let cancellation = Cancellation()
  private let state = Monitor(State())

  init(taskID: String) { self.taskID = taskID }

  /// The task is not wanted any more.
  func stop() {
    state.broadcast { $0.isStopped = true }
    cancellation.cancel()
  }

  var isStopped: Bool { state.withLock(\.isStopped) }

  /// The engine answered. The answer to an attempt that was given up already, from a process that was killed over it,
  /// does not count.
  func answer(_ answer: Client.Answer, attempt: Int) {
    state.broadcast { if $0.attempt == attempt { $0.answer = answer } }
  }

  /// An engine failed at it; how often that has happened.
  func failed() -> Int {
    state.withLock { state in
      state.failures += 1
      return state.failures
    }
  }

  /// Attempt number `attempt` begins.
  func begin(attempt: Int) {
    state.withLock { state in
      state.attempt = attempt
      state.answer = nil
    }
  }

  /// Sleeps until there is an answer, or a stop that was not told yet; nil at the deadline.
  func wait(until deadline: UInt64) -> Wake? {
    state.wait(until: deadline) { state -> Wake? in
      if let answer = state.answer { return .answered(answer) }
      guard state.isStopped, !state.wasToldOfStop else { return nil }
      state.wasToldOfStop = true
      return .stopped
    }
  }
}
