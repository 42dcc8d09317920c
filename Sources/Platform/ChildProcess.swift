import CPlatform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program run beside this one, with pipes to its standard input and output, in a process group of its own.
///
/// On Linux it ends with this process, however that ends: the kernel kills it then. What it starts in its turn, by
/// `ChildProcess`, ends with it the same way. Elsewhere it sees the end of its standard input.
public struct ChildProcess: Sendable {
  /// Where the program's standard error goes.
  public enum StandardError: Sendable {
    /// Nowhere.
    case discarded
    /// To this process's own.
    case inherited
    /// To the end of this file.
    case file(String)
    /// To this descriptor.
    case descriptor(Int32)
  }

  /// How a program ended.
  public enum Ending: Sendable, Equatable, CustomStringConvertible {
    /// By itself, with this status.
    case exited(Int32)
    /// By this signal.
    case signaled(Int32)

    /// For a message.
    public var description: String {
      switch self {
      case .exited(let status): "exit status \(status)"
      case .signaled(let number): "signal \(number) (\(String(cString: strsignal(number))))"
      }
    }
  }

  /// Its process id, which is also the id of its group.
  public let processID: pid_t
  /// Write here what it reads.
  public let input: Int32
  /// Read here what it writes.
  public let output: Int32

  /// Where a program finds the file it was given as `inherited`. Opening this opens the file anew on Linux; elsewhere it
  /// goes on where the last reader stopped.
  public static let inheritedPath = "/dev/fd/3"

  /// Starts `command[0]` (a path, or a name looked up in PATH) with the rest as arguments; `inherited` is a descriptor
  /// that the program has as its number 3.
  public init(
    command: [String], environment: [String] = Environment.all, standardError: StandardError = .inherited,
    inherited: Int32? = nil
  ) throws(SystemError) {
    guard let program = command.first else { throw SystemError("starting a program without a name", number: EINVAL) }
    let childInput = try Descriptor.pipe()
    let childOutput: (read: Int32, write: Int32)
    do {
      childOutput = try Descriptor.pipe()
    } catch {
      Descriptor.close(childInput.read)
      Descriptor.close(childInput.write)
      throw error
    }

    let arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    let variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer {
      for text in arguments { free(text) }
      for text in variables { free(text) }
    }
    let errors: String? =
      switch standardError {
      case .discarded: "/dev/null"
      case .file(let path): path
      case .descriptor(let number): "/dev/fd/\(number)"
      case .inherited: nil
      }
    let errorsPath = errors.map { strdup($0) } ?? nil
    defer { free(errorsPath) }
    let (processID, status) = arguments.withUnsafeBufferPointer { arguments in
      variables.withUnsafeBufferPointer { variables in
        program.withCString { name in
          Spawner.shared.spawn(
            klang_program(
              name: name, arguments: arguments.baseAddress, environment: variables.baseAddress, input: childInput.read,
              output: childOutput.write, errors: errorsPath, inherited: inherited ?? -1))
        }
      }
    }
    Descriptor.close(childInput.read)
    Descriptor.close(childOutput.write)
    guard status == 0 else {
      Descriptor.close(childInput.write)
      Descriptor.close(childOutput.read)
      throw SystemError("starting \(program)", number: status)
    }
    self.processID = processID
    input = childInput.write
    output = childOutput.read
  }

  /// Bounds its memory (bytes of address space) and the files it writes (bytes of each); 0: not. Where the system can't,
  /// this does nothing.
  public func limit(addressSpaceBytes: UInt64, fileBytes: UInt64 = 0) {
    _ = klang_limit_process(processID, addressSpaceBytes, 0, fileBytes)
  }

  /// Lets it use `seconds` of processor time from now; what it used before does not count.
  public func allowProcessorTime(seconds: UInt64) {
    #if os(Linux)
      var clock = clockid_t()
      var used = timespec()
      guard clock_getcpuclockid(processID, &clock) == 0, clock_gettime(clock, &used) == 0 else { return }
      _ = klang_limit_process(processID, 0, UInt64(used.tv_sec) + 1 + seconds, 0)
    #endif
  }

  /// Ends it and every process of its group, at once. Right only until `wait` has returned.
  public func kill() {
    #if canImport(Glibc)
      _ = Glibc.kill(-processID, SIGKILL)
      _ = Glibc.kill(processID, SIGKILL)
    #else
      _ = Darwin.kill(-processID, SIGKILL)
      _ = Darwin.kill(processID, SIGKILL)
    #endif
  }

  /// Blocks until it has ended. To be called once.
  public func wait() -> Ending {
    var status: Int32 = 0
    while waitpid(processID, &status, 0) < 0 {
      guard errno == EINTR else { return .exited(-1) }
    }
    let signal = status & 0x7f
    return signal == 0 ? .exited((status >> 8) & 0xff) : .signaled(signal)
  }
}
