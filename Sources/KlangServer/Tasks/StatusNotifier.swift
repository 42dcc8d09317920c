import Contract
import JSONRPC
import KlangProtocol
import Platform
import TaskStore

/// Sends `tasks/statusChanged` to one client: each change it wants to know of once and in order. For a client that does
/// not read, nothing is piled up here: what it misses is read from the store again when there is room. Progress is left
/// out then.
final class StatusNotifier: TaskListener {
  private struct State {
    var subscription = Subscription()
    /// The last change that was looked at.
    var lastSeen: Int64 = 0
    /// The last change that was told of, or where the subscription begins.
    var lastSent: Int64 = 0
    /// Changes come from the store, because not all of those before them were told.
    var isBehind = true
    /// The custom voices are others than those that were told.
    var owesVoices = false
  }

  /// How many changes are read at once.
  private static let batch = 200

  private let connection: Connection
  private let store: any TaskStore
  private let samples: VoiceSamples
  private let state = Monitor(State())

  /// Tells of nothing until it is started.
  init(_ connection: Connection, _ store: any TaskStore, _ samples: VoiceSamples) {
    self.connection = connection
    self.store = store
    self.samples = samples
    connection.whenDrained { [weak self] in self?.catchUp() }
  }

  /// Tells of all changes after `sequence`.
  func start(after sequence: Int64) {
    state.withLock { $0 = State(lastSeen: sequence, lastSent: sequence) }
    catchUp()
  }

  /// From now on tells of what is wanted after `sequence`, but of nothing before `catchUp` is called.
  func restart(_ subscription: Subscription, after sequence: Int64) {
    state.withLock { $0 = State(subscription: subscription, lastSeen: sequence, lastSent: sequence) }
  }

  /// Tells of what has not been told, as far as there is room.
  func catchUp() {
    tellVoices()
    state.withLock { state in
      guard state.isBehind else { return }
      while let events = try? store.events(after: state.lastSeen, limit: Self.batch) {
        for event in events { guard tell(event, &state) else { return } }
        if events.count < Self.batch {
          state.isBehind = false
          return
        }
      }
    }
  }

  var wantsOthers: Bool { state.withLock { $0.subscription.owner == nil } }

  func happened(_ event: TaskEvent) {
    state.withLock { state in
      guard !state.isBehind, event.sequence > state.lastSeen else { return }
      state.isBehind = !tell(event, &state)
    }
  }

  func progressed(_ taskID: String, _ progress: Double, _ stage: String) {
    guard state.withLock({ $0.subscription.wantsProgress(of: taskID) }) else { return }
    var params = TasksProgress.Params()
    params.taskID = taskID
    params.progress = progress
    params.stage = stage
    _ = connection.notify(TasksProgress.name, encodedParams: params.encoded())
  }

  func voicesChanged() {
    state.withLock { $0.owesVoices = true }
    tellVoices()
  }

  /// Tells what custom voices there are, if these are others than before.
  private func tellVoices() {
    state.withLock { state in
      guard state.owesVoices, let voices = try? store.voices() else { return }
      var params = VoicesChanged.Params()
      params.voices = voices.map { MadeVoice($0, samples) }
      state.owesVoices = !connection.notify(VoicesChanged.name, encodedParams: params.encoded())
    }
  }

  /// Tells of a change if that is wanted; false when there is no room for it.
  private func tell(_ event: TaskEvent, _ state: inout State) -> Bool {
    if state.subscription.wants(event) {
      var params = TasksStatusChanged.Params()
      params.sequence = event.sequence
      params.previousSequence = state.lastSent
      params.task = KlangTask(event.task)
      guard connection.notify(TasksStatusChanged.name, encodedParams: params.encoded()) else { return false }
      state.lastSent = event.sequence
    }
    state.lastSeen = event.sequence
    return true
  }
}
