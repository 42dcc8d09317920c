import Platform
import Testing

@Suite struct ClockTests {
  @Test(arguments: [Int64.max, Int64.max / 4, Int64.max / 1_000_000, 86_400_000]) func aDeadlineFarAheadIsAhead(
    milliseconds: Int64
  ) {
    #expect(Clock.deadline(inMilliseconds: milliseconds) > Clock.monotonicNanoseconds() + 3_600_000_000_000)
  }

  @Test func whatIsPastIsNow() {
    let now = Clock.monotonicNanoseconds()
    #expect((now...(now + 1_000_000_000)).contains(Clock.deadline(inMilliseconds: -5)))
  }

  @Test func aWaitWithoutEndIsWokenAllTheSame() {
    let value = Monitor(0)
    Thread.start("waker") { value.broadcast { $0 = 7 } }
    let found: Int? = value.wait(until: Clock.deadline(inMilliseconds: .max)) { $0 == 0 ? nil : $0 }
    #expect(found == 7)
  }
}
