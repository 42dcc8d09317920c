import Contract
import EngineProtocol
import JSON
import JSONRPC
import KlangProtocol
import Platform
import TaskStore

/// Runs tasks one after the other on an engine process of its own. A crash or a hang of that process costs the task one
/// attempt and nobody else anything.
final class Worker: Sendable {
  /// How long an engine has to stop when it is told to, in milliseconds; then it is killed.
  private static let cancelMilliseconds: Int64 = 100
  /// How often an engine may fail at a task. Attempts that ended with their server do not count: that was not their fault.
  private static let attempts = 2
  /// Results are kept for 30 days, as the API keeps them.
  private static let lifetimeMilliseconds: Int64 = 30 * 24 * 3600 * 1000

  private let scheduler: Scheduler
  private let store: any TaskStore
  private let hub: EventHub
  private let configuration: Configuration
  private let assets: Assets
  private let owner: String
  private let log: Log
  private let process = Monitor<EngineProcess?>(nil)

  init(
    _ scheduler: Scheduler, store: any TaskStore, hub: EventHub, configuration: Configuration, assets: Assets,
    owner: String, log: Log
  ) {
    self.scheduler = scheduler
    self.store = store
    self.hub = hub
    self.configuration = configuration
    self.assets = assets
    self.owner = owner
    self.log = log
  }

  /// Works until the server stops.
  func run() {
    while true {
      switch scheduler.nextTurn() {
      case .run(let job):
        while attempt(job) {}
        scheduler.finished(job)
      case .warm: _ = try? engine()
      case .stop:
        process.withLock { $0 }?.kill()
        return
      }
    }
  }

  // MARK: - One attempt

  private enum AttemptResult {
    case made(EngineGenerate.Result)
    case failed(EngineFailure)
    case stopped
  }

  /// Whether another attempt is to follow.
  private func attempt(_ job: Job) -> Bool {
    let record: TaskRecord
    switch self.change(job.taskID, .claim(owner: owner)) {
    case .success(let event):
      record = event.task
      hub.publish([event])
    case .failure(let error):
      // A conflict is a task that was canceled or is another server's; it is no longer our affair.
      if !error.isRefusal { log(.error, "\(error)") }
      return false
    }
    job.begin(attempt: record.attempt)
    let folder = assets.workFolder(record.id, attempt: record.attempt)
    defer { Files.removeFolder(folder) }
    switch generate(record, job, folder) {
    case .stopped: return false
    case .made(let made):
      do throws(EngineFailure) {
        try keep(made, record, folder)
        return false
      } catch {
        return failed(error, record, job)
      }
    case .failed(let failure): return failed(failure, record, job)
    }
  }

  private func generate(_ record: TaskRecord, _ job: Job, _ folder: String) -> AttemptResult {
    let engine: EngineProcess
    var order = EngineGenerate.Params()
    do throws(EngineFailure) {
      engine = try self.engine()
      do throws(SystemError) { try Files.makeDirectories(folder) } catch {
        throw EngineFailure("The result has no place: \(error)", isRetryable: false)
      }
    } catch {
      scheduler.engineFailed(error.message)
      return .failed(error)
    }
    order.taskID = record.id
    order.kind = record.kind
    order.params = (try? JSON.parse(record.request)) ?? [:]
    order.outputDirectory = folder
    let seconds = configuration.deadlineSeconds
    let request = engine.generate(order, processorSeconds: UInt64(seconds)) { [hub] progress in
      if progress.taskID == record.id { hub.progress(record.id, min(max(progress.progress, 0), 1), progress.stage) }
    } answered: {
      job.answer($0, attempt: record.attempt)
    }
    return awaitAnswer(engine, request, job, deadline: Clock.deadline(inMilliseconds: Int64(seconds) * 1000))
  }

