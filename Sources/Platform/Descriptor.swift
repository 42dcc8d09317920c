import CPlatform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads and writes on file descriptors that mind interruptions and partial transfers.
public enum Descriptor {
  /// What became of a read.
  public enum ReadOutcome: Sendable, Equatable {
    /// So many bytes came.
    case bytes(Int)
    /// The other end is closed.
    case end
    /// The system refused.
    case failed(Int32)
  }

  /// Blocks until bytes come, the other end closes or the read fails.
  public static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> ReadOutcome {
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count > 0 { return .bytes(count) }
      if count == 0 { return .end }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        // Somebody who shares this descriptor made it non-blocking: wait as if they had not.
        _ = isReady(descriptor, for: Int16(POLLIN), timeoutMilliseconds: -1)
      default: return .failed(errno)
      }
    }
  }

  /// Writes every byte, blocking while the other end is slow. Nil, or the number of the error.
  public static func writeAll(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int32? {
    var offset = 0
    while offset < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[offset...])
      #if canImport(Glibc)
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      #else
        let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
      #endif
      if count >= 0 {
        offset += count
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: _ = isReady(descriptor, for: Int16(POLLOUT), timeoutMilliseconds: -1)
      default: return errno
      }
    }
    return nil
  }

  /// Whether `descriptor` is ready for `events` (POLLIN, POLLOUT) within the time; -1 waits for ever.
  public static func isReady(_ descriptor: Int32, for events: Int16, timeoutMilliseconds: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: events, revents: 0)
    while true {
      let count = poll(&request, 1, timeoutMilliseconds)
      if count < 0 && errno == EINTR { continue }
      return count > 0
    }
  }

  /// Blocks until one of two descriptors is ready to be read; whether it is the first.
  public static func isReadable(_ first: Int32, or second: Int32) -> Bool {
    var requests = [
      pollfd(fd: first, events: Int16(POLLIN), revents: 0), pollfd(fd: second, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&requests, 2, -1) < 0 && errno == EINTR {}
    return requests[0].revents != 0
  }

  /// A pipe whose ends are not inherited by children.
  public static func pipe() throws(SystemError) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard klang_pipe(&ends) == 0 else { throw SystemError("making a pipe") }
    return (ends[0], ends[1])
  }

  /// Closes a descriptor; errors of closing are of no use to anybody here.
  public static func close(_ descriptor: Int32) {
    #if canImport(Glibc)
      _ = Glibc.close(descriptor)
    #else
      _ = Darwin.close(descriptor)
    #endif
  }
}
