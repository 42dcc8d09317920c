import Foundation
import JSON
import Platform
import TestSupport
import Testing

/// Which disk call fails, how, and whether again.
struct DiskFault: Sendable, CustomStringConvertible {
  var number: Int
  var kind: Faults.Kind
  var repeats: Bool

  var description: String { "\(kind) at call \(number)\(repeats ? " and its multiples" : "")" }

  static let all: [DiskFault] = Thoroughness.cases(
    quick: [
      DiskFault(number: 1, kind: .inputOutput, repeats: true), DiskFault(number: 2, kind: .noSpace, repeats: true),
      DiskFault(number: 3, kind: .shortWrite, repeats: true), DiskFault(number: 7, kind: .inputOutput, repeats: true),
      DiskFault(number: 5, kind: .inputOutput, repeats: false), DiskFault(number: 16, kind: .noSpace, repeats: false),
      DiskFault(number: 40, kind: .inputOutput, repeats: false),
    ],
    all: (1...300).flatMap { number in Faults.Kind.allCases.map { DiskFault(number: number, kind: $0, repeats: false) }
    }
      + (1...40).flatMap { number in Faults.Kind.allCases.map { DiskFault(number: number, kind: $0, repeats: true) } })
}

@Suite(.serialized, .enabled(if: Faults.library != nil, "needs Linux and a C compiler for the shim"))
struct DiskFaultTests {
  @Test(
    "whichever call on the store fails, no acknowledged task is lost, and server and store go on when it is over",
    arguments: DiskFault.all)
  func store(fault: DiskFault) throws {
    let folder = KlangProcess.temporaryFolder()
    let faults = try Faults()
    var acknowledged: [String] = []
    do {
      let server = try KlangProcess(
        data: folder, environment: faults.environment(below: folder + "/klang.db", program: "klang"))
      faults.fail(fault.number, fault.kind, repeats: fault.repeats)
      var isOpen = false
      for _ in 0..<3 where !isOpen {
        isOpen = try FaultSession.attempt(server, "initialize", ["capabilities": [:]]) != nil
      }
      if !isOpen {
        faults.stop()
        try server.initialize()
        faults.fail(fault.number, fault.kind, repeats: fault.repeats)
      }
      acknowledged = try FaultSession.create(server, (0..<6).map { "under-\($0)" })
      faults.stop()
      #expect(
        try server.call("textToSpeech/create", FaultSession.speech("after", wait: true))["task_status"] == "succeed")
      acknowledged.append("after")
      for name in acknowledged { #expect(try FaultSession.final(server, name)["task_status"] == "succeed", "\(name)") }
      server.crash()
    }
    let server = try KlangProcess(data: folder)
    try server.initialize()
    for name in acknowledged { #expect(try FaultSession.final(server, name)["task_status"] == "succeed", "\(name)") }
    #expect(try server.call("server/status")["store"] == "ok")
    #expect(try (acknowledged.count...7).contains(server.call("tasks/list")["total"]?.intValue ?? 0))
    #expect(try server.shutDown() == .exited(0))
    #expect(faults.failures > 0 || fault.number > 30, "no call was met: this showed nothing")
  }

  @Test(
    "whichever call on store or results fails, every acknowledged task becomes final, and what succeeded is whole",
    arguments: DiskFault.all)
  func results(fault: DiskFault) throws {
    let folder = KlangProcess.temporaryFolder()
    let faults = try Faults()
    let server = try KlangProcess(data: folder, environment: faults.environment(below: folder))
    try server.initialize()
    faults.fail(fault.number, fault.kind, repeats: fault.repeats)
    let acknowledged = try FaultSession.create(server, (0..<4).map { "under-\($0)" })
    // Time for the engine to meet it too; what is still waiting then goes on without.
    if let first = acknowledged.first {
      _ = try server.call("tasks/wait", ["external_task_id": .string(first), "timeout_ms": 200])
    }
    faults.stop()
    for name in acknowledged {
      let task = try FaultSession.final(server, name)
      switch task["task_status"] {
      case "succeed":
        let url = task["task_result"]?["audios"]?[0]?["url_wav"]?.stringValue ?? ""
        let wav = try Files.read(Files.path(fromURL: url) ?? "", limit: 1 << 24)
        #expect(wav.count == 8 + wav[4..<8].reversed().reduce(0) { $0 << 8 | Int($1) }, "a whole file")
      case "failed": #expect((task["task_status_msg"]?.stringValue ?? "").count > 20)
      default: Issue.record("\(task)")
      }
    }
    #expect(
      try server.call("textToSpeech/create", FaultSession.speech("after", wait: true))["task_status"] == "succeed")
    #expect(try server.shutDown() == .exited(0))
  }

  @Test("a read-only place of the store is an error that says so; initialize works once it can be written")
  func readOnly() throws {
    let folder = KlangProcess.temporaryFolder()
    let faults = try Faults()
    let server = try KlangProcess(data: folder, environment: faults.environment(below: folder))
    faults.isReadOnly = true
    for _ in 0..<2 {
      let error = try server.refusal("initialize")
      #expect(error["code"] == 5001)
      let message = error["message"]?.stringValue ?? ""
      #expect(message.contains(folder + "/klang.db") && message.contains("Read-only"), "\(message)")
    }
    faults.isReadOnly = false
    try server.initialize()
    #expect(try FaultSession.create(server, ["one"]) == ["one"])
    #expect(try FaultSession.final(server, "one")["task_status"] == "succeed")
    _ = try server.shutDown()

    let later = try KlangProcess(data: folder, environment: faults.environment(below: folder))
    faults.isReadOnly = true
    #expect(try later.refusal("initialize")["message"]?.stringValue?.contains(folder + "/klang.db") == true)
    faults.isReadOnly = false
    try later.initialize()
    #expect(try later.call("tasks/get", ["external_task_id": "one"])["task_status"] == "succeed")
  }
}
