import TestFilms
import Testing
import Watching

/// Whole films in which nothing happens, or hardly anything.
struct QuietFilmTests {
  private func watched(_ pictures: [FilmPicture], seconds: Double) -> Sightings {
    var watcher = Watcher()
    for picture in pictures {
      watcher.add(
        VideoFrame(time: picture.time, width: picture.width, height: picture.height, planes: picture.planes))
    }
    return watcher.finish(seconds: seconds)
  }

  @Test(
    "where nothing happens nothing is seen to happen", arguments: [FilmKind.still, .fades, .handheld, .zoom, .sway])
  func quiet(kind: FilmKind) {
    var (count, seconds) = (0, 0.0)
    for seed in 301...302 as ClosedRange<UInt64> {
      let film = TestFilm(kind, seed: seed, seconds: 4)
      let seen = watched(film.frames(), seconds: film.end)
      count += seen.moments(for: .anything).count { $0.kind != .cut }
      seconds += film.end
    }
    // A flag, or a hand that shakes, may seem to strike something once in a while.
    #expect(Double(count) <= (kind == .sway || kind == .handheld ? 0.4 : 0.1) * seconds, "\(count) in \(seconds) s")
  }

  @Test("a cut just before the end is one")
  func lateCut() throws {
    let (first, second) = (TestFilm(.still, seed: 11, seconds: 3), TestFilm(.bounce, seed: 12, seconds: 3))
    let (one, other) = (first.frames(), second.frames())
    let size = { (picture: FilmPicture) in [picture.width, picture.height] }
    try #require(size(one[0]) == size(other[0]))
    let cut = one.lastIndex { $0.time <= first.end - 0.16 } ?? 0
    var pictures = one
    for index in cut..<one.count { pictures[index].planes = other[index - cut].planes }
    let cuts = watched(pictures, seconds: first.end).moments.filter { $0.kind == .cut }
    #expect(cuts.count == 1)
    #expect(abs((cuts.first?.time ?? 0) - one[cut].time) < 0.04)
  }

  @Test("the same film is seen the same way each time")
  func repeats() {
    let film = TestFilm(.collisions, seed: 5, seconds: 3)
    let pictures = film.frames()
    #expect(watched(pictures, seconds: film.end) == watched(pictures, seconds: film.end))
  }
}
