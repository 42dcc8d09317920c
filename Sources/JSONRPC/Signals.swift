import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The signals that ask a process to end, turned into a call; those that would end it by surprise, ignored.
public enum Signals {
  private static var ending: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in [SIGTERM, SIGINT, SIGHUP] { sigaddset(&set, signal) }
    return set
  }

  /// A write to a closed pipe (SIGPIPE) or past a file size limit (SIGXFSZ) becomes an error of the write, instead of
  /// the end of the process.
  public static func ignoreWriteFailures() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Calls `action` with the name and number of the first of SIGTERM, SIGINT and SIGHUP. To be called before other
  /// threads are started, because they inherit who takes signals.
  public static func whenAskedToEnd(_ action: @escaping @Sendable (String, Int32) -> Void) {
    var set = ending
    pthread_sigmask(SIG_BLOCK, &set, nil)
    Thread.start("klang-signals", stackBytes: 1 << 17) {
      var set = ending
      var number: Int32 = 0
      while sigwait(&set, &number) != 0 {}
      let names = [SIGTERM: "SIGTERM", SIGINT: "SIGINT", SIGHUP: "SIGHUP"]
      action(names[number] ?? "signal \(number)", number)
    }
  }
}
