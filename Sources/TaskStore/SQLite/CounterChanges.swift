/// What a transaction adds to the counters, kept until its end, as many tasks of a group share a counter.
struct CounterChanges {
  private struct Key: Hashable {
    var block: Int64
    var kind: String
    var status: TaskStatus
  }

  /// Numbers of a block have all but this many low bits in common. Skipping to any place of a list of n tasks reads
  /// n / 4096 counters and at most 4096 index entries.
  private static let blockBits: Int64 = 12
  /// Stands for all blocks together.
  private static let everything: Int64 = -1

  private var changes: [Key: Int] = [:]

  static func end(ofBlock block: Int64) -> Int64 { (block + 1) << blockBits }

  mutating func add(_ tasks: Int, number: Int64, kind: String, status: TaskStatus) {
    for block in [Self.everything, number >> Self.blockBits] {
      changes[Key(block: block, kind: kind, status: status), default: 0] += tasks
    }
  }

  func write(_ connection: Connection) throws(TaskStoreError) {
    for (key, tasks) in changes where tasks != 0 {
      let add = try connection.statement(.addToCounter)
      try Self.bind(key, to: add)
      try add.bind(4, tasks)
      try add.run()
      guard tasks < 0 else { continue }
      let delete = try connection.statement(.deleteEmptyCounter)
      try Self.bind(key, to: delete)
      try delete.run()
    }
  }

  private static func bind(_ key: Key, to statement: Statement) throws(TaskStoreError) {
    try statement.bind(1, key.block)
    try statement.bind(2, key.kind)
    try statement.bind(3, key.status.code)
  }
}
