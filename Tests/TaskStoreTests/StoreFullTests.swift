import Testing

@testable import TaskStore

@Suite struct StoreFullTests {
  let place = TemporaryStore()

  @Test func aFullStoreRefusesKeepsWhatItHasAndGoesOnWhenThereIsRoom() async throws {
    let store = try place.open(maximumBytes: 256 * 1024)
    var kept: [TaskRecord] = []
    var failure: TaskStoreError?
    while failure == nil {
      failure = await error { () throws(TaskStoreError) in
        kept.append(try await store.createFinished(NewTask(kind: "k", request: Array(repeating: 1, count: 1_000))))
      }
    }
    guard case .full(store: place.path, _) = failure else { Issue.record("\(String(describing: failure))"); return }
    #expect(failure?.description.contains("ceiling of 262144 bytes") == true)
    for task in kept { #expect(try store.task(.id(task.id)) == task) }
    for task in kept.prefix(20) { try await store.delete(task.id) }
    try await store.create(NewTask(kind: "k", request: Array(repeating: 2, count: 1_000)))
    let sequences = try store.events(after: 0, limit: 10_000).map(\.sequence)
    #expect(sequences == sequences.sorted() && Set(sequences).count == sequences.count)
  }

  @Test func oneRequestThatIsTooLargeTakesNoOtherWithIt() async throws {
    let store = try place.open(maximumBytes: 512 * 1024)
    let results = Gathering<Bool>()
    _ = try await outcome { (done: @escaping WriteCompletion<Void>) in
      for index in 0..<40 {
        let size = index % 10 == 5 ? 2_000_000 : 100
        store.create(NewTask(kind: "k", request: Array(repeating: 0, count: size))) { result in
          if case .success = result { results.add(true) } else { results.add(false) }
          if index == 39 { done(.success(())) }
        }
      }
    }.get()
    #expect(results.all == (0..<40).map { $0 % 10 != 5 })
    #expect(try store.counts().map(\.tasks) == [36])
    #expect(try store.events(after: 0, limit: 100).map(\.sequence) == Array(1...36))
  }

  @Test func everyErrorNamesTheStoreAndAWayOut() {
    let place = "/data/klang.db"
    let errors: [TaskStoreError] = [
      .cannotOpen(store: place, reason: "r."), .readOnly(store: place, reason: "r"), .full(store: place, reason: "r"),
      .damaged(store: place, reason: "r"), .locked(store: place, waitedMilliseconds: 5),
      .newerSchema(store: place, found: 3, supported: 2), .foreign(store: place), .failed(store: place, reason: "r"),
    ]
    for error in errors {
      #expect(error.description.contains(place))
      #expect(!error.isRefusal)
    }
  }
}
