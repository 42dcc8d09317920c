/// A record and the number its row has.
struct StoredTask {
  var number: Int64
  var record: TaskRecord
}

extension Statement {
  /// The task of the current row of a query for records.
  func storedTask() -> StoredTask {
    let life = TaskLife(
      status: TaskStatus(code: integer(7)), statusMessage: text(8), canceled: integer(9) != 0,
      attempt: Int(integer(10)),
      owner: optionalText(11))
    let record = TaskRecord(
      id: text(1), kind: text(2), externalID: optionalText(3), life: life, createdAt: integer(4),
      updatedAt: integer(12),
      request: bytes(5), result: optionalBytes(14), sequence: integer(6), expiresAt: optionalInteger(13))
    return StoredTask(number: integer(0), record: record)
  }
}
