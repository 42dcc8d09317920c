import Testing
import Watching

/// Which of the moments seen are to be heard.
struct SelectionTests {
  private let seen = Sightings(
    seconds: 5,
    moments: [
      Sighting(.impact, time: 1, confidence: 0.9), Sighting(.step, time: 1.05, confidence: 0.6),
      Sighting(.impact, time: 2, confidence: 0.35), Sighting(.flash, time: 3, x: -0.8, confidence: 0.9),
      Sighting(.cut, time: 4), Sighting(.whoosh, time: 4.5, confidence: 0.9),
    ])

  @Test func onceForEachThing() {
    #expect(seen.moments(for: .anything).map(\.time) == [1, 3, 4])
  }

  @Test func lessSureOnesWhenSensitive() {
    #expect(seen.moments(for: .anything, sensitivity: 1).map(\.time) == [1, 2, 3, 4])
  }

  @Test func asAskedForAndCutsAlways() {
    #expect(seen.moments(for: .continuous).map(\.kind) == [.cut])
    #expect(seen.moments(for: .flashes).map(\.kind) == [.flash, .cut])
    #expect(seen.moments(for: .hits).map(\.kind) == [.impact, .cut])
  }

  @Test func lightThatMovesShadowsIsNoBlow() {
    let lit = Sightings(
      seconds: 2,
      moments: [
        Sighting(.flash, time: 1, x: 0.2, size: 0.2, confidence: 0.9),
        Sighting(.impact, time: 1.2, x: 0.3, confidence: 0.8),
      ])
    #expect(lit.moments(for: .anything).map(\.kind) == [.flash])
  }

  @Test func picturesThatAreNoneAreLeftOut() {
    var watcher = Watcher()
    watcher.add(VideoFrame(time: 0, width: 160, height: 90, planes: []))
    watcher.add(Canvas().frame(at: 0.1))
    watcher.add(Canvas(width: 90, height: 160).frame(at: 0.2))
    watcher.add(Canvas().frame(at: 0.1))
    let seen = watcher.finish(seconds: 1)
    #expect(seen.moments.isEmpty && seen.shots.count == 1)
    #expect(Watcher().finishedAtOnce.shots.count == 1)
  }
}

extension Watcher {
  fileprivate var finishedAtOnce: Sightings {
    var watcher = self
    return watcher.finish(seconds: 1)
  }
}
