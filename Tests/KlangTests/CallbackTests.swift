import Foundation
import JSON
import JSONRPC
import Platform
import TestSupport
import Testing

@testable import Network

@Suite(.serialized)
struct CallbackTests {
  private static let secret = "whsec_dGVzdHNlY3JldHRlc3RzZWNyZXR0ZXN0c2VjcmV0MTI="

  /// A server whose engine is quick and whose callbacks may go to loopback.
  private func start(
    _ data: String = KlangProcess.temporaryFolder(), _ configuration: JSON.Object = [:],
    _ environment: [String: String] = [:], arguments: [String] = [], complaints: String? = nil
  ) throws -> KlangProcess {
    var members: JSON.Object = ["allow_private_network": true, "callback_retry_ms": 20]
    for (key, value) in configuration { members[key] = value }
    let file = data + "/config.json"
    // At once: another server of the same test may be reading it.
    try Data(JSON.object(members).serialized()).write(to: URL(fileURLWithPath: file), options: .atomic)
    let engine = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Engines/engine.py").path
    let variables = ["KLANG_CONFIG": file, "KLANG_ENGINE": "python3 \(engine) well"].merging(environment) { $1 }
    return try KlangProcess(arguments: arguments, data: data, environment: variables, complaints: complaints)
  }

  private func speech(_ callbackURL: String, _ more: JSON.Object = [:]) -> JSON {
    var params: JSON.Object = [
      "text": "Hello.", "voice_id": "oversea_male1", "voice_language": "en", "callback_url": .string(callbackURL),
    ]
    for (key, value) in more { params[key] = value }
    return .object(params)
  }

  private func body(_ received: JSON) throws -> JSON {
    try JSON.parse(Array((received["body"]?.stringValue ?? "").utf8))
  }

