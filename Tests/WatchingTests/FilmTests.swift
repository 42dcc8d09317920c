import Testing

@testable import TestFilms

@Suite struct FilmTests {
  @Test(arguments: FilmKind.allCases) func everySeedHasEventsApartAndInside(_ kind: FilmKind) {
    for seed in UInt64(1)...12 {
      let film = TestFilm(kind, seed: seed)
      #expect(film.events.areApart(by: Stage.gap - 1e-9), "\(film.name)")
      #expect(film.events.allSatisfy { $0.time > film.times[0] && $0.time < film.end - 0.09 }, "\(film.name)")
      #expect(film.events.isEmpty != kind.hasEvents, "\(film.name)")
      #expect(!kind.hasEvents || film.events.count >= 3, "\(film.name): \(film.events.count)")
      #expect(film.end >= 3 && film.end <= 20)
    }
  }

  @Test func aKindAndASeedAreOneFilm() {
    let shape = { (shape: inout FilmShape) in (shape.width, shape.height) = (64, 36) }
    let first = TestFilm(.twoBalls, seed: 5, adjust: shape).frames(longestSide: 64)
    let again = TestFilm(.twoBalls, seed: 5, adjust: shape).frames(longestSide: 64)
    let other = TestFilm(.twoBalls, seed: 6, adjust: shape).frames(longestSide: 64)
    #expect(first.map(\.planes) == again.map(\.planes))
    #expect(first[20].planes != other[20].planes)
    #expect(first[0].planes.count == 64 * 36 * 3 / 2)
  }

  /// What an event is, is in the pictures: light comes after it.
  @Test(arguments: UInt64(1)...6) func lightComesWithAFlash(_ seed: UInt64) throws {
    let film = TestFilm(.flashes, seed: seed)
    let frames = film.frames(longestSide: 64)
    for event in film.events {
      let after = try #require(
        frames.firstIndex { $0.time > event.time + 0.5 * film.shape.shutter / film.shape.frameRate })
      // A picture may show the beginning of it.
      #expect(frames[after].light > frames[after - 2].light + 1, "\(film.name) at \(event.time)")
    }
  }

  /// The fall ends at the contact: the lowest place is there, to a thousandth of the picture.
  @Test func contactsOfABallAreExact() {
    var random = Stage(seconds: 6, aspect: 1.78, frameRate: 30, random: .init(seed: 3)).random
    let path = BallPath(
      place: Point(0.5, 0.2), velocity: Point(0.1, 0), radius: 0.05, release: 0.5, until: 6, gravity: 4,
      restitution: 0.8...0.8, shortest: 0.2, room: .init(floor: 0.9), &random)
    // A fall of 0.65 at 4 a second squared; then flights that last 0.8 of the one before.
    let fall = 0.57009
    let expected = [0.5 + fall, 0.5 + fall * 2.6, 0.5 + fall * (2.6 + 1.28), 0.5 + fall * (2.6 + 1.28 + 1.024)]
    for (contact, time) in zip(path.contacts, expected) {
      #expect(abs(contact.time - time) < 1e-4)
      #expect(abs(path.place(at: contact.time).y - 0.85) < 1e-9)
      #expect(path.place(at: contact.time - 0.01).y < 0.85)
      #expect(path.place(at: contact.time + 0.01).y < 0.85)
    }
    #expect(path.contacts.count > 4)
  }

  @Test func aFootStandsStillFromItsStepOn() {
    var stage = Stage(seconds: 6, aspect: 1.78, frameRate: 30, random: .init(seed: 2))
    let walker = WalkerScene(&stage)
    for event in walker.events {
      let places = [0, 1].map { walker.foot($0, at: event.time + 0.001).place }
      let before = [0, 1].map { walker.foot($0, at: event.time - 0.02).place }
      let number = abs(places[0].x - event.place.x) < abs(places[1].x - event.place.x) ? 0 : 1
      #expect(abs(places[number].x - event.place.x) < 1e-6)
      #expect(places[number].y > before[number].y, "it comes down")
      #expect(walker.foot(number, at: event.time + 0.1).place == places[number])
    }
  }

  @Test func picturesChangeAltogetherAtCuts() throws {
    let film = TestFilm(.cuts, seed: 4)
    let frames = film.frames(longestSide: 64)
    let changes = zip(frames, frames.dropFirst()).map { before, after in
      zip(before.planes, after.planes).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }
    }
    let at = film.cuts.compactMap { cut in frames.firstIndex { abs($0.time - cut) < 1e-6 } }
    #expect(at.count == film.cuts.count && !at.isEmpty)
    let least = try #require(at.map { changes[$0 - 1] }.min())
    let others = changes.indices.filter { !at.contains($0 + 1) }.map { changes[$0] }
    #expect(least > 2 * (others.max() ?? 0))
  }
}

extension FilmPicture {
  /// The mean of luma.
  fileprivate var light: Double {
    Double(planes[..<(width * height)].reduce(0) { $0 + Int($1) }) / Double(width * height)
  }
}
