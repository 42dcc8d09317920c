import Foundation
import Synchronization
import TaskStore

/// A store in a directory of its own, which goes with it.
final class TemporaryStore: Sendable {
  let directory: String
  let path: String
  let clock = TestClock()

  init() {
    directory = NSTemporaryDirectory() + "klang-store-" + UUID().uuidString
    path = directory + "/klang.db"
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  func makeDirectory() throws {
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
  }

  func open(
    maximumBytes: Int64? = nil, durability: SQLiteTaskStore.Configuration.Durability = .processDeath,
    lockTimeoutMilliseconds: Int = 10_000
  ) throws(TaskStoreError) -> SQLiteTaskStore {
    let clock = clock
    return try SQLiteTaskStore(
      .init(
        path: path, durability: durability, lockTimeoutMilliseconds: lockTimeoutMilliseconds,
        maximumBytes: maximumBytes), now: { clock.now })
  }
}

/// A clock that stands until it is moved.
final class TestClock: Sendable {
  private let time = Atomic<Int64>(1_700_000_000_000)
  var now: Int64 { time.load(ordering: .relaxed) }
  func move(by milliseconds: Int64) { time.add(milliseconds, ordering: .relaxed) }
}

extension TaskStore {
  @discardableResult
  func create(_ task: NewTask) async throws(TaskStoreError) -> TaskRecord {
    try await outcome { self.create(task, completion: $0) }.get().task
  }

  @discardableResult
  func change(_ id: String, _ change: TaskChange) async throws(TaskStoreError) -> TaskEvent {
    try await outcome { self.change(id, change, completion: $0) }.get()
  }

  func delete(_ id: String) async throws(TaskStoreError) {
    try await outcome { self.delete(id, completion: $0) }.get()
  }

  @discardableResult
  func write(_ operations: [TaskOperation]) async throws(TaskStoreError) -> [TaskEvent] {
    try await outcome { self.write(operations, completion: $0) }.get()
  }

  @discardableResult
  func adopt(
    owner: String, attemptLimit: Int = 2, isAlive: @escaping @Sendable (String) -> Bool
  ) async throws(TaskStoreError) -> [TaskEvent] {
    try await outcome {
      self.adopt(owner: owner, attemptLimit: attemptLimit, isAlive: isAlive, completion: $0)
    }.get()
  }

  /// A task that has come to its result.
  func createFinished(_ task: NewTask, result: [UInt8] = [9]) async throws(TaskStoreError) -> TaskRecord {
    let id = try await create(task).id
    try await change(id, .claim(owner: "s"))
    return try await change(id, .succeed(owner: "s", result: result, expiresAt: nil)).task
  }
}

/// Waits for a completion.
func outcome<Value: Sendable>(
  _ start: (@escaping WriteCompletion<Value>) -> Void
) async -> Result<Value, TaskStoreError> {
  await withCheckedContinuation { continuation in start { continuation.resume(returning: $0) } }
}

/// Collects from any thread.
final class Gathering<Element: Sendable>: Sendable {
  private let elements = Mutex<[Element]>([])
  var all: [Element] { elements.withLock { $0 } }
  func add(_ element: Element) { elements.withLock { $0.append(element) } }
}

/// The error a read or a write ends with.
func error<Value>(_ body: () async throws(TaskStoreError) -> Value) async -> TaskStoreError? {
  do throws(TaskStoreError) {
    _ = try await body()
    return nil
  } catch {
    return error
  }
}
