import EngineProtocol
import JSONRPC
import KlangProtocol
import Platform
import TaskStore

/// Hands waiting tasks to workers, first come, first served, and stops those that are no longer wanted.
final class Scheduler: Sendable {
  fileprivate struct State {
    var waiting: [String] = []
    var first = 0
    var running: [String: Job] = [:]
    var workers = 0
    var idleWorkers = 0
    var mustWarm = false
    var isStopping = false
    var engineProcesses = 0
    var engineDescription: EngineInitialize.Result?
    var problem: String?
  }

  /// What a worker does next.
  enum Turn {
    case run(Job)
    /// Start an engine, so that it is there when a task comes.
    case warm
    case stop
  }

  private let state = Monitor(State())
  private let limit: Int
  private let makeWorker: @Sendable (Scheduler) -> Worker
  private let isSettled: @Sendable () -> Void

  /// `isSettled` is called when it is known what the engine can do, or that it can't be started.
  init(
    workers limit: Int, isSettled: @escaping @Sendable () -> Void, makeWorker: @escaping @Sendable (Scheduler) -> Worker
  ) {
    self.limit = limit
    self.isSettled = isSettled
    self.makeWorker = makeWorker
  }

  /// A task waits to be run.
  func enqueue(_ taskID: String) {
    let mustStart = state.signal { state -> Bool in
      state.waiting.append(taskID)
      return state.startsWorker(limit: limit)
    }
    if mustStart { startWorker() }
  }

  /// Starts an engine ahead of the first task.
  func warm() {
    let mustStart = state.signal { state -> Bool in
      state.mustWarm = true
      state.problem = nil
      return state.startsWorker(limit: limit)
    }
    if mustStart { startWorker() }
  }

  private func startWorker() {
    let worker = makeWorker(self)
    Thread.start("klang-worker") { worker.run() }
  }

  /// Blocks until there is something to do for a worker.
  func nextTurn() -> Turn {
    state.withLock { $0.idleWorkers += 1 }
    let turn: Turn =
      state.wait { state -> Turn? in
        if state.isStopping { return .stop }
        if state.first < state.waiting.count {
          let job = Job(taskID: state.waiting[state.first])
          state.first += 1
          if state.first > 256 && state.first > state.waiting.count / 2 {
            state.waiting.removeSubrange(..<state.first)
            state.first = 0
          }
          state.running[job.taskID] = job
          state.mustWarm = false
          return .run(job)
        }
        guard state.mustWarm else { return nil }
        state.mustWarm = false
        return .warm
      } ?? .stop
    state.withLock { $0.idleWorkers -= 1 }
    return turn
  }

  /// A worker is done with a task.
  func finished(_ job: Job) { state.withLock { _ = $0.running.removeValue(forKey: job.taskID) } }

  /// A task is not wanted any more: one that waits is passed over, one that runs is stopped.
  func stop(_ taskID: String) {
    let job = state.withLock { state -> Job? in
      if let index = state.waiting[state.first...].firstIndex(of: taskID) { state.waiting.remove(at: index) }
      return state.running[taskID]
    }
    job?.stop()
  }

  /// Stops everything. Gives the tasks that were running.
  func stopAll() -> [String] {
    let jobs = state.broadcast { state -> [Job] in
      state.isStopping = true
      return Array(state.running.values)
    }
    for job in jobs { job.stop() }
    return jobs.map(\.taskID)
  }

  var isStopping: Bool { state.withLock(\.isStopping) }

  /// How many tasks wait, and how many run.
  var load: (waiting: Int, running: Int) { state.withLock { ($0.waiting.count - $0.first, $0.running.count) } }

  // MARK: - What is known of the engine

  /// The engine's processes and what they said.
  struct Report: Sendable {
    var description: EngineInitialize.Result?
    var processes: Int
    var busy: Int
    var problem: String?
  }

  func engineStarted(_ description: EngineInitialize.Result) {
    state.broadcast { state in
      state.engineProcesses += 1
      state.engineDescription = description
      state.problem = nil
    }
    isSettled()
  }

  func engineEnded() { state.withLock { $0.engineProcesses -= 1 } }

  func engineFailed(_ problem: String) {
    state.withLock { $0.problem = problem }
    isSettled()
  }

  /// What the engine said of itself; nil as long as it has not.
  var description: EngineInitialize.Result? { state.withLock(\.engineDescription) }

  var report: Report {
    state.withLock { state in
      Report(
        description: state.engineDescription, processes: state.engineProcesses, busy: state.running.count,
        problem: state.problem)
    }
  }
}

extension Scheduler.State {
  /// Whether one more worker is to be started now; counts it.
  fileprivate mutating func startsWorker(limit: Int) -> Bool {
    guard workers < limit, !isStopping, idleWorkers < waiting.count - first + (mustWarm ? 1 : 0) else { return false }
    workers += 1
    return true
  }
}
