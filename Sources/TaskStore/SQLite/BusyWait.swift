#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How a connection waits for a lock that another process holds.
///
/// SQLite's own handler sleeps by a fixed, growing schedule, which lets a busy process starve the others: measured, one
/// of eight waited longer than 10 s. Short random sleeps, and a pause of the same length before the next transaction of
/// one that met others, give all the same chances.
final class BusyWait {
  private static let sleepMicroseconds = (least: 50, most: 3_000)
  private static let memoryNanoseconds: Int64 = 500_000_000
  private static let hurriedNanoseconds: Int64 = 300_000_000

  private let timeoutNanoseconds: Int64
  private let hurry: Hurry
  private var began: Int64 = 0
  private var lastMet: Int64?
  private var generator = SystemRandomNumberGenerator()

  init(timeoutMilliseconds: Int, hurry: Hurry) {
    timeoutNanoseconds = Int64(max(0, min(timeoutMilliseconds, 86_400_000))) * 1_000_000
    self.hurry = hurry
  }

  /// Sleeps before attempt `count` (from 0) at a lock; `false` when it is time to give up.
  func wait(count: Int32) -> Bool {
    let now = WallClock.monotonicNanoseconds()
    if count == 0 { began = now }
    lastMet = now
    let patience = hurry.isOn ? min(timeoutNanoseconds, Self.hurriedNanoseconds) : timeoutNanoseconds
    guard now - began < patience else { return false }
    sleep(exponent: Int(min(count, 6)))
    return true
  }

  /// Lets others in before another transaction, when some were met lately.
  func yieldToOthers() {
    guard let lastMet, WallClock.monotonicNanoseconds() - lastMet < Self.memoryNanoseconds else { return }
    sleep(exponent: 2)
  }

  private func sleep(exponent: Int) {
    let ceiling = min(Self.sleepMicroseconds.least << exponent, Self.sleepMicroseconds.most)
    usleep(UInt32.random(in: UInt32(Self.sleepMicroseconds.least)...UInt32(ceiling), using: &generator))
  }
}
