import Foundation
import JSON
import Platform
import Synchronization
import TaskStore
import TestSupport
import Testing

@testable import KlangServer

/// What becomes of files, by a clock that the tests set.
struct RetentionTests {
  private static let day: Int64 = 24 * 3_600_000
  private let folder = KlangProcess.temporaryFolder()
  private let store: SQLiteTaskStore
  private let assets: Assets
  private let clock = Clock()

  private final class Clock: Sendable {
    private let time = Mutex(Platform.Clock.unixMilliseconds())
    var now: Int64 { time.withLock { $0 } }
    func pass(_ milliseconds: Int64) { time.withLock { $0 += milliseconds } }
  }

  init() throws {
    store = try SQLiteTaskStore(.init(path: folder + "/klang.db"), now: { [clock] in clock.now })
    assets = Assets(root: folder, owner: "me")
  }

  private func retention(maximumBytes: Int64? = nil) -> Retention {
    Retention(
      Retention.Rules(lifetimeMilliseconds: 30 * Self.day, maximumBytes: maximumBytes), store, assets, Timers(),
      Log(program: "test"), now: { [clock] in clock.now })
  }

  private func write(_ operation: TaskOperation) throws -> TaskRecord? {
    let outcome = Monitor<Result<[TaskEvent], TaskStoreError>?>(nil)
    store.write([operation]) { result in outcome.signal { $0 = result } }
    let result: Result<[TaskEvent], TaskStoreError> = outcome.wait { $0 } ?? .failure(.closed)
    return try result.get().first?.task
  }

  /// A finished task with a file of 1000 bytes.
  private func finished(_ name: String) throws -> String {
    let id = try #require(try write(.create(NewTask(kind: "k", externalID: name, request: [])))).id
    _ = try write(.change(id: id, .claim(owner: "me")))
    try Files.makeDirectories("\(folder)/assets/\(id)/1")
    try Files.writeDurably([UInt8](repeating: 1, count: 1000), to: "\(folder)/assets/\(id)/1/a.wav")
    let bytes = assets.size(id, attempt: 1)
    let change = TaskChange.succeed(owner: "me", result: [], expiresAt: clock.now + 30 * Self.day, bytes: bytes)
    _ = try write(.change(id: id, change))
    return id
  }

  private func hasFile(_ id: String) -> Bool { Files.exists("\(folder)/assets/\(id)/1/a.wav") }

  private func removedAt(_ id: String) throws -> Int64? { try store.task(.id(id))?.filesRemovedAt }

  @Test("what was seen in films goes after 30 days")
  func films() throws {
    try Files.makeDirectories(folder + "/films")
    try Files.writeDurably([1], to: folder + "/films/seen")
    clock.pass(29 * Self.day)
    retention().sweep()
    #expect(Files.names(in: folder + "/films") == ["seen"])
    clock.pass(2 * Self.day)
    retention().sweep()
    #expect(Files.names(in: folder + "/films").isEmpty)
  }

  @Test("files go after 30 days, and their tasks say so")
  func expiry() throws {
    let old = try finished("old")
    clock.pass(Self.day)
    let young = try finished("young")
    clock.pass(29 * Self.day - 1)
    retention().sweep()
    #expect(hasFile(old) && hasFile(young))
    clock.pass(1)
    retention().sweep()
    #expect(!hasFile(old) && hasFile(young))
    #expect(try removedAt(old) == clock.now)
    #expect(try removedAt(young) == nil)
    #expect(try store.task(.id(old))?.status == .succeed)
    #expect(!Files.exists("\(folder)/assets/\(old)"))
  }

