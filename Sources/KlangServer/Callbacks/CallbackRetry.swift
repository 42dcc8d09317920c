/// When an attempt to deliver a callback that failed is followed by another: after a pause that doubles, for a day.
struct CallbackRetry: Sendable {
  /// The longest pause, in milliseconds.
  private static let longestMilliseconds: Int64 = 3_600_000
  /// How long after the first attempt another one may begin, in milliseconds.
  private static let patienceMilliseconds: Int64 = 24 * 3_600_000

  /// The pause after the first attempt, in milliseconds.
  let firstMilliseconds: Int64

  /// The time of the attempt after number `attempt`, which failed at `now`; nil when there is none. Times in Unix
  /// milliseconds; `chance` is from 0 to 1 and spreads the attempts of those that failed together.
  func time(after attempt: Int, since: Int64, now: Int64, chance: Double) -> Int64? {
    let doublings = min(max(attempt - 1, 0), 40)
    let (doubled, overflows) = firstMilliseconds.multipliedReportingOverflow(by: 1 << doublings)
    let pause = overflows ? Self.longestMilliseconds : min(doubled, Self.longestMilliseconds)
    let next = now + Int64(Double(pause) * (0.8 + 0.4 * chance))
    return next - since <= Self.patienceMilliseconds ? next : nil
  }
}
