/// The work of one transaction, which is already begun on the connection.
///
/// A value: a copy taken before a request is what to go back to when the request is refused halfway.
struct WriteTransaction {
  private let connection: Connection
  private let now: @Sendable () -> Int64
  /// The last sequence number given.
  private var sequence: Int64
  private var counters = CounterChanges()

  init(_ connection: Connection, now: @escaping @Sendable () -> Int64) throws(TaskStoreError) {
    self.connection = connection
    self.now = now
    sequence = try connection.lastSequence()
  }

  /// Does a request as a whole. After a refusal nothing of it is left; any other error spoils the transaction.
  mutating func perform(_ work: WriteRequest.Work) throws(TaskStoreError) -> WriteRequest.Made {
    switch work {
    case .operations(let operations) where operations.count > 1:
      let before = self
      try connection.statement(.savepoint).run()
      do throws(TaskStoreError) {
        let events = try perform(operations)
        try connection.statement(.releaseSavepoint).run()
        return WriteRequest.Made(events: events)
      } catch {
        guard error.isRefusal else { throw error }
        try connection.statement(.rollbackToSavepoint).run()
        try connection.statement(.releaseSavepoint).run()
        self = before
        throw error
      }
    case .operations(let operations):
      // One alone finds out whether it is refused before it writes.
      return WriteRequest.Made(events: try perform(operations))
    case .adoption(let owner, let attemptLimit, let isAlive):
      return WriteRequest.Made(events: try adopt(owner: owner, attemptLimit: attemptLimit, isAlive: isAlive))
    case .callbackClaim(let owner, let leaseMilliseconds, let limit):
      let callbacks = try connection.claimCallbacks(
        owner: owner, now: now(), leaseMilliseconds: leaseMilliseconds, limit: limit)
      return WriteRequest.Made(callbacks: callbacks)
    case .callbackEnd(let sequence, let owner, let outcome):
      try connection.finishCallback(sequence, owner: owner, outcome, now: now())
      return WriteRequest.Made()
    }
  }

  /// Writes what was saved for the end.
  func finish() throws(TaskStoreError) { try counters.write(connection) }

  private mutating func perform(_ operations: [TaskOperation]) throws(TaskStoreError) -> [TaskEvent] {
    var events: [TaskEvent] = []
    for operation in operations {
      switch operation {
      case .create(let task): events.append(try create(task))
      case .change(let id, let change): events.append(try self.change(try stored(id), change))
      case .delete(let id): try delete(try stored(id))
      case .removeFiles(let id): try connection.removeFiles(of: id, at: now())
      case .replaceResult(let id, let result): try connection.replaceResult(of: id, result)
      case .deleteVoice(let id):
        guard let voice = try connection.voice(id), voice.deletedAt == nil else { throw .notFound(id: id) }
        try connection.deleteVoice(id, at: now())
      case .emptyDeletedVoices: try connection.emptyDeletedVoices()
      case .beat(let owner): try connection.beat(owner)
      case .forgetServer(let owner): try connection.forgetServer(owner)
      }
    }
    return events
  }

  private func stored(_ id: String) throws(TaskStoreError) -> StoredTask {
    guard let task = try connection.task(.taskByID, id) else { throw .notFound(id: id) }
    return task
  }

  private mutating func create(_ task: NewTask) throws(TaskStoreError) -> TaskEvent {
    if let id = task.id {
      guard TaskID.isValid(id) else { throw .invalidID(id) }
      guard try connection.task(.taskByID, id) == nil else { throw .idTaken(id) }
    }
    if let externalID = task.externalID, let existing = try connection.id(ofExternalID: externalID) {
      throw .externalIDTaken(externalID: externalID, existingTaskID: existing)
    }
    let now = now()
    let record = TaskRecord(
      id: task.id ?? TaskID.make(at: now), kind: task.kind, externalID: task.externalID,
      life: TaskLife(owner: task.owner),
      createdAt: now, updatedAt: now, request: task.request, sequence: sequence + 1, callbackURL: task.callbackURL,
      engine: task.engine)
    try connection.insert(record, uses: task.uses)
    let stored = StoredTask(number: record.sequence, record: record)
    try connection.insertEvent(of: stored, previous: nil)
    try connection.insertCallback(of: stored)
    sequence += 1
    counters.add(1, number: record.sequence, kind: record.kind, status: record.status)
    return TaskEvent(sequence: sequence, task: record)
  }

  private mutating func change(_ task: StoredTask, _ change: TaskChange) throws(TaskStoreError) -> TaskEvent {
    guard let life = task.record.life.after(change) else { throw .conflict(current: task.record) }
    var changed = task
    changed.record.life = life
    changed.record.updatedAt = max(now(), task.record.updatedAt)
    changed.record.sequence = sequence + 1
    var bytes: Int64?
    if case .succeed(_, let result, let expiresAt, let size, let voice) = change {
      changed.record.result = result
      changed.record.expiresAt = expiresAt
      bytes = size
      if let voice { try connection.insert(voice, taskID: task.record.id, at: changed.record.updatedAt) }
    }
    try connection.update(changed, bytes: bytes)
    try connection.insertEvent(of: changed, previous: task.record.sequence)
    try connection.insertCallback(of: changed)
    sequence += 1
    counters.add(-1, number: task.number, kind: task.record.kind, status: task.record.status)
    counters.add(1, number: task.number, kind: task.record.kind, status: life.status)
    return TaskEvent(sequence: sequence, task: changed.record)
  }

  private mutating func delete(_ task: StoredTask) throws(TaskStoreError) {
    guard task.record.status.isFinal else { throw .conflict(current: task.record) }
    for query in [Query.deleteCallbacks, .deleteEvents, .deleteTask] {
      let statement = try connection.statement(query)
      try statement.bind(1, task.number)
      try statement.run()
    }
    counters.add(-1, number: task.number, kind: task.record.kind, status: task.record.status)
  }

  private mutating func adopt(
    owner: String, attemptLimit: Int, isAlive: (String) -> Bool
  ) throws(TaskStoreError) -> [TaskEvent] {
    var alive = [owner: true]
    var events: [TaskEvent] = []
    for claimant in try connection.callbackOwners() where claimant != owner {
      let isClaimantAlive = isAlive(claimant)
      alive[claimant] = isClaimantAlive
      if !isClaimantAlive { try connection.releaseCallbacks(of: claimant, now: now()) }
    }
    for server in try connection.beats().keys where server != owner {
      let isServerAlive = alive[server] ?? isAlive(server)
      alive[server] = isServerAlive
      if !isServerAlive { try connection.forgetServer(server) }
    }
    for number in try connection.unfinishedTaskNumbers() {
      guard let task = try connection.task(number: number) else { continue }
      if let present = task.owner {
        let isOwnerAlive = alive[present] ?? isAlive(present)
        alive[present] = isOwnerAlive
        if isOwnerAlive { continue }
      }
      let stored = StoredTask(number: number, record: task)
      events.append(try change(stored, .takeOver(owner: owner, attemptLimit: attemptLimit)))
    }
    return events
  }
}
