import Contract
import EngineProtocol
import JSON
import JSONRPC
import Platform

/// A running engine: one process, one job at a time.
final class EngineProcess: Sendable {
  private struct State {
    var isReaping = false
    var ending: ChildProcess.Ending?
    var complaint: String?
    var progress: (@Sendable (EngineProgress.Params) -> Void)?
    var chunk: (@Sendable (EngineChunk.Params) -> Void)?
  }

  private let child: ChildProcess
  private let client: Client
  private let state = Monitor(State())
  private let complaints: EngineComplaints?
  /// What the engine said of itself.
  let description: EngineInitialize.Result

  /// Starts an engine and asks who it is; throws when it can't be started or does not answer as an engine.
  init(
    _ specification: EngineSpecification, without secretVariables: Set<String>, log: Log
  ) throws(EngineFailure) {
    let command = specification.command
    let hidden = secretVariables.union(specification.environment.keys)
    let environment =
      Environment.all.filter { !hidden.contains(String($0.prefix { $0 != "=" })) }
      + specification.environment.map { "\($0.key)=\($0.value)" }
    do throws(SystemError) {
      // What the embedded engine has to say is ours to say.
      complaints = specification.isEmbedded ? nil : try EngineComplaints()
    } catch {
      throw EngineFailure("The engine can't be started: \(error)", isRetryable: true)
    }
    do throws(SystemError) {
      child = try ChildProcess(
        command: command, environment: environment,
        standardError: complaints.map { .descriptor($0.writeEnd) } ?? .inherited)
    } catch {
      complaints?.abandon()
      throw EngineFailure("The engine can't be started: \(error)", isRetryable: true)
    }
    complaints?.start(specification.name, log)
    child.limit(addressSpaceBytes: specification.memoryBytes)
    client = Client(input: child.output, output: child.input, framing: .lines, maximumMessageBytes: 8 << 20)
    let answer = Monitor<Client.Answer?>(nil)
    let starting = Starting(child, state: state)
    client.start("klang-engine") { method, params in
      starting.notified(method, params)
    } ended: { complaint in
      starting.ended(complaint)
    }
    client.request(EngineInitialize.method, try? JSON.parse(EngineInitialize.Params().encoded())) { result in
      answer.signal { $0 = result }
    }
    let result: Client.Answer? = answer.wait(
      until: Clock.deadline(inMilliseconds: Int64(specification.startSeconds) * 1000)
    ) { $0 }
    var problems = Problems()
    switch result {
    case .success(let json):
      if let read = EngineInitialize.Result.read(json, &problems) {
        description = read
        return
      }
      starting.kill()
      let problem = problems.list.first.map { "\($0.pointer): expected \($0.expected), found \($0.found)" } ?? ""
      throw EngineFailure("The engine \(command[0]) does not describe itself: \(problem).", isRetryable: false)
    case .failure(let error):
      starting.kill()
      let ending = state.wait(until: Clock.deadline(inMilliseconds: 1000)) { $0.ending }
      let why = ending.map { "it ended with \($0)" } ?? error.message
      throw EngineFailure(
        "The engine \(command[0]) did not start: \(why).\(Self.said(complaints))", isRetryable: true)
    case nil:
      starting.kill()
      throw EngineFailure(
        "The engine \(command[0]) did not say who it is within \(specification.startSeconds) s.", isRetryable: true)
    }
  }

  /// Whether it has ended.
  var hasEnded: Bool { state.withLock { $0.isReaping } }

  /// Asks for something to be made. `answered` is called once, on the reading thread; gives the id to cancel by.
  func generate(
    _ order: EngineGenerate.Params, processorSeconds: UInt64?,
    progress: @escaping @Sendable (EngineProgress.Params) -> Void,
    chunk: @escaping @Sendable (EngineChunk.Params) -> Void,
    answered: @escaping @Sendable (Client.Answer) -> Void
  ) -> Int {
    if let processorSeconds { child.allowProcessorTime(seconds: processorSeconds) }
    state.withLock { state in
      state.progress = progress
      state.chunk = chunk
    }
    return client.request(EngineGenerate.method, try? JSON.parse(order.encoded())) { [state] answer in
      // What it tells of a task after its answer is of no use.
      state.withLock { state in
        state.progress = nil
        state.chunk = nil
      }
      answered(answer)
    }
  }

  /// Asks for a job to be given up.
  func cancel(_ id: Int) { client.cancel(id) }

  /// Ends it at once, with everything it started.
  func kill() { Starting(child, state: state).kill() }

  /// How it ended, waiting a moment for it to be known; and what was wrong with what it said, if that was why.
  func ending() -> String {
    let deadline = Clock.deadline(inMilliseconds: 2000)
    guard let ending: ChildProcess.Ending = state.wait(until: deadline, { $0.ending }) else {
      return "it closed its output"
    }
    if let complaint = state.withLock({ $0.complaint }) { return "it broke the protocol: \(complaint)" }
    return "it ended with \(ending)"
  }

  /// What it said last on standard error, as a sentence to follow another one; empty when it said nothing.
  var lastWords: String { Self.said(complaints) }

  private static func said(_ complaints: EngineComplaints?) -> String {
    complaints?.lastLine().map { " It said: \($0)" } ?? ""
  }

  deinit { client.close() }

  /// What the reading thread needs, without holding on to the process object.
  private struct Starting: Sendable {
    let child: ChildProcess
    let state: Monitor<State>

    init(_ child: ChildProcess, state: Monitor<State>) {
      self.child = child
      self.state = state
    }

    func notified(_ method: String, _ params: JSON) {
      var problems = Problems()
      switch method {
      case EngineProgress.method:
        guard let progress = EngineProgress.Params.read(params, &problems) else { return }
        state.withLock { $0.progress }?(progress)
      case EngineChunk.method:
        guard let chunk = EngineChunk.Params.read(params, &problems) else { return }
        state.withLock { $0.chunk }?(chunk)
      default: return
      }
    }

    /// The output is closed or no longer understood: the process is of no more use. Reaps it.
    func ended(_ complaint: String?) {
      kill()
      state.withLock { $0.isReaping = true }
      let ending = child.wait()
      state.broadcast { state in
        state.ending = ending
        state.complaint = complaint
      }
      Descriptor.close(child.input)
      Descriptor.close(child.output)
    }

    func kill() {
      // Not after the wait has begun: the number may then belong to another process.
      state.withLock { if !$0.isReaping { child.kill() } }
    }
  }
}
