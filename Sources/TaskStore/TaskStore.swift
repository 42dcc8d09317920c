/// Durable tasks, the log of their status changes and the callbacks that tell of these, shared by any number of servers.
///
/// Writes are queued and answer through a completion once they are durable; reads answer at once and see every write
/// whose completion was called. Requests and results are opaque bytes. A server names itself with an opaque `owner`
/// string that no other server, before or after it, ever has.
public protocol TaskStore: Sendable {
  /// Does all operations in one transaction, or none; the error is that of the first one refused.
  ///
  /// Gives the events of the creates and changes, in order. Operations handed over at the same time share a commit, but
  /// one that is refused or fails takes no other with it. The queue has no bound of its own: callers bound what they
  /// have in flight. After `close()` the completion is called at once, on the caller's thread, with `.closed`.
  func write(_ operations: [TaskOperation], completion: @escaping WriteCompletion<[TaskEvent]>)

  /// Makes every unfinished task that nobody owns, or whose owner is gone, a task of `owner`, in one transaction.
  ///
  /// What was submitted stays so; what was processing is submitted again while it has begun fewer attempts than
  /// `attemptLimit`, else it fails. Tasks of live owners and of `owner` itself stay untouched. Gives one event for each
  /// task taken, failed ones included. `isAlive` is asked once for each owner, on a thread of the store's, and must not
  /// block.
  func adopt(
    owner: String, attemptLimit: Int, isAlive: @escaping @Sendable (String) -> Bool,
    completion: @escaping WriteCompletion<[TaskEvent]>)

  /// The task a key leads to, or `nil`.
  func task(_ key: TaskKey) throws(TaskStoreError) -> TaskRecord?

  /// A part of a list of tasks.
  func tasks(_ query: TaskQuery) throws(TaskStoreError) -> TaskPage

  /// Up to `limit` events with sequence numbers above `sequence`, in order. Events of deleted tasks are gone.
  func events(after sequence: Int64, limit: Int) throws(TaskStoreError) -> [TaskEvent]

  /// The heads of up to `limit` events with sequence numbers above `sequence`, in order.
  func eventHeads(after sequence: Int64, limit: Int) throws(TaskStoreError) -> [TaskEventHead]

  /// How many tasks there are of each kind and status.
  func counts() throws(TaskStoreError) -> [TaskCount]

  /// The highest sequence number given so far, by any server; 0 in a new store. Cheap enough to be polled.
  func lastSequence() throws(TaskStoreError) -> Int64

  /// Servers that have work, and how often each has said so: one whose number stands still has stopped.
  func beats() throws(TaskStoreError) -> [String: Int64]

  /// The owners of tasks that are not finished.
  func unfinishedOwners() throws(TaskStoreError) -> [String]

  /// Up to `limit` results with files that no unfinished task needs, those whose time is up first.
  func files(limit: Int) throws(TaskStoreError) -> [TaskFiles]

  /// What all results take of the disk.
  func filesTotal() throws(TaskStoreError) -> FilesTotal

  /// A custom voice by its id, also one that was deleted; `nil` when there never was one.
  func voice(_ id: String) throws(TaskStoreError) -> VoiceRecord?

  /// The custom voices that are there, the oldest first.
  func voices() throws(TaskStoreError) -> [VoiceRecord]

  /// What an engine needs to speak with a voice; `nil` when there is nothing of it any more.
  func voiceModel(_ id: String) throws(TaskStoreError) -> [UInt8]?

  /// A number that grows when a voice comes or goes, by any server. Cheap enough to be asked for with every change.
  func voiceChanges() throws(TaskStoreError) -> Int64

  /// Claims up to `limit` callbacks that are due, oldest first, for one attempt of `owner` each.
  ///
  /// Each status change of a task with a callback URL is one, due at once; but of each task only the first that is
  /// neither accepted nor given up. A claim nobody finishes within `leaseMilliseconds` lapses, and `adopt` ends those of
  /// owners that are gone: the callback is due again.
  func claimCallbacks(
    owner: String, leaseMilliseconds: Int64, limit: Int, completion: @escaping WriteCompletion<[CallbackDelivery]>)

  /// Records what became of an attempt at the callback of the event `sequence`. Of an owner whose claim has lapsed only
  /// `.accepted` counts; that of a callback which is gone is no error.
  func finishCallback(
    _ sequence: Int64, owner: String, _ outcome: CallbackOutcome, completion: @escaping WriteCompletion<Void>)

  /// The Unix time in milliseconds at which the next callback is due, or the next claim lapses; `nil` when there is none.
  func nextCallbackAt() throws(TaskStoreError) -> Int64?

  /// How many callbacks are not accepted.
  func callbackCounts() throws(TaskStoreError) -> CallbackCounts

  /// What is wrong with what is stored, once that was met: from then on the store is only read, and every write fails
  /// with this error. Nil while nothing is known to be wrong.
  var damage: TaskStoreError? { get }

  /// Finishes what is queued, then lets go of the store. Everything after it answers with `.closed`.
  ///
  /// A store may cut its waiting for others short here: every queued write is answered, with an error when it is not
  /// stored.
  func close()
}

extension TaskStore {
  /// Attempts a task gets before it fails, unless the caller says otherwise.
  public static var defaultAttemptLimit: Int { 2 }

  /// Stores a task. Refused when its external id is taken by a task of any kind.
  public func create(_ task: NewTask, completion: @escaping WriteCompletion<TaskEvent>) {
    write([.create(task)]) { completion($0.first) }
  }

  /// Takes a step in a task's life. Refused with `.conflict` when `TaskLife` does not allow it now.
  public func change(_ id: String, _ change: TaskChange, completion: @escaping WriteCompletion<TaskEvent>) {
    write([.change(id: id, change)]) { completion($0.first) }
  }

  /// Removes a finished task. Refused with `.conflict` while it is not finished.
  public func delete(_ id: String, completion: @escaping WriteCompletion<Void>) {
    write([.delete(id: id)]) { completion($0.map { _ in }) }
  }

  /// Takes over what servers that are gone left unfinished, with the default number of attempts.
  public func adopt(
    owner: String, isAlive: @escaping @Sendable (String) -> Bool, completion: @escaping WriteCompletion<[TaskEvent]>
  ) {
    adopt(owner: owner, attemptLimit: Self.defaultAttemptLimit, isAlive: isAlive, completion: completion)
  }
}

extension Result where Success == [TaskEvent], Failure == TaskStoreError {
  /// The one event of a write that makes one.
  fileprivate var first: Result<TaskEvent, TaskStoreError> {
    flatMap { events in
      guard let event = events.first else {
        return .failure(.failed(store: "(unnamed)", reason: "a write that makes an event gave none"))
      }
      return .success(event)
    }
  }
}
