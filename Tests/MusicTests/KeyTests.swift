import Sound
import Testing

@testable import Music

/// Whether the key that was asked for is the one that is heard.
@Suite struct KeyTests {
  /// Every second kind of music in a key of its own, the half of them in minor.
  private static let plans = stride(from: 0, to: MusicPlan.Genre.allCases.count, by: 2).enumerated().map {
    number, place in
    MusicPlan(
      MusicPlan.Genre.allCases[place], energy: 0.3 + 0.05 * Double(number % 9), tempo: Double(76 + 13 * number % 70),
      isTempoGiven: true,
      tonic: number * 5 % 12, mode: number % 2 == 0 ? .minor : .major)
  }

  @Test func `music of all sorts sounds in the key that was asked for`() throws {
    var heard = 0
    for (number, plan) in Self.plans.enumerated() {
      let score = Composer.compose(plan, MusicFrame(seconds: 8), seed: UInt64(number))
      let chroma = Chroma(try MusicRecording(score).sound)
      if chroma.key == Chroma.Key(tonic: plan.tonic, isMinor: plan.mode.isMinor) { heard += 1 }
    }
    #expect(heard * 10 >= Self.plans.count * 9, "\(heard) of \(Self.plans.count)")
  }

  @Test func `notes of a key are clearest in that key`() {
    let map = TempoMap(tempo: 60, seconds: 8)
    let minor = Score.Part(
      "pad", program: 89,
      notes: [48, 60, 63, 67, 72].map { .init(beat: 0, length: 8, key: $0, velocity: 80) })
    #expect(KeyClarity([minor], in: map, tonic: 0, isMinor: true).margin > 0.1)
    #expect(KeyClarity([minor], in: map, tonic: 0, isMinor: false).margin < -0.1)
    #expect(KeyClarity([minor], in: map, tonic: 3, isMinor: false).margin < -0.1)
  }

  @Test func `a loud moment says no more about the key than a soft one`() {
    let map = TempoMap(tempo: 60, seconds: 8)
    let chord = { (beat: Double, root: Int, velocity: Int) in
      [0, 4, 7].map { Score.Note(beat: beat, length: beat == 0 ? 7 : 1, key: root + $0, velocity: velocity) }
    }
    let part = Score.Part("pad", program: 89, notes: chord(0, 60, 30) + chord(7, 66, 120))
    #expect(KeyClarity([part], in: map, tonic: 0, isMinor: false).margin > 0)
  }
}
