import Foundation
import JSON
import JSONRPC
import Platform
import TestSupport
import Testing

/// A create that must be refused, and how.
struct RefusedCreate: Sendable, CustomStringConvertible {
  var name: String
  var params: JSON
  var code: Int
  var says: String
  var description: String { name }

  static func speech(_ name: String, code: Int, says: String, _ changes: JSON) -> RefusedCreate {
    var params: JSON.Object = ["text": "Hello.", "voice_id": "oversea_male1", "voice_language": "en"]
    for (key, value) in changes.objectValue ?? [:] { params[key] = value }
    return RefusedCreate(name: name, params: .object(params), code: code, says: says)
  }

  static let all: [RefusedCreate] = [
    speech("text is a number", code: -32602, says: "/text", ["text": 5]),
    speech("text is missing", code: -32602, says: "/text", ["text": nil]),
    speech("wait is a word", code: -32602, says: "/wait", ["wait": "yes"]),
    speech("speed is a word", code: -32602, says: "/voice_speed", ["voice_speed": "fast"]),
    speech("misspelt member", code: -32602, says: "voice_speed", ["voice_sped": 1]),
    speech("empty text", code: 1201, says: "an empty text", ["text": ""]),
    speech(
      "1001 characters", code: 1201, says: "1001 characters", ["text": .string(String(repeating: "a", count: 1001))]),
    speech("only spaces", code: 1201, says: "only spaces", ["text": "  \n "]),
    speech("only symbols", code: 1201, says: "only symbols", ["text": "... 😀 !?"]),
    speech("only Cyrillic", code: 1201, says: "can't read", ["text": "Привет"]),
    speech("Chinese for an English voice", code: 1201, says: "can't read", ["text": "你好"]),
    speech("a control character", code: 1201, says: "U+0007", ["text": "a\u{7}b"]),
    speech("unknown voice", code: 1201, says: "Voice id not found", ["voice_id": "nobody"]),
    speech("misspelt voice", code: 1201, says: "Did you mean \"oversea_male1\"", ["voice_id": "oversea_male"]),
    speech("voice of the other language", code: 1201, says: "it speaks en", ["voice_language": "zh", "text": "你好"]),
    speech("unknown language", code: 1201, says: "/voice_language", ["voice_language": "fr"]),
  ]
}

@Suite(.serialized)
struct TaskTests {
  private func speech(_ text: String = "Hello, world.", _ more: JSON = [:]) -> JSON {
    var params: JSON.Object = ["text": .string(text), "voice_id": "oversea_male1", "voice_language": "en"]
    for (key, value) in more.objectValue ?? [:] { params[key] = value }
    return .object(params)
  }

  private func path(_ url: JSON?) -> String { Files.path(fromURL: url?.stringValue ?? "") ?? "" }

  @Test(
    "speech is made in both languages, as files that are there",
    arguments: [
      ("oversea_male1", "en", "The box was thrown beside the parked truck."),
      ("cartoon-boy-07", "zh", "今天天气很好，我们去公园走走吧。"),
    ])
  func speaks(voice: String, language: String, text: String) throws {
    let server = try KlangProcess()
    try server.initialize()
    let params: JSON = ["text": .string(text), "voice_id": .string(voice), "voice_language": .string(language)]
    let task = try server.call("textToSpeech/create", params)
    #expect(task["task_status"] == "succeed")
    let audio = try #require(task["task_result"]?["audios"]?[0])
    let wav = try Files.read(path(audio["url_wav"]), limit: 1 << 24)
    let mp3 = try Files.read(path(audio["url_mp3"]), limit: 1 << 24)
    #expect(wav.starts(with: "RIFF".utf8))
    #expect(mp3.first == 0xff)
    #expect(audio["url"] == audio["url_mp3"])
    let seconds = try #require(audio["duration"]?.stringValue.flatMap(Double.init))
    #expect(abs(Double(wav.count - 44) / 96_000 - seconds) < 0.002)
    #expect((1.5...8).contains(seconds))
    let states = try (0..<3).map { _ in
      try server.notification("tasks/statusChanged")["task"]?["task_status"]?.stringValue
    }
    #expect(states == ["submitted", "processing", "succeed"])
    #expect(try server.shutDown() == .exited(0))
  }

