import Platform

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The queue of writes and the thread that empties it.
final class WriteQueue: Sendable {
  /// Bounds how long one transaction holds the lock that other processes wait for.
  private static let groupLimit = 512

  private struct State: Sendable {
    var pending: [WriteRequest] = []
    var isClosed = false
    var isRunning = false
    /// The thread, once it has begun.
    var thread: Thread.Identity?
  }

  private let store: String
  private let hurry: Hurry
  private let makeWriter: @Sendable () -> TaskWriter
  private let state = Monitor(State())

  init(store: String, hurry: Hurry, makeWriter: @escaping @Sendable () -> TaskWriter) {
    self.store = store
    self.hurry = hurry
    self.makeWriter = makeWriter
  }

  /// Queues a request, and starts the thread for the first one.
  func add(_ request: WriteRequest) {
    let refusal = state.signal { state -> TaskStoreError? in
      if state.isClosed { return .closed }
      if !state.isRunning {
        guard Thread.startIfPossible("klang-store", { [self] in run() }) else {
          return .failed(store: store, reason: "no thread could be started for its writes")
        }
        state.isRunning = true
      }
      state.pending.append(request)
      return nil
    }
    if let refusal { request.completion(.failure(refusal)) }
  }

  /// Takes no more requests, and waits for the queued ones, unless it is a completion that asks.
  func close() {
    hurry.on()
    let mustWait = state.broadcast { state in
      state.isClosed = true
      return state.isRunning && state.thread != .current
    }
    if mustWait { _ = state.wait { $0.isRunning ? nil : true } }
  }

  private func run() {
    // Signals are for the threads that expect them. A blocked SIGXFSZ leaves the error code to SQLite.
    var all = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, nil)
    state.withLock { $0.thread = .current }
    work()
    state.broadcast { $0.isRunning = false }
  }

  private func work() {
    let writer = makeWriter()
    while let group = take() { writer.commit(group) }
  }

  /// Waits for requests and takes up to a group of them; `nil` when there will be no more.
  private func take() -> [WriteRequest]? {
    state.wait { state -> [WriteRequest]?? in
      guard !state.pending.isEmpty else { return state.isClosed ? .some(nil) : nil }
      guard state.pending.count > Self.groupLimit else {
        defer { state.pending = [] }
        return state.pending
      }
      defer { state.pending.removeFirst(Self.groupLimit) }
      return Array(state.pending.prefix(Self.groupLimit))
    } ?? nil
  }
}
