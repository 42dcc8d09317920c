import Music
import Testing

@Suite struct CutTests {
  @Test(arguments: MusicPlan.Genre.allCases)
  func `each cut has a hard accent at its very time`(_ genre: MusicPlan.Genre) {
    for (number, plan) in ComposedScores.plans(genre).enumerated() {
      let cuts = ComposedScores.cuts(20, seed: UInt64(number + 40))
      let isUnderscore = number == 4
      let score = Composer.compose(
        plan, MusicFrame(seconds: 20, cuts: cuts, isUnderscore: isUnderscore), seed: UInt64(number))
      for cut in cuts {
        let accents = score.parts.filter { $0.name == "accents" }.flatMap(\.notes)
          .filter { abs(score.tempoMap.time(ofBeat: $0.beat) - cut) < 0.0005 }
        #expect((accents.map(\.velocity).max() ?? 0) >= (isUnderscore ? 80 : 108), "\(genre) at \(cut)")
        // Nothing that comes just before takes its place.
        let before = score.parts.flatMap(\.notes).map { score.tempoMap.time(ofBeat: $0.beat) - cut }
        #expect(!before.contains { $0 > -0.12 && $0 < -0.002 })
      }
    }
  }

  @Test func `a tempo that was asked for is kept in spite of cuts`() {
    for seed in UInt64(0)..<60 {
      let tempo = Double(60 + seed * 2)
      let cuts = ComposedScores.cuts(20, seed: seed)
      let plan = MusicPlan(.pop, tempo: tempo, isTempoGiven: true)
      let map = Composer.compose(plan, MusicFrame(seconds: 20, cuts: cuts), seed: seed).tempoMap
      let beats = map.beat(atTime: 20)
      #expect(abs(beats / 20 * 60 / tempo - 1) < 0.04)
      for (point, next) in zip(map.points, map.points.dropFirst()) {
        #expect(next.beat > point.beat && next.time > point.time)
        #expect(abs((next.beat - point.beat) / (next.time - point.time) * 60 / tempo - 1) < 0.085)
      }
    }
  }

  @Test func `most cuts fall on beats and their parts`() {
    var onBeats = 0
    var all = 0
    for seed in UInt64(0)..<60 {
      let cuts = ComposedScores.cuts(20, seed: seed)
      let plan = MusicPlan(.pop, tempo: 100, isTempoGiven: seed % 2 == 0)
      let map = Composer.compose(plan, MusicFrame(seconds: 20, cuts: cuts), seed: seed).tempoMap
      for cut in cuts {
        let quarters = map.beat(atTime: cut) * 4
        if abs(quarters - quarters.rounded()) < 1e-6 { onBeats += 1 }
        all += 1
      }
    }
    #expect(Double(onBeats) >= 0.85 * Double(all), "\(onBeats) of \(all)")
  }

  @Test func `under effects nothing begins at once but on cuts`() {
    for (number, plan) in MusicPlan.Genre.allCases.map({ MusicPlan($0, tempo: 120) }).enumerated() {
      let cuts = ComposedScores.cuts(20, seed: UInt64(number))
      let score = Composer.compose(plan, MusicFrame(seconds: 20, cuts: cuts, isUnderscore: true), seed: UInt64(number))
      #expect(!score.parts.contains { $0.isDrums })
      for part in score.parts {
        // Pads and strings that come in slowly.
        if [48, 49, 50, 51, 52, 53, 54].contains(part.program) || (88...95).contains(part.program) { continue }
        for note in part.notes {
          let time = score.tempoMap.time(ofBeat: note.beat)
          #expect(cuts.contains { abs($0 - time) < 0.001 }, "\(part.name) of \(part.program) at \(time)")
        }
      }
    }
  }
}
