import Foundation
import Testing

@testable import TaskStore

@Suite struct MigrationTests {
  let place = TemporaryStore()

  /// The tables as version 1 made them, with three tasks: as they were published, so never to be changed.
  static let version1 = """
    CREATE TABLE task(
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, external_id TEXT, kind TEXT NOT NULL, status INTEGER NOT NULL,
      sequence INTEGER NOT NULL, created_at INTEGER NOT NULL, expires_at INTEGER, request BLOB NOT NULL, result BLOB
    );
    CREATE UNIQUE INDEX task_external_id ON task(external_id) WHERE external_id IS NOT NULL;
    CREATE INDEX task_list ON task(kind, status);
    CREATE TABLE event(
      sequence INTEGER PRIMARY KEY AUTOINCREMENT, task INTEGER NOT NULL, previous INTEGER, status INTEGER NOT NULL,
      status_message TEXT NOT NULL, canceled INTEGER NOT NULL, attempt INTEGER NOT NULL, owner TEXT, at INTEGER NOT NULL
    );
    CREATE TABLE counter(
      block INTEGER NOT NULL, kind TEXT NOT NULL, status INTEGER NOT NULL, tasks INTEGER NOT NULL,
      PRIMARY KEY(block, kind, status)
    ) WITHOUT ROWID;
    INSERT INTO task VALUES
      (1, '00000000000000000000000000000001', 'first', 'speech', 2, 4, 1000, 9000, CAST('{"a":1}' AS BLOB), CAST('{}' AS BLOB)),
      (2, '00000000000000000000000000000002', NULL, 'speech', 3, 5, 2000, NULL, x'', NULL),
      (6, '00000000000000000000000000000006', 'last', 'sound', 0, 6, 6000, NULL, CAST('{"b":2}' AS BLOB), NULL);
    INSERT INTO event VALUES
      (1, 1, NULL, 0, '', 0, 0, 'owner', 1000), (2, 2, NULL, 0, '', 0, 0, NULL, 2000),
      (3, 1, 1, 1, '', 0, 1, 'owner', 3000), (4, 1, 3, 2, '', 0, 1, 'owner', 4000),
      (5, 2, 2, 3, 'Canceled.', 1, 0, NULL, 5000), (6, 6, NULL, 0, '', 0, 0, 'gone', 6000);
    INSERT INTO counter VALUES
      (-1, 'speech', 2, 1), (-1, 'speech', 3, 1), (-1, 'sound', 0, 1), (0, 'speech', 2, 1), (0, 'speech', 3, 1),
      (0, 'sound', 0, 1);
    PRAGMA application_id = 0x4B6C6E67;
    PRAGMA user_version = 1;
    """

  private func makeVersion1() throws {
    try place.makeDirectory()
    let database = try RawDatabase(path: place.path)
    try database.run("PRAGMA journal_mode = WAL")
    try database.run(Self.version1)
  }

  @Test func aStoreOfVersion1IsBroughtForwardWithAllItHolds() async throws {
    try makeVersion1()
    let store = try place.open()
    let version = try RawDatabase(path: place.path).column("PRAGMA user_version")
    #expect(version == ["\(SQLiteTaskStore.schemaVersion)"])

    let first = try #require(try store.task(.externalID("first")))
    #expect(first.status == .succeed && first.attempt == 1 && first.owner == "owner")
    #expect(first.request == Array(#"{"a":1}"#.utf8) && first.result == Array("{}".utf8))
    #expect(first.createdAt == 1000 && first.updatedAt == 4000 && first.expiresAt == 9000 && first.sequence == 4)
    let second = try #require(try store.task(.id("00000000000000000000000000000002")))
    #expect(second.status == .failed && second.canceled && second.statusMessage == "Canceled.")
    #expect(try store.events(after: 0, limit: 10).map(\.sequence) == Array(1...6))
    #expect(
      try store.tasks(TaskQuery(position: .page(number: 1, size: 10))).tasks.map(\.createdAt) == [6000, 2000, 1000])

    let adopted = try await store.adopt(owner: "new") { _ in false }
    #expect(adopted.map(\.task.externalID) == ["last"])
    #expect(try await store.create(NewTask(kind: "speech", request: [1])).sequence == 8)
    #expect(try store.counts().reduce(0) { $0 + $1.tasks } == 4)
  }

  @Test func severalProcessesMayBringTheSameStoreForward() async throws {
    try makeVersion1()
    let path = place.path
    let totals = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask { try SQLiteTaskStore(.init(path: path)).counts().reduce(0) { $0 + $1.tasks } }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(totals == [3, 3, 3, 3])
  }

  @Test func oneThatANewerVersionWroteIsRefusedAndLeftAsItIs() throws {
    try makeVersion1()
    let newer = SQLiteTaskStore.schemaVersion + 1
    try RawDatabase(path: place.path).run("PRAGMA user_version = \(newer)")
    let before = try Data(contentsOf: URL(filePath: place.path))
    let failure = #expect(throws: TaskStoreError.self) { try place.open() }
    #expect(failure == .newerSchema(store: place.path, found: newer, supported: newer - 1))
    #expect(try Data(contentsOf: URL(filePath: place.path)) == before)
  }
}
