import Contract
import JSON
import JSONRPC
import NetProtocol
import Platform

/// `klang-net`, started when it is needed, started again when it died, and let go when nothing was asked of it for a
/// while. Nobody who asks is blocked by it.
final class NetProcess: Sendable {
  /// What a child that speaks to strangers is told of our environment. Not secrets, which may be in it.
  private static let passedVariables: Set<Substring> = [
    "PATH", "LANG", "LC_ALL", "TZ", "TMPDIR", "RES_OPTIONS", "SSL_CERT_FILE", "SSL_CERT_DIR", "LD_LIBRARY_PATH",
    "LD_PRELOAD", "DYLD_LIBRARY_PATH",
  ]

  private struct State {
    var waiting: [NetOrder] = []
    /// What was sent, and by when it has to be answered.
    var sent: [Int: UInt64] = [:]
    var lastNumber = 0
    var progress: [String: @Sendable (NetProgress.Params) -> Void] = [:]
    var hasThread = false
    var isClosed = false
  }

  private enum Turn {
    case send(NetOrder, number: Int)
    case letGo
    case kill
    case close
    /// What there is to wait for has changed.
    case again
  }

  private let command: [String]
  private let log: Log
  private let idleMilliseconds: Int64
  private let graceMilliseconds: Int64
  private let state = Monitor(State())

  /// Nothing is started yet. `command` is the program and its arguments; it is kept for `idleMilliseconds` without
  /// anything to do, and is held for stuck when it overruns a time limit by `graceMilliseconds`.
  init(command: [String], log: Log, idleMilliseconds: Int64 = 30_000, graceMilliseconds: Int64 = 10_000) {
    self.command = command
    self.log = log
    self.idleMilliseconds = idleMilliseconds
    self.graceMilliseconds = graceMilliseconds
  }

  // MARK: - What can be asked for

  /// Has a callback delivered. `answered` is called once, on another thread.
  @discardableResult
  func deliver(
    _ delivery: NetDeliver.Params, answered: @escaping @Sendable (Result<NetDeliver.Result, NetFailure>) -> Void
  ) -> NetOrder {
    let order = NetOrder(
      NetDeliver.method, try? JSON.parse(delivery.encoded()), timeoutMilliseconds: delivery.timeoutMilliseconds
    ) { answered(Self.read($0)) }
    add(order)
    return order
  }

  /// Has a file fetched. `progress` is called as it comes and `answered` once, both on another thread.
  @discardableResult
  func download(
    _ download: NetDownload.Params, progress: @escaping @Sendable (NetProgress.Params) -> Void,
    answered: @escaping @Sendable (Result<NetDownload.Result, NetFailure>) -> Void
  ) -> NetOrder {
    var download = download
    let name = Randomness.hexadecimal(bytes: 8)
    download.name = name
    state.withLock { $0.progress[name] = progress }
    let order = NetOrder(
      NetDownload.method, try? JSON.parse(download.encoded()), timeoutMilliseconds: download.timeoutMilliseconds
    ) { [state] answer in
      state.withLock { $0.progress[name] = nil }
      answered(Self.read(answer))
    }
    add(order)
    return order
  }

  /// Ends it, and with it everything that was asked for.
  func close() { state.broadcast { $0.isClosed = true } }

  private static func read<Answer: ContractObject>(_ answer: NetOrder.Answer) -> Result<Answer, NetFailure> {
    answer.flatMap { json in
      var problems = Problems()
      if let read = Answer.read(json, &problems) { return .success(read) }
      return .failure(NetFailure(.transport, "klang-net did not answer in its own words.", isRetryable: true))
    }
  }

  // MARK: - The thread that has the process

  private func add(_ order: NetOrder) {
    let (isClosed, mustStart) = state.broadcast { state -> (Bool, Bool) in
      if state.isClosed { return (true, false) }
      state.waiting.append(order)
      defer { state.hasThread = true }
      return (false, !state.hasThread)
    }
    if isClosed { return order.finish(.failure(.canceled)) }
    // One thread for the life of the server: on Linux a child ends with the thread that started it.
    if mustStart { Thread.start("klang-net-host") { [self] in run() } }
  }

  private func run() {
    var process: ServiceProcess?
    while true {
      switch nextTurn(hasProcess: process != nil) {
      case .send(let order, let number):
        if process?.hasEnded != false { process = start() }
        send(order, number, to: process)
      case .letGo: process = nil
      case .kill:
        log(.warning, "klang-net does not answer any more, and is ended.")
        state.withLock { $0.sent = [:] }
        process?.kill()
        process = nil
      case .close:
        process?.kill()
        for order in state.withLock({ $0.waiting }) { order.finish(.failure(.canceled)) }
        return
      case .again: continue
      }
    }
  }

  /// Sleeps until there is something to do for the thread.
  private func nextTurn(hasProcess: Bool) -> Turn {
    let idleEnd = hasProcess ? Clock.deadline(inMilliseconds: idleMilliseconds) : nil
    let deadline = state.withLock { $0.sent.values.min() ?? idleEnd }
    let turn = state.wait(until: deadline) { state -> Turn? in
      if state.isClosed { return .close }
      guard state.waiting.isEmpty else {
        let order = state.waiting.removeFirst()
        state.lastNumber += 1
        state.sent[state.lastNumber] = Clock.deadline(inMilliseconds: order.timeoutMilliseconds + graceMilliseconds)
        return .send(order, number: state.lastNumber)
      }
      return state.sent.values.min() ?? idleEnd != deadline ? .again : nil
    }
    return turn ?? (state.withLock { $0.sent.isEmpty } ? .letGo : .kill)
  }

  private func send(_ order: NetOrder, _ number: Int, to process: ServiceProcess?) {
    guard let process else {
      answered(number)
      let reason = "klang-net can't be started: \(command.joined(separator: " "))."
      return order.finish(.failure(NetFailure(.transport, reason, isRetryable: true)))
    }
    if !order.send(to: process, done: { [self] in answered(number) }) { answered(number) }
  }

  private func answered(_ number: Int) { state.broadcast { $0.sent[number] = nil } }

  private func start() -> ServiceProcess? {
    do throws(SystemError) {
      let environment = Environment.all.filter { Self.passedVariables.contains($0.prefix { $0 != "=" }) }
      let process = try ServiceProcess("klang-net", command: command, environment: environment) {
        [state] method, params in
        var problems = Problems()
        guard method == NetProgress.method, let told = NetProgress.Params.read(params, &problems) else { return }
        state.withLock { $0.progress[told.name] }?(told)
      }
      // Not waited for: requests may follow at once, and one that dies here fails them.
      process.request(NetInitialize.method, [:]) { _ in }
      log(.debug, "klang-net is started.")
      return process
    } catch {
      log(.error, "klang-net can't be started. \(error)")
      return nil
    }
  }
}
