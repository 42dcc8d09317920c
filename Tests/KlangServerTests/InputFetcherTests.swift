import Foundation
import Platform
import Synchronization
import TestSupport
import Testing

@testable import KlangServer

struct InputFetcherTests {
  private let folder = KlangProcess.temporaryFolder()
  private let net = NetProcess(command: [KlangProcess.programs + "/klang-net"], log: Log(program: "test"))
  private var target: String { folder + "/work/input" }

  init() throws { try Files.makeDirectories(folder + "/work") }

  private func fetch(
    _ source: String, maximumBytes: Int = 1000, allowsPrivateNetwork: Bool = true, mediaTypes: [String] = [],
    timeoutMilliseconds: Int = 60_000, cancellation: Cancellation = Cancellation(),
    progress: @escaping @Sendable (Int, Int?) -> Void = { _, _ in }
  ) throws(InputFailure) {
    var limits = InputLimits(maximumBytes: maximumBytes)
    limits.mediaTypes = mediaTypes
    limits.timeoutMilliseconds = timeoutMilliseconds
    try InputFetcher(net, allowsPrivateNetwork: allowsPrivateNetwork).fetch(
      source, to: target, limits: limits, cancellation: cancellation, progress: progress)
  }

  /// Why a fetch fails, after which nothing may be left.
  private func failure(_ body: () throws(InputFailure) -> Void) throws -> InputFailure {
    let failure = try #require(throws: InputFailure.self) { try body() }
    #expect(Files.names(in: folder + "/work").isEmpty)
    return failure
  }

  private func file(_ bytes: Int, _ name: String = "source file") throws -> String {
    let path = folder + "/" + name
    #expect(FileManager.default.createFile(atPath: path, contents: Data(count: bytes)))
    return path
  }

  @Test(
    "a path and every form of file URL name the same file", arguments: ["", "file://", "file:", "file://localhost"])
  func local(prefix: String) throws {
    let path = try file(1000)
    let source = prefix.isEmpty ? path : prefix + Files.url(path).dropFirst("file://".count)
    let told = Mutex<[Int]>([])
    try fetch(source) { received, total in told.withLock { $0 += [received, total ?? -1] } }
    #expect(Files.size(target) == 1000)
    #expect(told.withLock { $0 } == [1000, 1000])
    #expect(Files.names(in: folder + "/work") == ["input"])
  }

  @Test("links, folders, pipes, missing and longer files are refused")
  func odd() throws {
    let path = try file(1001)
    #expect(try failure { () throws(InputFailure) in try fetch(path) }.message.contains("larger than the 1000 bytes"))
    try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: path)
    #expect(try failure { () throws(InputFailure) in try fetch(folder + "/link") }.message.contains("is a link"))
    #expect(mkfifo(folder + "/pipe", 0o600) == 0)
    #expect(try failure { () throws(InputFailure) in try fetch(folder + "/pipe") }.message.contains("no regular file"))
    #expect(try failure { () throws(InputFailure) in try fetch(folder) }.message.contains("no regular file"))
    for source in [folder + "/none", "file://elsewhere/etc/passwd", "file:relative", "/dev/zero", "relative.mp4"] {
      #expect(try failure { () throws(InputFailure) in try fetch(source) }.kind == .caller)
    }
  }

  @Test("a web address is fetched by klang-net, which ends and is started again")
  func web() throws {
    let server = try LoopbackServer()
    try fetch(server.url("/bytes?size=1000&type=video/mp4"), mediaTypes: ["video/*"])
    #expect(Files.size(target) == 1000)
    Files.removeFolder(folder + "/work")
    try Files.makeDirectories(folder + "/work")
    #expect(
      try failure { () throws(InputFailure) in try fetch(server.url("/bytes?size=1001")) }.kind == .caller)
    #expect(
      try failure { () throws(InputFailure) in
        try fetch(server.url("/bytes?size=9"), allowsPrivateNetwork: false)
      }.message.contains("loopback"))
    #expect(
      try failure { () throws(InputFailure) in try fetch(server.url("/hang"), timeoutMilliseconds: 200) }.kind
        == .passing)
  }

  @Test("a cancel ends a fetch at once")
  func cancel() throws {
    let server = try LoopbackServer()
    let cancellation = Cancellation()
    let failure = try failure { () throws(InputFailure) in
      try fetch(server.url("/stall?size=10"), maximumBytes: 1_000_000, cancellation: cancellation) { _, _ in
        Thread.start("cancel") { cancellation.cancel() }
      }
    }
    #expect(failure == .canceled)
    let early = Cancellation()
    early.cancel()
    for source in [server.url("/hang"), try file(10)] {
      #expect(try self.failure { () throws(InputFailure) in try fetch(source, cancellation: early) } == .canceled)
    }
  }

  @Test("klang-net is let go when it has nothing to do, and started again when it has")
  func idle() throws {
    let server = try LoopbackServer()
    let list = folder + "/started"
    let command = ["sh", "-c", "echo $$ >> \(list); exec \(KlangProcess.programs)/klang-net"]
    let net = NetProcess(command: command, log: Log(program: "test"), idleMilliseconds: 20)
    for run in 1...2 {
      try InputFetcher(net, allowsPrivateNetwork: true).fetch(
        server.url("/bytes?size=9"), to: target, limits: InputLimits(maximumBytes: 9))
      let processes = try String(contentsOfFile: list, encoding: .utf8).split(separator: "\n").compactMap { pid_t($0) }
      #expect(processes.count == run)
      let ended = Monitor(false)
      ProcessWatch.whenEnded(try #require(processes.last)) { ended.signal { $0 = true } }
      #expect(ended.wait(until: Clock.deadline(inMilliseconds: 20_000)) { $0 ? true : nil } == true)
    }
  }

  @Test("a klang-net that says nothing is ended, and the fetch fails")
  func stuck() throws {
    let net = NetProcess(
      command: ["sleep", "600"], log: Log(program: "test", level: .error, descriptor: -1), graceMilliseconds: 50)
    var limits = InputLimits(maximumBytes: 9)
    limits.timeoutMilliseconds = 50
    let failure = #expect(throws: InputFailure.self) {
      try InputFetcher(net, allowsPrivateNetwork: true).fetch("http://127.0.0.1:1/", to: target, limits: limits)
    }
    #expect(failure?.kind == .passing)
  }

  @Test("a klang-net that is not there or is none is a failure that may pass", arguments: ["/no/such/program", "true"])
  func noNet(command: String) throws {
    let net = NetProcess(command: [command], log: Log(program: "test", level: .error, descriptor: -1))
    let failure = #expect(throws: InputFailure.self) {
      try InputFetcher(net, allowsPrivateNetwork: true).fetch(
        "http://127.0.0.1:1/", to: target, limits: InputLimits(maximumBytes: 9))
    }
    #expect(failure?.kind == .passing)
  }
}
