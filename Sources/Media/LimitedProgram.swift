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

  /// What it may use.
  struct Bounds {
    /// Its address space.
    var addressSpaceBytes: UInt64
    /// Processor time.
    var processorSeconds: UInt64
    /// The time it may take in all.
    var seconds: Int64
    /// The longest file it may write; 0: not bounded here.
    var fileBytes: UInt64 = 0

    /// For reading a sound.
    static let recording = Bounds(addressSpaceBytes: 1 << 30, processorSeconds: 30, seconds: 60)
  }

  private static let maximumComplaintBytes = 1 << 16
  /// How long it may write nothing until it is asked again whether it is wanted, in milliseconds.
  private static let patience: Int32 = 50

  var command: [String]
  var bounds = Bounds.recording
  /// A descriptor that it has as its number 3.
  var inherited: Int32?

  /// Runs it to its end. When it writes more than `maximumBytes` it is ended, which is no error.
  func run(maximumBytes: Int, isCanceled: () -> Bool) throws(MediaError) -> Output {
    var bytes: [UInt8] = []
    var output = try run(isCanceled: isCanceled) { piece in
      bytes.append(contentsOf: piece[..<min(piece.count, maximumBytes - bytes.count)])
      return bytes.count < maximumBytes
    }
    output.bytes = bytes
    return output
  }

  /// Runs it to its end, or until `take`, which gets what it writes piece by piece, wants no more. What is returned has no
  /// bytes.
  func run(isCanceled: () -> Bool, take: (UnsafeRawBufferPointer) -> Bool) throws(MediaError) -> Output {
    let child: ChildProcess
    let complaints: Complaints
    do throws(SystemError) {
      complaints = try Complaints(limit: Self.maximumComplaintBytes)
      do throws(SystemError) {
        // A report would be a file of whatever name the environment says.
        child = try ChildProcess(
          command: command, environment: Environment.all.filter { !$0.hasPrefix("FFREPORT=") },
          standardError: .descriptor(complaints.writeEnd), inherited: inherited)
      } catch {
        _ = complaints.finish()
        throw error
      }
    } catch {
      throw .noDecoder("\(error)")
    }
    child.limit(addressSpaceBytes: bounds.addressSpaceBytes, fileBytes: bounds.fileBytes)
    child.allowProcessorTime(seconds: bounds.processorSeconds)
    Descriptor.close(child.input)
    let isWanted = read(child, isCanceled, take)
    Descriptor.close(child.output)
    if !isWanted { child.kill() }
    let ending = child.wait()
    let complaint = complaints.finish()
    if isCanceled() { throw .canceled }
    return Output(bytes: [], complaint: complaint, ending: ending)
  }

  /// Whether it came to its end by itself.
  private func read(_ child: ChildProcess, _ isCanceled: () -> Bool, _ take: (UnsafeRawBufferPointer) -> Bool) -> Bool {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    let deadline = Clock.deadline(inMilliseconds: bounds.seconds * 1000)
    while !isCanceled(), Clock.monotonicNanoseconds() < deadline {
      guard Descriptor.isReady(child.output, for: Int16(POLLIN), timeoutMilliseconds: Self.patience) else { continue }
      guard case .bytes(let count) = Descriptor.read(child.output, into: buffer) else { return true }
      guard take(UnsafeRawBufferPointer(rebasing: buffer[..<count])) else { return false }
    }
    return false
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
