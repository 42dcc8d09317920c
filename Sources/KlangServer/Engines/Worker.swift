import Contract
import EngineProtocol
import JSON
import JSONRPC
import KlangProtocol
import Platform
import TaskStore
import VoiceCatalogue

/// Runs tasks one after the other on an engine process of its own. A crash or a hang of that process costs the task one
/// attempt and nobody else anything.
final class Worker: Sendable {
  /// How long an engine has to stop when it is told to, in milliseconds; then it is killed.
  private static let cancelMilliseconds: Int64 = 50
  /// How often an engine may fail at a task. Attempts that ended with their server do not count: that was not their fault.
  private static let attempts = 2

  /// Bytes of a text that an engine speaks in a second, at least, and of a video that it watches.
  private static let spokenBytesPerSecond = 50
  private static let watchedBytesPerSecond = 100_000

  /// What all workers of a server share.
  struct Surroundings: Sendable {
    var store: any TaskStore
    var hub: EventHub
    var assets: Assets
    var inputs: InputFetcher
    var samples: VoiceSamples
    var voiceNews: VoiceNews
    var owner: String
    var lifetimeMilliseconds: Int64
    /// Names of environment variables that engines don't get.
    var secretVariables: Set<String>
    var log: Log
  }

  /// The part of a task's progress that fetching its recording is.
  private static let fetchingShare = 0.1

  private let specification: EngineSpecification
  private let scheduler: Scheduler
  private let surroundings: Surroundings
  private let process = Monitor<EngineProcess?>(nil)

  init(_ specification: EngineSpecification, _ scheduler: Scheduler, _ surroundings: Surroundings) {
    self.specification = specification
    self.scheduler = scheduler
    self.surroundings = surroundings
  }

  private var store: any TaskStore { surroundings.store }
  private var assets: Assets { surroundings.assets }
  private var owner: String { surroundings.owner }
  private var log: Log { surroundings.log }