  private func awaitAnswer(_ engine: EngineProcess, _ request: Int, _ job: Job, deadline: UInt64) -> AttemptResult {
    var deadline = deadline
    var isStopping = false
    while true {
      switch job.wait(until: deadline) {
      case .stopped:
        isStopping = true
        engine.cancel(request)
        deadline = Clock.deadline(inMilliseconds: Self.cancelMilliseconds)
      case .answered(let answer):
        if engine.hasEnded || answer == .failure(Client.endedError) {
          let failure = EngineFailure("The engine failed: \(engine.ending()).", isRetryable: true)
          letGo()
          return isStopping ? .stopped : .failed(failure)
        }
        return isStopping ? .stopped : result(answer)
      case nil:
        engine.kill()
        letGo()
        if isStopping { return .stopped }
        let seconds = configuration.deadlineSeconds
        return .failed(EngineFailure("The engine did not finish within \(seconds) s.", isRetryable: true))
      }
    }
  }

  private func result(_ answer: Client.Answer) -> AttemptResult {
    switch answer {
    case .failure(let error): return .failed(EngineFailure(error))
    case .success(let json):
      var problems = Problems()
      if let made = EngineGenerate.Result.read(json, &problems), !made.artifacts.isEmpty { return .made(made) }
      let problem = problems.list.first.map { "\($0.pointer): expected \($0.expected), found \($0.found)" }
      return .failed(
        EngineFailure("The engine's result is no result: \(problem ?? "no artifacts").", isRetryable: false))
    }
  }

  // MARK: - What becomes of it

  /// Puts the files where they stay, and ends the task with them.
  private func keep(_ made: EngineGenerate.Result, _ record: TaskRecord, _ folder: String) throws(EngineFailure) {
    let result = try assets.keep(made, record, from: folder)
    let expiresAt = Clock.unixMilliseconds() + Self.lifetimeMilliseconds
    let change = TaskChange.succeed(owner: owner, result: result.encoded(), expiresAt: expiresAt)
    switch self.change(record.id, change) {
    case .success(let event): hub.publish([event])
    case .failure(let error):
      assets.remove(record.id)
      if !error.isRefusal { throw EngineFailure("The result could not be recorded: \(error)", isRetryable: true) }
    }
  }

  /// Records a failed attempt; whether another one is to follow.
  private func failed(_ failure: EngineFailure, _ record: TaskRecord, _ job: Job) -> Bool {
    if scheduler.isStopping || job.isStopped { return false }
    let mayRetry = job.failed() < Self.attempts && failure.isRetryable
    log(.warning, "Task \(record.id), attempt \(record.attempt): \(failure.message)")
    let change: TaskChange =
      mayRetry
      ? .release(owner: owner, message: failure.message + " It is tried again.")
      : .fail(
        owner: owner,
        message: record.attempt > 1
          ? failure.message + " That was attempt \(record.attempt), the last." : failure.message,
        canceled: false)
    switch self.change(record.id, change) {
    case .success(let event):
      hub.publish([event])
      return mayRetry
    case .failure(let error):
      if !error.isRefusal { log(.error, "\(error)") }
      return false
    }
  }

  private func change(_ taskID: String, _ change: TaskChange) -> Result<TaskEvent, TaskStoreError> {
    let result = store.changePatiently(
      taskID, change, isGivenUp: { scheduler.isStopping }, failed: { log(.error, "\($0)") })
    if case .failure(let error) = result, !error.isRefusal, !scheduler.isStopping { hub.abandon(taskID, error) }
    return result
  }

  // MARK: - The process

  private func engine() throws(EngineFailure) -> EngineProcess {
    if let engine = process.withLock({ $0 }) {
      if !engine.hasEnded { return engine }
      letGo()
    }
    let engine = try EngineProcess(
      command: configuration.resolvedEngineCommand,
      memoryBytes: UInt64(configuration.workerMemoryMebibytes) << 20)
    process.withLock { $0 = engine }
    scheduler.engineStarted(engine.description)
    return engine
  }

  private func letGo() {
    let engine = process.withLock { process in
      defer { process = nil }
      return process
    }
    if engine != nil { scheduler.engineEnded() }
  }
}