  /// Asks for the server's status until it is as wanted.
  private func wait(_ server: KlangProcess, until isMet: (JSON) -> Bool) throws {
    let deadline = Clock.deadline(inMilliseconds: 20_000)
    while try !isMet(server.call("server/status")) { try #require(Clock.monotonicNanoseconds() < deadline) }
  }

  @Test("every status change is told, in order for each task, in the API's shape")
  func order() throws {
    let receiver = try LoopbackServer()
    let server = try start()
    try server.initialize()
    var tasks: Set<String> = []
    for number in 1...5 {
      let params = speech(receiver.url("/hook?n=\(number)"), ["wait": false, "external_task_id": "mine-\(number)"])
      tasks.insert(try server.call("textToSpeech/create", params)["task_id"]?.stringValue ?? "")
    }
    var told: [String: [JSON]] = [:]
    for _ in 1...15 {
      let received = try receiver.next()
      #expect(received["headers"]?["content-type"] == "application/json; charset=utf-8")
      #expect(received["headers"]?["webhook-id"] == nil)
      let body = try body(received)
      told[body["task_id"]?.stringValue ?? "", default: []].append(body)
    }
    #expect(Set(told.keys) == tasks)
    for (id, bodies) in told {
      #expect(bodies.map { $0["task_status"] } == ["submitted", "processing", "succeed"])
      let task = try server.call("tasks/get", ["task_id": .string(id)])
      #expect(bodies[0]["task_result"] == nil)
      for member in [
        "task_id", "task_status", "task_status_msg", "created_at", "updated_at", "task_info", "task_result",
      ] {
        #expect(bodies[2][member] == task[member], "\(member)")
      }
    }
    #expect(try server.shutDown() == .exited(0))
  }

  @Test("with a secret each is signed; one that fails twice comes again under the same id, and the next waits for it")
  func retries() throws {
    let receiver = try LoopbackServer()
    let data = KlangProcess.temporaryFolder()
    let server = try start(data, ["webhook_secret": ["environment": "TEST_SECRET"]], ["TEST_SECRET": Self.secret])
    try server.initialize()
    try server.call("textToSpeech/create", speech(receiver.url("/hook?fail=2")))
    var ids: [String] = []
    for status in ["submitted", "submitted", "submitted", "processing", "succeed"] {
      let received = try receiver.next()
      #expect(try body(received)["task_status"] == .string(status))
      let headers = received["headers"]
      let id = try #require(headers?["webhook-id"]?.stringValue)
      let timestamp = try #require(headers?["webhook-timestamp"]?.stringValue.flatMap { Int($0) })
      #expect(abs(timestamp - Int(Clock.unixMilliseconds() / 1000)) < 300)
      let bytes = Array((received["body"]?.stringValue ?? "").utf8)
      let signature = try WebhookSignature.of(bytes, id: id, timestamp: timestamp, secret: Self.secret)
      #expect(headers?["webhook-signature"] == .string(signature))
      ids.append(id)
    }
    #expect(Set(ids[..<3]).count == 1)
    #expect(Set(ids).count == 3)
  }

  @Test("what a receiver that was down did not get, it gets from the next server, once each")
  func restart() throws {
    let data = KlangProcess.temporaryFolder()
    var receiver = try LoopbackServer()
    let port = receiver.port
    _ = consume receiver
    var server = try start(data)
    try server.initialize()
    let id = try server.call("textToSpeech/create", speech("http://127.0.0.1:\(port)/hook"))["task_id"]
    #expect(try server.shutDown() == .exited(0))
    receiver = try LoopbackServer(port: port)
    server = try start(data)
    try server.initialize()
    for status in ["submitted", "processing", "succeed"] {
      let body = try body(try receiver.next())
      #expect(body["task_id"] == id)
      #expect(body["task_status"] == .string(status))
    }
    try server.call("textToSpeech/create", speech(receiver.url("/hook?other")))
    #expect(try receiver.next()["path"] == "/hook?other", "nothing of the first task came twice")
  }

  @Test("of several servers on one store each callback is delivered by one")
  func several() throws {
    let receiver = try LoopbackServer()
    let data = KlangProcess.temporaryFolder()
    let servers = [try start(data), try start(data)]
    for server in servers { try server.initialize() }
    for _ in 1...5 {
      for server in servers {
        server.request("x", "textToSpeech/create", speech(receiver.url("/hook"), ["wait": false]))
      }
      for server in servers { _ = try server.answer(to: "x") }
    }
    var told: Set<String> = []
    for _ in 1...30 {
      let body = try body(try receiver.next())
      told.insert("\(body["task_id"] ?? .null) \(body["task_status"] ?? .null)")
    }
    #expect(told.count == 30)
    try wait(servers[0]) { $0["callbacks_waiting"] == 0 }
    #expect(try servers[0].call("server/status")["callbacks_given_up"] == 0)
    for server in servers { #expect(try server.shutDown() == .exited(0)) }
  }

  @Test("a receiver that hangs delays neither its task nor other callbacks, nor the end of the server")
  func hanging() throws {
    let receiver = try LoopbackServer()
    let server = try start()
    try server.initialize()
    let task = try server.call("textToSpeech/create", speech(receiver.url("/hook?hang=9")), seconds: 10)
    #expect(task["task_status"] == "succeed")
    #expect(try receiver.next()["path"] == "/hook?hang=9")
    try server.call("textToSpeech/create", speech(receiver.url("/hook?quick")), seconds: 10)
    for _ in 0..<3 { #expect(try receiver.next()["path"] == "/hook?quick") }
    #expect(try server.shutDown() == .exited(0))
  }

  private func children(of processID: pid_t, named name: String) throws -> [pid_t] {
    try CommandResult.of(
      "/usr/bin/env", ["ps", "-o", "pid=,comm=", "--ppid", "\(processID)"], environment: ["PATH=/usr/bin:/bin"]
    ).text.split(separator: "\n").filter { $0.hasSuffix(name) }.compactMap {
      $0.split(separator: " ").first.flatMap { pid_t($0) }
    }
  }

  @Test("a klang-net that is killed in the middle of a delivery is started again, and the callback arrives")
  func netKilled() throws {
    let receiver = try LoopbackServer()
    let server = try start()
    try server.initialize()
    try server.call("textToSpeech/create", speech(receiver.url("/hook?hang=1")))
    #expect(try body(try receiver.next())["task_status"] == "submitted")
    let children = try children(of: server.processID, named: "klang-net")
    #expect(children.count == 1)
    for child in children { kill(child, SIGKILL) }
    for status in ["submitted", "processing", "succeed"] {
      #expect(try body(try receiver.next())["task_status"] == .string(status))
    }
    #expect(try server.shutDown() == .exited(0))
  }

  @Test("what a server had under way when it was killed, the next one delivers, and klang-net ends with its server")
  func serverKilled() throws {
    let data = KlangProcess.temporaryFolder()
    let receiver = try LoopbackServer()
    var server = try start(data)
    try server.initialize()
    try server.call("textToSpeech/create", speech(receiver.url("/hook?hang=1")))
    #expect(try body(try receiver.next())["task_status"] == "submitted")
    let net = try #require(try children(of: server.processID, named: "klang-net").first)
    server.crash()
    server = try start(data)
    try server.initialize()
    for status in ["submitted", "processing", "succeed"] {
      #expect(try body(try receiver.next())["task_status"] == .string(status))
    }
    let deadline = Clock.deadline(inMilliseconds: 2000)
    while ProcessWatch.identity(of: net) != nil, Clock.monotonicNanoseconds() < deadline {}
    #expect(ProcessWatch.identity(of: net) == nil)
  }

  @Test(
    "URLs that can be known for bad are refused when the task is created",
    arguments: [
      "ftp://example.com/", "file:///etc/passwd", "http://me@example.com/", "http://127.0.0.1/", "http://10.0.0.1:80/x",
      "http://[::1]/", "http://2130706433/", "http://[::ffff:192.168.0.1]/", "http://169.254.169.254/", "example.com",
      "http://" + String(repeating: "a", count: 2048),
    ])
  func refusedURLs(url: String) throws {
    let server = try start(KlangProcess.temporaryFolder(), ["allow_private_network": false])
    try server.initialize()
    let error = try server.refusal("textToSpeech/create", speech(url))
    #expect(error["code"] == 1201)
    #expect(error["data"]?["problems"]?[0]?["pointer"] == "/callback_url")
    #expect(try server.call("tasks/list")["total"] == 0)
  }

  @Test("a name that leads to this machine is refused when it is delivered, and the log says so")
  func refusedName() throws {
    let receiver = try LoopbackServer()
    let data = KlangProcess.temporaryFolder()
    let log = data + "/log"
    let server = try start(data, ["allow_private_network": false], complaints: log)
    try server.initialize()
    let task = try server.call("textToSpeech/create", speech("http://localhost:\(receiver.port)/hook"))
    #expect(task["task_status"] == "succeed")
    try wait(server) { $0["callbacks_given_up"] == 3 }
    #expect(try server.call("server/status")["callbacks_waiting"] == 0)
    let lines = try String(contentsOfFile: log, encoding: .utf8)
    #expect(lines.contains("(succeed) is given up. The host localhost is not connected to"), "\(lines)")
    #expect(try server.shutDown() == .exited(0))
  }

  @Test(
    "a secret is in nothing that is written: store, files, log, trace, answers",
    arguments: ["whsec_cGxhbnRlZC1wbGFudGVkLXBsYW50ZWQtcGxhbnRlZA==", "planted-but-no-base64!"])
  func planted(secret: String) throws {
    let receiver = try LoopbackServer()
    let data = KlangProcess.temporaryFolder()
    let server = try start(
      data, ["webhook_secret": ["environment": "TEST_SECRET"]], ["TEST_SECRET": secret],
      arguments: ["--log-level", "debug"], complaints: data + "/log")
    try server.call("initialize", ["processId": nil, "capabilities": [:], "trace": "verbose"])
    var said = ""
    let isUsable = secret.hasPrefix("whsec_")
    for path in ["/hook", "/hook?code=500&fail=1"] {
      said += "\(try server.call("textToSpeech/create", speech(receiver.url(path))))"
    }
    if isUsable {
      for _ in 0..<6 { #expect(try receiver.next()["headers"]?["webhook-signature"] != nil) }
    } else {
      let deadline = Clock.deadline(inMilliseconds: 20_000)
      while Clock.monotonicNanoseconds() < deadline, !said.contains("not base64") {
        usleep(10_000)
        said = try String(contentsOfFile: data + "/log", encoding: .utf8)
      }
      #expect(said.contains("not base64"))
    }
    for method in ["server/status", "tasks/list", "engines/list"] { said += "\(try server.call(method))" }
    said += "\(server.notifications)"
    #expect(said.contains("$/logTrace"))
    server.request("end", "shutdown")
    server.send(["jsonrpc": "2.0", "method": "exit"])
    while let message = try server.next() { said += "\(message)" }
    _ = try server.waitForEnd(seconds: 5)
    let parts = [secret, String(secret.dropFirst("whsec_".count)), "planted-planted"].map { Array($0.utf8) }
    let files = FileManager.default.enumerator(atPath: data)?.compactMap { $0 as? String } ?? []
    #expect(files.contains("klang.db") && files.contains("log"))
    for file in files {
      guard let bytes = FileManager.default.contents(atPath: data + "/" + file) else { continue }
      for part in parts { #expect(bytes.range(of: Data(part)) == nil, "\(file)") }
    }
    for part in parts { #expect(Data(said.utf8).range(of: Data(part)) == nil) }
  }
}
