import Testing

@testable import TaskStore

@Suite struct TaskEventTests {
  let place = TemporaryStore()

  @Test func eventsShowTheTaskAsItWasThen() async throws {
    let store = try place.open()
    var told: [TaskEvent] = []
    let made = try await store.create(NewTask(kind: "k", externalID: "x", owner: "s", request: [1]))
    told.append(TaskEvent(sequence: made.sequence, task: made))
    let changes: [TaskChange] = [
      .claim(owner: "s"), .release(owner: "s", message: "again"), .claim(owner: "s"),
      .succeed(owner: "s", result: [3], expiresAt: 4),
    ]
    for change in changes {
      place.clock.move(by: 1)
      told.append(try await store.change(made.id, change))
    }
    #expect(try store.events(after: 0, limit: 100) == told)
    #expect(told.map(\.sequence) == [1, 2, 3, 4, 5])
    #expect(told.dropLast().allSatisfy { $0.task.result == nil && $0.task.expiresAt == nil })
    #expect(try store.lastSequence() == 5)
  }

  @Test func replayGoesOnAfterAnySequence() async throws {
    let store = try place.open()
    for _ in 0..<10 { try await store.create(NewTask(kind: "k", request: [])) }
    #expect(try store.events(after: 3, limit: 4).map(\.sequence) == [4, 5, 6, 7])
    #expect(try store.events(after: 10, limit: 4).isEmpty)
    #expect(try store.events(after: -1, limit: 0).isEmpty)
    #expect(try store.events(after: 0, limit: -1).isEmpty)
  }

  @Test func completionsComeInQueueOrderAndSequencesWithoutGaps() async throws {
    let store = try place.open()
    let order = Gathering<Int64>()
    _ = try await outcome { (done: @escaping WriteCompletion<Void>) in
      for index in 0..<2_000 {
        // Every tenth one is refused, and takes no number.
        let externalID = index % 10 == 9 ? "taken" : "e\(index)"
        store.create(NewTask(kind: "k", externalID: index == 0 ? "taken" : externalID, request: [])) { result in
          if case .success(let event) = result { order.add(event.sequence) } else { order.add(-1) }
          if index == 1_999 { done(.success(())) }
        }
      }
    }.get()
    let expected = (0..<2_000).map { (index: Int) -> Int64 in
      index % 10 == 9 ? -1 : Int64(index - index / 10 + 1)
    }
    #expect(order.all == expected)
    #expect(try store.events(after: 0, limit: 5_000).map(\.sequence) == Array(1...1_800))
  }

  @Test func aCompletionSeesItsOwnWriteAndMayWriteMore() async throws {
    let store = try place.open()
    let seen = await outcome { (done: @escaping WriteCompletion<TaskRecord?>) in
      store.create(NewTask(kind: "k", externalID: "x", request: [])) { _ in
        let read = Result { () throws(TaskStoreError) in try store.task(.externalID("x")) }
        store.create(NewTask(kind: "k", request: [])) { _ in done(read) }
      }
    }
    #expect(try seen.get() != nil)
    #expect(try store.lastSequence() == 2)
  }
}
