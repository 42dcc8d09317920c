import Sound
import Testing

@testable import Effects

struct CollisionsTests {
  private func shot(_ seconds: Double, seed: UInt64 = 1) -> Shot {
    let root = RandomStream(seed: seed)
    return Shot(
      seconds: seconds, index: 0, manner: Manner(), individual: root.fork("thing"), chance: root.fork("time"))
  }

  private func times(_ timing: Collisions.Timing, _ seconds: Double, seed: UInt64 = 1) -> [Double] {
    var schedule = CollisionSchedule(timing, shot(seconds, seed: seed))
    var times: [Double] = []
    while let meeting = schedule.next(), times.count < 10_000 { times.append(meeting.seconds) }
    return times
  }

  @Test func bouncesComeSoonerByTheRestitution() {
    let times = times(.bouncing(first: 0.5, keep: 0.7, most: 6), 3)
    let intervals = zip(times.dropFirst(), times).map { $0 - $1 }
    #expect(times.count == 6 && times[0] == 0)
    for (number, interval) in intervals.enumerated() {
      var expected = 0.5
      for _ in 0..<number { expected *= 0.7 }
      #expect(abs(interval / expected - 1) < 0.13)
    }
  }

  @Test func chanceKeepsToItsRateAndStopsWithTheFlow() {
    let times = times(.random(50, [0.5: 1, 0.5001: 0]), 20)
    #expect(abs(times.count - 500) < 80, "\(times.count)")
    #expect(times.allSatisfy { $0 < 10.1 })
  }

  @Test func regularMeetingsAreRegular() {
    let times = times(.regular(20, .level, jitter: 0.1), 5)
    #expect(abs(times.count - 100) <= 3)
    for (next, time) in zip(times.dropFirst(), times) { #expect(abs(next - time - 0.05) < 0.0051) }
  }

  @Test func aModeHasItsFrequencyAndItsDecay() {
    // A loss factor of 0.01 at 440 Hz: 2.2 / (0.01 * 440) = 0.5 s.
    let body = Body(440, [.init(1)], loss: 0.01, longest: 1e9, scatter: 0, hardness: 1e6)
    let collisions = Collisions(.listed([(0, 0)]), body, strengths: 0, strikes: 0)
    let samples = Measured.samples(collisions.start(shot(0.5)), seconds: 0.5)
    let crossings = zip(samples.dropFirst(), samples).count { $0 > 0 && $1 <= 0 }
    #expect(abs(crossings - 220) <= 2)
    let levels = Measured.levels(samples)
    let fall = PortableMath.decibels(amplitude: Double(levels[31] / levels[1]))
    #expect(abs(fall + 36) < 1.5, "\(fall)")
  }

  @Test func aBellHasItsPartials() {
    let bank = ModalBank(f0: 200, [.init(1, 0, 2), .init(2.4, 0, 2)], strikes: 0)
    let samples = Measured.samples(bank.start(shot(0.5)), seconds: 0.5)
    #expect(Measured.share(samples, 0, 310) > 0.4)
    #expect(Measured.share(samples, 310, 20_000) > 0.4)
    #expect(Measured.share(samples, 1200, 20_000) < 0.1)
  }

  @Test func aSetOfBellsIsRungInTurn() {
    let bank = ModalBank(f0: 200, [.init(1, 0, 2)], strikes: 0, set: [1, 2, 3, 4])
    var crossings: Set<Int> = []
    for index in 0..<4 {
      var shot = shot(0.5, seed: 4)
      shot.index = index
      let samples = Measured.samples(bank.start(shot), seconds: 0.5)
      crossings.insert(zip(samples.dropFirst(), samples).count { $0 > 0 && $1 <= 0 } / 10)
    }
    #expect(crossings.count > 1)
  }

  @Test func slipsComeAtTheirRate() {
    let surface = Body(2000, [.init(1)], loss: 0.5, longest: 0.001)
    let friction = Friction(
      rate: 40, wander: (0, 1), jitter: 0, strengths: 0, slip: 0.0001, roughness: -90, surface, direct: 0)
    let samples = Measured.samples(friction.start(shot(2)), seconds: 2)
    let slips = Measured.onsets(samples, apart: 0.015).count
    #expect(abs(slips - 80) <= 2, "\(slips)")
  }

  @Test func sweptNoiseGoesWhereItsSweepGoes() {
    let noise = SweptNoise(1000, sweep: [0: 0.5, 1: 4], q: 4)
    let samples = Measured.samples(noise.start(shot(1)), seconds: 1)
    func hertz(_ range: Range<Int>) -> Double {
      let part = samples[range]
      return Double(zip(part.dropFirst(), part).count { $0 > 0 && $1 <= 0 }) * Effects.rate / Double(part.count)
    }
    let (first, last) = (hertz(0..<4800), hertz(43_200..<48_000))
    #expect(abs(last / 3825 - 1) < 0.4, "\(last)")
    #expect(last > 2 * first, "\(first)")
  }
}