  @Test("a create that can't be taken is refused by name, and leaves no task", arguments: RefusedCreate.all)
  func refuses(create: RefusedCreate) throws {
    let server = try KlangProcess()
    try server.initialize()
    let error = try server.refusal("textToSpeech/create", create.params)
    #expect(error["code"]?.intValue == create.code)
    #expect(error["message"]?.stringValue?.contains(create.says) == true, "\(error["message"] ?? .null)")
    #expect(error["data"]?["task_state"] == "not_created")
    #expect(try server.call("tasks/list")["total"] == 0)
  }

  @Test("NUL can't even be carried")
  func refusesNUL() throws {
    let server = try KlangProcess(framing: .lines)
    try server.initialize()
    server.write(#"{"jsonrpc":"2.0","id":1,"method":"textToSpeech/create","params":{"text":"a\u0000"}}"# + "\n")
    #expect(try server.answer()["error"]?["code"] == -32700)
  }

  @Test("without waiting, a create is answered as submitted, and the rest is told in order with rising numbers")
  func doesNotWait() throws {
    let server = try KlangProcess()
    try server.initialize()
    let task = try server.call("textToSpeech/create", speech("Hello.", ["wait": false, "external_task_id": "mine"]))
    #expect(task["task_status"] == "submitted")
    #expect(task["task_info"]?["external_task_id"] == "mine")
    let done = try server.call("tasks/wait", ["external_task_id": "mine", "timeout_ms": 20_000])
    #expect(done["task_status"] == "succeed")
    #expect(done["task_id"] == task["task_id"])
    let numbers = try (0..<3).map { _ in try server.notification("tasks/statusChanged")["sequence"]?.intValue ?? 0 }
    #expect(numbers == numbers.sorted() && Set(numbers).count == 3)
    #expect(try server.call("textToSpeech/get", ["task_id": "mine"])["task_id"] == task["task_id"])
  }

  @Test("a second use of an external id is refused, and names the task that has it")
  func externalIDOnce() throws {
    let server = try KlangProcess()
    try server.initialize()
    let task = try server.call("textToSpeech/create", speech("One.", ["external_task_id": "once"]))
    let error = try server.refusal("textToSpeech/create", speech("Two.", ["external_task_id": "once"]))
    #expect(error["code"] == 1201)
    #expect(
      error["message"]?.stringValue?.contains("already exists") == true
        || error["message"]?.stringValue?.contains("exists already") == true)
    #expect(error["data"]?["task_id"] == task["task_id"])
  }

  @Test("what is not there, and pages out of range, are refused by name")
  func refusesQueries() throws {
    let server = try KlangProcess()
    try server.initialize()
    let unknown = try server.refusal("tasks/get", ["task_id": "no-such-task"])
    #expect(unknown["code"] == 1201)
    #expect(unknown["message"]?.stringValue?.contains("Task not found by id/external id") == true)
    #expect(try server.refusal("tasks/wait", ["external_task_id": "none"])["code"] == 1201)
    #expect(try server.refusal("tasks/cancel", ["task_id": "none"])["code"] == 1201)
    #expect(try server.refusal("tasks/list", ["pageNum": 0])["code"] == 1201)
    #expect(try server.refusal("tasks/list", ["pageSize": 501])["code"] == 1201)
    #expect(try server.refusal("tasks/list", ["cursor": "no sense!"])["code"] == 1201)
    #expect(try server.refusal("tasks/get", [:])["code"] == -32602)
  }

  @Test("lists are newest first, by page and by cursor, with totals under filters")
  func lists() throws {
    let server = try KlangProcess(environment: TestEngine.environment("well"))
    try server.initialize()
    for number in 0..<7 {
      try server.call("textToSpeech/create", speech("Number \(number).", ["external_task_id": .string("n\(number)")]))
    }
    func names(_ page: JSON) -> [String] {
      (page["tasks"]?.arrayValue ?? []).compactMap { $0["task_info"]?["external_task_id"]?.stringValue }
    }
    let second = try server.call("textToSpeech/list", ["pageNum": 2, "pageSize": 3])
    #expect(names(second) == ["n3", "n2", "n1"])
    #expect(second["total"] == 7)
    var found: [String] = []
    var cursor: JSON?
    repeat {
      var params: JSON.Object = ["pageSize": 3]
      if let cursor { params["cursor"] = cursor }
      let page = try server.call("tasks/list", .object(params))
      found += names(page)
      cursor = page["next_cursor"]
    } while cursor != nil
    #expect(found == ["n6", "n5", "n4", "n3", "n2", "n1", "n0"])
    #expect(try server.call("tasks/list", ["task_status": "failed"])["total"] == 0)
    #expect(try server.call("tasks/list", ["task_status": "succeed", "kind": "text_to_speech"])["total"] == 7)
    #expect(names(try server.call("tasks/list", ["pageNum": 1000])).isEmpty)
  }

