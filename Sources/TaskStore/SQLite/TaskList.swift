/// Answers a query for a list.
///
/// The index holds one list of task numbers for each kind and status. A query reads those it asks for side by side and
/// always goes on with the highest number, so it touches what it shows and no more. To begin at a page far from the
/// start it skips whole blocks of numbers by the counters kept for them.
struct TaskList {
  private let query: TaskQuery
  private let connection: Connection
  /// The lists the query is made of, with their whole lengths.
  private let parts: [TaskCount]

  init(_ query: TaskQuery, connection: Connection) throws(TaskStoreError) {
    self.query = query
    self.connection = connection
    parts = try connection.counts().filter { query.shows(kind: $0.kind, status: $0.status) }
  }

  func page() throws(TaskStoreError) -> TaskPage {
    let (start, limit) = try range()
    let merge = try TaskListMerge(parts: parts, below: start.below, connection: connection)
    for _ in 0..<start.skip { guard try merge.next() != nil else { break } }
    var tasks: [TaskRecord] = []
    var last: Int64?
    while tasks.count < limit, let number = try merge.next() {
      guard let task = try connection.task(number: number) else { continue }
      tasks.append(task)
      last = number
    }
    let next = try merge.next()
    return TaskPage(
      tasks: tasks, nextCursor: next == nil ? nil : last.map { String($0, radix: 36) },
      total: parts.reduce(0) { $0 + $1.tasks })
  }

  /// Where reading starts: below a number, and how many tasks below it are still to be skipped.
  private struct Start {
    var below: Int64
    var skip: Int
  }

  private func range() throws(TaskStoreError) -> (Start, limit: Int) {
    switch query.position {
    case .cursor(nil, let limit):
      return (Start(below: .max, skip: 0), limit)
    case .cursor(let cursor?, let limit):
      guard let number = Int64(cursor, radix: 36), number > 0 else { throw .invalidCursor(cursor) }
      return (Start(below: number, skip: 0), limit)
    case .page(let number, let size):
      let (offset, overflow) = max(0, number - 1).multipliedReportingOverflow(by: max(0, size))
      return (try start(offset: overflow ? .max : offset), size)
    }
  }

  private func start(offset: Int) throws(TaskStoreError) -> Start {
    guard offset > 0 else { return Start(below: .max, skip: 0) }
    let statement = try connection.statement(.blocks)
    defer { statement.reset() }
    var skipped = 0
    var block: (number: Int64, tasks: Int)?
    while try statement.step() {
      let number = statement.integer(0)
      if let done = block, done.number != number {
        if skipped + done.tasks > offset { break }
        skipped += done.tasks
        block = nil
      }
      let shows = query.shows(kind: statement.text(1), status: TaskStatus(code: statement.integer(2)))
      block = (number, (block?.tasks ?? 0) + (shows ? Int(statement.integer(3)) : 0))
    }
    // The list ends before the offset.
    guard let block, skipped + block.tasks > offset else { return Start(below: 0, skip: 0) }
    return Start(below: CounterChanges.end(ofBlock: block.number), skip: offset - skipped)
  }
}

extension TaskQuery {
  fileprivate func shows(kind: String, status: TaskStatus) -> Bool {
    (self.kind ?? kind) == kind && (statuses.isEmpty || statuses.contains(status))
  }
}
