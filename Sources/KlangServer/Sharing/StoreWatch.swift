import Platform

#if canImport(Glibc)
  import func Glibc.usleep
#else
  import func Darwin.usleep
#endif

/// Notices what other servers write to the store: by the system's word on its log file, where it gives one, else by
/// looking now and then.
final class StoreWatch: Sendable {
  /// How long writes are gathered before they are looked at, in milliseconds.
  private static let gatheringMilliseconds: UInt32 = 25
  /// How often to look where the system says nothing, in milliseconds.
  private static let lookMilliseconds: Int64 = 50

  private let watch: FileWatch?
  private let timers: Timers
  private let isOver = Monitor(false)
  private let changed: @Sendable () -> Void

  /// Calls `changed` once now, and after every write to the store at `path`, by this server too.
  init(_ path: String, _ timers: Timers, changed: @escaping @Sendable () -> Void) {
    watch = FileWatch(path + "-wal")
    self.timers = timers
    self.changed = changed
    guard let watch else {
      look()
      return
    }
    Thread.start("klang-watch") { [self] in
      repeat {
        changed()
        usleep(Self.gatheringMilliseconds * 1000)
      } while watch.wait()
      look()  // Not called off, but lost: the log file is another one now.
    }
  }

  /// Looks no more.
  func stop() {
    isOver.withLock { $0 = true }
    watch?.stop()
  }

  private func look() {
    if isOver.withLock({ $0 }) { return }
    changed()
    timers.after(milliseconds: Self.lookMilliseconds) { [self] in look() }
  }
}
