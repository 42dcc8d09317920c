import Foundation
import Testing

@testable import TaskStore

@Suite struct StoreOpeningTests {
  let place = TemporaryStore()

  func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func openingMakesAPrivateDirectoryAndFile() async throws {
    let deep = TemporaryStore()
    let path = deep.directory + "/a/b/klang.db"
    let store = try SQLiteTaskStore(.init(path: path))
    try await store.create(NewTask(kind: "k", request: []))
    #expect(try mode(deep.directory + "/a") == 0o700)
    #expect(try mode(deep.directory + "/a/b") == 0o700)
    for suffix in ["", "-wal", "-shm"] { #expect(try mode(path + suffix) == 0o600) }
  }

  @Test func reopeningFindsEverything() async throws {
    var store = try place.open(durability: .powerLoss)
    let done = try await store.createFinished(NewTask(kind: "a", externalID: "x", request: [1]))
    let open = try await store.create(NewTask(kind: "b", request: [2]))
    let events = try store.events(after: 0, limit: 10)
    store.close()
    store = try place.open()
    #expect(try store.tasks(TaskQuery(position: .page(number: 1, size: 9))).tasks == [open, done])
    #expect(try store.events(after: 0, limit: 10) == events)
    #expect(try await store.create(NewTask(kind: "c", request: [])).sequence == open.sequence + 1)
  }

  @Test func namesThatMeanSomethingToSQLiteArePaths() async throws {
    let old = FileManager.default.currentDirectoryPath
    try place.makeDirectory()
    // Relative to this directory without going there, as other tests run meanwhile.
    let up = String(repeating: "../", count: old.split(separator: "/").count)
    let store = try SQLiteTaskStore(.init(path: up + place.directory.dropFirst() + "/:memory:"))
    try await store.create(NewTask(kind: "k", request: []))
    #expect(FileManager.default.fileExists(atPath: place.directory + "/:memory:"))
  }

  @Test func aDirectoryInPlaceOfTheFileIsNamed() throws {
    try FileManager.default.createDirectory(atPath: place.path, withIntermediateDirectories: true)
    let failure = #expect(throws: TaskStoreError.self) { try place.open() }
    #expect(failure?.description.contains("\(place.path) can't be opened: it is a directory") == true)
  }

  @Test func aPathUnderAFileIsNamed() throws {
    try place.makeDirectory()
    try Data().write(to: URL(filePath: place.path))
    let failure = #expect(throws: TaskStoreError.self) {
      try SQLiteTaskStore(.init(path: place.path + "/sub/klang.db"))
    }
    #expect(failure?.description.contains("Not a directory") == true)
    #expect(throws: TaskStoreError.self) { try SQLiteTaskStore(.init(path: "")) }
    #expect(throws: TaskStoreError.self) { try SQLiteTaskStore(.init(path: "a\0b")) }
  }

