import Testing

@testable import TaskStore

@Suite struct TaskAdoptionTests {
  let place = TemporaryStore()

  @Test func whatGoneServersLeftIsTakenAndTheRestUntouched() async throws {
    let store = try place.open()
    let waiting = try await store.create(NewTask(kind: "a", owner: "gone", request: []))
    let running = try await store.create(NewTask(kind: "b", owner: "gone", request: []))
    try await store.change(running.id, .claim(owner: "gone"))
    let nobodys = try await store.create(NewTask(kind: "a", request: []))
    let live = try await store.create(NewTask(kind: "a", owner: "live", request: []))
    let own = try await store.create(NewTask(kind: "a", owner: "new", request: []))
    let done = try await store.createFinished(NewTask(kind: "a", request: []))
    let asked = Gathering<String>()
    let before = try store.lastSequence()
    let events = try await store.adopt(owner: "new") {
      asked.add($0)
      return $0 == "live"
    }
    #expect(events.map(\.task.id) == [waiting.id, running.id, nobodys.id])
    #expect(events.allSatisfy { $0.task.owner == "new" && $0.task.status == .submitted })
    #expect(events == (try store.events(after: before, limit: 10)))
    #expect(asked.all.sorted() == ["gone", "live"])
    for untouched in [live, own, done] { #expect(try store.task(.id(untouched.id)) == untouched) }
    #expect(try store.task(.id(running.id))?.attempt == 1)
  }

  @Test func aTaskThatOutlivedAllItsAttemptsFails() async throws {
    let store = try place.open()
    let id = try await store.create(NewTask(kind: "k", request: [])).id
    for (index, server) in ["s1", "s2", "s3"].enumerated() {
      let events = try await store.adopt(owner: server) { _ in false }
      guard index < 2 else {
        #expect(events.map(\.task.status) == [.failed])
        #expect(events[0].task.statusMessage.contains("attempt 2 of 2"))
        #expect(!events[0].task.canceled)
        break
      }
      #expect(events.map(\.task.status) == [.submitted])
      try await store.change(id, .claim(owner: server))
    }
    #expect(try await store.adopt(owner: "s4") { _ in false } == [])
  }

  @Test func theFormerOwnerCanNoLongerDecide() async throws {
    let store = try place.open()
    let id = try await store.create(NewTask(kind: "k", owner: "slow", request: [])).id
    try await store.change(id, .claim(owner: "slow"))
    try await store.adopt(owner: "new") { _ in false }
    let late = await error { () throws(TaskStoreError) in
      try await store.change(id, .succeed(owner: "slow", result: [], expiresAt: nil))
    }
    guard case .conflict(let current) = late else { Issue.record("\(String(describing: late))"); return }
    #expect(current.owner == "new")
  }

  @Test func ofServersThatStartAtOnceOneTakesEachTask() async throws {
    let stores = try (0..<4).map { _ in try place.open() }
    for _ in 0..<50 { try await stores[0].create(NewTask(kind: "k", owner: "gone", request: [])) }
    let taken = Gathering<String>()
    await TaskSharingTests.onThreads(4) { index in
      stores[index].adopt(owner: "s\(index)", isAlive: { $0 != "gone" }) {
        for event in (try? $0.get()) ?? [] { taken.add(event.task.id) }
      }
      stores[index].close()
    }
    #expect(taken.all.count == 50)
    #expect(Set(taken.all).count == 50)
  }
}
