import SoundText
import Testing

@testable import Effects

struct ScenePlannerTests {
  private func event(_ name: String, stage: Int = 0, _ attributes: Set<SoundAttribute> = [], count: Int? = nil) throws
    -> SceneEvent
  {
    SceneEvent(try #require(SoundLabel(named: name)), stage: stage, attributes: attributes, count: count)
  }

  @Test("a planned scene is planned as itself", arguments: [1, 77, 4_000_000_000] as [UInt64])
  func planning(seed: UInt64) throws {
    let scene = Scene(events: [
      try event("Wind"), try event("Knock", count: 3), try event("Bark", stage: 1), try event("Slam", stage: 2),
    ])
    let planner = ScenePlanner(seconds: 8, seed: seed)
    let once = planner.plan(scene)
    #expect(planner.plan(once) == once)
    #expect(ScenePlanner(seconds: 8, seed: seed + 1).plan(once) == once)
    #expect(ScenePlanner(seconds: 8, seed: seed + 1).plan(scene) != once)
    for event in once.events {
      #expect(event.start != nil && event.length != nil && event.pan != nil && event.seed != nil && event.times != nil)
    }
  }

  @Test("a count is kept, and what is counted is heard within the scene", arguments: [1, 2, 3, 7, 40])
  func counts(count: Int) throws {
    for seconds in [0.5, 3, 10] {
      let scene = ScenePlanner(seconds: seconds, seed: 5).plan(Scene(events: [try event("Knock", count: count)]))
      let times = try #require(scene.events[0].times)
      #expect(times.count == count)
      #expect(times.allSatisfy { $0 >= 0 && $0 < seconds })
      #expect(times == times.sorted())
    }
  }

  @Test("stages follow one another", arguments: [0, 3, 9] as [UInt64])
  func order(seed: UInt64) throws {
    let scene = Scene(events: [
      try event("Knock", stage: 0, count: 2), try event("Slam", stage: 1), try event("Gunshot, gunfire", stage: 2),
    ])
    let planned = ScenePlanner(seconds: 6, seed: seed).plan(scene)
    let firsts = try planned.events.map { try #require($0.times?.first) }
    #expect(firsts == firsts.sorted() && Set(firsts).count == 3)
    #expect(try #require(planned.events[0].times?.last) < firsts[1])
  }

  @Test("what a scene says of time and place is kept")
  func keeping() throws {
    var knock = try event("Knock")
    knock.times = [0.25, 1.125]
    knock.pan = -0.75
    knock.seed = 99
    knock.gain = -6
    let planned = ScenePlanner(seconds: 4, seed: 1).plan(Scene(place: .church, events: [knock]))
    #expect(planned.place == .church)
    #expect(planned.events[0].times == [0.25, 1.125] && planned.events[0].pan == -0.75)
    #expect(planned.events[0].seed == 99 && planned.events[0].gain == -6)
  }
}
