import Foundation
import JSON
import Platform
import TestSupport
import Testing

@Suite(.serialized, .enabled(if: Faults.library != nil, "needs Linux and a C compiler for the shim"))
struct ClockTests {
  private static let day: Int64 = 86_400_000

  @Test("when the time of day jumps, tasks finish, no time of a task falls, and waits take as long as they should")
  func jumps() throws {
    let faults = try Faults()
    let server = try KlangProcess(environment: faults.environment(below: "/nowhere"))
    try server.initialize()
    var updated: [String: Int64] = [:]
    for (index, offset) in [0, Self.day, -Self.day, 400 * Self.day, -400 * Self.day, 0].enumerated() {
      let name = "jump-\(index)"
      #expect(try FaultSession.create(server, [name]) == [name])
      faults.clockOffset = offset
      #expect(try FaultSession.final(server, name)["task_status"] == "succeed")
    }
    #expect(try server.shutDown() == .exited(0))
    for notification in server.notifications where notification["method"] == "tasks/statusChanged" {
      let task = try #require(notification["params"]?["task"])
      let id = task["task_id"]?.stringValue ?? ""
      let time = try #require(task["updated_at"]?.intValue.map(Int64.init))
      #expect(time >= updated[id] ?? task["created_at"]?.intValue.map(Int64.init) ?? .max)
      updated[id] = time
    }
    #expect(updated.count == 6)
  }

  @Test("a wait ends at its time though the time of day goes back a day meanwhile")
  func waits() throws {
    let faults = try Faults()
    var environment = faults.environment(below: "/nowhere", program: "klang")
    environment["KLANG_ENGINE"] = "sleep 600"
    let server = try KlangProcess(environment: environment)
    try server.initialize()
    #expect(try FaultSession.create(server, ["waited-for"]) == ["waited-for"])
    for offset in [-Self.day, Self.day] {
      let began = Clock.monotonicNanoseconds()
      server.request(1, "tasks/wait", ["external_task_id": "waited-for", "timeout_ms": 300])
      faults.clockOffset = offset
      #expect(try server.answer(to: 1)["result"]?["task_status"] != "succeed")
      let milliseconds = (Clock.monotonicNanoseconds() - began) / 1_000_000
      #expect((290..<5000).contains(milliseconds))
    }
  }
}
