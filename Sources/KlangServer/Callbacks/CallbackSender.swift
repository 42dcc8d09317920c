import KlangProtocol
import NetProtocol
import Platform
import TaskStore
import WebAddress

/// Delivers the callbacks of the store: those of each task in order, several tasks at once, and none held up by tasks or
/// holding them up. Sleeps until a status change, an end of a delivery or the time of the next attempt.
final class CallbackSender: Sendable {
  /// How many deliveries are under way at once.
  private static let limit = 8
  /// How long a receiver has, in milliseconds.
  private static let timeoutMilliseconds = 15_000
  /// How long a claim lasts when the server that has it dies, in milliseconds: longer than a delivery may take.
  private static let leaseMilliseconds: Int64 = 60_000
  /// How long deliveries may go on when the server is closed, in milliseconds.
  private static let closingMilliseconds: Int64 = 400
  /// How long a store that refuses is left alone, in milliseconds.
  private static let troubleMilliseconds: Int64 = 5_000

  private struct State {
    var mustLook = false
    var underWay: Set<Int64> = []
    var hasThread = false
    var hasEnded = false
    var closing: UInt64?
    /// What is still under way is broken off.
    var isCut = false
  }

  private enum Turn {
    case look
    case end
  }

  private let store: any TaskStore
  private let net: NetProcess
  private let configuration: Configuration
  private let owner: String
  private let log: Log
  private let retry: CallbackRetry
  private let state = Monitor(State())
  private let secret = Monitor<String?>(nil)

  init(_ store: any TaskStore, _ net: NetProcess, _ configuration: Configuration, owner: String, log: Log) {
    self.store = store
    self.net = net
    self.configuration = configuration
    self.owner = owner
    self.log = log
    retry = CallbackRetry(firstMilliseconds: Int64(configuration.callbackRetryMilliseconds))
  }

  /// Looks for callbacks that are due.
  func wake() {
    let mustStart = state.broadcast { state -> Bool in
      guard state.closing == nil else { return false }
      state.mustLook = true
      defer { state.hasThread = true }
      return !state.hasThread
    }
    if mustStart { Thread.start("klang-callbacks") { [self] in run() } }
  }

  /// Looks for callbacks if the store has any.
  func wakeIfNeeded() {
    if case .some(.some) = try? store.nextCallbackAt() { wake() }
  }

  /// Gives deliveries a moment to end, then gives them back to the store for the next server.
  func close() {
    let hasThread = state.broadcast { state -> Bool in
      state.closing = Clock.deadline(inMilliseconds: Self.closingMilliseconds)
      state.mustLook = true
      return state.hasThread
    }
    let patience = Clock.deadline(inMilliseconds: Self.closingMilliseconds + 50)
    if hasThread { _ = state.wait(until: patience) { $0.hasEnded ? true : nil } }
    state.withLock { $0.isCut = true }
    net.close()
    _ = state.wait(until: Clock.deadline(inMilliseconds: 100)) { $0.underWay.isEmpty ? true : nil }
  }

  // MARK: - The loop

  private func run() {
    var next: UInt64?
    while case .look = nextTurn(at: next) {
      do throws(TaskStoreError) {
        next = try sendWhatIsDue()
      } catch {
        if case .closed = error { break }
        log(.error, "Callbacks can't be read. \(error)")
        next = Clock.deadline(inMilliseconds: Self.troubleMilliseconds)
      }
    }
    state.broadcast { $0.hasEnded = true }
  }

  /// Sleeps until there may be something to send.
  private func nextTurn(at time: UInt64?) -> Turn {
    let closing = state.withLock(\.closing)
    let deadline = [time, closing].compactMap { $0 }.min()
    let turn: Turn? = state.wait(until: deadline) { state -> Turn? in
      if let closing = state.closing {
        if Clock.monotonicNanoseconds() >= closing { return .end }
        if state.underWay.isEmpty && !state.mustLook { return .end }
      }
      guard state.mustLook, state.underWay.count < Self.limit else { return nil }
      state.mustLook = false
      return .look
    }
    if let turn { return turn }
    return state.withLock { $0.closing }.map { Clock.monotonicNanoseconds() >= $0 } == true ? .end : .look
  }

