import Foundation
import JSON
import JSONRPC
import Platform
import TestSupport
import Testing

/// Bytes that are no message, in an open session; what answers them, if anything can.
struct Hostile: Sendable, CustomStringConvertible {
  var name: String
  var bytes: [UInt8]
  var code: Int?
  var description: String { name }

  init(_ name: String, _ text: String, code: Int?) {
    self.name = name
    bytes = Array(text.utf8)
    self.code = code
  }

  init(_ name: String, body: [UInt8], code: Int) {
    self.name = name
    bytes = Framing.headers.frame(body)
    self.code = code
  }

  static let all: [Hostile] = [
    Hostile("length of 31 digits", "Content-Length: 1000000000000000000000000000000\r\n\r\n{}", code: -32700),
    Hostile("length of 9 exabytes", "Content-Length: 9000000000000000000\r\n\r\n{}", code: -32700),
    Hostile("negative length", "Content-Length: -5\r\n\r\n{}", code: -32700),
    Hostile("length 0", "Content-Length: 0\r\n\r\n", code: -32700),
    Hostile("length in letters", "Content-Length: abc\r\n\r\n{}", code: -32700),
    Hostile("header without a length", "X-Other: 1\r\n\r\n{}", code: -32700),
    Hostile("line noise", "\u{1}\u{2}what is this\r\n", code: -32700),
    Hostile(
      "length too small", "Content-Length: 10\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"x\"}\r\n", code: -32700),
    Hostile(
      "length too large", "Content-Length: 60\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"x\"}", code: -32700),
    Hostile("deep nesting", body: [UInt8](repeating: UInt8(ascii: "["), count: 100_000), code: -32700),
    Hostile("bad UTF-8", body: Array("{\"a\":\"".utf8) + [0xff, 0xfe] + Array("\"}".utf8), code: -32700),
    Hostile("lone surrogate", body: Array(#"{"a":"\ud800"}"#.utf8), code: -32700),
    Hostile("byte order mark", body: [0xef, 0xbb, 0xbf] + Array("{}".utf8), code: -32700),
    Hostile("NUL", body: Array("{\"a\":\"".utf8) + [0] + Array("\"}".utf8), code: -32700),
    Hostile("duplicate keys", body: Array(#"{"jsonrpc":"2.0","id":1,"id":2,"method":"x"}"#.utf8), code: -32700),
    Hostile("trailing comma", body: Array(#"{"a":1,}"#.utf8), code: -32700),
    Hostile("a number", body: Array("5".utf8), code: -32600),
    Hostile("an empty batch", body: Array("[]".utf8), code: -32600),
    Hostile("an empty object", body: Array("{}".utf8), code: -32600),
    Hostile("id null", body: Array(#"{"jsonrpc":"2.0","id":null,"method":"x"}"#.utf8), code: -32600),
    Hostile("id true", body: Array(#"{"jsonrpc":"2.0","id":true,"method":"x"}"#.utf8), code: -32600),
    Hostile("id an object", body: Array(#"{"jsonrpc":"2.0","id":{"a":1},"method":"x"}"#.utf8), code: -32600),
    Hostile("wrong charset", "Content-Length: 2\r\nContent-Type: a; charset=utf-16\r\n\r\n{}", code: -32700),
  ]
}

@Suite(.serialized)
struct WireTests {
  @Test("a standard error that nobody reads holds nothing up")
  func unreadComplaints() throws {
    let folder = KlangProcess.temporaryFolder()
    mkfifo(folder + "/stderr", 0o600)
    let unread = open(folder + "/stderr", O_RDWR)  // Open to both sides, so that its writer gets stuck when it is full.
    defer { close(unread) }
    let script = Files.parent(of: #filePath) + "/Engines/engine.py"
    let configuration = #"{"engines":[{"name":"loud","command":["python3","\#(script)","complains"]}]}"#
    try Files.writeDurably(Array(configuration.utf8), to: folder + "/config.json")
    let server = try KlangProcess(
      through: ["sh", "-c", #"exec "$0" "$@" 2>"$KLANG_DATA/stderr""#], arguments: ["--log-level", "debug"],
      data: folder, environment: ["KLANG_CONFIG": folder + "/config.json"])
    try server.initialize()
    for _ in 0..<3 {
      let task = try server.call(
        "textToAudio/create", ["prompt": "a", "duration": 3, "engine": "loud", "wait": true])
      #expect(task["task_status"] == "failed")
    }
    #expect(try server.shutDown() == .exited(0))
  }

  @Test("a cancel meets requests that wait for their turn")
  func cancelInLane() throws {
    let server = try KlangProcess(environment: TestEngine.environment("slow", ["KLANG_WORKERS": "1"]))
    try server.initialize()
    // In one write: the cancel is read while the creates before it are being stored.
    var bytes: [UInt8] = []
    for id in 0..<60 {
      let create: JSON = [
        "jsonrpc": "2.0", "id": JSON(id), "method": "textToSpeech/create", "params": Spoken.now("lane-\(id)"),
      ]
      bytes += Framing.headers.frame(create.serialized())
    }
    for id in 10..<60 {
      let cancel: JSON = ["jsonrpc": "2.0", "method": "$/cancelRequest", "params": ["id": JSON(id)]]
      bytes += Framing.headers.frame(cancel.serialized())
    }
    server.write(bytes)
    for _ in 10..<60 {
      let answer = try server.answer()
      #expect(answer["error"]?["code"] == -32800 && (10..<60).contains(answer["id"]?.intValue ?? 0))
    }
    for id in 10..<60 {
      let task = try? server.call("tasks/get", ["external_task_id": .string("lane-\(id)")])
      #expect(task == nil || task?["canceled"] == true, "\(id)")
    }
    #expect(try server.call("tasks/get", ["external_task_id": "lane-9"])["canceled"] == false)
  }

  @Test("after anything, an error with id null comes and the next request is answered", arguments: Hostile.all)
  func survives(hostile: Hostile) throws {
    let server = try KlangProcess()
    try server.initialize()
    server.write(hostile.bytes)
    server.request(77, "server/status")
    let error = try server.answer()
    #expect(error["id"] == .null)
    #expect(error["error"]?["code"]?.intValue == hostile.code)
    #expect(error["error"]?["message"]?.stringValue?.isEmpty == false)
    #expect(try server.answer(to: 77)["result"] != nil)
    #expect(try server.shutDown() == .exited(0))
  }

  @Test("in lines, what is no message costs its line", arguments: ["nonsense", "{\"a\":}", "5", "[]", "{}"])
  func survivesInLines(line: String) throws {
    let server = try KlangProcess(framing: .lines)
    try server.initialize()
    server.write(line + "\n")
    server.request(77, "server/status")
    let error = try server.answer()
    #expect(error["id"] == .null)
    #expect([-32700, -32600].contains(error["error"]?["code"]?.intValue))
    #expect(try server.answer(to: 77)["result"] != nil)
  }

  @Test(
    "ids come back with the type and the digits they came with",
    arguments: [
      "1", "0", "-3", "\"1\"", "\"\"", "9007199254740993", "123456789012345678901234567890", "1.0", "\"ü\"",
    ])
  func idsAreKept(id: String) throws {
    let server = try KlangProcess(framing: .lines)
    try server.initialize()
    server.write("{\"jsonrpc\":\"2.0\",\"id\":\(id),\"method\":\"server/status\"}\n")
    let answer = try server.answer()
    #expect(answer["id"]?.description == id)
    #expect(answer["result"] != nil)
  }

  @Test(
    "headers are read in any case, order and spacing",
    arguments: [
      "content-length: %\r\n\r\n", "Content-Length:%\r\n\r\n", "CONTENT-LENGTH:   %\r\n\r\n", "Content-Length: %\n\n",
      "Content-Type: application/vscode-jsonrpc; charset=utf8\r\nContent-Length: %\r\n\r\n",
      "Content-Length: %\r\nContent-Type: application/vim-jsonrpc; charset=utf-8\r\nX-Any: thing\r\n\r\n",
    ])
  func headersAreReadGenerously(header: String) throws {
    let server = try KlangProcess()
    try server.initialize()
    let body = #"{"jsonrpc":"2.0","id":4,"method":"voices/list","params":{"voice_id":"uk_man2"}}"#
    server.write(header.replacing("%", with: "\(body.utf8.count)") + body)
    #expect(try server.answer(to: 4)["result"]?["voices"]?.arrayValue?.count == 1)
  }

  @Test("byte by byte is as good as at once")
  func byteByByte() throws {
    let server = try KlangProcess()
    for byte in Framing.headers.frame(Array(#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":null}"#.utf8)) {
      server.write([byte])
    }
    #expect(try server.answer(to: 1)["result"]?["serverInfo"]?["name"] == "klang")
  }

  @Test("answers are written as every client can read them")
  func canonicalWriting() throws {
    let server = try KlangProcess(framing: .lines)
    server.request(1, "initialize", ["capabilities": nil])
    let answer = try server.answer()
    #expect(answer.objectValue?.keys == ["jsonrpc", "id", "result"])
    #expect(answer["result"]?["capabilities"]?.objectValue != nil)
    let error = try server.refusal("no/such")
    let members = error.objectValue?.map(\.key) ?? []
    #expect(Set(members).isSubset(of: ["code", "message", "data"]))
    #expect(error["code"] == -32601)
    server.request(9, "shutdown")
    #expect(try server.answer(to: 9).objectValue?["result"] == .some(.null))
  }

  @Test("params may be absent, null, empty or an empty array; a number is refused")
  func paramsShapes() throws {
    let server = try KlangProcess(framing: .lines)
    try server.initialize()
    for params in ["", ",\"params\":null", ",\"params\":{}", ",\"params\":[]"] {
      server.write("{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"server/status\"\(params)}\n")
      #expect(try server.answer(to: 3)["result"] != nil, "\(params)")
    }
    server.write("{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"server/status\",\"params\":5}\n")
    #expect(try server.answer(to: 3)["error"]?["code"] == -32602)
    server.write("{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"server/status\",\"params\":[1]}\n")
    #expect(try server.answer(to: 3)["error"]?["code"] == -32602)
    server.write("{\"id\":3,\"method\":\"server/status\"}\n")
    #expect(try server.answer(to: 3)["error"]?["code"] == -32600)
  }

  @Test("a batch is answered by an array with one answer for each request; notifications alone by nothing")
  func batches() throws {
    let server = try KlangProcess()
    try server.initialize()
    let status: JSON = ["jsonrpc": "2.0", "id": "a", "method": "server/status"]
    server.send([
      status, ["jsonrpc": "2.0", "method": "$/unknown"], 5, ["jsonrpc": "2.0", "id": 2, "method": "no/such"],
    ])
    let answers = try #require(try server.next()?.arrayValue)
    #expect(answers.count == 3)
    #expect(answers.contains { $0["id"] == "a" && $0["result"] != nil })
    #expect(answers.contains { $0["id"] == .null && $0["error"]?["code"] == -32600 })
    #expect(answers.contains { $0["id"] == 2 && $0["error"]?["code"] == -32601 })
    server.send([["jsonrpc": "2.0", "method": "$/unknown"], ["jsonrpc": "2.0", "method": "other"]])
    server.request(5, "server/status")
    #expect(try server.next()?["id"] == 5)
  }

  @Test("1,000 requests in one write are answered once each, in order")
  func manyAtOnce() throws {
    let server = try KlangProcess()
    try server.initialize()
    var bytes: [UInt8] = []
    for id in 0..<1000 {
      bytes += Framing.headers.frame(Array(#"{"jsonrpc":"2.0","id":\#(id),"method":"$/no"}"#.utf8))
    }
    server.write(bytes)
    for id in 0..<1000 {
      let answer = try server.answer()
      #expect(answer["id"] == JSON(id))
      #expect(answer["error"]?["code"] == -32601)
    }
  }

  @Test(
    "a client that reads nothing while 100,000 requests arrive costs at most 32 MB, and then gets every answer in order"
  )
  func slowReader() throws {
    let server = try KlangProcess()
    try server.initialize()
    let before = server.residentKibibytes
    var bytes: [UInt8] = []
    for id in 0..<100_000 {
      bytes += Framing.headers.frame(Array(#"{"jsonrpc":"2.0","id":\#(id),"method":"no"}"#.utf8))
    }
    server.write(bytes)  // Blocks for ever if the server stops taking.
    #expect(server.residentKibibytes - before < 32 * 1024)
    for id in 0..<100_000 {
      let answer = try server.answer()
      guard answer["id"] == JSON(id) else {
        Issue.record("expected \(id), found \(answer)")
        return
      }
    }
  }
}
