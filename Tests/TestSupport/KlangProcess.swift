import Foundation
import JSON
import JSONRPC
import Platform

/// A real `klang` on real pipes, spoken to in bytes.
public final class KlangProcess {
  /// What can go wrong in a test's own hands.
  public struct Failure: Error, CustomStringConvertible {
    /// What.
    public var description: String

    /// A failure.
    public init(description: String) { self.description = description }
  }

  private let child: ChildProcess
  private var decoder: FrameDecoder
  private let framing: Framing
  private var isInputOpen = true
  private var isOutputOpen = true
  private var ending: ChildProcess.Ending?
  /// Notifications that came while something else was waited for.
  public private(set) var notifications: [JSON] = []
  /// Where this server keeps its things.
  public let dataDirectory: String

  /// The folder the programs were built into.
  public static var programs: String { Files.parent(of: Executable.path ?? "") }

  /// The path of `klang`.
  public static var program: String { programs + "/klang" }

  /// Holds all folders of this run, and goes with it.
  private static let runFolder: String = {
    atexit { try? FileManager.default.removeItem(atPath: KlangProcess.runFolder) }
    return NSTemporaryDirectory() + "klang-test-" + Randomness.hexadecimal(bytes: 6)
  }()

  /// A new empty folder.
  public static func temporaryFolder() -> String {
    let folder = runFolder + "/" + Randomness.hexadecimal(bytes: 6)
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  /// The environment of a server that keeps its things in `folder`.
  public static func environment(_ folder: String, _ more: [String: String] = [:]) -> [String] {
    var variables = ProcessInfo.processInfo.environment.filter {
      !$0.key.hasPrefix("KLANG_") && $0.key != "XDG_CONFIG_HOME"
    }
    variables["KLANG_DATA"] = folder
    variables["HOME"] = folder
    for (name, value) in more { variables[name] = value }
    return variables.map { "\($0.key)=\($0.value)" }
  }

  /// Starts a server: by itself, or through a command that becomes it (`env`, `prlimit`). What it writes to standard error
  /// goes into the file `complaints`, if one is named.
  public init(
    framing: Framing = .headers, through wrapper: [String] = [], arguments: [String] = [], data: String? = nil,
    environment: [String: String] = [:], complaints: String? = nil
  ) throws {
    Signals.ignoreWriteFailures()
    dataDirectory = data ?? Self.temporaryFolder()
    self.framing = framing
    decoder = FrameDecoder(framing: framing)
    child = try ChildProcess(
      command: wrapper + [Self.program] + arguments, environment: Self.environment(dataDirectory, environment),
      standardError: complaints.map { .file($0) } ?? .discarded)
  }

  deinit {
    if ending == nil {
      child.kill()
      _ = child.wait()
    }
    closeInput()
    closeOutput()
  }

  /// Its process id.
  public var processID: pid_t { child.processID }

  // MARK: - Bytes

  /// Writes bytes as they are.
  public func write(_ bytes: [UInt8]) { _ = bytes.withUnsafeBytes { Descriptor.writeAll(child.input, $0) } }

  /// Writes text as it is.
  public func write(_ text: String) { write(Array(text.utf8)) }

  /// Closes its standard input.
  public func closeInput() {
    if isInputOpen { Descriptor.close(child.input) }
    isInputOpen = false
  }

  /// Closes the pipe its standard output goes to.
  public func closeOutput() {
    if isOutputOpen { Descriptor.close(child.output) }
    isOutputOpen = false
  }

  // MARK: - Messages

  /// Sends a message.
  public func send(_ message: JSON) { write(framing.frame(message.serialized())) }

  /// Sends a request.
  public func request(_ id: JSON, _ method: String, _ params: JSON? = nil) {
    var members: JSON.Object = ["jsonrpc": "2.0", "id": id, "method": .string(method)]
    if let params { members["params"] = params }
    send(.object(members))
  }

  /// The next message of any kind; nil at the end of the output.
  public func next(seconds: Double = 20) throws -> JSON? {
    let deadline = Clock.deadline(inMilliseconds: Int64(seconds * 1000))
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      switch decoder.next() {
      case .message(let range): return try JSON.parse(decoder.withBytes(range) { Array($0) })
      case .fault(let fault): throw Failure(description: "Standard output holds something that is no frame: \(fault)")
      case nil: break
      }
      let now = Clock.monotonicNanoseconds()
      guard now < deadline,
        Descriptor.isReady(
          child.output, for: Int16(POLLIN), timeoutMilliseconds: Int32((deadline - now) / 1_000_000 + 1))
      else { throw Failure(description: "Nothing came within \(seconds) s.") }
      switch Descriptor.read(child.output, into: buffer) {
      case .bytes(let count): decoder.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      case .end, .failed:
        if let fault = decoder.finish() { throw Failure(description: "Standard output ends inside a frame: \(fault)") }
        return nil
      }
    }
  }

  /// The next answer; notifications in front of it are kept.
  public func answer(seconds: Double = 20) throws -> JSON {
    while let message = try next(seconds: seconds) {
      if message["method"] == nil { return message }
      notifications.append(message)
    }
    throw Failure(description: "The output ended before an answer came.")
  }

