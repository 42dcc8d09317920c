import Contract
import JSONRPC
import KlangProtocol
import Platform
import TaskStore

/// Sends `tasks/statusChanged` to one client: each change once and in order. For a client that does not read, nothing is
/// piled up here: what it misses is read from the store again when there is room.
final class StatusNotifier: TaskListener {
  private struct State {
    var lastSent: Int64
    var isBehind = false
  }

  private let connection: Connection
  private let store: any TaskStore
  private let state: Monitor<State>

  /// Tells of changes after `sequence`.
  init(_ connection: Connection, _ store: any TaskStore, after sequence: Int64) {
    self.connection = connection
    self.store = store
    state = Monitor(State(lastSent: sequence))
    connection.whenDrained { [weak self] in self?.catchUp() }
  }

  func happened(_ event: TaskEvent) {
    state.withLock { state in
      guard !state.isBehind, event.sequence > state.lastSent else { return }
      if send(event) { state.lastSent = event.sequence } else { state.isBehind = true }
    }
  }

  func progressed(_ taskID: String, _ progress: Double, _ stage: String) {
    var params = TasksProgress.Params()
    params.taskID = taskID
    params.progress = progress
    params.stage = stage
    _ = connection.notify(TasksProgress.name, encodedParams: params.encoded())
  }

  private func send(_ event: TaskEvent) -> Bool {
    var params = TasksStatusChanged.Params()
    params.sequence = event.sequence
    params.task = KlangTask(event.task)
    return connection.notify(TasksStatusChanged.name, encodedParams: params.encoded())
  }

  private func catchUp() {
    state.withLock { state in
      guard state.isBehind else { return }
      while let events = try? store.events(after: state.lastSent, limit: 200) {
        if events.isEmpty {
          state.isBehind = false
          return
        }
        for event in events {
          guard send(event) else { return }
          state.lastSent = event.sequence
        }
      }
    }
  }
}
