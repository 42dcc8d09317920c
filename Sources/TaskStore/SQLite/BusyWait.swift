import Platform

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How a connection waits for a lock that another process holds.
///
/// SQLite's own handler sleeps by a fixed schedule of up to 100 ms, which lets a busy process starve the others: of eight,
/// one was measured to wait longer than 10 s. Short random sleeps give all much the same chances.
final class BusyWait {
  private static let sleepMicroseconds = (least: 20, most: 1_000)
  private static let hurriedNanoseconds: Int64 = 500_000_000

  private let timeoutNanoseconds: Int64
  private let hurry: Hurry
  private var began: Int64 = 0
  private var generator = SystemRandomNumberGenerator()

  init(timeoutMilliseconds: Int, hurry: Hurry) {
    timeoutNanoseconds = Int64(max(0, min(timeoutMilliseconds, 86_400_000))) * 1_000_000
    self.hurry = hurry
  }

  /// How long it waits at present.
  var patienceMilliseconds: Int { Int(patienceNanoseconds / 1_000_000) }

  /// Sleeps before attempt `count` (from 0) at a lock; `false` when it is time to give up.
  func wait(count: Int32) -> Bool {
    let now = Int64(Clock.monotonicNanoseconds())
    if count == 0 { began = now }
    guard now - began < patienceNanoseconds else { return false }
    sleep(exponent: Int(min(count, 6)))
    return true
  }

  /// Repeats what SQLite gave up at once, without asking to wait: it does when two want to make one database.
  func retry(_ body: () throws(TaskStoreError) -> Void) throws(TaskStoreError) {
    let began = Int64(Clock.monotonicNanoseconds())
    var count = 0
    while true {
      do throws(TaskStoreError) {
        return try body()
      } catch {
        guard case .locked = error, Int64(Clock.monotonicNanoseconds()) - began < patienceNanoseconds else {
          throw error
        }
        sleep(exponent: min(count, 6))
        count += 1
      }
    }
  }

  private var patienceNanoseconds: Int64 {
    hurry.isOn ? min(timeoutNanoseconds, Self.hurriedNanoseconds) : timeoutNanoseconds
  }

  private func sleep(exponent: Int) {
    let ceiling = min(Self.sleepMicroseconds.least << exponent, Self.sleepMicroseconds.most)
    usleep(UInt32.random(in: UInt32(Self.sleepMicroseconds.least)...UInt32(ceiling), using: &generator))
  }
}