  @Test("reads that follow a create in one write see the task it makes")
  func readsSeeCreates() throws {
    let server = try KlangProcess(environment: TestEngine.environment("slow"))
    try server.initialize()
    var bytes: [UInt8] = []
    for id in 0..<50 {
      let create: JSON = [
        "jsonrpc": "2.0", "id": JSON(id * 2), "method": "textToSpeech/create",
        "params": speech("x", ["wait": false, "external_task_id": .string("t\(id)")]),
      ]
      let get: JSON = [
        "jsonrpc": "2.0", "id": JSON(id * 2 + 1), "method": "tasks/get",
        "params": ["external_task_id": .string("t\(id)")],
      ]
      bytes += Framing.headers.frame(create.serialized()) + Framing.headers.frame(get.serialized())
    }
    server.write(bytes)
    for id in 0..<100 {
      let answer = try server.answer()
      #expect(answer["id"] == JSON(id))
      #expect(answer["result"] != nil)
    }
  }

  // MARK: - Cancel

  @Test(
    "canceling a waiting create stops the engine within 100 ms or kills it, and fails the task",
    arguments: ["slow", "deaf"])
  func cancelsCreate(behaviour: String) throws {
    let server = try KlangProcess(environment: TestEngine.environment(behaviour))
    try server.initialize()
    server.request(5, "textToSpeech/create", speech("Hello.", ["external_task_id": "c"]))
    while try server.notification("tasks/statusChanged")["task"]?["task_status"] != "processing" {}
    let start = Clock.monotonicNanoseconds()
    server.send(["jsonrpc": "2.0", "method": "$/cancelRequest", "params": ["id": 5]])
    #expect(try server.answer(to: 5)["error"]?["code"] == -32800)
    #expect(Clock.monotonicNanoseconds() - start < 500_000_000)
    let task = try server.call("tasks/get", ["external_task_id": "c"])
    #expect(task["task_status"] == "failed")
    #expect(task["canceled"] == true)
    while try server.call("server/status")["running"] != 0 {}
    #expect(Clock.monotonicNanoseconds() - start < 1_000_000_000)
  }

  @Test("a task that waits can be canceled, and one that is final stays as it is")
  func cancelsTasks() throws {
    let server = try KlangProcess(environment: TestEngine.environment("hangs", ["KLANG_WORKERS": "1"]))
    try server.initialize()
    try server.call("textToSpeech/create", speech("One.", ["wait": false, "external_task_id": "one"]))
    try server.call("textToSpeech/create", speech("Two.", ["wait": false, "external_task_id": "two"]))
    for name in ["two", "one"] {
      let task = try server.call("tasks/cancel", ["external_task_id": .string(name)])
      #expect(task["canceled"] == true)
    }
    let again = try server.call("tasks/cancel", ["external_task_id": "one"])
    #expect(again["task_status"] == "failed")
    #expect(try server.shutDown() == .exited(0))
  }

  @Test("canceling a wait leaves the task alone; its time limit gives the task as it is")
  func cancelsWait() throws {
    let server = try KlangProcess(environment: TestEngine.environment("slow"))
    try server.initialize()
    try server.call("textToSpeech/create", speech("One.", ["wait": false, "external_task_id": "one"]))
    server.request(9, "tasks/wait", ["external_task_id": "one"])
    server.send(["jsonrpc": "2.0", "method": "$/cancelRequest", "params": ["id": 9]])
    #expect(try server.answer(to: 9)["error"]?["code"] == -32800)
    let early = try server.call("tasks/wait", ["external_task_id": "one", "timeout_ms": 10])
    #expect(["submitted", "processing"].contains(early["task_status"]?.stringValue))
    #expect(try server.call("tasks/wait", ["external_task_id": "one"])["task_status"] == "succeed")
  }

  @Test("cancel in speech that is being spoken by the embedded engine takes effect at once")
  func cancelsSpeech() throws {
    let server = try KlangProcess()
    try server.initialize()
    let text = String(
      repeating: "The salt breeze came across from the sea and nobody was there to feel it. ", count: 13)
    server.request(5, "textToSpeech/create", speech(text))
    while try server.notification("tasks/statusChanged")["task"]?["task_status"] != "processing" {}
    server.send(["jsonrpc": "2.0", "method": "$/cancelRequest", "params": ["id": 5]])
    #expect(try server.answer(to: 5)["error"]?["code"] == -32800)
    #expect(try server.call("textToSpeech/create", speech("Next."))["task_status"] == "succeed")
  }

