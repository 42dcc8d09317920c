import Sound
import Testing

@testable import Effects

struct SongTests {
  private func render(_ song: Song, seconds: Double = 2, seed: UInt64 = 3) -> [Float] {
    let random = RandomStream(seed: seed)
    let shot = Shot(
      seconds: seconds, index: 0, manner: Manner(), individual: random.fork("individual"), chance: random.fork("chance")
    )
    let source = song.start(shot)
    var samples = [Float](repeating: 0, count: Int(seconds * Effects.rate))
    samples.withUnsafeMutableBufferPointer { whole in
      for start in stride(from: 0, to: whole.count, by: 500) {
        source.add(to: UnsafeMutableBufferPointer(rebasing: whole[start..<min(whole.count, start + 500)]))
      }
    }
    return samples
  }

  /// How often the level rises through a tenth of its highest.
  private func notes(_ samples: [Float]) -> Int {
    let envelope = VoiceMeasurements.envelope(samples, above: 500, milliseconds: 4)
    let limit = 0.2 * (envelope.max() ?? 0)
    return zip(envelope, envelope.dropFirst()).count { $0 < limit && $1 >= limit }
  }

  @Test func notesComeAsOftenAsIsSaidAndOnce() {
    let song = Song([.init(0.05, 3000, times: 4...4, gap: 0.05), .init(0.1, 2000)], dynamics: 0)
    let samples = render(song)
    #expect(notes(samples) == 5)
    #expect(samples[Int(0.55 * Effects.rate)...].allSatisfy { $0 == 0 })
  }

  @Test func songsWithARestComeAgain() {
    let samples = render(Song([.init(0.05, 3000)], rest: 0.2, dynamics: 0), seconds: 3)
    #expect((9...12).contains(notes(samples)))
  }

  @Test func notesHaveTheirFrequencyAndSweep() {
    let level = render(Song([.init(0.5, 3000)], harmonics: [0]))
    #expect(VoiceMeasurements.level(level[2400..<21_600], 3000) > -25)
    let swept = render(Song([.init(0.5, 3000, sweep: [0: 1, 1: 2], edges: (0.02, 0.02))], harmonics: [0]))
    let (early, late) = (swept[1000..<4000], swept[19_000..<23_000])
    #expect(VoiceMeasurements.power(early, 2500, 3800) > VoiceMeasurements.power(early, 7500, 12_000) + 20)
    #expect(VoiceMeasurements.power(late, 4800, 7000) > VoiceMeasurements.power(late, 1500, 2600) + 20)
  }

  @Test func notesBeginAndEndWithoutAStep() {
    let samples = render(Song([.init(0.03, 4000, times: 10...10, gap: 0.02)], harmonics: [0]))
    let steepest = zip(samples, samples.dropFirst()).map { abs($1 - $0) }.max() ?? 1
    // A sine of 4 kHz and -17 dBFS at most changes by its amplitude times 2 pi f / rate.
    #expect(steepest < 0.1414 * 1.5 * 0.53)
  }
}
