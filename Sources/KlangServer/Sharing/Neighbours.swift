import Platform
import TaskStore

/// Servers on the same store: says that this one goes on with its work, and notices when another one does not.
///
/// A server that ended is noticed at once, by its process. One that stands still, or whose process can't be looked at from
/// here (another container), is noticed by its beat: a number in the store that rises while it has work. No clocks are
/// compared: what counts is how long the number has stood still by the clock of the one who looks.
final class Neighbours: TaskListener {
  /// How often a server with work says so, in milliseconds.
  private static let beatMilliseconds: Int64 = 1000
  /// How long a beat stands still before its server is held for stopped, in milliseconds.
  private static let stillMilliseconds: Int64 = 6000

  private struct Beat {
    var number: Int64
    var since: UInt64
  }

  private struct State {
    var isBeating = false
    var hasBeaten = false
    var isLooking = false
    var isClosed = false
    /// Those whose end is waited for.
    var attended: Set<String> = []
    var beats: [String: Beat] = [:]
    var stopped: Set<String> = []
  }

  private let own: ServerName
  private let store: any TaskStore
  private let timers: Timers
  private let hasWork: @Sendable () -> Bool
  private let takeOver: @Sendable () -> Void
  private let state = Monitor(State())

  /// `takeOver` is called when a server has stopped; it is to adopt what `isAlive` says is left behind.
  init(
    _ own: ServerName, _ store: any TaskStore, _ timers: Timers, hasWork: @escaping @Sendable () -> Bool,
    takeOver: @escaping @Sendable () -> Void
  ) {
    self.own = own
    self.store = store
    self.timers = timers
    self.hasWork = hasWork
    self.takeOver = takeOver
  }

  /// Whether a server goes on with its work. When it does, its end will be noticed.
  func isAlive(_ owner: String) -> Bool {
    if state.withLock({ $0.stopped.contains(owner) }) { return false }
    let name = ServerName(owner)
    if name.isNear, !ProcessWatch.isAlive(identity: name.process) { return false }
    attend(name)
    return true
  }

  /// Says nothing more, and forgets that it ever did.
  func close() {
    let hasBeaten = state.withLock { state in
      state.isClosed = true
      return state.hasBeaten
    }
    if hasBeaten { store.write([.forgetServer(owner: own.text)]) { _ in } }
  }

  // MARK: - TaskListener

  func happened(_ event: TaskEvent) {
    noticed(TaskEventHead(event))
    // It may have callbacks to deliver, when its tasks are done.
    if let owner = event.task.owner, owner != own.text, event.task.callbackURL != nil { attend(ServerName(owner)) }
  }

  func noticed(_ head: TaskEventHead) {
    guard let owner = head.owner, !head.status.isFinal else { return }
    if owner == own.text {
      startBeating()
    } else if !state.withLock({ $0.isLooking && $0.attended.contains(owner) }) {
      attend(ServerName(owner))
    }
  }

  // MARK: - This server

  private func startBeating() {
    let mustStart = state.withLock { state in
      guard !state.isBeating, !state.isClosed else { return false }
      state.isBeating = true
      return true
    }
    if mustStart { timers.after(milliseconds: Self.beatMilliseconds) { [self] in beat() } }
  }

  private func beat() {
    let goesOn = hasWork()
    let isOpen = state.withLock { state in
      state.isBeating = goesOn && !state.isClosed
      if state.isBeating { state.hasBeaten = true }
      return state.isBeating
    }
    guard isOpen else { return }
    store.write([.beat(owner: own.text)]) { _ in }
    timers.after(milliseconds: Self.beatMilliseconds) { [self] in beat() }
  }

  // MARK: - The others

  private func attend(_ name: ServerName) {
    let (isNew, mustLook) = state.withLock { state in
      guard !state.isClosed, name != own else { return (false, false) }
      let isNew = state.attended.insert(name.text).inserted
      defer { state.isLooking = true }
      return (isNew, !state.isLooking)
    }
    if mustLook { timers.after(milliseconds: Self.beatMilliseconds) { [self] in look() } }
    guard isNew, name.isNear, let processID = name.processID else { return }
    ProcessWatch.whenEnded(processID) { [weak self] in self?.ended(name) }
  }

  private func ended(_ name: ServerName) {
    // The number may have been another process's already.
    if ProcessWatch.isAlive(identity: name.process) { return }
    if !state.withLock(\.isClosed) { takeOver() }
  }

  /// Looks at the beats of those who have unfinished tasks; goes on as long as there are any.
  private func look() {
    guard let owners = try? store.unfinishedOwners(), let beats = try? store.beats() else {
      return state.withLock { $0.isLooking = false }
    }
    let others = Set(owners).subtracting([own.text])
    let now = Clock.monotonicNanoseconds()
    let (hasStopped, goesOn) = state.withLock { state in
      state.beats = state.beats.filter { others.contains($0.key) }
      var hasStopped = false
      for owner in others {
        let number = beats[owner] ?? 0
        guard let known = state.beats[owner], known.number == number else {
          state.beats[owner] = Beat(number: number, since: now)
          state.stopped.remove(owner)
          continue
        }
        guard now - known.since >= UInt64(Self.stillMilliseconds) * 1_000_000 else { continue }
        state.stopped.insert(owner)
        hasStopped = true
      }
      state.isLooking = !others.isEmpty && !state.isClosed
      return (hasStopped, state.isLooking)
    }
    if hasStopped { takeOver() }
    if goesOn { timers.after(milliseconds: Self.beatMilliseconds) { [self] in look() } }
  }
}
