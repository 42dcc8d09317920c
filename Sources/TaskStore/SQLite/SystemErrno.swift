#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The calling thread's `errno`. SQLite keeps that of a failed statement, but not that of a failed commit.
enum SystemErrno {
  static var last: Int32 { errno }
  static func clear() { errno = 0 }
}