  /// Sends what may be sent now; gives the monotonic time of what comes next, if that is known.
  private func sendWhatIsDue() throws(TaskStoreError) -> UInt64? {
    let free = Self.limit - state.withLock { $0.underWay.count }
    let deliveries = try claim(limit: free)
    for delivery in deliveries { send(delivery) }
    // With all hands full, the end of a delivery is what comes next.
    if deliveries.count == free { return nil }
    guard let time = try store.nextCallbackAt() else { return nil }
    return Clock.deadline(inMilliseconds: time - Clock.unixMilliseconds())
  }

  private func claim(limit: Int) throws(TaskStoreError) -> [CallbackDelivery] {
    guard limit > 0 else { return [] }
    return try StoreAnswer.wait {
      store.claimCallbacks(owner: owner, leaseMilliseconds: Self.leaseMilliseconds, limit: limit, completion: $0)
    }.get()
  }

  // MARK: - One delivery

  private func send(_ delivery: CallbackDelivery) {
    state.withLock { _ = $0.underWay.insert(delivery.event.sequence) }
    let params: NetDeliver.Params
    do throws(NetFailure) {
      params = try order(delivery)
    } catch {
      return ended(delivery, .failure(error))
    }
    net.deliver(params) { [self] result in ended(delivery, result) }
  }

  private func order(_ delivery: CallbackDelivery) throws(NetFailure) -> NetDeliver.Params {
    let task = delivery.event.task
    var params = NetDeliver.Params()
    params.url = task.callbackURL ?? ""
    params.body = String(decoding: CallbackBody(KlangTask(task)).encoded(), as: UTF8.self)
    params.id = "msg_\(task.id)_\(delivery.event.sequence)"
    params.timestamp = Int(Clock.unixMilliseconds() / 1000)
    params.secret = try currentSecret()
    params.timeoutMilliseconds = Self.timeoutMilliseconds
    params.allowsPrivateNetwork = configuration.allowsPrivateNetwork
    return params
  }

  /// The secret to sign with, asked for once; nil when none is configured. Without a configured one nothing is sent.
  private func currentSecret() throws(NetFailure) -> String? {
    guard let source = configuration.webhookSecret else { return nil }
    if let secret = secret.withLock({ $0 }) { return secret }
    do throws(SecretSource.Failure) {
      let found = try source.read()
      secret.withLock { $0 = found }
      return found
    } catch {
      throw NetFailure(.invalidSecret, error.message)
    }
  }

  private func ended(_ delivery: CallbackDelivery, _ result: Result<NetDeliver.Result, NetFailure>) {
    let outcome = outcome(delivery, result)
    let sequence = delivery.event.sequence
    store.finishCallback(sequence, owner: owner, outcome) { [self] recorded in
      if case .failure(let error) = recorded, error != .closed {
        log(.error, "What became of a callback could not be recorded. \(error)")
      }
      state.broadcast { state in
        state.underWay.remove(sequence)
        state.mustLook = true
      }
    }
  }

  private func outcome(
    _ delivery: CallbackDelivery, _ result: Result<NetDeliver.Result, NetFailure>
  ) -> CallbackOutcome {
    let task = delivery.event.task
    let name = "The callback of task \(task.id) (\(task.status.rawValue))"
    let now = Clock.unixMilliseconds()
    switch result {
    case .success(let done):
      log(.debug, "\(name) was accepted with \(done.httpStatus).")
      return .accepted
    case .failure(let failure):
      // That was our own doing: the next server need not wait.
      if state.withLock(\.isCut) { return .retry(at: now) }
      if failure.isForGood {
        log(.warning, "\(name) is given up. \(failure.message)")
        return .givenUp(reason: failure.message)
      }
      let time = retry.time(
        after: delivery.attempt, since: delivery.since, now: now, chance: Double.random(in: 0...1))
      guard let time else {
        log(.warning, "\(name) is given up after attempt \(delivery.attempt). \(failure.message)")
        return .givenUp(reason: failure.message)
      }
      // A broken configuration is for somebody to mend; a receiver that is down will come back.
      if failure.reason == .invalidSecret { secret.withLock { $0 = nil } }
      let level: Log.Level = failure.reason == .invalidSecret ? .error : .info
      log(
        level, "\(name), attempt \(delivery.attempt): \(failure.message) It is tried again in \((time - now) / 1000) s."
      )
      return .retry(at: time)
    }
  }
}

extension CallbackSender: TaskListener {
  func happened(_ event: TaskEvent) {
    if event.task.callbackURL != nil { wake() }
  }
}

extension NetFailure {
  /// Whether no later attempt can succeed, because of where it would go.
  fileprivate var isForGood: Bool { reason == .refusedAddress || reason == .refusedURL }
}
