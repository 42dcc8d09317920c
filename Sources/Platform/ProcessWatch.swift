import CPlatform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Tells when another process has ended, and who a process is.
public enum ProcessWatch {
  /// Calls `ended` once, on a thread of its own, when the process is gone; at once when it already is.
  public static func whenEnded(_ processID: pid_t, _ ended: @escaping @Sendable () -> Void) {
    Thread.start("klang-pid-watch") {
      waitUntilEnded(processID)
      ended()
    }
  }

  private static func waitUntilEnded(_ processID: pid_t) {
    #if os(Linux)
      let descriptor = klang_pidfd_open(processID)
      if descriptor >= 0 {
        defer { Descriptor.close(descriptor) }
        _ = Descriptor.isReady(descriptor, for: Int16(POLLIN), timeoutMilliseconds: -1)
        return
      }
      if errno == ESRCH { return }
    #elseif canImport(Darwin)
      let queue = kqueue()
      if queue >= 0 {
        defer { Descriptor.close(queue) }
        var change = kevent(
          ident: UInt(processID), filter: Int16(EVFILT_PROC), flags: UInt16(EV_ADD), fflags: UInt32(NOTE_EXIT), data: 0,
          udata: nil)
        if kevent(queue, &change, 1, nil, 0, nil) < 0 { return }
        var event = kevent()
        while kevent(queue, nil, 0, &event, 1, nil) < 0 && errno == EINTR {}
        return
      }
    #endif
    // A kernel without pidfd_open (before Linux 5.3): ask now and then.
    while kill(processID, 0) == 0 || errno == EPERM { sleep(2) }
  }

  /// A name for a living process that no later process of the same number has: number and start time. Nil when it is gone.
  public static func identity(of processID: pid_t) -> String? {
    #if os(Linux)
      guard let bytes = try? Files.read("/proc/\(processID)/stat", limit: 4096) else { return nil }
      // Field 22 is the start time in clock ticks since boot (proc(5)); field 2, in parentheses, may hold anything.
      guard let end = bytes.lastIndex(of: UInt8(ascii: ")")) else { return nil }
      let fields = bytes[(end + 1)...].split(separator: UInt8(ascii: " "))
      guard fields.count > 19, fields[0] != [UInt8(ascii: "Z")] else { return nil }
      return "\(processID)@\(String(decoding: fields[19], as: UTF8.self))"
    #else
      var information = kinfo_proc()
      var size = MemoryLayout<kinfo_proc>.stride
      var name: [Int32] = [CTL_KERN, KERN_PROC, KERN_PROC_PID, processID]
      guard sysctl(&name, 4, &information, &size, nil, 0) == 0, size > 0 else { return nil }
      let start = information.kp_proc.p_starttime
      return "\(processID)@\(start.tv_sec).\(start.tv_usec)"
    #endif
  }

  /// Names where process numbers count, as hexadecimal digits: another boot, machine or container has another name.
  public static let place: String = {
    #if os(Linux)
      let boot = (try? Files.read("/proc/sys/kernel/random/boot_id", limit: 64)) ?? []
      var information = stat()
      let space = stat("/proc/self/ns/pid", &information) == 0 ? UInt64(information.st_ino) : 0
      return String(decoding: boot.prefix(8), as: UTF8.self) + String(space, radix: 16)
    #else
      var start = timeval()
      var size = MemoryLayout<timeval>.stride
      _ = sysctlbyname("kern.boottime", &start, &size, nil, 0)
      return String(start.tv_sec, radix: 16)
    #endif
  }()

  /// Whether the process that had this identity is still there.
  public static func isAlive(identity: String) -> Bool {
    guard let at = identity.firstIndex(of: "@"), let processID = pid_t(identity[..<at]) else { return false }
    return Self.identity(of: processID) == identity
  }
}
