import Sound
import SoundText
import Testing

@testable import Effects

/// Noise in bands, bubbles, cavities, thunder, and what recurs.
struct NatureGeneratorsTests {
  private func play(_ generator: any Generator, seconds: Double, seed: UInt64 = 1) -> [Float] {
    let root = RandomStream(seed: seed)
    let shot = Shot(
      seconds: seconds, index: 0, manner: Manner(), individual: root.fork("individual"), chance: root.fork("chance"))
    let source = generator.start(shot)
    var samples = [Float](repeating: 0, count: Int(seconds * Effects.rate))
    samples.withUnsafeMutableBufferPointer { source.add(to: $0) }
    return samples
  }

  @Test("a band of noise has its level and keeps to its limits, whichever of the four it is")
  func bands() {
    for number in 0..<4 {
      var bands = (0..<4).map { _ in NoiseBands.Band(100, 200, gain: -200) }
      bands[number] = NoiseBands.Band(1000, 4000, order: 2)
      let noise = play(NoiseBands(bands), seconds: 1)
      #expect(abs(PortableMath.decibels(amplitude: RawSound.rms(noise[...])) + 20) < 2.5)
      let inside = stride(from: 1200.0, to: 3600, by: 200).reduce(0) { $0 + RawSound.amplitude(noise[...], at: $1) }
      let outside = stride(from: 9000.0, to: 11_400, by: 200).reduce(0) { $0 + RawSound.amplitude(noise[...], at: $1) }
      #expect(inside > 8 * outside)
    }
  }

  @Test("a swell shapes what follows it: silence where its contour is silent")
  func swells() {
    let noise = play(
      NoiseBands(
        [.init(500, 2000, swell: [0: 0, 0.25: 1, 0.5: 0, 1: 0])], swells: Swells(every: 2, seconds: 2, unevenness: 0)),
      seconds: 8)
    let levels = stride(from: 0, to: noise.count, by: 12_000).map { RawSound.rms(noise[$0..<($0 + 12_000)]) }
    let loud = levels.count { $0 > 0.05 }
    let quiet = levels.count { $0 < 0.001 }
    #expect((8...16).contains(loud), "\(loud) loud quarters of a second in 8 s")
    #expect(quiet >= 8, "\(quiet) silent ones")
  }

  @Test("a bubble rings at 3.26 m/s over its radius", arguments: [(1.63, 2000.0), (3.26, 1000), (8.15, 400)])
  func minnaert(millimetres: Double, hertz: Double) {
    let bubble = Bubbles(
      .handful(1...1, within: 0), radius: .between(millimetres, millimetres), risingShare: 0, unevenness: 0, ring: 1)
    let samples = play(bubble, seconds: 0.25)
    let level = RawSound.amplitude(samples[...], at: hertz)
    #expect(level > 3 * RawSound.amplitude(samples[...], at: hertz * 0.8))
    #expect(level > 3 * RawSound.amplitude(samples[...], at: hertz * 1.25))
  }

  @Test("a bubble dies away as van den Doel's law says, and rises when it is near the surface")
  func dyingAway() {
    func bubble(_ rising: Double) -> [Float] {
      play(
        Bubbles(
          .handful(1...1, within: 0), radius: 3, risingShare: 1, rising: .between(rising, rising), unevenness: 0,
          ring: 1),
        seconds: 0.2)
    }
    // At 3 mm d = 43.3 + 43.8 per second.
    let still = bubble(0)
    let early = RawSound.rms(still[0..<960])
    let late = RawSound.rms(still[960..<1920])
    #expect(abs(early / late / PortableMath.exp(0.02 * 87.1) - 1) < 0.1)
    func crossings(_ samples: [Float]) -> Int {
      zip(samples[1440..<3360], samples[1441..<3361]).count { ($0 < 0) != ($1 < 0) }
    }
    #expect(crossings(bubble(0.1)) > crossings(still) + 10)
  }

  @Test("bubbles come as often as is said")
  func rate() {
    let bubbles = Bubbles(.stream(20), radius: 0.5, risingShare: 0, unevenness: 0, ring: 0.5)
    let samples = play(bubbles, seconds: 10)
    let loud = stride(from: 0, to: samples.count - 96, by: 96).map { RawSound.rms(samples[$0..<($0 + 96)]) > 0.01 }
    let begins = zip(loud, loud.dropFirst()).count { !$0 && $1 }
    #expect((130...230).contains(begins), "\(begins) bubbles in 10 s")
  }

  @Test("a cavity raises what lies at its resonance, and moves it")
  func cavity() {
    let cavity = Resonator(
      NoiseBands([.init(100, 10_000)]), frequency: 600, sweep: [0: 1, 0.5: 1, 0.5001: 2, 1: 2],
      modes: [.init(1, 0, q: 20)])
    let samples = play(cavity, seconds: 2)
    func power(_ part: ArraySlice<Float>, _ hertz: Double) -> Double {
      stride(from: hertz - 10, through: hertz + 10, by: 2).reduce(0) { $0 + RawSound.amplitude(part, at: $1) }
    }
    let (before, after) = (samples[2400..<45_600], samples[52_800..<93_600])
    #expect(power(before, 600) > 4 * power(before, 1200))
    #expect(power(after, 1200) > 4 * power(after, 600))
  }

  @Test("thunder lasts as long as sound travels along the channel", arguments: [1, 2, 3] as [UInt64])
  func channel(seed: UInt64) {
    func length(_ height: Double) -> Double {
      let thunder = Thunder(
        distance: 400, height: .between(height, height), reach: 0, tortuosity: 0.2, echoes: 0)
      let samples = play(thunder, seconds: 12, seed: seed)
      let last = samples.lastIndex { abs($0) > 1e-6 } ?? 0
      return Double(last) / Effects.rate
    }
    // From 400 m to the top of a channel of 1500 m: (1552 - 400) m at 340 m/s are 3.4 s if it is straight.
    #expect((1.8...3.7).contains(length(1500)), "\(length(1500)) s")
    #expect(length(3000) > length(1500) + 1)
  }

  @Test("what recurs comes in its intervals, each time anew")
  func recurring() {
    let clicks = Recurring(
      SweptTone(1000), every: 0.5, seconds: 0.1, envelope: .struck(attack: 0.002, decay: 0.05), unevenness: 0)
    let samples = play(clicks, seconds: 5)
    let loud = stride(from: 0, to: samples.count, by: 480).map { RawSound.rms(samples[$0..<($0 + 480)]) > 0.02 }
    let begins = zip(loud, loud.dropFirst()).count { !$0 && $1 }
    #expect((9...10).contains(begins), "\(begins)")
  }
}
