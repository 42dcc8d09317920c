import Contract
import JSON
import JSONRPC
import KlangProtocol
import Platform
import TaskStore

/// Klang itself: tasks, engines and what is told of them. Sessions come and go on it.
public final class Server: Sendable {
  /// What is there once the store is open.
  struct Open: Sendable {
    var store: any TaskStore
    var scheduler: Scheduler
    var callbacks: CallbackSender
    var inputs: InputFetcher
  }

  /// How often a task may be taken over from servers that died over it, before it is held for the reason.
  private static let adoptions = 10

  private static let takeOverMilliseconds: Int64 = 15
  /// After how long it is tried again when the store could not do it.
  private static let retryMilliseconds: Int64 = 500

  /// How it is set up.
  public let configuration: Configuration
  let hub = EventHub()
  let answers = AnswerCache()
  let timers: Timers
  let log: Log
  let startedAt = Clock.monotonicNanoseconds()
  private let owner: String
  private let assets: Assets
  private let open = Monitor<Open?>(nil)

  /// A server that has not opened anything yet: that is done by the first session's `initialize`.
  public init(configuration: Configuration, timers: Timers, log: Log) {
    self.configuration = configuration
    self.timers = timers
    self.log = log
    // Process and start time tell whether the server lives; the rest tells it from another one in the same process.
    owner = (ProcessWatch.identity(of: getpid()) ?? "\(getpid())@0") + ":" + Randomness.hexadecimal(bytes: 4)
    assets = Assets(root: configuration.dataDirectory, owner: owner)
  }

  /// Serves one session over a pair of descriptors, until it ends.
  public func serve(_ connection: Connection) -> Connection.Ending {
    let session = Session(self, connection)
    let ending = connection.run(session)
    session.close()
    return ending
  }

  /// The store and what hangs on it, opened by the first who needs it.
  func opened() throws(TaskStoreError) -> Open {
    if let open = open.withLock({ $0 }) { return open }
    let store = try SQLiteTaskStore(
      SQLiteTaskStore.Configuration(
        path: configuration.storePath,
        durability: configuration.durability == .full ? .powerLoss : .processDeath))
    let scheduler = Scheduler(workers: configuration.workerCount) {
      [hub, configuration, assets, owner, log] scheduler in
      Worker(
        scheduler, store: store, hub: hub, configuration: configuration, assets: assets, owner: owner, log: log)
    }
    let net = NetProcess(command: configuration.resolvedNetCommand, log: log)
    let callbacks = CallbackSender(store, net, configuration, owner: owner, log: log)
    _ = hub.listen(callbacks)
    let inputs = InputFetcher(net, allowsPrivateNetwork: configuration.allowsPrivateNetwork)
    let opened = Open(store: store, scheduler: scheduler, callbacks: callbacks, inputs: inputs)
    open.withLock { $0 = opened }
    // Not before the client has its answer to `initialize`: there may be much to take over.
    timers.after(milliseconds: Self.takeOverMilliseconds) { [weak self] in self?.takeOver(opened) }
    return opened
  }

  /// What is open, without opening it.
  var current: Open? { open.withLock { $0 } }

  /// The owner string that new tasks get.
  var ownerName: String { owner }

  /// Goes on with what servers that are gone left unfinished.
  private func takeOver(_ open: Open) {
    open.store.adopt(owner: owner, attemptLimit: Self.adoptions, isAlive: Self.isAlive) {
      [weak self, hub, log, timers] outcome in
      switch outcome {
      case .failure(let error):
        log(.error, "Unfinished tasks can't be taken over. \(error)")
        if error.isRetryable, !open.scheduler.isStopping {
          timers.after(milliseconds: Self.retryMilliseconds) { [weak self] in self?.takeOver(open) }
        }
      case .success(let events):
        hub.publish(events)
        for event in events where !event.task.status.isFinal { open.scheduler.enqueue(event.task.id) }
        open.callbacks.wakeIfNeeded()
      }
    }
    Thread.start("klang-sweep") { [assets] in assets.sweep(isAlive: Self.isAlive) }
  }

  @Sendable private static func isAlive(_ owner: String) -> Bool {
    ProcessWatch.isAlive(identity: String(owner.prefix { $0 != ":" }))
  }

  /// Stops the engines, gives running tasks back to the store and closes it.
  public func close() {
    let open = open.withLock { open in
      defer { open = nil }
      return open
    }
    guard let open else { return }
    for taskID in open.scheduler.stopAll() {
      _ = open.store.changeAndWait(
        taskID, .release(owner: owner, message: "The server was closed; it goes on with the next."))
    }
    open.callbacks.close()
    open.store.close()
    assets.removeWork()
  }
}

#if canImport(Glibc)
  import func Glibc.getpid
#else
  import func Darwin.getpid
#endif
