import Foundation
import JSON
import JSONRPC
import Platform
import TestSupport
import Testing

@Suite(.serialized)
struct CrashTests {
  @Test("after 20 kills at random moments nothing that was acknowledged is lost, made twice or left undone")
  func kills() throws {
    let folder = KlangProcess.temporaryFolder()
    var acknowledged: [String: String] = [:]
    var number = 0
    for _ in 0..<20 {
      let server = try KlangProcess(data: folder)
      try server.initialize()
      let processID = server.processID
      let delay = UInt32.random(in: 0...80_000)
      Thread.start("killer") {
        usleep(delay)
        kill(processID, SIGKILL)
      }
      for _ in 0..<6 {
        number += 1
        server.request(JSON(number), "textToSpeech/create", create("kill-\(number)"))
      }
      while let answer = try? server.answer() {
        if let id = answer["id"]?.intValue, let task = answer["result"]?["task_id"]?.stringValue {
          acknowledged["kill-\(id)"] = task
        }
      }
      server.crash()
    }
    let server = try KlangProcess(data: folder)
    try server.initialize()
    for (externalID, taskID) in acknowledged {
      let task = try server.call(
        "tasks/wait", ["external_task_id": .string(externalID), "timeout_ms": 300_000], seconds: 300)
      #expect(task["task_id"]?.stringValue == taskID)
      #expect(task["task_status"] == "succeed", "\(task["task_status_msg"] ?? .null)")
    }
    let total = try server.call("tasks/list")["total"]?.intValue ?? 0
    #expect(total >= acknowledged.count && total <= number)
    #expect(Files.names(in: folder + "/assets").count <= total)
    #expect(Files.names(in: folder + "/work").count <= 1, "what dead servers left is swept")
  }

  @Test("no engine outlives a server that was killed")
  func enginesEndToo() throws {
    let server = try KlangProcess()
    try server.initialize()
    try server.call("textToSpeech/create", create("one"))
    while try server.call("tasks/wait", ["external_task_id": "one"])["task_status"] == "processing" {}
    let children = try CommandResult.of(
      "/usr/bin/env", ["ps", "-o", "pid=", "--ppid", "\(server.processID)"], environment: ["PATH=/usr/bin:/bin"]
    ).text.split(whereSeparator: \.isWhitespace).compactMap { pid_t($0) }
    #expect(!children.isEmpty)
    server.crash()
    let deadline = Clock.deadline(inMilliseconds: 2000)
    while children.contains(where: { ProcessWatch.identity(of: $0) != nil }), Clock.monotonicNanoseconds() < deadline {}
    #expect(children.allSatisfy { ProcessWatch.identity(of: $0) == nil })
  }

  private func create(_ externalID: String) -> JSON {
    [
      "text": "Yes.", "voice_id": "oversea_male1", "voice_language": "en", "wait": false,
      "external_task_id": .string(externalID),
    ]
  }
}
