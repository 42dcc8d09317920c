import Platform

/// A task store in one SQLite file, which any number of processes of one machine may have open at once.
///
/// One thread, started by the first write, does all writes: everything queued while it was busy goes into its next
/// transaction, so the cost of a commit is shared by as many writes as arrive during one. Reads run on the caller's
/// thread over a connection of their own, and wait for no write.
///
/// A write beyond a file size limit raises SIGXFSZ, which ends a process by default: ignore it to get `.full` instead.
public final class SQLiteTaskStore: TaskStore {
  private enum Reading {
    case open(TaskReader)
    case closed
  }

  private let reading: Monitor<Reading>
  private let writing: WriteQueue
  private let met: Damage

  /// The version of the tables that every opened store has.
  public static var schemaVersion: Int { Schema.currentVersion }

  /// Opens the store, or makes it. `now` is the clock of the records, in Unix milliseconds.
  ///
  /// `committed` gets the events of each transaction of this store, in the order of their numbers, on the writer's thread
  /// and after the completions. Numbers that are missing between two calls are those of other servers.
  public init(
    _ configuration: Configuration, now: @escaping @Sendable () -> Int64 = { Clock.unixMilliseconds() },
    committed: @escaping @Sendable ([TaskEvent]) -> Void = { _ in }
  ) throws(TaskStoreError) {
    let hurry = Hurry()
    let damage = Damage()
    met = damage
    reading = Monitor(
      .open(TaskReader(connection: try Connection.open(configuration, hurry: hurry, damage: damage))))
    writing = WriteQueue(store: configuration.path, hurry: hurry) {
      TaskWriter(configuration: configuration, hurry: hurry, damage: damage, now: now, committed: committed)
    }
  }

  deinit { close() }

  /// Queues operations for the writer thread, which calls the completion after their commit.
  public func write(_ operations: [TaskOperation], completion: @escaping WriteCompletion<[TaskEvent]>) {
    writing.add(WriteRequest(work: .operations(operations)) { completion($0.map(\.events)) })
  }

  /// Queues a takeover for the writer thread, which asks `isAlive` and calls the completion.
  public func adopt(
    owner: String, attemptLimit: Int, isAlive: @escaping @Sendable (String) -> Bool,
    completion: @escaping WriteCompletion<[TaskEvent]>
  ) {
    let work = WriteRequest.Work.adoption(owner: owner, attemptLimit: attemptLimit, isAlive: isAlive)
    writing.add(WriteRequest(work: work) { completion($0.map(\.events)) })
  }

  /// Queues a claim of callbacks for the writer thread, which calls the completion after its commit.
  public func claimCallbacks(
    owner: String, leaseMilliseconds: Int64, limit: Int, completion: @escaping WriteCompletion<[CallbackDelivery]>
  ) {
    let work = WriteRequest.Work.callbackClaim(owner: owner, leaseMilliseconds: leaseMilliseconds, limit: limit)
    writing.add(WriteRequest(work: work) { completion($0.map(\.callbacks)) })
  }

  /// Queues what became of a callback for the writer thread, which calls the completion after its commit.
  public func finishCallback(
    _ sequence: Int64, owner: String, _ outcome: CallbackOutcome, completion: @escaping WriteCompletion<Void>
  ) {
    let work = WriteRequest.Work.callbackEnd(sequence: sequence, owner: owner, outcome)
    writing.add(WriteRequest(work: work) { completion($0.map { _ in }) })
  }

  /// How many callbacks are not accepted, counted.
  public func callbackCounts() throws(TaskStoreError) -> CallbackCounts {
    try read { reader throws(TaskStoreError) in try reader.callbackCounts() }
  }

  /// When the next callback is due, by an index.
  public func nextCallbackAt() throws(TaskStoreError) -> Int64? {
    try read { reader throws(TaskStoreError) in try reader.nextCallbackAt() }
  }

