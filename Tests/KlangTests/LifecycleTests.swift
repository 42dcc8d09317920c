import Foundation
import JSON
import JSONRPC
import Platform
import TestSupport
import Testing

@Suite(.serialized)
struct LifecycleTests {
  @Test("flags go over the environment, and that over the file")
  func flags() throws {
    let folder = KlangProcess.temporaryFolder()
    try Files.writeDurably(Array(#"{"data_directory":"\#(folder)/file","workers":3}"#.utf8), to: folder + "/c.json")
    let server = try KlangProcess(
      arguments: ["--config", folder + "/c.json", "--data=\(folder)/flag"], data: folder + "/environment",
      environment: ["KLANG_CONFIG": "/no/such/file"])
    try server.initialize()
    let status = try server.call("server/status")
    #expect(status["data_directory"]?.stringValue == folder + "/flag")
    #expect(status["engines"]?[0]?["parallelism"] == 3)
    for wrong in [["--config"], ["--data", ""], ["--config", "/no/such/file"], ["--dat", "x"]] {
      #expect(try KlangProcess(arguments: wrong).waitForEnd(seconds: 5) == .exited(2), "\(wrong)")
    }
  }

  @Test("before initialize requests get -32002 and notifications are dropped; a second initialize is refused")
  func beforeInitialize() throws {
    let server = try KlangProcess()
    server.send(["jsonrpc": "2.0", "method": "initialized"])
    #expect(try server.refusal("tasks/list")["code"] == -32002)
    #expect(try server.refusal("no/such")["code"] == -32002)
    try server.initialize()
    #expect(try server.refusal("initialize")["code"] == -32600)
  }

  @Test("after shutdown requests get -32600, and exit ends with 0")
  func afterShutdown() throws {
    let server = try KlangProcess()
    try server.initialize()
    #expect(try server.call("shutdown") == .null)
    #expect(try server.refusal("tasks/list")["code"] == -32600)
    server.send(["jsonrpc": "2.0", "method": "exit"])
    #expect(try server.waitForEnd(seconds: 2) == .exited(0))
  }

  @Test("exit without shutdown, or before initialize, ends with 1")
  func exitAlone() throws {
    let server = try KlangProcess()
    server.send(["jsonrpc": "2.0", "method": "exit"])
    #expect(try server.waitForEnd(seconds: 2) == .exited(1))
    let other = try KlangProcess()
    try other.initialize()
    other.send(["jsonrpc": "2.0", "method": "exit"])
    #expect(try other.waitForEnd(seconds: 2) == .exited(1))
  }

  @Test("the end of the input ends the server, also with a task running")
  func endOfInput() throws {
    let server = try KlangProcess()
    try server.initialize()
    server.request(1, "textToSpeech/create", speech(String(repeating: "A long sentence to be spoken. ", count: 30)))
    server.closeInput()
    #expect(try server.waitForEnd(seconds: 3) == .exited(1))
  }

  @Test("SIGTERM ends the server within a second or so")
  func terminated() throws {
    let server = try KlangProcess()
    try server.initialize()
    server.signal(SIGTERM)
    #expect(try server.waitForEnd(seconds: 2) == .exited(143))
  }

  @Test("a client that closes our output ends the server")
  func outputClosed() throws {
    let server = try KlangProcess()
    try server.initialize()
    server.closeOutput()
    server.request(1, "server/status")
    #expect(try server.waitForEnd(seconds: 2) == .exited(1))
  }

  @Test("the server ends when the client's process does, though the input stays open", arguments: [true, false])
  func clientGone(byFlag: Bool) throws {
    let client = try ChildProcess(command: ["sleep", "60"])
    let server = try KlangProcess(arguments: byFlag ? ["--stdio", "--clientProcessId=\(client.processID)"] : [])
    try server.call("initialize", ["processId": byFlag ? nil : JSON(Int(client.processID)), "capabilities": [:]])
    client.kill()
    #expect(try server.waitForEnd(seconds: 2) == .exited(1))
    _ = client.wait()
  }

  @Test(
    "a script may write everything at once and close the pipe; every request is answered and the status is 0",
    arguments: [Framing.headers, .lines])
  func script(framing: Framing) throws {
    let server = try KlangProcess(framing: framing)
    server.request(1, "initialize", ["processId": nil, "capabilities": [:]])
    server.request(2, "textToSpeech/create", speech("Hello, world."))
    server.request(3, "no/such")
    server.request(4, "tasks/list")
    server.request(5, "shutdown")
    server.send(["jsonrpc": "2.0", "method": "exit"])
    server.closeInput()
    var answers: [String: JSON] = [:]
    while let message = try server.next() {
      if let id = message["id"] { answers["\(id)"] = message }
    }
    #expect(answers.count == 5)
    #expect(answers["2"]?["result"]?["task_status"] == "succeed")
    #expect(answers["4"]?["result"]?["total"] == 1)
    #expect(try server.waitForEnd(seconds: 2) == .exited(0))
  }

  @Test("a store that can't be opened is an error to initialize, and the server stays")
  func storeUnusable() throws {
    let folder = KlangProcess.temporaryFolder()
    try "a file".write(toFile: folder + "/file", atomically: true, encoding: .utf8)
    let server = try KlangProcess(data: folder + "/file/below")
    let error = try server.refusal("initialize", ["capabilities": [:]])
    #expect(error["code"] == 5001)
    #expect(error["message"]?.stringValue?.contains(folder + "/file") == true)
    #expect(error["data"]?["retry"] == true)
    try FileManager.default.removeItem(atPath: folder + "/file")
    try server.initialize()
  }

  @Test("a damaged store is an error to initialize that names it")
  func storeDamaged() throws {
    let folder = KlangProcess.temporaryFolder()
    try String(repeating: "no database ", count: 1000).write(
      toFile: folder + "/klang.db", atomically: true, encoding: .utf8)
    let server = try KlangProcess(data: folder)
    let error = try server.refusal("initialize")
    #expect(error["code"] == 5001)
    #expect(error["message"]?.stringValue?.contains("klang.db") == true)
  }

  @Test("a trace is told when it is asked for")
  func trace() throws {
    let server = try KlangProcess()
    try server.initialize()
    server.send(["jsonrpc": "2.0", "method": "$/setTrace", "params": ["value": "verbose"]])
    try server.call("server/status")
    let told = try server.notification("$/logTrace")
    #expect(told["message"]?.stringValue?.contains("server/status") == true)
    #expect(told["verbose"] != nil)
  }

  private func speech(_ text: String) -> JSON {
    ["text": .string(text), "voice_id": "chat1_female_new-3", "voice_language": "en"]
  }
}
