import Foundation
import JSON
import JSONRPC
import Platform

/// A running `Servers/loopback.py`.
public final class LoopbackServer {
  private let child: ChildProcess
  private var decoder = FrameDecoder(framing: .lines)
  /// Where it listens.
  public private(set) var port = 0

  /// Starts a server on any free port unless one is named. `--tls`: with a certificate that nobody can trust; `--v6`: on
  /// the loopback address of version 6.
  public init(port: Int? = nil, options: [String] = []) throws {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Servers/loopback.py")
    child = try ChildProcess(command: ["python3", script.path] + (port.map { ["\($0)"] } ?? []) + options)
    self.port = try next()["port"]?.intValue ?? 0
  }

  deinit {
    child.kill()
    _ = child.wait()
    Descriptor.close(child.input)
    Descriptor.close(child.output)
  }

  /// The URL of a path.
  public func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  /// The next thing it tells: a POST that came, or that it hangs.
  public func next(seconds: Double = 20) throws -> JSON {
    let deadline = Clock.deadline(inMilliseconds: Int64(seconds * 1000))
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      if case .message(let range) = decoder.next() { return try JSON.parse(decoder.withBytes(range) { Array($0) }) }
      let now = Clock.monotonicNanoseconds()
      guard now < deadline,
        Descriptor.isReady(
          child.output, for: Int16(POLLIN), timeoutMilliseconds: Int32((deadline - now) / 1_000_000 + 1)),
        case .bytes(let count) = Descriptor.read(child.output, into: buffer)
      else { throw KlangProcess.Failure(description: "The loopback server told nothing within \(seconds) s.") }
      decoder.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }
}