  @Test("above the ceiling the oldest files go, but none that are in use")
  func ceiling() throws {
    let ids = try (0..<6).map { index in
      clock.pass(1000)
      return try finished("task-\(index)")
    }
    let user = NewTask(kind: "k", request: [], uses: ids[0])
    let using = try #require(try write(.create(user))).id
    retention(maximumBytes: 3500).sweep()
    #expect(ids.allSatisfy(hasFile), "all of them were finished within the last minute")
    clock.pass(60_000)
    retention(maximumBytes: 3500).sweep()
    #expect(ids.map(hasFile) == [true, false, false, false, true, true], "the first is needed by a task")
    #expect(try store.filesTotal() == FilesTotal(tasks: 3, bytes: 3000))
    _ = try write(.change(id: using, .fail(owner: nil, message: "Canceled.", canceled: true)))
    retention(maximumBytes: 2500).sweep()
    #expect(ids.map(hasFile) == [false, false, false, false, true, true])
    retention(maximumBytes: nil).sweep()
    #expect(try store.filesTotal().tasks == 2)
  }

  @Test("what a crash left between file and store is swept, and nothing else")
  func orphans() throws {
    let whole = try finished("whole")
    let removed = try finished("removed")
    _ = try write(.removeFiles(id: removed))  // The crash came before the files went.
    let failed = try finished("second-attempt")
    try Files.makeDirectories("\(folder)/assets/\(failed)/7")  // Of an attempt that was too late.
    let lost = try #require(try write(.create(NewTask(kind: "k", request: [])))).id
    try Files.makeDirectories("\(folder)/assets/\(lost)/1")
    let running = try #require(try write(.create(NewTask(kind: "k", request: [])))).id
    try Files.makeDirectories("\(folder)/assets/\(running)/1")
    _ = try write(.change(id: lost, .fail(owner: nil, message: "No.", canceled: false)))
    let unknown = String(repeating: "0", count: 32)
    try Files.makeDirectories("\(folder)/assets/\(unknown)/1")
    try Files.makeDirectories("\(folder)/assets/my own folder")
    retention().sweepOrphans()
    #expect(hasFile(whole) && hasFile(failed) && !hasFile(removed))
    #expect(!Files.exists("\(folder)/assets/\(failed)/7"))
    #expect(!Files.exists("\(folder)/assets/\(lost)"))
    #expect(Files.exists("\(folder)/assets/\(running)/1"))
    #expect(Files.exists("\(folder)/assets/\(unknown)/1"), "it may belong to a store that was put aside")
    #expect(Files.exists("\(folder)/assets/my own folder"))
    clock.pass(400 * Self.day * 10)
    retention().sweepOrphans()
    #expect(!Files.exists("\(folder)/assets/\(unknown)"))
  }

  @Test("a server lets go what has expired when it starts, and says so of the task and of its files")
  func throughAServer() throws {
    clock.pass(-31 * Self.day)
    let old = try finished("old")
    clock.pass(20 * Self.day)
    let young = try finished("young")
    store.close()
    let server = try KlangProcess(data: folder)
    try server.initialize()
    let deadline = Platform.Clock.deadline(inMilliseconds: 10_000)
    while try server.call("tasks/get", ["task_id": .string(old)])["files_removed_at"] == nil,
      Platform.Clock.monotonicNanoseconds() < deadline
    { usleep(5_000) }
    let task = try server.call("tasks/get", ["task_id": .string(old)])
    #expect(task["task_status"] == "succeed" && task["files_removed_at"] != nil)
    let refusal = try server.refusal("assets/read", ["url": .string(Files.url("\(folder)/assets/\(old)/1/a.wav"))])
    #expect(refusal["code"] == 1201 && refusal["message"]?.stringValue?.contains("were removed") == true)
    #expect(try server.call("tasks/get", ["task_id": .string(young)])["files_removed_at"] == nil)
    let kept = try server.call("assets/read", ["url": .string(Files.url("\(folder)/assets/\(young)/1/a.wav"))])
    #expect(kept["length"] == 1000)
    // The store is told first.
    while Files.exists("\(folder)/assets/\(old)"), Platform.Clock.monotonicNanoseconds() < deadline { usleep(5_000) }
    #expect(!Files.exists("\(folder)/assets/\(old)"))
  }
}
