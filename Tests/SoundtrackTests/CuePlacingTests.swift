import Effects
import Sound
import SoundText
import Soundtrack
import Testing

@Suite struct CuePlacingTests {
  @Test(
    "a sound's blow falls on its cue, to five milliseconds",
    arguments: [
      "Thump, thud", "Tap", "Walk, footsteps", "Gunshot, gunfire", "Burst, pop", "Explosion", "Knock", "Hammer", "Slam",
      "Bouncing", "Basketball bounce", "Fireworks", "Bang", "Slap, smack", "punch", "Church bell",
      "Clicking",
      "metal_hit", "Chink, clink", "Camera", "Crack", "Drum",
    ])
  func falls(label: String) throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let sheet = CueSheet(seconds: 3, cues: [try Made.cue(label, at: 1.234, kind: .impact, seed: seed)])
      let levels = Made.envelope(try Made.mix(sheet).stems[0].sound)
      let top = try #require(levels[1134..<1434].max())
      let first = try #require(levels[1034...].firstIndex { $0 > 0.178 * top })
      #expect(abs(first - 1234) <= 5, "\(label), seed \(seed): \(first)")
    }
  }

  @Test("a cue at the beginning is heard, and one after the end of the film is not")
  func ends() throws {
    let sheet = CueSheet(
      seconds: 3, cues: [try Made.cue("Knock", at: 0), try Made.cue("Whoosh, swoosh, swish", at: 0.001)])
    let mix = try Made.mix(sheet)
    #expect(mix.whole.frames == 144_000)
    #expect(Made.level(mix.whole, 0...0.2) > -40)
  }

  @Test("what was seen is one blow, what was marked is as it is")
  func single() throws {
    let series: [Float] = (0..<48_000).map { at in
      let phase = at % 12_000
      return Float(PortableMath.exp(-Double(phase) / 900)) * Float(PortableMath.sine(turns: Double(phase) / 90))
    }
    func blows(_ kind: Cue.Kind) throws -> Int {
      let sheet = CueSheet(seconds: 3, cues: [try Made.cue("Knock", at: 0.5, kind: kind)])
      let levels = Made.envelope(try Made.mix(sheet, .init(cueRecordings: [0: series])).stems[0].sound)
      let top = levels.max() ?? 0
      return (10..<levels.count).count {
        levels[$0] > 0.4 * top && levels[($0 - 10)..<$0].allSatisfy { $0 <= 0.4 * top }
      }
    }
    #expect(try blows(.impact) == 1)
    #expect(try blows(.mark) == 4)
  }
}
