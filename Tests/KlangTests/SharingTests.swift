import Foundation
import JSON
import Platform
import TestSupport
import Testing

/// Several servers on one store.
struct SharingTests {
  @Test("a change made through one server is told by another soon, and canceled there it stops here")
  func changesAreSeen() throws {
    let folder = KlangProcess.temporaryFolder()
    let servers = try (0..<2).map { _ in try KlangProcess(data: folder, environment: TestEngine.environment("slow")) }
    for server in servers { try server.initialize() }
    usleep(100_000)  // Past the start, so that both watch the store.
    var delays: [Double] = []
    for number in 0..<5 {
      servers[0].request(JSON(number), "textToSpeech/create", Spoken.later("shared-\(number)"))
      _ = try servers[0].answer(to: JSON(number))
      let answered = Clock.monotonicNanoseconds()
      while try servers[1].notification("tasks/statusChanged")["task"]?["task_info"]?["external_task_id"]?.stringValue
        != "shared-\(number)"
      {}
      delays.append(Double(Clock.monotonicNanoseconds() - answered) / 1e6)
    }
    #expect(delays.sorted()[2] < 1000, "\(delays)")
    let canceled = try servers[1].call("tasks/cancel", ["external_task_id": "shared-0"])
    #expect(canceled["canceled"] == true)
    let seen = try servers[0].call("tasks/wait", ["external_task_id": "shared-0"])
    #expect(seen["task_status"] == "failed" && seen["canceled"] == true)
    for number in 1..<5 {
      let done = try servers[1].call("tasks/wait", ["external_task_id": .string("shared-\(number)")])
      #expect(done["task_status"] == "succeed" && done["attempt"] == 1)
    }
    try servers[0].call("tasks/delete", ["external_task_id": "shared-1"])
    let deadline = Clock.deadline(inMilliseconds: 500)
    while (try? servers[1].call("tasks/get", ["external_task_id": "shared-1"])) != nil,
      Clock.monotonicNanoseconds() < deadline
    {}
    #expect(throws: KlangProcess.Failure.self) { try servers[1].call("tasks/get", ["external_task_id": "shared-1"]) }
  }

  @Test("a session that wants its own server's tasks only is told of these, whoever changes them")
  func ownTasks() throws {
    let folder = KlangProcess.temporaryFolder()
    let servers = try (0..<2).map { _ in try KlangProcess(data: folder, environment: TestEngine.environment("slow")) }
    for server in servers { try server.initialize() }
    try servers[0].call("tasks/subscribe", ["own": true])
    usleep(100_000)
    for number in 0..<20 {
      for (index, server) in servers.enumerated() {
        server.request(JSON(number), "textToSpeech/create", Spoken.later("o\(index)-\(number)"))
      }
    }
    for server in servers { for number in 0..<20 { _ = try server.answer(to: JSON(number)) } }
    // Another server's task can be waited for all the same, and a cancel from there is told.
    for number in 1..<20 {
      try servers[1].call("tasks/cancel", ["external_task_id": .string("o0-\(number)")])
      try servers[1].call("tasks/cancel", ["external_task_id": .string("o1-\(number)")])
    }
    #expect(try servers[0].call("tasks/wait", ["external_task_id": "o1-0"])["task_status"] == "succeed")
    #expect(try servers[0].call("tasks/wait", ["external_task_id": "o0-0"])["task_status"] == "succeed")
    var final: Set<String> = []
    var last = 0
    while final.count < 20 {
      let change = try servers[0].notification("tasks/statusChanged")
      let name = change["task"]?["task_info"]?["external_task_id"]?.stringValue ?? ""
      #expect(name.hasPrefix("o0-") && change["previous_sequence"]?.intValue == last)
      last = change["sequence"]?.intValue ?? 0
      if change["task"]?["task_status"] == "failed" || change["task"]?["task_status"] == "succeed" {
        final.insert(name)
      }
    }
  }

  @Test("tasks of a server that is killed are finished by another at once")
  func takeOver() throws {
    let folder = KlangProcess.temporaryFolder()
    let first = try KlangProcess(data: folder, environment: TestEngine.environment("hangs"))
    let second = try KlangProcess(data: folder)
    try first.initialize()
    try second.initialize()
    for number in 0..<4 { try first.call("textToSpeech/create", Spoken.later("left-\(number)")) }
    while try first.call("tasks/get", ["external_task_id": "left-0"])["task_status"] != "processing" {}
    first.crash()
    let start = Clock.monotonicNanoseconds()
    for number in 0..<4 {
      let done = try second.call("tasks/wait", ["external_task_id": .string("left-\(number)")])
      #expect(done["task_status"] == "succeed")
    }
    // Not by the beat that stands still, which takes six seconds.
    #expect(Double(Clock.monotonicNanoseconds() - start) / 1e9 < 5)
  }

  @Test("a server that stands still loses its tasks, and does no harm when it goes on")
  func standstill() throws {
    let folder = KlangProcess.temporaryFolder()
    let first = try KlangProcess(data: folder, environment: TestEngine.environment("slow"))
    let second = try KlangProcess(data: folder)
    try first.initialize()
    try second.initialize()
    try first.call("textToSpeech/create", Spoken.later("still"))
    while try first.call("tasks/get", ["external_task_id": "still"])["task_status"] != "processing" {}
    first.signal(SIGSTOP)
    let done = try second.call("tasks/wait", ["external_task_id": "still", "timeout_ms": 20_000])
    #expect(done["task_status"] == "succeed" && done["attempt"] == 2)
    let url = try #require(done["task_result"]?["audios"]?[0]?["url_wav"]?.stringValue)
    first.signal(SIGCONT)
    // Its engine, which went on meanwhile, has a result for it: too late.
    usleep(300_000)
    let now = try first.call("tasks/get", ["external_task_id": "still"])
    #expect(now["sequence"] == done["sequence"] && now["attempt"] == 2)
    #expect(try first.call("assets/read", ["url": .string(url)])["length"]?.intValue ?? 0 > 44)
    #expect(Files.names(in: folder + "/assets/" + (done["task_id"]?.stringValue ?? "")) == ["2"])
  }

  @Test("four servers write at once without an error, and every task is made once")
  func manyWriters() throws {
    let folder = KlangProcess.temporaryFolder()
    let servers = try (0..<4).map { _ in try KlangProcess(data: folder, environment: TestEngine.environment("well")) }
    for server in servers { try server.initialize() }
    for number in 0..<40 {
      for (index, server) in servers.enumerated() {
        server.request(JSON(number), "textToSpeech/create", Spoken.later("s\(index)-\(number)"))
      }
    }
    for server in servers {
      for _ in 0..<40 { #expect(try server.answer()["error"] == nil) }
    }
    for (index, server) in servers.enumerated() {
      for number in 0..<40 {
        let other = servers[(index + 1) % 4]
        let name = JSON.string("s\(index)-\(number)")
        #expect(try other.call("tasks/wait", ["external_task_id": name])["attempt"] == 1)
        _ = server
      }
    }
    #expect(try servers[0].call("tasks/list", ["task_status": "succeed"])["total"] == 160)
  }
}
