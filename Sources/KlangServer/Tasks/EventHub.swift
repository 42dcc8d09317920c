import EngineProtocol
import Platform
import TaskStore

/// Tells those who wait for a task, and every session, what happens to tasks, by this server or another one on the same
/// store. Each event is told once, and in the order of their numbers.
final class EventHub: Sendable {
  /// Somebody who wants to know of one task.
  struct Watcher: Sendable {
    /// Called once, when the task is final.
    var final: @Sendable (TaskRecord) -> Void
    /// Called instead, once, when the store can't take a step of the task: nobody goes on with it here.
    var abandoned: (@Sendable (TaskStoreError) -> Void)?
    /// Called as it goes on.
    var progress: (@Sendable (Double, String) -> Void)?
    /// Called with each part of its sound, if it is streamed. It may block: the engine then waits.
    var chunk: (@Sendable (EngineChunk.Params) -> Void)?
  }

  /// Names a watcher, to call it off.
  struct Token: Sendable {
    fileprivate let taskID: String
    fileprivate let number: Int
  }

  private struct State {
    var watchers: [String: [Int: Watcher]] = [:]
    var listeners: [Int: any TaskListener] = [:]
    var lastNumber = 0
  }

  /// How far the log of events has been told. Its lock is held while that is done, so that the order is the log's.
  private struct Told {
    var sequence: Int64 = 0
    var store: (any TaskStore)?
    /// The name of this server.
    var owner = ""
    /// Events of this server's transactions that come behind events of others which were not read yet.
    var waiting: [TaskEvent] = []
  }

  /// How many events are read at once.
  private static let batch = 200

  private let state = Monitor(State())
  private let told = Monitor(Told())

  func watch(_ taskID: String, _ watcher: Watcher) -> Token {
    state.withLock { state in
      state.lastNumber += 1
      state.watchers[taskID, default: [:]][state.lastNumber] = watcher
      return Token(taskID: taskID, number: state.lastNumber)
    }
  }

  func unwatch(_ token: Token) {
    state.withLock { state in
      state.watchers[token.taskID]?[token.number] = nil
      if state.watchers[token.taskID]?.isEmpty == true { state.watchers[token.taskID] = nil }
    }
  }

  /// Events after number `sequence` are told from now on; the store has those that other servers than `owner` make.
  func start(_ store: any TaskStore, owner: String, after sequence: Int64) {
    told.withLock { $0 = Told(sequence: sequence, store: store, owner: owner) }
  }

  /// Adds a listener; gives the number to remove it by, and that of the event before the first it will hear of.
  @discardableResult
  func listen(_ listener: any TaskListener) -> (number: Int, sequence: Int64) {
    told.withLock { told in
      let number = state.withLock { state in
        state.lastNumber += 1
        state.listeners[state.lastNumber] = listener
        return state.lastNumber
      }
      return (number, told.sequence)
    }
  }

  func remove(listener number: Int) { state.withLock { $0.listeners[number] = nil } }

  /// This server's store has committed events. In front of a gap, which holds events of other servers, they wait for
  /// `catchUp`, which reads many at once: only those who wait for a task are told without delay.
  func committed(_ events: [TaskEvent]) {
    guard let first = events.first, let last = events.last else { return }
    told.withLock { told in
      guard told.sequence + 1 == first.sequence else {
        for event in events { tellWatchers(event) }
        told.waiting += events
        return
      }
      for event in events { tell(event) }
      told.sequence = last.sequence
    }
  }

  /// Somebody may have written to the store.
  func catchUp() {
    told.withLock { told in
      guard let last = try? told.store?.lastSequence(), last > told.sequence else { return }
      told.waiting.removeAll { $0.sequence <= told.sequence }
      if wantsOthers { tellAll(&told) } else { tellOwn(&told) }
    }
  }

  /// Whether anybody wants to know all of what other servers' tasks do.
  private var wantsOthers: Bool { state.withLock { $0.listeners.values.contains { $0.wantsOthers } } }

