import Foundation
import Testing

@testable import TaskStore

@Suite struct TaskSharingTests {
  let place = TemporaryStore()

  /// Runs a body on threads of its own and waits for all.
  static func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) async {
    await withTaskGroup(of: Void.self) { group in
      for index in 0..<count {
        group.addTask {
          await withCheckedContinuation { continuation in
            Thread {
              body(index)
              continuation.resume()
            }.start()
          }
        }
      }
    }
  }

  @Test func eightThreadsAtOnceLoseNothing() async throws {
    let store = try place.open()
    let made = Gathering<String>()
    await Self.onThreads(8) { thread in
      for index in 0..<250 {
        store.create(NewTask(kind: "k", externalID: "\(thread)-\(index)", request: [])) {
          if case .success(let event) = $0 { made.add(event.task.id) }
        }
        _ = try? store.task(.externalID("\(thread)-\(index / 2)"))
      }
    }
    store.close()
    #expect(Set(made.all).count == 2_000)
    let reopened = try place.open()
    #expect(try reopened.counts() == [TaskCount(kind: "k", status: .submitted, tasks: 2_000)])
    #expect(try reopened.events(after: 0, limit: 9_999).map(\.sequence) == Array(1...2_000))
  }

  @Test func twoStoresOnOneFileBothWriteAndSeeEachOther() async throws {
    let stores = [try place.open(), try place.open()]
    let failures = Gathering<TaskStoreError>()
    await Self.onThreads(2) { index in
      for number in 0..<500 {
        let gate = DispatchSemaphore(value: 0)
        stores[index].create(NewTask(kind: "k\(index)", externalID: "\(index)-\(number)", request: [])) {
          if case .failure(let error) = $0 { failures.add(error) }
          gate.signal()
        }
        gate.wait()
      }
    }
    #expect(failures.all == [])
    for store in stores {
      #expect(Set(try store.counts().map(\.tasks)) == [500])
      #expect(try store.events(after: 0, limit: 2_000).map(\.sequence) == Array(1...1_000))
    }
    let taken = await error { () throws(TaskStoreError) in
      try await stores[0].create(NewTask(kind: "k", externalID: "1-7", request: []))
    }
    guard case .externalIDTaken = taken else { Issue.record("\(String(describing: taken))"); return }
  }

  @Test(arguments: 0..<20) func manyStoresMayMakeOneFileAtOnce(round: Int) async throws {
    let place = TemporaryStore()
    let failures = Gathering<TaskStoreError>()
    await Self.onThreads(8) { index in
      do throws(TaskStoreError) {
        let store = try place.open()
        let gate = DispatchSemaphore(value: 0)
        store.create(NewTask(kind: "k", request: [])) {
          if case .failure(let error) = $0 { failures.add(error) }
          gate.signal()
        }
        gate.wait()
        store.close()
      } catch {
        failures.add(error)
      }
    }
    #expect(failures.all == [])
    #expect(try place.open().counts().map(\.tasks) == [8])
  }

  @Test func aStoreHeldByAnotherForTooLongIsLockedAndThenWorksAgain() async throws {
    let store = try place.open(lockTimeoutMilliseconds: 60)
    let holder = try RawDatabase(path: place.path)
    try holder.run("BEGIN IMMEDIATE")
    #expect(
      await error { () throws(TaskStoreError) in try await store.create(NewTask(kind: "k", request: [])) }
        == .locked(store: place.path, waitedMilliseconds: 60))
    #expect(try store.counts() == [])
    try holder.run("ROLLBACK")
    try await store.create(NewTask(kind: "k", request: []))
  }

  @Test func closingWaitsForTheQueueAndRefusesTheRest() async throws {
    let store = try place.open()
    let made = Gathering<Int64>()
    for _ in 0..<1_500 {
      store.create(NewTask(kind: "k", request: [])) { if case .success(let event) = $0 { made.add(event.sequence) } }
    }
    store.close()
    #expect(made.all == Array(1...1_500))
    #expect(
      await error { () throws(TaskStoreError) in try await store.create(NewTask(kind: "k", request: [])) } == .closed)
    #expect(await error { () throws(TaskStoreError) in try store.lastSequence() } == .closed)
    store.close()
  }

  @Test func closingAnswersEveryWriteThatAnotherProcessHoldsUp() async throws {
    let store = try place.open()
    try await store.create(NewTask(kind: "k", request: []))
    let holder = try RawDatabase(path: place.path)
    try holder.run("BEGIN IMMEDIATE")
    let failures = Gathering<TaskStoreError>()
    for _ in 0..<3 {
      store.create(NewTask(kind: "k", request: [])) { if case .failure(let error) = $0 { failures.add(error) } }
    }
    store.close()
    #expect(failures.all == Array(repeating: .locked(store: place.path, waitedMilliseconds: 500), count: 3))
    try holder.run("ROLLBACK")
    #expect(try place.open().counts().map(\.tasks) == [1])
  }

  @Test func aCompletionMayClose() async throws {
    let store = try place.open()
    _ = await outcome { (done: @escaping WriteCompletion<Void>) in
      store.create(NewTask(kind: "k", request: [])) { _ in
        store.close()
        done(.success(()))
      }
    }
    #expect(try place.open().lastSequence() == 1)
  }

  @Test func theLastReferenceMayGoInACompletion() async throws {
    var store: SQLiteTaskStore? = try place.open()
    let made = Gathering<Int64>()
    for _ in 0..<50 {
      store?.create(NewTask(kind: "k", request: [])) { [store] in
        if case .success(let event) = $0 { made.add(event.sequence) }
        _ = store
      }
    }
    store = nil
    while made.all.count < 50 { await Task.yield() }
    #expect(try place.open().lastSequence() == 50)
  }
}
