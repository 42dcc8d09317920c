import CSQLite
import Foundation
import JSON
import Platform
import TestSupport
import Testing

/// Where in the files of a store bytes are damaged.
enum DamagedPlace: String, CaseIterable, Sendable {
  case header
  case firstPage
  case middle
  case log
}

/// One store that is damaged, in a way that its number decides.
struct DamageCase: Sendable, CustomStringConvertible {
  var seed: Int

  var description: String { "seed \(seed), \(place)" }
  var place: DamagedPlace { DamagedPlace.allCases[seed % 4] }

  static let all = Thoroughness.cases(quick: Array(0..<32), all: Array(0..<4000)).map {
    DamageCase(seed: $0)
  }
}

@Suite(.serialized)
struct DamageTests {
  /// A store as a server leaves it that is killed at work: database and log.
  private static let sound: (database: [UInt8], log: [UInt8], tasks: [String]) = {
    let folder = KlangProcess.temporaryFolder()
    var tasks: [String] = []
    do {
      // Enough for several levels of pages, in the database by the orderly end of the first server.
      let first = try KlangProcess(data: folder)
      try first.initialize()
      tasks = try FaultSession.create(first, (0..<120).map { "stored-\($0)" })
      for name in tasks { _ = try FaultSession.final(first, name) }
      _ = try first.shutDown()
      let second = try KlangProcess(data: folder, environment: ["KLANG_ENGINE": "sleep 600"])
      try second.initialize()
      tasks += try FaultSession.create(second, (0..<5).map { "unfinished-\($0)" })
      second.crash()
      return (
        try Files.read(folder + "/klang.db", limit: 1 << 26), try Files.read(folder + "/klang.db-wal", limit: 1 << 26),
        tasks
      )
    } catch {
      Issue.record("the sound store could not be made: \(error)")
      return ([], [], [])
    }
  }()

  @Test(
    "a damaged store is read as far as it goes or refused by name, kept as found, and never ends the server",
    arguments: DamageCase.all)
  func damaged(damage: DamageCase) throws {
    let folder = KlangProcess.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/klang.db"
    var (database, log, tasks) = Self.sound
    try #require(database.count > 20_000 && log.count > 5_000)
    var random = SplitMix(state: UInt64(damage.seed))
    switch damage.place {
    case .header: Self.spoil(&database, within: 0..<100, count: 1 + Int(random.next() % 4), &random)
    case .firstPage: Self.spoil(&database, within: 100..<4096, count: 40, &random)
    case .middle: Self.spoil(&database, within: 4096..<database.count, count: 400, &random)
    case .log: Self.spoil(&log, within: 0..<log.count, count: 1 + Int(random.next() % 20), &random)
    }
    try Data(database).write(to: URL(fileURLWithPath: path))
    try Data(log).write(to: URL(fileURLWithPath: path + "-wal"))

    let server = try KlangProcess(data: folder)
    server.request(1, "initialize", ["capabilities": [:]])
    let opened = try server.answer(to: 1)
    if opened["result"] != nil {
      for name in tasks.suffix(8) { try Self.answered(server, "tasks/get", ["external_task_id": .string(name)]) }
      try Self.answered(server, "tasks/list", ["pageSize": 500])
      try Self.answered(server, "textToSpeech/create", FaultSession.speech("new", wait: true))
      let status = try server.call("server/status")
      if status["store"]?.stringValue?.contains("is damaged") == true { try Self.expectCopy(folder) }
    } else {
      #expect(opened["error"]?["code"] == 5001)
      let message = opened["error"]?["message"]?.stringValue ?? ""
      #expect(message.contains(path), "it names the file: \(message)")
      if message.contains("is damaged") {
        #expect(message.contains("Move it away"), "it names the way out: \(message)")
        try Self.expectCopy(folder, of: database, log)
      } else {
        #expect(message.contains("another database") || message.contains("Use another"), "\(message)")
      }
      #expect(try Files.read(path, limit: 1 << 26) == database, "what can't be understood is left as it is")
    }
    server.signal(SIGTERM)
    #expect(try server.waitForEnd(seconds: 5) == .exited(143))
    #expect(Files.exists(path))
  }

  @Test("when the store is damaged under a running task, whoever waits for it is told, and the server goes on")
  func underATask() throws {
    let engine = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("KlangTests/Engines/engine.py").path
    let folder = KlangProcess.temporaryFolder()
    let server = try KlangProcess(data: folder, environment: ["KLANG_ENGINE": "python3 \(engine) slow"])
    try server.initialize()
    server.request(1, "textToSpeech/create", FaultSession.speech("running", wait: true))
    while try server.notification("tasks/statusChanged")["task"]?["task_status"] != "processing" {}
    var database: OpaquePointer?
    #expect(sqlite3_open(folder + "/klang.db", &database) == SQLITE_OK)
    // The table of events is said to begin on a page that the file does not have.
    let spoil = """
      PRAGMA writable_schema = ON; UPDATE sqlite_master SET rootpage = 999999 WHERE name = 'event';
      PRAGMA schema_version = 1000
      """
    #expect(sqlite3_exec(database, spoil, nil, nil, nil) == SQLITE_OK)
    sqlite3_close(database)

    let error = try #require(try server.answer(to: 1)["error"])
    #expect(error["code"] == 5001)
    #expect(error["message"]?.stringValue?.contains("klang.db is damaged") == true, "\(error)")
    #expect(try server.call("server/status")["store"]?.stringValue?.contains("is damaged") == true)
    try Self.expectCopy(folder)
    #expect(try server.refusal("textToSpeech/create", FaultSession.speech("later"))["code"] == 5001)
    #expect(try server.shutDown() == .exited(0))
  }

  /// The request is answered: with a result, or an error that says something.
  private static func answered(_ server: KlangProcess, _ method: String, _ params: JSON) throws {
    let id = JSON.string(Randomness.hexadecimal(bytes: 4))
    server.request(id, method, params)
    let answer = try server.answer(to: id)
    #expect(answer["result"] != nil || (answer["error"]?["message"]?.stringValue ?? "").count > 10, "\(answer)")
  }

  private static func expectCopy(_ folder: String, of database: [UInt8]? = nil, _ log: [UInt8]? = nil) throws {
    let copies = Files.names(in: folder).filter { $0.hasPrefix("klang.db.damaged-") && !$0.hasSuffix("-wal") }
    #expect(copies.count == 1, "\(Files.names(in: folder))")
    guard let copy = copies.first, let database else { return }
    #expect(try Files.read(folder + "/" + copy, limit: 1 << 26) == database)
    #expect(try Files.read(folder + "/" + copy + "-wal", limit: 1 << 26) == log)
  }

  private static func spoil(_ bytes: inout [UInt8], within range: Range<Int>, count: Int, _ random: inout SplitMix) {
    for _ in 0..<count {
      bytes[range.lowerBound + Int(random.next() % UInt64(range.count))] = UInt8(truncatingIfNeeded: random.next())
    }
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): numbers that a seed decides.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