  /// The task a key leads to, or `nil`.
  public func task(_ key: TaskKey) throws(TaskStoreError) -> TaskRecord? {
    try read { reader throws(TaskStoreError) in try reader.task(key) }
  }

  /// A part of a list of tasks, read from one snapshot.
  public func tasks(_ query: TaskQuery) throws(TaskStoreError) -> TaskPage {
    try read { reader throws(TaskStoreError) in try reader.tasks(query) }
  }

  /// Up to `limit` events with sequence numbers above `sequence`, in order.
  public func events(after sequence: Int64, limit: Int) throws(TaskStoreError) -> [TaskEvent] {
    try read { reader throws(TaskStoreError) in try reader.events(after: sequence, limit: limit) }
  }

  /// The heads of events, from two indexes.
  public func eventHeads(after sequence: Int64, limit: Int) throws(TaskStoreError) -> [TaskEventHead] {
    try read { reader throws(TaskStoreError) in try reader.eventHeads(after: sequence, limit: limit) }
  }

  /// How many tasks there are of each kind and status, from kept counters.
  public func counts() throws(TaskStoreError) -> [TaskCount] {
    try read { reader throws(TaskStoreError) in try reader.counts() }
  }

  /// The highest sequence number given so far, by any process.
  public func lastSequence() throws(TaskStoreError) -> Int64 {
    try read { reader throws(TaskStoreError) in try reader.lastSequence() }
  }

  /// Servers with work, and how often each has said that it goes on.
  public func beats() throws(TaskStoreError) -> [String: Int64] {
    try read { reader throws(TaskStoreError) in try reader.beats() }
  }

  /// The owners of tasks that are not finished.
  public func unfinishedOwners() throws(TaskStoreError) -> [String] {
    try read { reader throws(TaskStoreError) in try reader.unfinishedOwners() }
  }

  /// Files that no unfinished task needs, by an index.
  public func files(limit: Int) throws(TaskStoreError) -> [TaskFiles] {
    try read { reader throws(TaskStoreError) in try reader.files(limit: limit) }
  }

  /// What all files take, from an index that has a row for each task with files.
  public func filesTotal() throws(TaskStoreError) -> FilesTotal {
    try read { reader throws(TaskStoreError) in try reader.filesTotal() }
  }

  /// A custom voice by its id.
  public func voice(_ id: String) throws(TaskStoreError) -> VoiceRecord? {
    try read { reader throws(TaskStoreError) in try reader.voice(id) }
  }

  /// The custom voices that are there, the oldest first.
  public func voices() throws(TaskStoreError) -> [VoiceRecord] {
    try read { reader throws(TaskStoreError) in try reader.voices() }
  }

  /// What an engine needs to speak with a voice.
  public func voiceModel(_ id: String) throws(TaskStoreError) -> [UInt8]? {
    try read { reader throws(TaskStoreError) in try reader.voiceModel(id) }
  }

  /// How often voices came or went, by a count over all of them.
  public func voiceChanges() throws(TaskStoreError) -> Int64 {
    try read { reader throws(TaskStoreError) in try reader.voiceChanges() }
  }

  /// What is wrong with the file's content, once a read or a write has met it.
  public var damage: TaskStoreError? { met.error }

  /// Finishes what is queued, then closes the file.
  ///
  /// So that a server can leave quickly, a commit now waits for other processes 500 ms at most; writes that do not get
  /// the lock by then answer with `.locked`, and are not stored. From within a completion it only stops new writes, and
  /// the queued ones finish after that completion.
  public func close() {
    writing.close()
    reading.withLock { $0 = .closed }
  }

  private func read<Value: Sendable>(
    _ body: (TaskReader) throws(TaskStoreError) -> Value
  ) throws(TaskStoreError) -> Value {
    try reading.withLock { reading throws(TaskStoreError) in
      switch reading {
      case .open(let reader): try body(reader)
      case .closed: throw .closed
      }
    }
  }
}
