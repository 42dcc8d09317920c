import CPlatform
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Takes standard input and output for the protocol, before anything else can write there: a stray print, of ours or of
/// a library, then lands on standard error instead of in the middle of a message, and no child inherits the wire.
public struct StandardStreams: Sendable {
  /// Read messages here.
  public let input: Int32
  /// Write messages here.
  public let output: Int32

  /// To be called once, first thing in a process that serves on its standard streams.
  public static func take() throws(SystemError) -> StandardStreams {
    // A program started with a standard descriptor closed would get it back as the next file it opens.
    while true {
      let descriptor = klang_open("/dev/null", O_RDWR, 0)
      guard descriptor >= 0 else { throw SystemError("opening /dev/null") }
      if descriptor > 2 {
        Descriptor.close(descriptor)
        break
      }
    }
    let input = fcntl(0, F_DUPFD_CLOEXEC, 3)
    let output = fcntl(1, F_DUPFD_CLOEXEC, 3)
    guard input >= 0, output >= 0 else { throw SystemError("taking standard input and output") }
    let null = klang_open("/dev/null", O_RDONLY | O_CLOEXEC, 0)
    if null >= 0 {
      dup2(null, 0)
      Descriptor.close(null)
    }
    dup2(2, 1)
    return StandardStreams(input: input, output: output)
  }
}
