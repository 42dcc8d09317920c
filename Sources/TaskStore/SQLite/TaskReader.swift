/// The reads, over one connection.
final class TaskReader {
  private let connection: Connection

  init(connection: Connection) { self.connection = connection }

  func task(_ key: TaskKey) throws(TaskStoreError) -> TaskRecord? {
    switch key {
    case .id(let id): return try connection.task(.taskByID, id)?.record
    case .externalID(let externalID): return try connection.task(.taskByExternalID, externalID)?.record
    case .either(let text):
      if TaskID.isValid(text), let task = try connection.task(.taskByID, text) { return task.record }
      return try connection.task(.taskByExternalID, text)?.record
    }
  }

  func tasks(_ query: TaskQuery) throws(TaskStoreError) -> TaskPage {
    try connection.snapshot { () throws(TaskStoreError) in try TaskList(query, connection: connection).page() }
  }

  func events(after sequence: Int64, limit: Int) throws(TaskStoreError) -> [TaskEvent] {
    let statement = try connection.statement(.events)
    defer { statement.reset() }
    try statement.bind(1, sequence)
    try statement.bind(2, max(0, limit))
    var events: [TaskEvent] = []
    var last: StoredTask?
    while try statement.step() {
      let task = statement.storedTask(after: last)
      events.append(TaskEvent(sequence: task.record.sequence, task: task.record))
      last = task
    }
    return events
  }

  func eventHeads(after sequence: Int64, limit: Int) throws(TaskStoreError) -> [TaskEventHead] {
    let statement = try connection.statement(.eventHeads)
    defer { statement.reset() }
    try statement.bind(1, sequence)
    try statement.bind(2, max(0, limit))
    var heads: [TaskEventHead] = []
    while try statement.step() {
      heads.append(
        TaskEventHead(
          sequence: statement.integer(0), taskID: statement.text(1), status: TaskStatus(code: statement.integer(2)),
          canceled: statement.integer(3) != 0, owner: statement.optionalText(4)))
    }
    return heads
  }

  func nextCallbackAt() throws(TaskStoreError) -> Int64? { try connection.nextCallbackAt() }

  func callbackCounts() throws(TaskStoreError) -> CallbackCounts { try connection.callbackCounts() }

  func counts() throws(TaskStoreError) -> [TaskCount] { try connection.counts() }

  func beats() throws(TaskStoreError) -> [String: Int64] { try connection.beats() }

  func unfinishedOwners() throws(TaskStoreError) -> [String] { try connection.unfinishedOwners() }

  func files(limit: Int) throws(TaskStoreError) -> [TaskFiles] { try connection.files(limit: limit) }

  func filesTotal() throws(TaskStoreError) -> FilesTotal { try connection.filesTotal() }

  func voice(_ id: String) throws(TaskStoreError) -> VoiceRecord? { try connection.voice(id) }

  func voices() throws(TaskStoreError) -> [VoiceRecord] { try connection.voices() }

  func voiceModel(_ id: String) throws(TaskStoreError) -> [UInt8]? { try connection.voiceModel(id) }

  func voiceChanges() throws(TaskStoreError) -> Int64 { try connection.voiceChanges() }

  func lastSequence() throws(TaskStoreError) -> Int64 { try connection.lastSequence() }
}