  // MARK: - Engines that misbehave

  @Test(
    "an engine's failure fails the task with the reason, after one more attempt where that may help",
    arguments: [
      ("crashes", 2, "signal 11"), ("dies-at-start", 2, "exit status 3"), ("rubbish", 2, "broke the protocol"),
      ("nothing-made", 2, "did not make"), ("escapes", 1, "not a plain name"), ("refuses", 1, "not to my taste"),
      ("hangs", 2, "within 1 s"), ("burns", 2, "within 1 s"), ("bloats", 2, "The engine failed"),
    ])
  func engineFails(behaviour: String, attempts: Int, says: String) throws {
    let server = try KlangProcess(environment: TestEngine.environment(behaviour, ["KLANG_DEADLINE": "1"]))
    try server.initialize()
    server.request(1, "textToSpeech/create", speech("Hello."))
    // The server answers queries undisturbed meanwhile.
    #expect(try server.call("server/status")["store"] == "ok")
    let task = try server.answer(to: 1, seconds: 40)["result"] ?? .null
    #expect(task["task_status"] == "failed")
    #expect(task["canceled"] == false)
    #expect(task["attempt"]?.intValue == attempts)
    #expect(task["task_status_msg"]?.stringValue?.contains(says) == true, "\(task["task_status_msg"] ?? .null)")
    #expect(try server.shutDown() == .exited(0))
  }

  @Test("an engine that crashes once costs an attempt and no more")
  func engineCrashesOnce() throws {
    let server = try KlangProcess(environment: TestEngine.environment("crashes-once"))
    try server.initialize()
    let task = try server.call("textToSpeech/create", speech("Hello."))
    #expect(task["task_status"] == "succeed")
    #expect(task["attempt"] == 2)
  }

  @Test("an engine that is not there is named")
  func engineMissing() throws {
    let server = try KlangProcess(environment: ["KLANG_ENGINE": "/no/such/engine"])
    try server.initialize()
    let task = try server.call("textToSpeech/create", speech("Hello."))
    #expect(task["task_status"] == "failed")
    #expect(task["task_status_msg"]?.stringValue?.contains("/no/such/engine") == true)
  }

  // MARK: - What else can be asked

  @Test("voices are listed and filtered, and say what they feel; each speaks for itself")
  func voices() throws {
    let server = try KlangProcess()
    try server.initialize()
    let all = try server.call("voices/list", ["trials": false])["voices"]?.arrayValue ?? []
    #expect(all.count == 62)
    #expect(Set(all.compactMap { $0["voice_id"]?.stringValue }).count == 46)
    #expect(all.first { $0["voice_id"] == "reader_en_m-v1" }?["clear"] == true)
    #expect(all.allSatisfy { $0["emotions"]?[0] == "neutral" && $0["trial_text"]?.stringValue?.isEmpty == false })
    let children = try server.call("voices/list", ["age": "child", "voice_language": "en"])["voices"]?.arrayValue ?? []
    #expect(children.count == 6 && children.allSatisfy { $0["age"]?.stringValue?.hasPrefix("child") == true })
    let task = try server.call("textToSpeech/create", speech("Hi.", ["voice_id": "reader_en_m-v1"]))
    let audio = try #require(task["task_result"]?["audios"]?[0])
    #expect(audio["spoken_by"] == "reader_en_m-v1" && audio["note"] == nil)
  }

  @Test("the description of the interface is the shipped file")
  func discovers() throws {
    let server = try KlangProcess()
    try server.initialize()
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("schemas/openrpc.json")
    #expect(try server.call("rpc.discover") == (try JSON.parse(Array(try Data(contentsOf: file)))))
  }

  @Test("progress is told under the token of the request, from begin to end, and before the answer")
  func workDoneProgress() throws {
    let server = try KlangProcess()
    try server.initialize()
    server.request(3, "textToSpeech/create", speech("One. Two. Three.", ["workDoneToken": "t"]))
    var kinds: [String] = []
    while let message = try server.next(), message["id"] != 3 {
      guard message["method"] == "$/progress" else { continue }
      #expect(message["params"]?["token"] == "t")
      kinds.append(message["params"]?["value"]?["kind"]?.stringValue ?? "")
    }
    #expect(kinds.first == "begin" && kinds.last == "end" && kinds.count > 2)
  }
}
