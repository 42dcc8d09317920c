import Sound
import Testing

@testable import TestFilms

/// What the judge of soundtracks can hear at best, and that it is not easily pleased.
@Suite struct JudgeTests {
  private static let kinds: [FilmKind] = [.twoBalls, .hammer, .walker, .collisions]

  /// A soundtrack with a hit at each event of a film, late by some seconds.
  private static func sketch(_ film: TestFilm, late: Double = 0, level: Double = 0.4) -> SoundtrackSketch {
    var sketch = SoundtrackSketch(seconds: film.end, seed: film.seed)
    let hits = SoundtrackSketch.Hit.allCases
    for (number, event) in film.events.enumerated() {
      sketch.add(hits[number % hits.count], at: event.time + late, level: level, x: film.place(of: event).x)
    }
    return sketch
  }

  private static func score(_ film: TestFilm, _ channels: [[Float]]) -> FilmScore {
    FilmScore(OnsetJudge().onsets(in: channels), for: film)
  }

  @Test(arguments: [0.4, 0.06]) func hitsAtTheRightTimesScoreNearlyAll(_ level: Double) {
    var total = FilmScore()
    for kind in Self.kinds {
      let film = TestFilm(kind, seed: 21)
      total += Self.score(film, Self.sketch(film, level: level).channels)
    }
    #expect(total.events > 30)
    #expect(total.nearF1 >= 0.98 && total.closeF1 >= 0.98)
    #expect(abs(total.medianOffset) < 0.003)
  }

  @Test func bedsAndPadsAreNoEvents() {
    var total = FilmScore()
    for seed in UInt64(1)...4 {
      let film = TestFilm(.still, seed: seed)
      total += Self.score(film, SoundtrackSketch(seconds: film.end, seed: seed, bed: 0.015, pad: 0.05).channels)
    }
    #expect(total.quietSeconds > 15)
    #expect(total.quietRate <= 0.05)
  }

  @Test func silenceScoresNothing() {
    let film = TestFilm(.hammer, seed: 1)
    let silence = [Float](repeating: 0, count: Int(film.end * 48_000))
    let score = Self.score(film, [silence])
    #expect(score.nearMatches == 0 && score.onsets == 0 && score.events == film.events.count)
  }

  @Test func hitsByChanceScoreLittle() {
    var total = FilmScore()
    var random = RandomStream(seed: 9)
    for kind in Self.kinds {
      let film = TestFilm(kind, seed: 22)
      var sketch = SoundtrackSketch(seconds: film.end, seed: 1)
      for _ in film.events { sketch.add(.click, at: random.between(0.1, film.end - 0.2)) }
      total += Self.score(film, sketch.channels)
    }
    #expect(total.nearF1 < 0.55)
    #expect(total.closeF1 < 0.35)
  }

  @Test func latenessIsMeasured() {
    let film = TestFilm(.hammer, seed: 3)
    let score = Self.score(film, Self.sketch(film, late: 0.06).channels)
    #expect(score.nearRecall == 1 && score.closeRecall == 0)
    #expect(abs(score.medianOffset - 0.06) < 0.003)
  }

  @Test func whatIsHeardAtCutsIsScoredApart() throws {
    let film = TestFilm(.cuts, seed: 2)
    #expect(film.cuts.count >= 2)
    let score = FilmScore(film.cuts.dropLast().map { $0 + 0.03 } + [film.end - 0.3], for: film)
    #expect(score.accents == film.cuts.count - 1)
    #expect(score.quietOnsets == 1)
  }

  @Test func onsetsAndEventsBelongTogetherOneToOne() {
    // The onset between two events goes to the one that would have none without it.
    let matching = OnsetMatching(events: [1, 1.15, 3], onsets: [1.08, 1.2, 1.21, 2.95, 3.01], within: 0.1)
    #expect(matching.pairs.map(\.event) == [0, 1, 2])
    #expect(matching.pairs.map(\.onset) == [0, 1, 4])
    #expect(OnsetMatching(events: [], onsets: [1], within: 0.1).pairs.isEmpty)
    #expect(OnsetMatching(events: [1], onsets: [1.11], within: 0.1).pairs.isEmpty)
  }
}
