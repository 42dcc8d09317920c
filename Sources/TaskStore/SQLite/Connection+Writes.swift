/// The single steps of a write.
extension Connection {
  func id(ofExternalID externalID: String) throws(TaskStoreError) -> String? {
    let statement = try statement(.idByExternalID)
    defer { statement.reset() }
    try statement.bind(1, externalID)
    return try statement.step() ? statement.text(0) : nil
  }

  /// Numbers of all tasks that are not finished, oldest first.
  func unfinishedTaskNumbers() throws(TaskStoreError) -> [Int64] {
    let statement = try statement(.unfinished)
    defer { statement.reset() }
    var numbers: [Int64] = []
    while try statement.step() { numbers.append(statement.integer(0)) }
    return numbers
  }

  /// Inserts a task; its first event's sequence becomes its number.
  func insert(_ record: TaskRecord, uses: String?) throws(TaskStoreError) {
    let statement = try statement(.insertTask)
    try statement.bind(1, record.sequence)
    try statement.bind(2, record.id)
    try statement.bind(3, record.externalID)
    try statement.bind(4, record.kind)
    try statement.bind(5, record.status.code)
    try statement.bind(6, record.createdAt)
    try statement.bind(7, record.request)
    try statement.bind(8, record.callbackURL)
    try statement.bind(9, uses)
    try statement.bind(10, record.engine)
    try statement.run()
  }

  /// Brings a task's row to the state of its new last event; `bytes` is the size of its result's files.
  func update(_ task: StoredTask, bytes: Int64?) throws(TaskStoreError) {
    let statement = try statement(task.record.result == nil ? .advanceTask : .finishTask)
    try statement.bind(1, task.number)
    try statement.bind(2, task.record.status.code)
    try statement.bind(3, task.record.sequence)
    if let result = task.record.result {
      try statement.bind(4, task.record.expiresAt)
      try statement.bind(5, result)
      try statement.bind(6, bytes)
    }
    try statement.run()
  }

  /// Inserts the event that made a task what it is.
  func insertEvent(of task: StoredTask, previous: Int64?) throws(TaskStoreError) {
    let statement = try statement(.insertEvent)
    try statement.bind(1, task.record.sequence)
    try statement.bind(2, task.number)
    try statement.bind(3, previous)
    try statement.bind(4, task.record.status.code)
    try statement.bind(5, task.record.statusMessage)
    try statement.bind(6, task.record.canceled ? 1 : 0)
    try statement.bind(7, task.record.attempt)
    try statement.bind(8, task.record.owner)
    try statement.bind(9, task.record.updatedAt)
    try statement.run()
  }
}
