import Platform
import TaskStore

/// Lets the files of results go: those whose time is up, the oldest when all together take too much, and those that
/// belong to nothing. The tasks stay and say so. What was seen in films goes when as long a time is up.
///
/// The store is told first, then the files are removed: what a crash between the two leaves is found by the next sweep.
final class Retention: TaskListener {
  /// How long results are kept, and how much of the disk all of them may take.
  struct Rules: Sendable {
    /// In milliseconds from the end of the task.
    var lifetimeMilliseconds: Int64
    /// In bytes; nil for no ceiling.
    var maximumBytes: Int64?
  }

  /// A result this young is in use: its client has just been told of it. In milliseconds.
  private static let useMilliseconds: Int64 = 60_000
  /// How long to wait after a task has finished, for others that do: in milliseconds.
  private static let gatheringMilliseconds: Int64 = 1_000
  /// How often to look when nothing happens, in milliseconds.
  private static let idleMilliseconds: Int64 = 3_600_000
  /// How many results are looked at together.
  private static let batch = 100

  private struct State {
    var isPlanned = false
    var isClosed = false
  }

  private let rules: Rules
  private let store: any TaskStore
  private let assets: Assets
  private let timers: Timers
  private let log: Log
  private let now: @Sendable () -> Int64
  private let state = Monitor(State())

  init(
    _ rules: Rules, _ store: any TaskStore, _ assets: Assets, _ timers: Timers, _ log: Log,
    now: @escaping @Sendable () -> Int64 = { Clock.unixMilliseconds() }
  ) {
    self.rules = rules
    self.store = store
    self.assets = assets
    self.timers = timers
    self.log = log
    self.now = now
  }

  /// Removes what belongs to nothing, then what is to go, and from then on looks now and then.
  func start() {
    sweepOrphans()
    sweep()
    plan(inMilliseconds: Self.idleMilliseconds)
  }

  /// Begins nothing more.
  func close() { state.withLock { $0.isClosed = true } }

  func happened(_ event: TaskEvent) {
    guard rules.maximumBytes != nil, event.task.status == .succeed else { return }
    let isFirst = state.withLock { state in
      defer { state.isPlanned = true }
      return !state.isPlanned && !state.isClosed
    }
    guard isFirst else { return }
    timers.after(milliseconds: Self.gatheringMilliseconds) { [self] in
      state.withLock { $0.isPlanned = false }
      Thread.start("klang-sweep") { [self] in sweep() }
    }
  }

  private func plan(inMilliseconds milliseconds: Int64) {
    timers.after(milliseconds: milliseconds) { [weak self] in
      guard let self, !state.withLock(\.isClosed) else { return }
      Thread.start("klang-sweep") { [self] in
        sweep()
        plan(inMilliseconds: Self.idleMilliseconds)
      }
    }
  }

  // MARK: - One look

  /// Lets go what is to go. Blocks; not for the store's or the timers' thread.
  func sweep() {
    assets.forgetFilms(olderThan: rules.lifetimeMilliseconds, now: now())
    do throws(TaskStoreError) {
      try removeExpired()
      try removeExcess()
      _ = try StoreAnswer.wait { store.write([.emptyDeletedVoices], completion: $0) }.get()
    } catch {
      if error != .closed { log(.warning, "Old results can't be removed. \(error)") }
    }
  }

  private func removeExpired() throws(TaskStoreError) {
    while !state.withLock(\.isClosed) {
      let due = try store.files(limit: Self.batch).filter { ($0.expiresAt ?? .max) <= now() }
      for files in due { try remove(files) }
      if due.count < Self.batch { return }
    }
  }

  private func removeExcess() throws(TaskStoreError) {
    guard let maximum = rules.maximumBytes else { return }
    var total = try store.filesTotal().bytes
    while total > maximum, !state.withLock(\.isClosed) {
      let youngest = now() + rules.lifetimeMilliseconds - Self.useMilliseconds
      let oldest = try store.files(limit: Self.batch).filter { ($0.expiresAt ?? 0) <= youngest }
      if oldest.isEmpty { return }
      for files in oldest where total > maximum {
        try remove(files)
        total -= files.bytes
      }
    }
  }

  private func remove(_ files: TaskFiles) throws(TaskStoreError) {
    _ = try StoreAnswer.wait { store.write([.removeFiles(id: files.taskID)], completion: $0) }.get()
    assets.remove(files.taskID)
  }

  /// Removes files of tasks that have none: what a crash left between file and store. Files of tasks that this store does
  /// not know at all are left alone until they would have expired: it may not be the store they were made with.
  func sweepOrphans() {
    for taskID in assets.taskIDs() {
      if state.withLock(\.isClosed) { return }
      guard let answer = try? store.task(.id(taskID)) as TaskRecord?? else { continue }
      guard let found = answer else {
        if assets.age(of: taskID, now: now()) > rules.lifetimeMilliseconds { assets.remove(taskID) }
        continue
      }
      guard found.status.isFinal else { continue }
      let kept = found.status == .succeed && found.filesRemovedAt == nil ? found.attempt : nil
      assets.remove(taskID, butAttempt: kept)
    }
  }
}