  @Test func aFileSystemWithoutFilesIsNamed() throws {
    let failure = #expect(throws: TaskStoreError.self) { try SQLiteTaskStore(.init(path: "/proc/klang/klang.db")) }
    guard case .cannotOpen(store: "/proc/klang/klang.db", _) = failure else {
      Issue.record("\(String(describing: failure))"); return
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write anywhere")) func aReadOnlyFileIsNamed() throws {
    try place.open().close()
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: place.path)
    let failure = #expect(throws: TaskStoreError.self) { try place.open() }
    guard case .readOnly(store: place.path, _) = failure else { Issue.record("\(String(describing: failure))"); return }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write anywhere")) func aReadOnlyDirectoryIsNamed() throws {
    try place.makeDirectory()
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: place.directory)
    let failure = #expect(throws: TaskStoreError.self) { try place.open() }
    guard case .cannotOpen = failure else { Issue.record("\(String(describing: failure))"); return }
  }

  @Test func aFileThatIsNoDatabaseIsLeftAsItIs() throws {
    try place.makeDirectory()
    let text = Data(String(repeating: "This is a shopping list, not a database.\n", count: 500).utf8)
    try text.write(to: URL(filePath: place.path))
    let failure = #expect(throws: TaskStoreError.self) { try place.open() }
    guard case .damaged(store: place.path, _) = failure else { Issue.record("\(String(describing: failure))"); return }
    #expect(try Data(contentsOf: URL(filePath: place.path)) == text)
  }

  @Test func aTruncatedDatabaseIsDamaged() async throws {
    let store = try place.open()
    for _ in 0..<200 { try await store.create(NewTask(kind: "k", request: Array(repeating: 1, count: 500))) }
    store.close()
    let whole = try Data(contentsOf: URL(filePath: place.path))
    try whole.prefix(whole.count / 2 / 4096 * 4096).write(to: URL(filePath: place.path))
    let failure = #expect(throws: TaskStoreError.self) { try place.open().lastSequence() }
    guard case .damaged(store: place.path, _) = failure else { Issue.record("\(String(describing: failure))"); return }
  }

  @Test func damageFoundLaterFailsWhatMeetsItAndNothingElse() async throws {
    var store = try place.open()
    var tasks: [TaskRecord] = []
    for _ in 0..<200 {
      tasks.append(try await store.create(NewTask(kind: "k", request: Array(repeating: 1, count: 900))))
    }
    store.close()
    var bytes = try Data(contentsOf: URL(filePath: place.path))
    for page in 8..<(bytes.count / 4096) where page % 2 == 0 {
      bytes.replaceSubrange(page * 4096..<(page + 1) * 4096, with: Data(repeating: 0xA5, count: 4096))
    }
    try bytes.write(to: URL(filePath: place.path))
    store = try place.open()
    var damaged = 0
    for task in tasks {
      let failure = await error { () throws(TaskStoreError) in try store.task(.id(task.id)) }
      if case .damaged = failure { damaged += 1 } else { #expect(failure == nil) }
      let change = await error { () throws(TaskStoreError) in try await store.change(task.id, .claim(owner: "s")) }
      if let change, !change.isRefusal {
        guard case .damaged = change else { Issue.record("\(change)"); continue }
      }
    }
    #expect(damaged > 0)
    #expect(try store.counts().reduce(0) { $0 + $1.tasks } == 200)
  }

  @Test func aNewerSchemaIsRefused() throws {
    try place.open().close()
    try RawDatabase(path: place.path).run("PRAGMA user_version = 7")
    let failure = #expect(throws: TaskStoreError.self) { try place.open() }
    #expect(failure == .newerSchema(store: place.path, found: 7, supported: SQLiteTaskStore.schemaVersion))
    #expect(failure?.description.contains("Update the program") == true)
  }

  @Test func aDatabaseOfAnotherProgramIsLeftAlone() throws {
    try place.makeDirectory()
    let other = try RawDatabase(path: place.path)
    try other.run("CREATE TABLE bookmark(url TEXT)")
    #expect(throws: TaskStoreError.foreign(store: place.path)) { try place.open() }
    try other.run("PRAGMA user_version = 1")
    #expect(throws: TaskStoreError.foreign(store: place.path)) { try place.open() }
    #expect(try other.column("SELECT name FROM sqlite_master") == ["bookmark"])
  }

  @Test func readsOfListsUseIndexes() throws {
    try place.open().close()
    let database = try RawDatabase(path: place.path)
    for query in [Query.taskByID, .taskByExternalID, .taskByNumber, .list, .unfinished, .events, .idByExternalID] {
      let plan = try database.column("EXPLAIN QUERY PLAN " + query.sql)
      #expect(!plan.contains { $0.hasPrefix("SCAN task") || $0.hasPrefix("SCAN event") }, "\(query): \(plan)")
    }
    #expect(try database.column("EXPLAIN QUERY PLAN " + Query.list.sql).joined().contains("COVERING INDEX"))
    #expect(try database.column("EXPLAIN QUERY PLAN " + Query.list.sql).joined().contains("TEMP B-TREE") == false)
  }
}
