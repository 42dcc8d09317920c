import Foundation
import JSON
import Platform
import TestSupport
import Testing

/// What an engine can't do, tried by a real one.
@Suite(.serialized)
struct IsolationTests {
  #if os(Linux)
    @Test("an engine is denied every call of the list, by itself and by its children, and says so")
    func denied() throws {
      let here = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      #expect(here >= 0, "without the filter a socket is to be had, else this shows nothing")
      close(here)
      let result = try CommandResult.of(
        KlangProcess.programs + "/klang-engine", ["--check-isolation"],
        environment: KlangProcess.environment(KlangProcess.temporaryFolder()))
      #expect(result.status == 0, "\(result.text)")
      let report = try JSON.parse(result.output)
      #expect(report["complete"] == true)
      #expect(report["isolation"]?["sockets_denied"] == true)
      #expect(report["sockets_denied_to_children"] == true)
      #expect(report["write_behind_file_limit"] == "denied")
      #expect((200..<256).contains(report["free_descriptors"]?.intValue ?? 0))
      let calls = report["calls"]?.arrayValue ?? []
      for call in calls { #expect(call["denied"] == true, "\(call)") }
      let names = Set(calls.compactMap { $0["call"]?.stringValue })
      #expect(names.isSuperset(of: ["socket", "connect", "ptrace", "mount", "bpf", "io_uring_setup", "unshare"]))
      #expect(calls.count >= 70)
    }

    @Test("an engine at work is isolated and bounded, and the server shows it")
    func bounded() throws {
      let server = try KlangProcess()
      try server.initialize()
      let task = try server.call(
        "textToSpeech/create", ["text": "Yes.", "voice_id": "oversea_male1", "voice_language": "en"])
      #expect(task["task_status"] == "succeed")
      for method in ["engines/list", "server/status"] {
        #expect(try server.call(method)["engines"]?[0]?["isolation"] == ["sockets_denied": true])
      }
      let engine = try #require(children(of: server.processID).first)
      let status = try String(contentsOfFile: "/proc/\(engine)/status", encoding: .utf8)
      #expect(status.contains("Seccomp:\t2") && status.contains("NoNewPrivs:\t1"))
      let limits = try String(contentsOfFile: "/proc/\(engine)/limits", encoding: .utf8).split(separator: "\n")
      for (name, bound) in [
        ("Max core file size", "0"), ("Max file size", "4294967296"), ("Max open files", "256"),
        ("Max address space", "1073741824"),
      ] {
        let line = try #require(limits.first { $0.hasPrefix(name) })
        #expect(line.dropFirst(name.count).split(separator: " ").first.map(String.init) == bound, "\(line)")
      }
    }

    @Test("when klang is killed, so is what its engine has started, though it reads no input")
    func grandchildrenEndToo() throws {
      let folder = KlangProcess.temporaryFolder()
      // A chain of real processes: klang, then as its engine another klang, then as the engine of that one a sleep.
      let inner: JSON = ["engine_command": ["sleep", "600"]]
      try inner.description.write(toFile: folder + "/inner.json", atomically: true, encoding: .utf8)
      let outer: JSON = [
        "engine_command": [
          "env", .string("KLANG_CONFIG=\(folder)/inner.json"), .string(KlangProcess.program), "say", "--no-play",
          "Hello.",
        ]
      ]
      try outer.description.write(toFile: folder + "/outer.json", atomically: true, encoding: .utf8)
      let server = try KlangProcess(data: folder, environment: ["KLANG_CONFIG": folder + "/outer.json"])
      try server.initialize()
      server.send(["jsonrpc": "2.0", "method": "initialized"])
      let child = try #require(first { try children(of: server.processID).first })
      let grandchild = try #require(first { try children(of: child).first })
      server.crash()
      #expect(first { ProcessWatch.identity(of: child) == nil ? true : nil } == true)
      #expect(first { ProcessWatch.identity(of: grandchild) == nil ? true : nil } == true)
    }

    private func children(of process: pid_t) throws -> [pid_t] {
      try CommandResult.of(
        "/usr/bin/env", ["ps", "-o", "pid=", "--ppid", "\(process)"], environment: ["PATH=/usr/bin:/bin"]
      )
      .text.split(whereSeparator: \.isWhitespace).compactMap { pid_t($0) }
    }

    /// What `body` gives as soon as it gives something, within five seconds.
    private func first<Value>(_ body: () throws -> Value?) rethrows -> Value? {
      let deadline = Clock.deadline(inMilliseconds: 5000)
      while Clock.monotonicNanoseconds() < deadline {
        if let value = try body() { return value }
      }
      return nil
    }
  #endif
}
