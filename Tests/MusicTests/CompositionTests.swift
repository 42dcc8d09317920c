import Music
import Testing

@Suite struct CompositionTests {
  private static let lengths = [0.5, 1.2, 3, 5, 10, 20, 61]

  @Test(arguments: MusicPlan.Genre.allCases)
  func `notes lie within the piece, and none is struck while it sounds`(_ genre: MusicPlan.Genre) {
    for (number, plan) in ComposedScores.plans(genre).enumerated() {
      for seconds in Self.lengths {
        let frame = MusicFrame(
          seconds: seconds, cuts: number % 3 == 0 ? [] : ComposedScores.cuts(seconds, seed: UInt64(number)),
          isUnderscore: number == 5)
        let score = Composer.compose(plan, frame, seed: UInt64(number))
        #expect(score.seconds == seconds)
        #expect(!score.parts.isEmpty)
        #expect(score.parts.count { $0.isDrums } <= 1)
        for part in score.parts {
          #expect((0...127).contains(part.program) && !part.notes.isEmpty)
          var ends = [Double](repeating: -1, count: 128)
          var last = 0.0
          let wrong = part.notes.filter { note in
            let isRight =
              note.beat >= last - 1e-9 && note.length > 0 && (12...108).contains(note.key)
              && (1...127).contains(note.velocity) && note.beat >= ends[note.key] - 1e-6
              && score.tempoMap.time(ofBeat: note.beat + note.length) <= seconds + 1e-6
            ends[note.key] = note.beat + note.length
            last = note.beat
            return !isRight
          }
          #expect(wrong.isEmpty, "\(part.name) of \(seconds) s: \(wrong.prefix(3))")
        }
      }
    }
  }

  @Test(arguments: MusicPlan.Genre.allCases)
  func `a piece begins and ends on its tonic, and its last chord has time to ring`(_ genre: MusicPlan.Genre) throws {
    for (number, plan) in ComposedScores.plans(genre).enumerated() {
      for seconds in [3.0, 5, 10, 20] {
        let score = Composer.compose(plan, MusicFrame(seconds: seconds), seed: UInt64(number))
        let bass = try #require(ComposedScores.bass(score))
        #expect(bass.notes.first.map { $0.key % 12 } == plan.tonic)
        #expect(bass.notes.last.map { $0.key % 12 } == plan.tonic)
        #expect(ComposedScores.melody(score)?.notes.last.map { $0.key % 12 } == plan.tonic)
        let last = try #require(score.parts.flatMap(\.notes).map(\.beat).max())
        let ring = seconds - score.tempoMap.time(ofBeat: last)
        #expect(ring >= 0.75 && ring <= 3.2, "\(seconds) s, \(plan.tempo) a minute: \(ring)")
      }
    }
  }

  @Test(arguments: MusicPlan.Genre.allCases)
  func `melodies keep to the scale and the chords, and go by small steps`(_ genre: MusicPlan.Genre) throws {
    for (number, plan) in ComposedScores.plans(genre).enumerated() {
      let score = Composer.compose(plan, MusicFrame(seconds: 30), seed: UInt64(number))
      let melody = try #require(ComposedScores.melody(score)).notes
      var pitches = ComposedScores.pitches(plan)
      // The sevenths of all chords are minor there.
      if genre == .blues || genre == .funk { pitches.formUnion([(plan.tonic + 10) % 12, (plan.tonic + 3) % 12]) }
      #expect(Double(melody.count { pitches.contains($0.key % 12) }) > 0.75 * Double(melody.count))
      let leaps = zip(melody, melody.dropFirst()).map { abs($1.key - $0.key) }
      #expect(leaps.allSatisfy { $0 <= 12 })
      #expect(Double(leaps.count { $0 <= 4 }) >= 0.6 * Double(leaps.count))
      #expect((melody.map(\.key).max() ?? 0) - (melody.map(\.key).min() ?? 0) <= 24)
    }
  }

