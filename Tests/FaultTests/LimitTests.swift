import Foundation
import JSON
import Platform
import TestSupport
import Testing

@Suite(.serialized, .enabled(if: Files.isExecutable("/usr/bin/prlimit"), "needs prlimit of util-linux"))
struct LimitTests {
  @Test(
    "with few descriptors requests fail with a clear error or succeed, and all is well when there are more",
    arguments: Thoroughness.cases(quick: [10, 13, 16, 20], all: Array(8...32)))
  func descriptors(count: Int) throws {
    let server = try KlangProcess(through: ["/usr/bin/prlimit", "--nofile=\(count):1024"])
    var isOpen = false
    for _ in 0..<2 where !isOpen {
      isOpen = try FaultSession.attempt(server, "initialize", ["capabilities": [:]]) != nil
    }
    var acknowledged: [String] = []
    if isOpen { acknowledged = try FaultSession.create(server, (0..<4).map { "few-\($0)" }) }
    for name in acknowledged {
      let task = try FaultSession.final(server, name)
      #expect(task["task_status"] == "succeed" || task["task_status"] == "failed")
      if task["task_status"] == "failed" { #expect((task["task_status_msg"]?.stringValue ?? "").count > 20) }
    }
    try raise(server, "--nofile=1024:1024")
    if !isOpen { try server.initialize() }
    #expect(try server.call("textToSpeech/create", FaultSession.speech("more", wait: true))["task_status"] == "succeed")
    #expect(try server.shutDown() == .exited(0))
  }

  @Test("with a small bound of file size creates fail and say why, and nothing acknowledged is lost")
  func fileSize() throws {
    let folder = KlangProcess.temporaryFolder()
    let server = try KlangProcess(through: ["/usr/bin/prlimit", "--fsize=100000:unlimited"], data: folder)
    try server.initialize()
    var acknowledged: [String] = []
    var refused = 0
    for round in 0..<20 where refused == 0 {
      let names = (0..<20).map { "small-\(round)-\($0)" }
      let taken = try FaultSession.create(server, names)
      refused += names.count - taken.count
      acknowledged += taken
    }
    #expect(refused > 0, "the bound was met")
    #expect(try FaultSession.attempt(server, "server/status") != nil, "it goes on answering")
    try raise(server, "--fsize=unlimited:unlimited")
    for name in acknowledged { #expect(try FaultSession.final(server, name)["task_status"] == "succeed") }
    server.crash()
    let next = try KlangProcess(data: folder)
    try next.initialize()
    for name in acknowledged { #expect(try FaultSession.final(next, name)["task_status"] == "succeed") }
  }

  private func raise(_ server: KlangProcess, _ limit: String) throws {
    let result = try CommandResult.of(
      "/usr/bin/prlimit", ["--pid", "\(server.processID)", limit], environment: ["PATH=/usr/bin:/bin"])
    #expect(result.status == 0, "\(result.complaint)")
  }
}
