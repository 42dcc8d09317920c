import Platform

/// What an engine writes to its standard error: read at once, so that it never waits for us, and the end of it kept, for
/// the message when it fails.
final class EngineComplaints: Sendable {
  /// How much is kept, in bytes.
  private static let kept = 2000
  /// How much of it a message has, in characters.
  private static let toldCharacters = 300

  private struct State {
    var tail: [UInt8] = []
    var hasEnded = false
  }

  /// Where the engine is to write.
  let writeEnd: Int32
  private let readEnd: Int32
  private let state = Monitor(State())

  init() throws(SystemError) { (readEnd, writeEnd) = try Descriptor.pipe() }

  /// Reads until the engine, and all it started, have closed it.
  func start(_ name: String, _ log: Log) {
    Descriptor.close(writeEnd)
    Thread.start("klang-stderr") { [state, readEnd] in
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 14, alignment: 16)
      defer { buffer.deallocate() }
      while case .bytes(let count) = Descriptor.read(readEnd, into: buffer) {
        let bytes = Array(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        for line in bytes.suffix(Self.kept).split(separator: UInt8(ascii: "\n")) {
          log(.debug, "\(name): \(Self.plain(line))")
        }
        state.withLock { state in
          state.tail = Array((state.tail + bytes).suffix(Self.kept))
        }
      }
      Descriptor.close(readEnd)
      state.broadcast { $0.hasEnded = true }
    }
  }

  /// A line without what would move the cursor or begin another line.
  private static func plain(_ line: ArraySlice<UInt8>) -> String {
    String(
      String.UnicodeScalarView(
        String(decoding: line, as: UTF8.self).unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7f }))
  }

  /// The engine was not started.
  func abandon() {
    Descriptor.close(writeEnd)
    Descriptor.close(readEnd)
  }

  /// The last line it wrote; waits a moment for the end. Nil when it said nothing.
  func lastLine() -> String? {
    _ = state.wait(until: Clock.deadline(inMilliseconds: 200)) { $0.hasEnded ? true : nil }
    let lines = state.withLock { $0.tail }.split(separator: UInt8(ascii: "\n"))
    return lines.last.map { String(Self.plain($0).prefix(Self.toldCharacters)) }
  }
}
