import Platform
import TaskStore

/// Tells those who wait for a task, and every session, what happens to tasks. Events come in the order of their numbers.
final class EventHub: Sendable {
  /// Somebody who wants to know of one task.
  struct Watcher: Sendable {
    /// Called once, when the task is final.
    var final: @Sendable (TaskRecord) -> Void
    /// Called instead, once, when the store can't take a step of the task: nobody goes on with it here.
    var abandoned: (@Sendable (TaskStoreError) -> Void)?
    /// Called as it goes on.
    var progress: (@Sendable (Double, String) -> Void)?
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

  private let state = Monitor(State())

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

  /// Adds a session; gives the number to remove it by.
  func listen(_ listener: any TaskListener) -> Int {
    state.withLock { state in
      state.lastNumber += 1
      state.listeners[state.lastNumber] = listener
      return state.lastNumber
    }
  }

  func remove(listener number: Int) { state.withLock { $0.listeners[number] = nil } }

  /// Tells of events that have been committed: the sessions first, then those who wait for the task.
  func publish(_ events: [TaskEvent]) {
    let listeners = state.withLock { Array($0.listeners.values) }
    for event in events {
      for listener in listeners { listener.happened(event) }
      guard event.task.status.isFinal else { continue }
      let watchers = state.withLock { $0.watchers.removeValue(forKey: event.task.id) }
      for watcher in (watchers ?? [:]).values { watcher.final(event.task) }
    }
  }

  /// Tells those who wait for a task that it will not become final here.
  func abandon(_ taskID: String, _ error: TaskStoreError) {
    let watchers = state.withLock { $0.watchers.removeValue(forKey: taskID) }
    for watcher in (watchers ?? [:]).values { watcher.abandoned?(error) }
  }

  /// Tells how far a task is.
  func progress(_ taskID: String, _ progress: Double, _ stage: String) {
    let (listeners, watchers) = state.withLock { state in
      (Array(state.listeners.values), (state.watchers[taskID] ?? [:]).values.compactMap(\.progress))
    }
    for listener in listeners { listener.progressed(taskID, progress, stage) }
    for watcher in watchers { watcher(progress, stage) }
  }
}

/// A session that tells its client what happens to tasks.
protocol TaskListener: AnyObject, Sendable {
  func happened(_ event: TaskEvent)
  func progressed(_ taskID: String, _ progress: Double, _ stage: String)
}
