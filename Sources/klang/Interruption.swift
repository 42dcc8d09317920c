import JSONRPC
import Platform

/// What an interrupt (Ctrl-C) of the command line does: the action of the moment the first time, the end the second.
enum Interruption {
  private static let action = Monitor<(@Sendable () -> Void)?>(nil)

  /// Takes the signals. Before other threads start.
  static func prepare() {
    Signals.whenAskedToEnd { _, number in
      let current = action.withLock { $0 }
      guard let current else { _exit(128 + number) }
      current()
    }
  }

  /// Runs `body`; an interrupt meanwhile calls `action`.
  static func during<Result>(_ action: @escaping @Sendable () -> Void, _ body: () -> Result) -> Result {
    self.action.withLock { $0 = action }
    defer { self.action.withLock { $0 = nil } }
    return body()
  }
}

#if canImport(Glibc)
  import func Glibc._exit
#else
  import func Darwin._exit
#endif
