/// Reads that readers and the writer share.
extension Connection {
  func task(_ query: Query, _ key: String) throws(TaskStoreError) -> StoredTask? {
    let statement = try statement(query)
    defer { statement.reset() }
    try statement.bind(1, key)
    return try statement.step() ? statement.storedTask() : nil
  }

  func task(number: Int64) throws(TaskStoreError) -> TaskRecord? {
    let statement = try statement(.taskByNumber)
    defer { statement.reset() }
    try statement.bind(1, number)
    return try statement.step() ? statement.storedTask().record : nil
  }

  func counts() throws(TaskStoreError) -> [TaskCount] {
    let statement = try statement(.totals)
    defer { statement.reset() }
    var counts: [TaskCount] = []
    while try statement.step() {
      let status = TaskStatus(code: statement.integer(1))
      counts.append(TaskCount(kind: statement.text(0), status: status, tasks: Int(statement.integer(2))))
    }
    return counts
  }

  func lastSequence() throws(TaskStoreError) -> Int64 {
    let statement = try statement(.lastSequence)
    defer { statement.reset() }
    return try statement.step() ? statement.integer(0) : 0
  }
}
