import Testing

@testable import TaskStore

@Suite struct TaskRecordTests {
  let place = TemporaryStore()

  @Test func aCreatedTaskIsReadBackByEveryKey() async throws {
    let store = try place.open()
    let made = try await store.create(
      NewTask(kind: "textToSpeech", externalID: "mine", owner: "s", request: Array("{\"text\":\"Grüße\"}".utf8)))
    #expect(made.status == .submitted)
    #expect(made.createdAt == place.clock.now)
    #expect(TaskID.isValid(made.id))
    for key in [TaskKey.id(made.id), .externalID("mine"), .either(made.id), .either("mine")] {
      #expect(try store.task(key) == made)
    }
    for key in [TaskKey.id("mine"), .externalID(made.id), .either("other"), .id("")] {
      #expect(try store.task(key) == nil)
    }
  }

  @Test(arguments: ["", "a\0b", "a\0c", "日本語🎧", "'; DROP TABLE task; --", String(repeating: "x", count: 10_000)])
  func anyTextIsKeptAsItIs(text: String) async throws {
    let store = try place.open()
    let made = try await store.create(NewTask(kind: text, externalID: text, owner: text, request: Array(text.utf8)))
    #expect(try store.task(.externalID(text)) == made)
    #expect(made.kind.utf8.elementsEqual(text.utf8))
    let query = TaskQuery(kind: text, position: .cursor(nil, limit: 5))
    #expect(try store.tasks(query) == TaskPage(tasks: [made], nextCursor: nil, total: 1))
  }

  @Test func emptyAndLargeBytesComeBack() async throws {
    let store = try place.open()
    let large = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let task = try await store.createFinished(NewTask(kind: "k", request: []), result: large)
    let read = try #require(try store.task(.id(task.id)))
    #expect(read.request == [])
    #expect(read.result == large)
    let empty = try await store.createFinished(NewTask(kind: "k", request: large), result: [])
    #expect(try #require(try store.task(.id(empty.id))).result == [])
  }

  @Test func aLifeIsRecordedStepByStep() async throws {
    let store = try place.open()
    let id = try await store.create(NewTask(kind: "k", owner: "s", request: [1])).id
    place.clock.move(by: 10)
    let claimed = try await store.change(id, .claim(owner: "s")).task
    #expect(claimed.status == .processing && claimed.attempt == 1 && claimed.updatedAt == claimed.createdAt + 10)
    let released = try await store.change(id, .release(owner: "s", message: "engine lost")).task
    #expect(released.status == .submitted && released.statusMessage == "engine lost")
    try await store.change(id, .claim(owner: "s"))
    let done = try await store.change(id, .succeed(owner: "s", result: [7], expiresAt: 99)).task
    #expect(done.status == .succeed && done.attempt == 2 && done.result == [7] && done.expiresAt == 99)
    #expect(try store.task(.id(id)) == done)
  }

  @Test func aClockSetBackDoesNotTurnTheOrderOfATasksTimes() async throws {
    let store = try place.open()
    let made = try await store.create(NewTask(kind: "k", request: []))
    place.clock.move(by: -5_000)
    #expect(try await store.change(made.id, .claim(owner: "s")).task.updatedAt == made.createdAt)
  }

  @Test func finalTasksAndForeignClaimsAreRefusedWithTheTaskAsItIs() async throws {
    let store = try place.open()
    let task = try await store.createFinished(NewTask(kind: "k", request: []))
    #expect(
      await error { () throws(TaskStoreError) in
        try await store.change(task.id, .fail(owner: nil, message: "", canceled: true))
      } == .conflict(current: task))
    let claimed = try await store.create(NewTask(kind: "k", owner: "a", request: []))
    #expect(
      await error { () throws(TaskStoreError) in try await store.change(claimed.id, .claim(owner: "b")) }
        == .conflict(current: claimed))
    #expect(try store.lastSequence() == claimed.sequence)
  }

  @Test func unknownAndInvalidIDsAreRefused() async throws {
    let store = try place.open()
    let id = String(repeating: "0f", count: 16)
    #expect(
      await error { () throws(TaskStoreError) in try await store.change(id, .claim(owner: "a")) } == .notFound(id: id))
    #expect(
      await error { () throws(TaskStoreError) in try await store.create(NewTask(id: "X", kind: "k", request: [])) }
        == .invalidID("X"))
    try await store.create(NewTask(id: id, kind: "k", request: []))
    #expect(
      await error { () throws(TaskStoreError) in try await store.create(NewTask(id: id, kind: "k", request: [])) }
        == .idTaken(id))
  }

  @Test func anExternalIDIsUniqueOverAllKindsAndStatuses() async throws {
    let store = try place.open()
    let first = try await store.createFinished(NewTask(kind: "a", externalID: "x", request: []))
    let taken = TaskStoreError.externalIDTaken(externalID: "x", existingTaskID: first.id)
    let again = NewTask(kind: "b", externalID: "x", request: [])
    #expect(await error { () throws(TaskStoreError) in try await store.create(again) } == taken)
    let failed = try await store.create(NewTask(kind: "a", externalID: "y", request: []))
    try await store.change(failed.id, .fail(owner: nil, message: "", canceled: false))
    let afterFailure = NewTask(kind: "a", externalID: "y", request: [])
    #expect(
      await error { () throws(TaskStoreError) in try await store.create(afterFailure) }
        == .externalIDTaken(externalID: "y", existingTaskID: failed.id))
  }

  @Test func deletingTakesTheTaskItsEventsAndItsExternalID() async throws {
    let store = try place.open()
    let kept = try await store.create(NewTask(kind: "k", request: []))
    let gone = try await store.createFinished(NewTask(kind: "k", externalID: "x", request: []))
    #expect(
      await error { () throws(TaskStoreError) in try await store.delete(kept.id) } == .conflict(current: kept))
    try await store.delete(gone.id)
    #expect(try store.task(.id(gone.id)) == nil)
    #expect(try store.events(after: 0, limit: 10).map(\.task) == [kept])
    #expect(try store.counts() == [TaskCount(kind: "k", status: .submitted, tasks: 1)])
    let next = try await store.create(NewTask(kind: "k", externalID: "x", request: []))
    #expect(next.sequence == gone.sequence + 1)
  }

  @Test func aBatchIsDoneAsAWholeOrNotAtAll() async throws {
    let store = try place.open()
    let first = try await store.create(NewTask(kind: "k", externalID: "x", request: []))
    let fresh = TaskOperation.create(NewTask(kind: "k", externalID: "y", request: []))
    let refused = await error { () throws(TaskStoreError) in
      try await store.write([
        fresh, .change(id: first.id, .claim(owner: "s")), .create(NewTask(kind: "k", externalID: "x", request: [])),
      ])
    }
    #expect(refused == .externalIDTaken(externalID: "x", existingTaskID: first.id))
    #expect(try store.task(.externalID("y")) == nil)
    #expect(try store.task(.id(first.id)) == first)
    #expect(try store.counts() == [TaskCount(kind: "k", status: .submitted, tasks: 1)])
    let events = try await store.write([fresh, .change(id: first.id, .claim(owner: "s"))])
    #expect(events.map(\.sequence) == [2, 3])
    #expect(try await store.write([]) == [])
  }
}
