import Foundation
import JSON
import Platform
import TestSupport
import Testing

/// Replay, filters and the chain of changes.
struct SubscriptionTests {
  private func changes(_ server: KlangProcess, _ count: Int) throws -> [JSON] {
    try (0..<count).map { _ in try server.notification("tasks/statusChanged") }
  }

  /// Whether each change names the one before it, from `after` on.
  private func isChain(_ changes: [JSON], after: Int) -> Bool {
    var last = after
    for change in changes {
      guard change["previous_sequence"]?.intValue == last, let next = change["sequence"]?.intValue, next > last else {
        return false
      }
      last = next
    }
    return true
  }

  @Test("what was missed is replayed in order and without a gap, then it goes on live")
  func replay() throws {
    let folder = KlangProcess.temporaryFolder()
    let before = try KlangProcess(data: folder, environment: TestEngine.environment("well"))
    try before.initialize()
    for number in 0..<5 { try before.call("textToSpeech/create", Spoken.now("old-\(number)")) }
    _ = try before.shutDown()

    let server = try KlangProcess(data: folder, environment: TestEngine.environment("well"))
    try server.initialize()
    let answer = try server.call("tasks/subscribe", ["after": 3])
    #expect(answer["after"] == 3 && answer["sequence"] == 15)
    let missed = try changes(server, 12)
    #expect(isChain(missed, after: 3))
    #expect(missed.last?["sequence"] == 15)
    try server.call("textToSpeech/create", Spoken.now("new"))
    let live = try changes(server, 3)
    #expect(isChain(live, after: 15))
    #expect(live.map { $0["task"]?["task_status"]?.stringValue } == ["submitted", "processing", "succeed"])
  }

  @Test("a session is told of what it named, and the chain skips the rest")
  func filters() throws {
    let server = try KlangProcess(environment: TestEngine.environment("well"))
    try server.initialize()
    #expect(try server.call("tasks/subscribe", ["task_ids": ["mine"], "progress": false])["sequence"] == 0)
    for name in ["other", "mine", "another"] { try server.call("textToSpeech/create", Spoken.now(name)) }
    let told = try changes(server, 3)
    #expect(told.allSatisfy { $0["task"]?["task_info"]?["external_task_id"] == "mine" })
    #expect(isChain(told, after: 0))
    #expect(!server.notifications.contains { $0["method"] == "tasks/progress" })
    try server.call("tasks/subscribe", ["after": 0, "kinds": ["text_to_speech"]])
    #expect(isChain(try changes(server, 9), after: 0))
    try server.call("tasks/subscribe", ["after": 1_000_000])
    try server.call("textToSpeech/create", Spoken.now("unseen"))
    let isTold = server.notifications.contains { $0["method"] == "tasks/statusChanged" }
    #expect(!isTold, "nothing behind a number that is not reached yet")
  }

  @Test("a client that does not read misses no status change")
  func slowClient() throws {
    let server = try KlangProcess(environment: TestEngine.environment("chatty", ["KLANG_WORKERS": "2"]))
    try server.initialize()
    let count = 150
    for number in 0..<count { server.request(JSON(number), "textToSpeech/create", Spoken.later("c\(number)")) }
    let other = try KlangProcess(data: server.dataDirectory, environment: TestEngine.environment("well"))
    try other.initialize()
    for number in 0..<count {
      // Not there yet, perhaps: the first server reads on while its client does not.
      while (try? other.call("tasks/wait", ["external_task_id": .string("c\(number)")]))?["task_status"] != "succeed" {
        usleep(10_000)
      }
    }
    let told = try changes(server, 3 * count)
    #expect(isChain(told, after: 0))
    #expect(told.last?["sequence"]?.intValue == 3 * count)
  }

  @Test("a task is deleted with its changes and files, when it is final")
  func delete() throws {
    let server = try KlangProcess(environment: TestEngine.environment("slow"))
    try server.initialize()
    let task = try server.call("textToSpeech/create", Spoken.later("gone"))
    let id = task["task_id"] ?? .null
    let refusal = try server.refusal("tasks/delete", ["task_id": id])
    #expect(refusal["code"] == 1201)
    #expect(refusal["message"]?.stringValue?.contains("Cancel it first") == true)
    try server.call("tasks/wait", ["task_id": id])
    let folder = server.dataDirectory + "/assets/" + (id.stringValue ?? "")
    #expect(Files.exists(folder))
    #expect(try server.call("tasks/get", ["task_id": id])["task_status"] == "succeed")
    #expect(try server.call("tasks/delete", ["task_id": id]) == .null)
    #expect(try server.refusal("tasks/get", ["task_id": id])["code"] == 1201)
    #expect(try server.refusal("tasks/delete", ["task_id": id])["code"] == 1201)
    let deadline = Clock.deadline(inMilliseconds: 2000)
    while Files.exists(folder), Clock.monotonicNanoseconds() < deadline { usleep(1000) }
    #expect(!Files.exists(folder))
    #expect(try server.call("textToSpeech/create", Spoken.now("gone"))["task_status"] == "succeed")
  }
}
