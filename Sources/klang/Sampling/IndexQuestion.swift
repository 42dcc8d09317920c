import JSON
import KlangServer
import Platform

/// What is asked of the engine about recordings: it reads them, this program never does.
enum IndexQuestion {
  private static let maximumLineBytes = 1 << 29

  /// Gives the last line of the engine's answer; an interrupt closes its standard input, after which it stops where it is
  /// and keeps what it has.
  static func ask(
    _ order: JSON, _ configuration: Configuration, progress: (Int, Int, String) -> Void
  ) throws(SystemError) -> JSON {
    let child = try ChildProcess(command: configuration.resolvedEngineCommand + ["--index"])
    let line = order.serialized() + [UInt8(ascii: "\n")]
    _ = line.withUnsafeBytes { Descriptor.writeAll(child.input, $0) }
    let isOpen = Monitor(true)
    let close: @Sendable () -> Void = {
      isOpen.withLock { isOpen in
        if isOpen { Descriptor.close(child.input) }
        isOpen = false
      }
    }
    let answer = Interruption.during(close) { lastLine(child.output, progress) }
    close()
    Descriptor.close(child.output)
    _ = child.wait()
    return answer
  }

  private static func lastLine(_ output: Int32, _ progress: (Int, Int, String) -> Void) -> JSON {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    var line: [UInt8] = []
    var answer = JSON.null
    while case .bytes(let count) = Descriptor.read(output, into: buffer), line.count < maximumLineBytes {
      for part in buffer[..<count].split(
        separator: UInt8(ascii: "\n"), maxSplits: .max, omittingEmptySubsequences: false
      ).enumerated() {
        if part.offset > 0 {
          take(line, &answer, progress)
          line.removeAll(keepingCapacity: true)
        }
        line.append(contentsOf: part.element)
      }
    }
    return answer
  }

  private static func take(_ line: [UInt8], _ answer: inout JSON, _ progress: (Int, Int, String) -> Void) {
    let limits = JSONLimits(bytes: maximumLineBytes, values: 100_000_000, members: 100_000)
    guard let json = try? JSON.parse(line, limits: limits) else { return }
    if let done = json["done"]?.intValue, let all = json["all"]?.intValue {
      progress(done, all, json["path"]?.stringValue ?? "")
    } else {
      answer = json
    }
  }
}
