#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Tells when a file is written to, by any process of this machine.
public final class FileWatch: Sendable {
  private let descriptor: Int32
  private let watch: Int32
  private let isOver = Monitor(false)

  /// Watches a file that is there; nil where the system has no watch to give.
  public init?(_ path: String) {
    #if os(Linux)
      descriptor = inotify_init1(Int32(IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      watch = inotify_add_watch(descriptor, path, UInt32(IN_MODIFY))
      guard watch >= 0 else {
        Descriptor.close(descriptor)
        return nil
      }
    #else
      watch = open(path, O_EVTONLY | O_CLOEXEC)
      descriptor = watch < 0 ? -1 : kqueue()
      guard descriptor >= 0 else {
        if watch >= 0 { Descriptor.close(watch) }
        return nil
      }
      var change = kevent(
        ident: UInt(watch), filter: Int16(EVFILT_VNODE), flags: UInt16(EV_ADD | EV_CLEAR),
        fflags: UInt32(NOTE_WRITE | NOTE_EXTEND), data: 0, udata: nil)
      var stop = kevent(
        ident: 1, filter: Int16(EVFILT_USER), flags: UInt16(EV_ADD | EV_CLEAR), fflags: 0, data: 0, udata: nil)
      _ = kevent(descriptor, &change, 1, nil, 0, nil)
      _ = kevent(descriptor, &stop, 1, nil, 0, nil)
    #endif
  }

  /// Blocks until the file was written to after the last call had returned; false when the watching is over, or the file
  /// is gone. For one thread.
  public func wait() -> Bool {
    if isOver.withLock({ $0 }) { return false }
    #if os(Linux)
      // Room for many events: what has piled up is one change.
      return withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
        var count = 0
        repeat { count = read(descriptor, buffer.baseAddress, buffer.count) } while count < 0 && errno == EINTR
        guard count > 0, !isOver.withLock({ $0 }) else { return false }
        var offset = 0
        while offset + MemoryLayout<inotify_event>.size <= count {
          let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          if event.mask & UInt32(IN_IGNORED) != 0 { return false }
          offset += MemoryLayout<inotify_event>.size + Int(event.len)
        }
        return true
      }
    #else
      var event = kevent()
      var count: Int32 = 0
      repeat { count = kevent(descriptor, nil, 0, &event, 1, nil) } while count < 0 && errno == EINTR
      return count > 0 && event.filter != Int16(EVFILT_USER) && !isOver.withLock { $0 }
    #endif
  }

  /// Ends the watching: a thread that waits comes back.
  public func stop() {
    isOver.withLock { $0 = true }
    #if os(Linux)
      _ = inotify_rm_watch(descriptor, watch)
    #else
      var stop = kevent(
        ident: 1, filter: Int16(EVFILT_USER), flags: 0, fflags: UInt32(NOTE_TRIGGER), data: 0, udata: nil)
      _ = kevent(descriptor, &stop, 1, nil, 0, nil)
    #endif
  }

  deinit {
    Descriptor.close(descriptor)
    #if !os(Linux)
      Descriptor.close(watch)
    #endif
  }
}
