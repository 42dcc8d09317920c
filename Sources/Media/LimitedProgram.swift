import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs a program that reads what came from outside, within bounds of memory and time: what goes wrong in it goes wrong
/// there.
struct LimitedProgram {
  /// What it wrote, and how it ended.
  struct Output {
    var bytes: [UInt8]
    /// The beginning of what it wrote to standard error.
    var complaint: String
    var ending: ChildProcess.Ending
  }

  /// Its address space.
  private static let addressSpaceBytes: UInt64 = 1 << 30
  /// The processor time it may use.
  private static let processorSeconds: UInt64 = 30
  /// The time it may take in all, in milliseconds.
  private static let milliseconds: Int64 = 60_000
  private static let maximumComplaintBytes = 1 << 16

  var command: [String]
  /// What it may write; when it writes more it is ended, which is no error.
  var maximumBytes: Int

  /// Runs it to its end.
  func run(isCanceled: () -> Bool) throws(MediaError) -> Output {
    let child: ChildProcess
    let complaints: Complaints
    do throws(SystemError) {
      complaints = try Complaints(limit: Self.maximumComplaintBytes)
      do throws(SystemError) {
        child = try ChildProcess(command: command, standardError: .descriptor(complaints.writeEnd))
      } catch {
        _ = complaints.finish()
        throw error
      }
    } catch {
      throw .noDecoder("\(error)")
    }
    child.limit(addressSpaceBytes: Self.addressSpaceBytes)
    child.allowProcessorTime(seconds: Self.processorSeconds)
    Descriptor.close(child.input)
    let (bytes, isWanted) = read(child, isCanceled)
    Descriptor.close(child.output)
    if !isWanted { child.kill() }
    let ending = child.wait()
    let complaint = complaints.finish()
    if isCanceled() { throw .canceled }
    return Output(bytes: bytes, complaint: complaint, ending: ending)
  }

  private func read(_ child: ChildProcess, _ isCanceled: () -> Bool) -> (bytes: [UInt8], isWanted: Bool) {
    var bytes: [UInt8] = []
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    let deadline = Clock.deadline(inMilliseconds: Self.milliseconds)
    while !isCanceled(), Clock.monotonicNanoseconds() < deadline {
      guard Descriptor.isReady(child.output, for: Int16(POLLIN), timeoutMilliseconds: 100) else { continue }
      guard case .bytes(let count) = Descriptor.read(child.output, into: buffer) else { return (bytes, true) }
      bytes.append(contentsOf: buffer[..<min(count, maximumBytes - bytes.count)])
      if bytes.count == maximumBytes { break }
    }
    return (bytes, false)
  }

  /// Takes what a program writes to standard error while somebody else reads what it makes.
  private final class Complaints: Sendable {
    private struct State {
      var text: [UInt8] = []
      var isOver = false
    }

    let writeEnd: Int32
    private let state = Monitor(State())

    init(limit: Int) throws(SystemError) {
      let pipe = try Descriptor.pipe()
      writeEnd = pipe.write
      Thread.start("klang-complaints") { [state] in
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 12, alignment: 16)
        defer { buffer.deallocate() }
        while case .bytes(let count) = Descriptor.read(pipe.read, into: buffer) {
          state.withLock { $0.text.append(contentsOf: buffer[..<min(count, limit - $0.text.count)]) }
        }
        Descriptor.close(pipe.read)
        state.broadcast { $0.isOver = true }
      }
    }

    /// All of it; the program has ended.
    func finish() -> String {
      Descriptor.close(writeEnd)
      return state.wait { $0.isOver ? String(decoding: $0.text, as: UTF8.self) : nil } ?? ""
    }
  }
}
