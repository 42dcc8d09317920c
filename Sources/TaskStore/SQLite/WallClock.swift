#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The system's clocks.
public enum WallClock {
  /// Unix time in milliseconds.
  @Sendable
  public static func milliseconds() -> Int64 { read(CLOCK_REALTIME) / 1_000_000 }

  /// Nanoseconds of a clock that no one sets.
  static func monotonicNanoseconds() -> Int64 { read(CLOCK_MONOTONIC) }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
