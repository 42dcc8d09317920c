/// A record and the number its row has.
struct StoredTask {
  var number: Int64
  var record: TaskRecord
}

extension Statement {
  /// The task of the current row of a query for records.
  ///
  /// Events of one task often follow each other: what no event changes is then shared with the record read before,
  /// where copying it would be half of the cost.
  func storedTask(after previous: StoredTask? = nil) -> StoredTask {
    let number = integer(0)
    guard var task = previous, task.number == number else {
      let record = TaskRecord(
        id: text(1), kind: text(2), externalID: optionalText(3), life: life, createdAt: integer(4),
        updatedAt: integer(12), request: bytes(5), result: optionalBytes(14), sequence: integer(6),
        expiresAt: optionalInteger(13), callbackURL: optionalText(15), filesRemovedAt: optionalInteger(16),
        engine: optionalText(17))
      return StoredTask(number: number, record: record)
    }
    task.record.life = life
    task.record.updatedAt = integer(12)
    task.record.result = optionalBytes(14)
    task.record.sequence = integer(6)
    task.record.expiresAt = optionalInteger(13)
    return task
  }

  private var life: TaskLife {
    TaskLife(
      status: TaskStatus(code: integer(7)), statusMessage: text(8), canceled: integer(9) != 0,
      attempt: Int(integer(10)), owner: optionalText(11))
  }
}
