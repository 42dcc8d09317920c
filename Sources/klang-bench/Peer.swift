import JSON
import JSONRPC
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A server under measurement: written to and read from by one thread, without anything in between that takes time.
final class Peer {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  let child: ChildProcess
  private var decoder = FrameDecoder(framing: .headers)
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
  private var isGone = false

  init(_ command: [String], _ environment: [String: String] = [:]) throws {
    var variables = Environment.all.filter { !$0.hasPrefix("KLANG_") }
    variables += environment.map { "\($0.key)=\($0.value)" }
    child = try ChildProcess(command: command, environment: variables, standardError: .discarded)
  }

  deinit {
    end()
    buffer.deallocate()
  }

  func write(_ bytes: [UInt8]) { _ = bytes.withUnsafeBytes { Descriptor.writeAll(child.input, $0) } }

  static func frame(_ id: Int, _ method: String, _ params: JSON) -> [UInt8] {
    let message: JSON = ["jsonrpc": "2.0", "id": JSON(id), "method": .string(method), "params": params]
    return Framing.headers.frame(message.serialized())
  }

  /// The bytes of the next answer; notifications are passed over.
  func answer() throws -> [UInt8] {
    while true {
      let bytes = try message()
      if !Self.isNotification(bytes) { return bytes }
    }
  }

  /// The bytes of the next message of any kind.
  func message() throws -> [UInt8] {
    while true {
      if let event = decoder.next() {
        guard case .message(let range) = event else { throw Failure(description: "no frame: \(event)") }
        return decoder.withBytes(range) { Array($0) }
      }
      guard case .bytes(let count) = Descriptor.read(child.output, into: buffer) else {
        throw Failure(description: "the server ended")
      }
      decoder.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }

  private static func isNotification(_ bytes: [UInt8]) -> Bool {
    // Ours have "method" right after the version; answers have "id" there. clangd's begin with "id" or "method" too.
    bytes.prefix(30).starts(with: "{\"jsonrpc\":\"2.0\",\"method\"".utf8)
      || bytes.prefix(12).starts(with: "{\"method\"".utf8)
  }

  func call(_ id: Int, _ method: String, _ params: JSON) throws -> JSON {
    write(Self.frame(id, method, params))
    while true {
      let json = try JSON.parse(try answer())
      if json["id"] == JSON(id) { return json }
    }
  }

  func initialize() throws {
    _ = try call(0, "initialize", ["processId": nil, "rootUri": nil, "capabilities": [:]])
    write(Framing.headers.frame(Array(#"{"jsonrpc":"2.0","method":"initialized","params":{}}"#.utf8)))
  }

  /// Resident memory in KiB.
  var residentKibibytes: Double {
    let status = (try? Files.read("/proc/\(child.processID)/status", limit: 65_536)) ?? []
    let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).compactMap { Double($0) }.first ?? .nan
  }

  func end() {
    guard !isGone else { return }
    isGone = true
    child.kill()
    _ = child.wait()
    Descriptor.close(child.input)
    Descriptor.close(child.output)
  }
}

/// The programs that are measured, and folders for them.
enum Bench {
  static var klang: String { Files.parent(of: Executable.path ?? "") + "/klang" }

  private static let folders = Monitor<[String]>([])

  /// Removes the folders that were made.
  static func removeFolders() {
    for folder in folders.withLock({ $0 }) { Files.removeFolder(folder) }
  }

  static func folder() -> String {
    let folder = (Environment["TMPDIR"] ?? "/tmp") + "/klang-bench-" + Randomness.hexadecimal(bytes: 6)
    try? Files.makeDirectories(folder)
    folders.withLock { $0.append(folder) }
    return folder
  }

  static func clangd() throws -> Peer { try Peer(["clangd", "--log=error"]) }

  static func klang(_ folder: String, _ more: [String: String] = [:]) throws -> Peer {
    try Peer([klang], ["KLANG_DATA": folder].merging(more) { $1 })
  }

  /// Milliseconds that `body` takes.
  static func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    let start = Clock.monotonicNanoseconds()
    try body()
    return Double(Clock.monotonicNanoseconds() - start) / 1e6
  }

  /// Runs a command to its end.
  static func run(_ command: [String]) throws {
    let child = try ChildProcess(command: command, standardError: .discarded)
    Descriptor.close(child.input)
    let ending = child.wait()
    Descriptor.close(child.output)
    guard ending == .exited(0) else { throw Peer.Failure(description: "\(command[0]): \(ending)") }
  }
}