  /// Tells what the store has and was not told yet.
  private func tellAll(_ told: inout Told) {
    told.waiting = []
    while let events = try? told.store?.events(after: told.sequence, limit: Self.batch) {
      for event in events {
        tell(event)
        told.sequence = event.sequence
      }
      if events.count < Self.batch { return }
    }
  }

  /// The same, but of other servers' tasks the heads only.
  private func tellOwn(_ told: inout Told) {
    var waiting = told.waiting[...]
    defer { told.waiting = Array(waiting) }
    while let heads = try? told.store?.eventHeads(after: told.sequence, limit: Self.batch) {
      for head in heads {
        while let next = waiting.first, next.sequence < head.sequence { waiting.removeFirst() }
        if let own = waiting.first, own.sequence == head.sequence {
          tell(own)
          waiting.removeFirst()
        } else if head.owner == told.owner || head.status.isFinal && isWatched(head.taskID) {
          guard let event = try? told.store?.events(after: head.sequence - 1, limit: 1).first else { return }
          if event.sequence == head.sequence { tell(event) }
        } else {
          for listener in state.withLock({ Array($0.listeners.values) }) { listener.noticed(head) }
        }
        told.sequence = head.sequence
      }
      if heads.count < Self.batch { return }
    }
  }

  private func isWatched(_ taskID: String) -> Bool { state.withLock { $0.watchers[taskID] != nil } }

  /// Tells of an event that has been committed: the listeners first, then those who wait for the task.
  private func tell(_ event: TaskEvent) {
    let listeners = state.withLock { Array($0.listeners.values) }
    for listener in listeners { listener.happened(event) }
    tellWatchers(event)
  }

  private func tellWatchers(_ event: TaskEvent) {
    guard event.task.status.isFinal else { return }
    let watchers = state.withLock { $0.watchers.removeValue(forKey: event.task.id) }
    for watcher in (watchers ?? [:]).values { watcher.final(event.task) }
  }

  /// Tells those who wait for a task that it will not become final here.
  func abandon(_ taskID: String, _ error: TaskStoreError) {
    let watchers = state.withLock { $0.watchers.removeValue(forKey: taskID) }
    for watcher in (watchers ?? [:]).values { watcher.abandoned?(error) }
  }

  /// Hands on a part of a task's sound.
  func chunk(_ chunk: EngineChunk.Params) {
    let takers = state.withLock { ($0.watchers[chunk.taskID] ?? [:]).values.compactMap(\.chunk) }
    for taker in takers { taker(chunk) }
  }

  /// Tells that custom voices came or went.
  func voicesChanged() { for listener in state.withLock({ Array($0.listeners.values) }) { listener.voicesChanged() } }

  /// Tells how far a task is.
  func progress(_ taskID: String, _ progress: Double, _ stage: String) {
    let (listeners, watchers) = state.withLock { state in
      (Array(state.listeners.values), (state.watchers[taskID] ?? [:]).values.compactMap(\.progress))
    }
    for listener in listeners { listener.progressed(taskID, progress, stage) }
    for watcher in watchers { watcher(progress, stage) }
  }
}

/// Somebody who wants to know what happens to all tasks. What it does on that must be short, and ask the hub nothing.
protocol TaskListener: AnyObject, Sendable {
  /// Whether it wants to know all of what the tasks of other servers do.
  var wantsOthers: Bool { get }
  /// A task's status changed.
  func happened(_ event: TaskEvent)
  /// Instead, for a task of another server, when nobody wants to know all of these.
  func noticed(_ head: TaskEventHead)
  /// A task went on.
  func progressed(_ taskID: String, _ progress: Double, _ stage: String)
  /// Custom voices came or went.
  func voicesChanged()
}

extension TaskListener {
  var wantsOthers: Bool { false }
  func noticed(_ head: TaskEventHead) {}
  func progressed(_ taskID: String, _ progress: Double, _ stage: String) {}
  func voicesChanged() {}
}
