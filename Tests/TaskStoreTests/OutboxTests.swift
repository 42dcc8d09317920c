import Testing

@testable import TaskStore

@Suite struct OutboxTests {
  let place = TemporaryStore()

  private func claim(
    _ store: some TaskStore, _ owner: String = "s", lease: Int64 = 30_000, limit: Int = 10
  ) async throws(TaskStoreError) -> [CallbackDelivery] {
    try await outcome {
      store.claimCallbacks(owner: owner, leaseMilliseconds: lease, limit: limit, completion: $0)
    }.get()
  }

  private func finish(
    _ store: some TaskStore, _ delivery: CallbackDelivery, by owner: String = "s", _ result: CallbackOutcome
  ) async throws(TaskStoreError) {
    try await outcome { store.finishCallback(delivery.event.sequence, owner: owner, result, completion: $0) }.get()
  }

  private func task(_ url: String? = "http://example.com/") -> NewTask {
    NewTask(kind: "k", owner: "s", request: [1], callbackURL: url)
  }

  @Test func everyStatusChangeIsDueOnceInOrder() async throws {
    let store = try place.open()
    let created = try await store.create(task())
    let claimed = try await store.change(created.id, .claim(owner: "s"))
    let done = try await store.change(created.id, .succeed(owner: "s", result: [7], expiresAt: 5))
    for expected in [created, claimed.task, done.task] {
      let deliveries = try await claim(store)
      #expect(deliveries.map(\.event.task) == [expected])
      #expect(deliveries.first?.event.task.callbackURL == "http://example.com/")
      #expect(try await claim(store).isEmpty, "claimed once")
      try await finish(store, deliveries[0], .accepted)
    }
    #expect(try await claim(store).isEmpty)
    #expect(try store.nextCallbackAt() == nil)
    #expect(try store.task(.id(created.id))?.callbackURL == "http://example.com/")
  }

  @Test func tasksWithoutAURLHaveNone() async throws {
    let store = try place.open()
    _ = try await store.createFinished(task(nil))
    #expect(try await claim(store).isEmpty)
    #expect(try store.nextCallbackAt() == nil)
  }

  @Test func tasksDoNotWaitForEachOther() async throws {
    let store = try place.open()
    let first = try await store.create(task())
    let second = try await store.create(task("http://example.org/"))
    #expect(try await claim(store, limit: 1).map(\.event.task.id) == [first.id])
    #expect(try await claim(store).map(\.event.task.id) == [second.id])
  }

  @Test func aFailedOneComesAgainAtItsTimeBeforeTheNext() async throws {
    let store = try place.open()
    let id = try await store.create(task()).id
    try await store.change(id, .claim(owner: "s"))
    let start = place.clock.now
    let first = try await claim(store)[0]
    #expect(first.attempt == 1)
    #expect(first.since == start)
    try await finish(store, first, .retry(at: start + 5_000))
    #expect(try await claim(store).isEmpty)
    #expect(try store.nextCallbackAt() == start + 5_000)
    place.clock.move(by: 5_000)
    let again = try await claim(store)
    #expect(again.map(\.event.sequence) == [first.event.sequence])
    #expect(again.map(\.attempt) == [2])
    #expect(again.map(\.since) == [start])
  }

  @Test func whatIsGivenUpLetsTheNextGo() async throws {
    let store = try place.open()
    let id = try await store.create(task()).id
    let next = try await store.change(id, .claim(owner: "s"))
    try await finish(store, try await claim(store)[0], .givenUp(reason: "gone"))
    #expect(try await claim(store).map(\.event.sequence) == [next.sequence])
    #expect(try store.callbackCounts() == CallbackCounts(waiting: 1, givenUp: 1))
    let reasons = try RawDatabase(path: place.path).column("SELECT reason FROM callback WHERE reason IS NOT NULL")
    #expect(reasons == ["gone"])
  }

  @Test func twoServersNeverClaimTheSame() async throws {
    let one = try place.open()
    let other = try place.open()
    for _ in 0..<20 { try await one.create(task()) }
    async let left = claim(one, "one", limit: 20)
    async let right = claim(other, "other", limit: 20)
    let (mine, yours) = try await (left, right)
    #expect(mine.count + yours.count == 20)
    #expect(Set(mine.map(\.event.sequence)).isDisjoint(with: yours.map(\.event.sequence)))
  }

  @Test func aClaimLapsesAndThenOnlyAcceptanceCounts() async throws {
    let store = try place.open()
    try await store.create(task())
    let lost = try await claim(store, "dead", lease: 1_000)[0]
    #expect(try store.nextCallbackAt() == place.clock.now + 1_000)
    place.clock.move(by: 999)
    #expect(try await claim(store, "heir").isEmpty)
    place.clock.move(by: 1)
    #expect(try await claim(store, "heir").map(\.attempt) == [2])
    try await finish(store, lost, by: "dead", .retry(at: 0))
    try await finish(store, lost, by: "dead", .givenUp(reason: "late"))
    #expect(try await claim(store, "third").isEmpty, "the heir's claim stands")
    try await finish(store, lost, by: "dead", .accepted)
    #expect(try store.nextCallbackAt() == nil)
  }

  @Test func adoptionEndsTheClaimsOfServersThatAreGone() async throws {
    let store = try place.open()
    for _ in 0..<2 { try await store.create(task()) }
    let lost = try await claim(store, "dead", limit: 1)
    let kept = try await claim(store, "alive", limit: 1)
    #expect(lost.count == 1 && kept.count == 1)
    try await store.adopt(owner: "heir") { $0 == "alive" || $0 == "s" }
    #expect(try await claim(store, "heir").map(\.event.sequence) == lost.map(\.event.sequence))
  }

  @Test func deletingATaskDropsWhatItHadToTell() async throws {
    let store = try place.open()
    let id = try await store.createFinished(task()).id
    try await store.delete(id)
    #expect(try await claim(store).isEmpty)
    #expect(try store.nextCallbackAt() == nil)
  }

  @Test func callbacksOutliveTheServer() async throws {
    var store = try place.open()
    let id = try await store.create(task()).id
    store.close()
    store = try place.open()
    #expect(try await claim(store).map(\.event.task.id) == [id])
  }

  @Test func aRefusedWriteLeavesNone() async throws {
    let store = try place.open()
    let failure = await error { () async throws(TaskStoreError) in
      try await store.write([.create(task()), .delete(id: String(repeating: "0", count: 32))])
    }
    #expect(failure != nil)
    #expect(try store.nextCallbackAt() == nil)
  }
}
