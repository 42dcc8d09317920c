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
    var engines: Engines
    var callbacks: CallbackSender
    var neighbours: Neighbours
    var retention: Retention
    var trials: TrialMaker
    var voiceNews: VoiceNews
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
  let startedAtUnix = Clock.unixMilliseconds()
  let assets: Assets
  let samples: VoiceSamples
  private let name = ServerName.make()
  private let open = Monitor<Open?>(nil)
  private let watch = Monitor<StoreWatch?>(nil)

  /// A server that has not opened anything yet: that is done by the first session's `initialize`.
  public init(configuration: Configuration, timers: Timers, log: Log) {
    self.configuration = configuration
    self.timers = timers
    self.log = log
    assets = Assets(root: configuration.dataDirectory, owner: name.text)
    samples = VoiceSamples(root: configuration.dataDirectory)
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
        durability: configuration.durability == .full ? .powerLoss : .processDeath),
      committed: { [hub] events in hub.committed(events) })
    hub.start(store, owner: ownerName, after: try store.lastSequence())
    let net = NetProcess(command: configuration.resolvedNetCommand, log: log)
    let callbacks = CallbackSender(store, net, configuration, owner: ownerName, log: log)
    let inputs = InputFetcher(net, allowsPrivateNetwork: configuration.allowsPrivateNetwork)
    let secrets = Set([configuration.webhookSecret?.environment].compactMap { $0 })
    let voiceNews = try VoiceNews(store, hub)
    let surroundings = Worker.Surroundings(
      store: store, hub: hub, assets: assets, inputs: inputs, samples: samples, voiceNews: voiceNews, owner: ownerName,
      lifetimeMilliseconds: configuration.retention.lifetimeMilliseconds, secretVariables: secrets, log: log)
    let engines = Engines(configuration.engineSpecifications) { Worker($0, $1, surroundings) }
    let trials = TrialMaker(configuration.embeddedEngine, samples, without: secrets, log: log)
    let neighbours = Neighbours(
      name, store, timers, hasWork: { engines.load.waiting + engines.load.running > 0 },
      takeOver: { [weak self] in self?.takeOver() })
    let retention = Retention(configuration.retention, store, assets, timers, log)
    let opened = Open(
      store: store, engines: engines, callbacks: callbacks, neighbours: neighbours, retention: retention,
      trials: trials, voiceNews: voiceNews)
    for listener in [callbacks, neighbours, retention, CancelListener(engines)] as [any TaskListener] {
      hub.listen(listener)
    }
    open.withLock { $0 = opened }
    // Not before the client has its answer to `initialize`: there may be much to take over.
    timers.after(milliseconds: Self.takeOverMilliseconds) { [weak self] in self?.settle() }
    return opened
  }

  /// What is open, without opening it.
  var current: Open? { open.withLock { $0 } }

  /// The owner string that new tasks get.
  var ownerName: String { name.text }

  /// Takes the place of servers that are gone, and looks at the others from now on.
  private func settle() {
    guard let open = current else { return }
    let storeWatch = StoreWatch(configuration.storePath, timers) { [hub, answers] in
      answers.removeAll()
      hub.catchUp()
      open.voiceNews.check()
    }
    watch.withLock { $0 = storeWatch }
    takeOver()
    Thread.start("klang-sweep") { [assets] in
      assets.sweep(isAlive: open.neighbours.isAlive)
      open.retention.start()
    }
  }

  /// Goes on with what servers that are gone left unfinished.
  private func takeOver() {
    guard let open = current else { return }
    open.store.adopt(owner: ownerName, attemptLimit: Self.adoptions, isAlive: open.neighbours.isAlive) {
      [weak self, log, timers] outcome in
      switch outcome {
      case .failure(.closed): return
      case .failure(let error):
        log(.error, "Unfinished tasks can't be taken over. \(error)")
        if error.isRetryable, !open.engines.isStopping {
          timers.after(milliseconds: Self.retryMilliseconds) { [weak self] in self?.takeOver() }
        }
      case .success(let events):
        for event in events where !event.task.status.isFinal { self?.goOn(event.task, open) }
        open.callbacks.wakeIfNeeded()
      }
    }
  }

  private func goOn(_ task: TaskRecord, _ open: Open) {
    if open.engines.enqueue(task) { return }
    let message =
      "The engine \"\(task.engine ?? "")\" of this task is not in the configuration of the server that took it over."
    open.store.change(task.id, .fail(owner: ownerName, message: message, canceled: false)) { _ in }
  }

  /// Stops the engines, gives running tasks back to the store and closes it.
  public func close() {
    let open = open.withLock { open in
      defer { open = nil }
      return open
    }
    guard let open else { return }
    for taskID in open.engines.stopAll() {
      _ = open.store.changeAndWait(
        taskID, .release(owner: ownerName, message: "The server was closed; it goes on with the next."))
    }
    watch.withLock { $0?.stop() }
    open.trials.close()
    open.callbacks.close()
    open.retention.close()
    open.neighbours.close()
    open.store.close()
    assets.removeWork()
  }
}