  /// Works until the server stops.
  func run() {
    while true {
      switch scheduler.nextTurn() {
      case .run(let job):
        while attempt(job) {}
        scheduler.finished(job)
      case .warm:
        do throws(EngineFailure) { _ = try engine() } catch { scheduler.engineFailed(error.message) }
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
    case .failure(let error):
      // A conflict is a task that was canceled or is another server's; it is no longer our affair.
      if !error.isRefusal { log(.error, "\(error)") }
      return false
    }
    job.begin(attempt: record.attempt)
    let folder = assets.workFolder(record.id, attempt: record.attempt)
    let inputs = folder + "-inputs"
    defer {
      Files.removeFolder(folder)
      Files.removeFolder(inputs)
    }
    switch generate(record, job, folder, inputs) {
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

  private func generate(_ record: TaskRecord, _ job: Job, _ folder: String, _ inputs: String) -> AttemptResult {
    let engine: EngineProcess
    let gate = ProgressGate()
    var order = EngineGenerate.Params()
    order.params = (try? JSON.parse(record.request)) ?? [:]
    do throws(EngineFailure) {
      do throws(SystemError) { try Files.makeDirectories(folder) } catch {
        throw EngineFailure("The result has no place: \(error)", isRetryable: false)
      }
      order.inputs = try fetchInputs(record, order.params, job, into: inputs, gate)
      do throws(EngineFailure) { engine = try self.engine() } catch {
        scheduler.engineFailed(error.message)
        throw error
      }
    } catch {
      return job.isStopped ? .stopped : .failed(error)
    }
    order.taskID = record.id
    order.kind = record.kind
    order.outputDirectory = folder
    order.seed = order.params["seed"]?.intValue ?? record.seed
    let seconds = deadlineSeconds(order)
    // All threads count. An engine of the user's own may have many; for it the deadline stands alone.
    let processorSeconds = specification.isEmbedded ? UInt64(seconds * Executable.processorCount) : nil
    // What was fetched is a part of the work.
    let begun = order.inputs.isEmpty ? 0 : Self.fetchingShare
    let request = engine.generate(order, processorSeconds: processorSeconds) { [hub = surroundings.hub] progress in
      guard progress.taskID == record.id, let share = gate.pass(progress.progress, from: begun, to: 1) else { return }
      hub.progress(record.id, share, progress.stage)
    } chunk: { [hub = surroundings.hub] chunk in
      if chunk.taskID == record.id { hub.chunk(chunk) }
    } answered: {
      job.answer($0, attempt: record.attempt)
    }
    return awaitAnswer(engine, request, job, seconds: seconds)
  }

  /// How long an attempt may take: a long text, sound or video gets as much as the slowest machine needs.
  private func deadlineSeconds(_ order: EngineGenerate.Params) -> Int {
    guard specification.isEmbedded else { return specification.deadlineSeconds }
    let text = order.params["text"]?.stringValue.map { $0.utf8.count / Self.spokenBytesPerSecond } ?? 0
    let sound = (order.params["duration"]?.doubleValue ?? 0) * (order.params["variations"]?.doubleValue ?? 1)
    let video = order.inputs.filter { $0.role == EngineGenerate.Role.video }.reduce(0) {
      $0 + (Files.size($1.path) ?? 0)
    }
    return specification.deadlineSeconds + text + Int(sound) + video / Self.watchedBytesPerSecond
  }

  /// Gets the files that a task works on.
  private func fetchInputs(
    _ record: TaskRecord, _ params: JSON, _ job: Job, into folder: String, _ gate: ProgressGate
  ) throws(EngineFailure) -> [EngineGenerate.Input] {
    if let model = try voiceModel(record, params) { return [try written(model, in: folder)] }
    guard let source = try MediaSource.of(record, in: store) else { return [] }
    let limits = source.limits
    do throws(SystemError) { try Files.makeDirectories(folder) } catch {
      throw EngineFailure("The \(source.use.title) has no place: \(error)", isRetryable: false)
    }
    let path = "\(folder)/\(source.use.role).\(source.fileExtension)"
    do throws(InputFailure) {
      try surroundings.inputs.fetch(
        source.location, to: path, limits: limits, cancellation: job.cancellation
      ) { [hub = surroundings.hub] received, total in
        let whole = Double(max(1, total ?? limits.maximumBytes))
        if let share = gate.pass(Double(received) / whole, from: 0, to: Self.fetchingShare) {
          hub.progress(record.id, share, "fetching")
        }
      }
    } catch {
      throw EngineFailure(
        "The \(source.use.title) can't be had. \(error.message)", isRetryable: error.kind == .passing)
    }
    return [EngineGenerate.Input(role: source.use.role, path: path)]
  }

  /// What is needed to speak with the custom voice of a task; nil when it needs none.
  private func voiceModel(_ record: TaskRecord, _ params: JSON) throws(EngineFailure) -> [UInt8]? {
    guard specification.isEmbedded, record.kind == TaskKind.textToSpeech.rawValue,
      let id = params["voice_id"]?.stringValue, VoiceCatalogue.languages(of: id).isEmpty
    else { return nil }
    do throws(TaskStoreError) {
      if let model = try store.voiceModel(id) { return model }
    } catch {
      throw EngineFailure("The voice can't be read: \(error)", isRetryable: true)
    }
    throw EngineFailure("Voice id not found: \"\(id)\" is not there any more.", isRetryable: false)
  }

  private func written(_ model: [UInt8], in folder: String) throws(EngineFailure) -> EngineGenerate.Input {
    let path = folder + "/voice"
    do throws(SystemError) {
      try Files.makeDirectories(folder)
      try Files.writeDurably(model, to: path)
    } catch {
      throw EngineFailure("The voice has no place: \(error)", isRetryable: false)
    }
    return EngineGenerate.Input(role: EngineGenerate.Role.voiceModel, path: path)
  }

  private func awaitAnswer(_ engine: EngineProcess, _ request: Int, _ job: Job, seconds: Int) -> AttemptResult {
    var deadline = Clock.deadline(inMilliseconds: Int64(seconds) * 1000)
    var isStopping = false
    while true {
      switch job.wait(until: deadline) {
      case .stopped:
        isStopping = true
        engine.cancel(request)
        deadline = Clock.deadline(inMilliseconds: Self.cancelMilliseconds)
      case .answered(let answer):
        if engine.hasEnded || answer == .failure(Client.endedError) {
          let failure = EngineFailure(
            "The engine failed: \(engine.ending()).\(engine.lastWords)", isRetryable: true)
          letGo()
          return isStopping ? .stopped : .failed(failure)
        }
        return isStopping ? .stopped : result(answer)
      case nil:
        engine.kill()
        letGo()
        if isStopping { return .stopped }
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
    if record.kind == TaskKind.customVoice.rawValue { return try keepVoice(made, record, folder) }
    var result = try assets.keep(made, record, from: folder, mayRename: specification.isEmbedded)
    result.inputURL = (try? MediaSource.of(record, in: store))?.location
    let expiresAt = Clock.unixMilliseconds() + surroundings.lifetimeMilliseconds
    let bytes = assets.size(record.id, attempt: record.attempt)
    let change = TaskChange.succeed(owner: owner, result: result.encoded(), expiresAt: expiresAt, bytes: bytes)
    switch self.change(record.id, change) {
    case .success: return
    case .failure(let error):
      assets.remove(record.id, attempt: record.attempt)
      if !error.isRefusal { throw EngineFailure("The result could not be recorded: \(error)", isRetryable: true) }
    }
  }

  /// Puts the voice that was made into the store and a sample of it beside it, and ends the task with them.
  private func keepVoice(
    _ made: EngineGenerate.Result, _ record: TaskRecord, _ folder: String
  ) throws(EngineFailure) {
    let voice = try surroundings.samples.voice(made, record, from: folder)
    var result = TaskResult()
    result.voices = [
      MadeVoice(VoiceRecord(id: voice.id, name: voice.name, taskID: record.id, createdAt: 0), surroundings.samples)
    ]
    let change = TaskChange.succeed(owner: owner, result: result.encoded(), expiresAt: nil, voice: voice)
    guard case .failure(let error) = self.change(record.id, change) else { return surroundings.voiceNews.check() }
    surroundings.samples.remove(voice.id)
    if !error.isRefusal { throw EngineFailure("The voice could not be recorded: \(error)", isRetryable: true) }
  }

  /// Records a failed attempt; whether another one is to follow.
  private func failed(_ failure: EngineFailure, _ record: TaskRecord, _ job: Job) -> Bool {
    if scheduler.isStopping || job.isStopped { return false }
    let mayRetry = job.failed() < Self.attempts && failure.isRetryable
    // What another attempt would not change is the request's affair, and its task says so.
    log(failure.isRetryable ? .warning : .info, "Task \(record.id), attempt \(record.attempt): \(failure.message)")
    let change: TaskChange =
      mayRetry
      ? .release(owner: owner, message: failure.message + " It is tried again.")
      : .fail(
        owner: owner,
        message: record.attempt > 1
          ? failure.message + " That was attempt \(record.attempt), the last." : failure.message,
        canceled: false)
    switch self.change(record.id, change) {
    case .success: return mayRetry
    case .failure(let error):
      if !error.isRefusal { log(.error, "\(error)") }
      return false
    }
  }

  private func change(_ taskID: String, _ change: TaskChange) -> Result<TaskEvent, TaskStoreError> {
    let result = store.changePatiently(
      taskID, change, isGivenUp: { scheduler.isStopping }, failed: { log(.error, "\($0)") })
    if case .failure(let error) = result, !error.isRefusal, !scheduler.isStopping {
      surroundings.hub.abandon(taskID, error)
    }
    return result
  }

  // MARK: - The process

  private func engine() throws(EngineFailure) -> EngineProcess {
    if let engine = process.withLock({ $0 }) {
      if !engine.hasEnded { return engine }
      letGo()
    }
    let engine = try EngineProcess(specification, without: surroundings.secretVariables, log: log)
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

extension TaskRecord {
  /// The seed of a task that asks for none: the same at each attempt (FNV-1a by G. Fowler, L. C. Noll and K.-P. Vo).
  fileprivate var seed: Int {
    var hash: UInt32 = 0x811c_9dc5
    for byte in id.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return Int(hash)
  }
}
