/// Reads several descending lists of task numbers as one.
final class TaskListMerge {
  private struct Part {
    var statement: Statement
    /// The number the list stands at.
    var head: Int64
  }

  private var parts: [Part] = []

  init(parts counts: [TaskCount], below: Int64, connection: Connection) throws(TaskStoreError) {
    for (index, count) in counts.enumerated() {
      let statement = try connection.list(index)
      statement.reset()
      try statement.bind(1, count.kind)
      try statement.bind(2, count.status.code)
      try statement.bind(3, below)
      if try statement.step() { parts.append(Part(statement: statement, head: statement.integer(0))) }
    }
  }

  deinit {
    for part in parts { part.statement.reset() }
  }

  /// The next lower number of all lists, `nil` at the end of all.
  func next() throws(TaskStoreError) -> Int64? {
    guard let index = parts.indices.max(by: { parts[$0].head < parts[$1].head }) else { return nil }
    let number = parts[index].head
    if try parts[index].statement.step() {
      parts[index].head = parts[index].statement.integer(0)
    } else {
      parts[index].statement.reset()
      parts.remove(at: index)
    }
    return number
  }
}
