import Testing

@testable import TaskStore

@Suite struct TaskListTests {
  let place = TemporaryStore()

  /// Tasks of three kinds in all statuses, newest first.
  func filled(_ store: SQLiteTaskStore, count: Int) async throws -> [TaskRecord] {
    var operations: [TaskOperation] = []
    for index in 0..<count {
      let id = TaskID.make(at: Int64(index))
      operations.append(.create(NewTask(id: id, kind: "kind\(index % 3)", request: [UInt8(index % 251)])))
      guard index % 4 > 0 else { continue }
      operations.append(.change(id: id, .claim(owner: "s")))
      if index % 4 == 2 { operations.append(.change(id: id, .succeed(owner: "s", result: [1], expiresAt: 2))) }
      if index % 4 == 3 { operations.append(.change(id: id, .fail(owner: nil, message: "m", canceled: false))) }
    }
    let events = try await store.write(operations)
    var last: [String: TaskRecord] = [:]
    for event in events { last[event.task.id] = event.task }
    return operations.reversed().compactMap {
      if case .create(let task) = $0 { task.id.flatMap { last[$0] } } else { nil }
    }
  }

  static let filters: [(kind: String?, statuses: Set<TaskStatus>)] = [
    (nil, []), ("kind1", []), (nil, [.succeed]), ("kind2", [.failed, .submitted]), (nil, [.processing, .succeed]),
    ("kind0", [.processing]), ("none", []),
  ]

  @Test(arguments: filters)
  func cursorsAndPagesShowEveryTaskOnceNewestFirst(kind: String?, statuses: Set<TaskStatus>) async throws {
    let store = try place.open()
    let expected = try await filled(store, count: 300).filter {
      (kind ?? $0.kind) == $0.kind && (statuses.isEmpty || statuses.contains($0.status))
    }
    var byCursor: [TaskRecord] = []
    var cursor: String?
    repeat {
      let page = try store.tasks(TaskQuery(kind: kind, statuses: statuses, position: .cursor(cursor, limit: 7)))
      #expect(page.total == expected.count)
      byCursor += page.tasks
      cursor = page.nextCursor
    } while cursor != nil
    #expect(byCursor == expected)
    var byPage: [TaskRecord] = []
    for number in 1...(expected.count / 7 + 2) {
      let page = try store.tasks(TaskQuery(kind: kind, statuses: statuses, position: .page(number: number, size: 7)))
      #expect(page.total == expected.count)
      byPage += page.tasks
    }
    #expect(byPage == expected)
  }

  @Test func pagesAreExactOverManyBlocksOfNumbers() async throws {
    let store = try place.open()
    let all = try await filled(store, count: 6_000)  // Over 13,000 events, so four blocks.
    for (kind, status) in [(String?.none, TaskStatus?.none), ("kind1", nil), ("kind1", .succeed), (nil, .failed)] {
      let expected = all.filter { (kind ?? $0.kind) == $0.kind && (status ?? $0.status) == $0.status }
      for number in [1, 2, 17, 33, expected.count / 30, expected.count / 30 + 1, expected.count / 30 + 2] {
        let query = TaskQuery(
          kind: kind, statuses: status.map { [$0] } ?? [], position: .page(number: number, size: 30))
        let page = try store.tasks(query)
        #expect(page.tasks.map(\.id) == expected.dropFirst((number - 1) * 30).prefix(30).map(\.id))
        #expect(page.total == expected.count)
      }
    }
  }

  @Test func pagesThatBeginAtTheBorderOfABlockAreExact() async throws {
    let store = try place.open()
    let all = try await filled(store, count: 3_000)
    let numbers = try store.events(after: 0, limit: 20_000).filter {
      $0.task.attempt == 0 && $0.task.status == .submitted
    }
    .map(\.sequence)
    for block in 1...(numbers[2_999] >> 12) {
      let border = numbers.count { $0 >> 12 >= block }
      for offset in border - 2...border + 2 {
        let page = try store.tasks(TaskQuery(position: .page(number: offset + 1, size: 1)))
        #expect(page.tasks == [all[offset]])
      }
    }
  }

  @Test func totalsFollowChangesAndDeletions() async throws {
    let store = try place.open()
    let all = try await filled(store, count: 40)
    for task in all where task.status == .succeed { try await store.delete(task.id) }
    #expect(try store.tasks(TaskQuery(statuses: [.succeed], position: .page(number: 1, size: 5))).total == 0)
    #expect(try store.tasks(TaskQuery(position: .page(number: 3, size: 12))).tasks.count == 6)
    #expect(try store.counts().reduce(0) { $0 + $1.tasks } == 30)
  }

  @Test func tasksThatComeWhileReadingNeitherRepeatNorHideAny() async throws {
    let store = try place.open()
    let all = try await filled(store, count: 20)
    let first = try store.tasks(TaskQuery(position: .cursor(nil, limit: 10)))
    try await store.create(NewTask(kind: "kind0", request: []))
    let second = try store.tasks(TaskQuery(position: .cursor(first.nextCursor, limit: 10)))
    #expect(first.tasks + second.tasks == all)
    #expect(second.nextCursor == nil)
  }

  @Test(arguments: ["", "§", "-5", "0", "zzzzzzzzzzzzzzzzzzzz"]) func aStrangeCursorIsRefused(cursor: String)
    async throws
  {
    let store = try place.open()
    #expect(
      await error { () throws(TaskStoreError) in
        try store.tasks(TaskQuery(position: .cursor(cursor, limit: 3)))
      } == .invalidCursor(cursor))
  }

  @Test func senselessPositionsGiveEmptyPages() async throws {
    let store = try place.open()
    _ = try await filled(store, count: 5)
    let positions: [TaskQuery.Position] = [
      .page(number: .max, size: .max), .page(number: 9, size: 5), .page(number: 1, size: 0), .page(number: 1, size: -3),
      .cursor(nil, limit: -1),
    ]
    for position in positions {
      #expect(try store.tasks(TaskQuery(position: position)) == TaskPage(tasks: [], nextCursor: nil, total: 5))
    }
    #expect(try store.tasks(TaskQuery(position: .page(number: -4, size: .max))).tasks.count == 5)
  }
}