  /// The answer to a request of this id; other answers are lost.
  public func answer(to id: JSON, seconds: Double = 20) throws -> JSON {
    while true {
      let message = try answer(seconds: seconds)
      if message["id"] == id { return message }
    }
  }

  /// The next notification of this method.
  public func notification(_ method: String, seconds: Double = 20) throws -> JSON {
    if let index = notifications.firstIndex(where: { $0["method"] == .string(method) }) {
      return notifications.remove(at: index)["params"] ?? .null
    }
    while let message = try next(seconds: seconds) {
      if message["method"] == .string(method) { return message["params"] ?? .null }
    }
    throw Failure(description: "The output ended before \(method) came.")
  }

  /// Sends a request and gives its result; an error answer is thrown.
  @discardableResult
  public func call(_ method: String, _ params: JSON? = nil, seconds: Double = 30) throws -> JSON {
    let id = JSON.string("call-" + Randomness.hexadecimal(bytes: 4))
    request(id, method, params)
    let answer = try answer(to: id, seconds: seconds)
    if let result = answer["result"] { return result }
    throw Failure(description: "\(method): \(answer["error"] ?? .null)")
  }

  /// Sends a request that must fail, and gives the error.
  public func refusal(_ method: String, _ params: JSON? = nil) throws -> JSON {
    let id = JSON.string("call-" + Randomness.hexadecimal(bytes: 4))
    request(id, method, params)
    let answer = try answer(to: id)
    guard let error = answer["error"] else { throw Failure(description: "\(method) was not refused: \(answer)") }
    return error
  }

  /// Opens the session.
  @discardableResult
  public func initialize() throws -> JSON {
    try call("initialize", ["processId": nil, "capabilities": [:]])
  }

  // MARK: - The end

  /// How it ended; throws when it is still there after `seconds`.
  public func waitForEnd(seconds: Double) throws -> ChildProcess.Ending {
    if let ending { return ending }
    let ended = Monitor<ChildProcess.Ending?>(nil)
    let child = child
    Thread.start("wait") {
      let ending = child.wait()
      ended.signal { $0 = ending }
    }
    let result: ChildProcess.Ending? = ended.wait(until: Clock.deadline(inMilliseconds: Int64(seconds * 1000))) { $0 }
    guard let result else {
      child.kill()
      ending = ended.wait { $0 }
      throw Failure(description: "The server was still there after \(seconds) s.")
    }
    ending = result
    return result
  }

  /// `shutdown` and `exit`.
  public func shutDown() throws -> ChildProcess.Ending {
    try call("shutdown")
    send(["jsonrpc": "2.0", "method": "exit"])
    return try waitForEnd(seconds: 5)
  }

  /// Sends a signal.
  public func signal(_ number: Int32) { kill(processID, number) }

  /// Ends it as a crash does, with the engines in its care left to notice by themselves.
  public func crash() {
    kill(processID, SIGKILL)
    ending = child.wait()
  }

  /// Its resident memory in KiB (Linux).
  public var residentKibibytes: Int {
    let status = (try? String(contentsOfFile: "/proc/\(processID)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    return line.split(whereSeparator: { $0 == " " || $0 == "\t" }).compactMap { Int($0) }.first ?? 0
  }
}

/// What a command printed and how it ended.
public struct CommandResult: Sendable {
  /// Its standard output.
  public var output: [UInt8]
  /// Its standard error.
  public var complaint: String
  /// Its status.
  public var status: Int32

  /// The output as text.
  public var text: String { String(decoding: output, as: UTF8.self) }

  /// Runs a command to its end.
  public static func of(
    _ program: String, _ arguments: [String], input: [UInt8] = [], environment: [String], folder: String? = nil
  ) throws -> CommandResult {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.environment = Dictionary(
      environment.map { entry in
        let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return (parts[0], parts.count > 1 ? parts[1] : "")
      }, uniquingKeysWith: { $1 })
    let base = NSTemporaryDirectory() + "klang-run-" + Randomness.hexadecimal(bytes: 6)
    try Data(input).write(to: URL(fileURLWithPath: base + ".in"))
    _ = FileManager.default.createFile(atPath: base + ".out", contents: nil)
    _ = FileManager.default.createFile(atPath: base + ".err", contents: nil)
    defer { for suffix in [".in", ".out", ".err"] { unlink(base + suffix) } }
    process.standardInput = FileHandle(forReadingAtPath: base + ".in")
    process.standardOutput = FileHandle(forWritingAtPath: base + ".out")
    process.standardError = FileHandle(forWritingAtPath: base + ".err")
    try process.run()
    process.waitUntilExit()
    return CommandResult(
      output: Array(try Data(contentsOf: URL(fileURLWithPath: base + ".out"))),
      complaint: String(decoding: try Data(contentsOf: URL(fileURLWithPath: base + ".err")), as: UTF8.self),
      status: process.terminationStatus)
  }
}
