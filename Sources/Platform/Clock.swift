#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The two times of the machine.
public enum Clock {
  /// Time of day, milliseconds since 1970.
  public static func unixMilliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Time that never jumps, nanoseconds since some fixed point.
  public static func monotonicNanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// The monotonic time that lies `milliseconds` ahead.
  public static func deadline(inMilliseconds milliseconds: Int64) -> UInt64 {
    let (nanoseconds, isForever) = UInt64(max(0, milliseconds)).multipliedReportingOverflow(by: 1_000_000)
    let (deadline, isBeyond) = monotonicNanoseconds().addingReportingOverflow(nanoseconds)
    return isForever || isBeyond ? .max : deadline
  }
}
