import JSON
import JSONRPC
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `kill -9` at random moments with creates in flight: what was acknowledged must be there, once, and get done.
enum KillBenchmark {
  private static let kills = 200

  static func run() throws {
    let folder = Bench.folder()
    var acknowledged: [String: String] = [:]
    var lastID = 0
    for _ in 0..<kills {
      let peer = try Bench.klang(folder)
      let processID = peer.child.processID
      try peer.initialize()
      let delay = UInt32.random(in: 0...60_000)
      Thread.start("bench-killer") {
        usleep(delay)
        kill(processID, SIGKILL)
      }
      try? create(peer, &lastID, &acknowledged)
      peer.end()
    }
    let (lost, twice, unfinished) = try inspect(folder, acknowledged)
    Table.row(
      "\(kills) kills, \(acknowledged.count) tasks acknowledged",
      "\(lost) lost, \(twice) twice, \(unfinished) unfinished", "",
      "0, 0, 0", lost + twice + unfinished == 0)
  }

  private static func create(_ peer: Peer, _ lastID: inout Int, _ acknowledged: inout [String: String]) throws {
    for _ in 0..<16 {
      lastID += 1
      peer.write(Peer.frame(lastID, "textToSpeech/create", params(lastID)))
    }
    var made = 16
    while true {
      let answer = try JSON.parse(try peer.answer())
      guard let taskID = answer["result"]?["task_id"]?.stringValue, let id = answer["id"]?.intValue else {
        throw Peer.Failure(description: "\(answer)")
      }
      acknowledged["kill-\(id)"] = taskID
      // A bound on what a round makes, so that all of it can be finished after.
      guard made < 40 else { continue }
      made += 1
      lastID += 1
      peer.write(Peer.frame(lastID, "textToSpeech/create", params(lastID)))
    }
  }

  static func params(_ number: Int) -> JSON {
    [
      "text": "Yes.", "voice_id": "diyinnansang_DB_CN_M_04-v2", "voice_language": "zh", "wait": false,
      "external_task_id": .string("kill-\(number)"),
    ]
  }

  static func inspect(
    _ folder: String, _ acknowledged: [String: String], _ environment: [String: String] = [:]
  ) throws -> (lost: Int, twice: Int, unfinished: Int) {
    let peer = try Bench.klang(folder, environment)
    try peer.initialize()
    var lost = 0
    var unfinished = 0
    for (externalID, taskID) in acknowledged {
      let answer = try peer.call(1, "tasks/wait", ["external_task_id": .string(externalID), "timeout_ms": 120_000])
      if answer["result"]?["task_id"]?.stringValue != taskID { lost += 1 }
      let status = answer["result"]?["task_status"]?.stringValue
      if status != "succeed" && status != "failed" { unfinished += 1 }
      if status == "failed" { print("failed: \(answer)") }
    }
    // A task made twice would be in the list twice, or have a second folder of files.
    var ids: Set<String> = []
    var twice = 0
    var cursor: JSON?
    repeat {
      var params: JSON.Object = ["pageSize": 500]
      if let cursor { params["cursor"] = cursor }
      let page = try peer.call(2, "tasks/list", .object(params))["result"] ?? .null
      for task in page["tasks"]?.arrayValue ?? [] where !ids.insert(task["task_id"]?.stringValue ?? "").inserted {
        twice += 1
      }
      cursor = page["next_cursor"]
    } while cursor != nil
    twice += max(0, Files.names(in: folder + "/assets").count - ids.count)
    return (lost, twice, unfinished)
  }
}