  @Test(arguments: MusicPlan.Genre.allCases)
  func `voices of held chords go no farther than a fifth`(_ genre: MusicPlan.Genre) {
    for (number, plan) in ComposedScores.plans(genre).enumerated() {
      let score = Composer.compose(plan, MusicFrame(seconds: 40), seed: UInt64(number))
      guard let pad = score.parts.first(where: { $0.name == "pad" }) else { continue }
      // What sounds in the middle of each chord.
      var last: [Int] = []
      for (chord, next) in zip(score.chords, score.chords.dropFirst()) {
        let middle = score.tempoMap.beat(atTime: (chord.time + next.time) / 2)
        let keys = pad.notes.filter { $0.beat <= middle && $0.beat + $0.length > middle }.map(\.key).sorted()
        #expect(!keys.isEmpty)
        if last.count == keys.count {
          for (from, to) in zip(last, keys) { #expect(abs(from - to) <= 7, "\(last) to \(keys) on \(chord.name)") }
        }
        last = keys
      }
    }
  }

  @Test(arguments: MusicPlan.Genre.allCases)
  func `the same seed gives the same piece, another seed another tune`(_ genre: MusicPlan.Genre) {
    let plan = MusicPlan(genre, tempo: 112, tonic: 2)
    let frame = MusicFrame(seconds: 20, cuts: [6.2, 11.9])
    let score = Composer.compose(plan, frame, seed: 3)
    #expect(Composer.compose(plan, frame, seed: 3) == score)
    let tunes = (3..<7).map { seed in
      ComposedScores.melody(Composer.compose(plan, frame, seed: seed))?.notes.map(\.key) ?? []
    }
    #expect(Set(tunes).count == 4)
  }

  @Test(arguments: MusicPlan.Genre.allCases)
  func `a motif comes again`(_ genre: MusicPlan.Genre) throws {
    let score = Composer.compose(
      MusicPlan(genre, energy: 0.5, tempo: 120, isTempoGiven: true), MusicFrame(seconds: 40), seed: 11)
    let melody = try #require(ComposedScores.melody(score)).notes
    // The rhythm of each bar, on a grid of quarters of a beat.
    let meter = genre == .waltz ? 3 : 4
    var rhythms: [Int: [Int]] = [:]
    for note in melody {
      rhythms[Int(note.beat + 0.05) / meter, default: []].append(Int((note.beat * 4).rounded()) % (4 * meter))
    }
    let most = Dictionary(grouping: rhythms.values, by: { $0 }).values.map(\.count).max() ?? 0
    #expect(most >= 4)
    #expect(Set(rhythms.values).count >= 2)
  }

  @Test func `what was asked to play plays`() throws {
    let plan = MusicPlan(.pop, instruments: [40, 0, 33, 89], drums: false)
    let score = Composer.compose(plan, MusicFrame(seconds: 20), seed: 1)
    #expect(ComposedScores.melody(score)?.program == 40)
    #expect(score.parts.first { $0.name == "chords" }?.program == 0)
    #expect(ComposedScores.bass(score)?.program == 33)
    #expect(score.parts.first { $0.name == "pad" }?.program == 89)
    #expect(!score.parts.contains { $0.isDrums })
    let solo = Composer.compose(MusicPlan(.piano, instruments: [0]), MusicFrame(seconds: 20), seed: 1)
    #expect(solo.parts.allSatisfy { $0.program == 0 && !$0.isDrums })
    let withDrums = Composer.compose(MusicPlan(.piano, drums: true), MusicFrame(seconds: 20), seed: 1)
    #expect(withDrums.parts.contains { $0.isDrums })
  }

  @Test func `more happens where more is asked for`() {
    func notes(_ score: Score, _ from: Double, _ to: Double) -> Int {
      score.parts.flatMap(\.notes).count { (from..<to).contains(score.tempoMap.time(ofBeat: $0.beat)) }
    }
    let plan = MusicPlan(.pop, energy: 0.5, tempo: 120)
    var rising = plan
    rising.shape = .rising
    let up = Composer.compose(rising, MusicFrame(seconds: 40), seed: 1)
    #expect(notes(up, 28, 36) > notes(up, 0, 8) * 5 / 4)
    let lively = MusicFrame(seconds: 40, liveliness: [1, 1, 0, 0])
    let down = Composer.compose(plan, lively, seed: 1)
    #expect(notes(down, 8, 20) > notes(down, 24, 36) * 5 / 4)
  }

  @Test func `an hour of music is written, and changes`() {
    let score = Composer.compose(MusicPlan(.house, tempo: 124), MusicFrame(seconds: 3600), seed: 5)
    #expect(score.sections.count > 100)
    #expect(score.parts.map(\.notes.count).reduce(0, +) > 20_000)
  }

  @Test func `plans beyond all measure still make music`() {
    for tempo in [0.0, -5, 1e9, .nan, .infinity] {
      for meter in [0, 2, 7] {
        var plan = MusicPlan(
          .jazz, energy: meter == 2 ? .nan : 7e300, tempo: tempo, meter: meter, tonic: -13, instruments: [-4, 400])
        plan.valence = -9
        let score = Composer.compose(
          plan, MusicFrame(seconds: 4, cuts: [9, -1, 2, .nan, 2, 1], liveliness: [5, .nan]), seed: 0)
        #expect(!score.parts.isEmpty)
        #expect(
          score.parts.flatMap(\.notes).allSatisfy { score.tempoMap.time(ofBeat: $0.beat + $0.length) <= 4.000001 })
      }
    }
  }
}
