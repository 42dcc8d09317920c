import Testing

@testable import KlangServer

struct CallbackRetryTests {
  let retry = CallbackRetry(firstMilliseconds: 5_000)

  @Test("pauses double from the first to an hour, and vary by a fifth")
  func pauses() {
    let pauses = (1...12).map { retry.time(after: $0, since: 0, now: 0, chance: 0.5) }
    #expect(
      pauses == [
        5_000, 10_000, 20_000, 40_000, 80_000, 160_000, 320_000, 640_000, 1_280_000, 2_560_000, 3_600_000, 3_600_000,
      ])
    #expect(retry.time(after: 1, since: 0, now: 0, chance: 0) == 4_000)
    #expect(retry.time(after: 1, since: 0, now: 0, chance: 1) == 6_000)
    #expect(retry.time(after: .max, since: 0, now: 0, chance: 0.5) == 3_600_000)
  }

  @Test("no attempt begins later than a day after the first")
  func day() {
    let day: Int64 = 24 * 3_600_000
    #expect(retry.time(after: 30, since: 0, now: day - 3_600_000, chance: 0.5) == day)
    #expect(retry.time(after: 30, since: 0, now: day - 3_599_999, chance: 0.5) == nil)
  }
}
