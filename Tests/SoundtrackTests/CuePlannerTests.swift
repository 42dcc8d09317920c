import Effects
import JSON
import SoundText
import Soundtrack
import Testing
import Watching

@Suite struct CuePlannerTests {
  private let bounces = [0.7, 1.6, 2.4].map { Sighting(.impact, time: $0, strength: $0 / 3, x: 0.5, size: 0.02) }

  private func sheet(_ sightings: Sightings, _ wish: SoundtrackWish = .init(music: "none")) -> CueSheet {
    CuePlanner(sightings, wish, seed: 3).sheet()
  }

  @Test("each moment is heard when and where it is seen, the strongest loudest")
  func moments() {
    let sheet = sheet(Made.sightings(bounces))
    #expect(sheet.cues.map(\.time) == [0.7, 1.6, 2.4])
    #expect(Set(sheet.cues.map(\.sound.label.name)) == ["Thump, thud"])
    #expect(sheet.cues.allSatisfy { ($0.sound.pan ?? 0) > 0.2 && $0.kind == .impact })
    #expect(sheet.cues[0].sound.gain < sheet.cues[1].sound.gain && sheet.cues[1].sound.gain < sheet.cues[2].sound.gain)
    #expect(Set(sheet.cues.map(\.take)).count == 3)
    #expect(sheet.beds.count == 1)
  }

  @Test("a prompt says what moments sound like, in English and Chinese", arguments: ["a basketball bounces", "篮球弹跳"])
  func prompts(prompt: String) {
    let sheet = sheet(Made.sightings(bounces), .init(effects: prompt, music: "none"))
    #expect(sheet.cues.map(\.time) == [0.7, 1.6, 2.4])
    #expect(Set(sheet.cues.map(\.sound.label.name)) == ["Basketball bounce"])
  }

  @Test("what goes on follows what moves, and is no blow")
  func continuous() throws {
    let sheet = sheet(Made.sightings(bounces), .init(effects: "heavy rain", music: "none"))
    #expect(sheet.cues.isEmpty)
    let rain = try #require(sheet.beds.first)
    #expect(rain.sound.label.name == "Rain" && rain.sound.length == 6)
    #expect(try #require(rain.levels.last) > rain.levels[2] + 2)
  }

  @Test("what touches nothing that is seen is not heard, and said so; what may come from elsewhere is")
  func unseen() {
    let still = Made.sightings([])
    let hammer = sheet(still, .init(effects: "a hammer", music: "none"))
    #expect(hammer.cues.isEmpty && hammer.notes.contains { $0.contains("Hammer") })
    #expect(!sheet(still, .init(effects: "a dog barks", music: "none")).cues.isEmpty)
    #expect(sheet(still).cues.isEmpty)
  }

  @Test("several sounds share the moments: by turns if the prompt has an order, else the heavier has the stronger")
  func several() {
    let ordered = sheet(Made.sightings(bounces), .init(effects: "a knock, then glass shatters", music: "none"))
    let names = ordered.cues.map(\.sound.label.name)
    #expect(names.first == "Knock" && names.last == "Shatter")
  }

  @Test("nothing is heard where nothing is asked for")
  func nothing() {
    let sheet = sheet(Made.sightings(bounces), .init(effects: "no sound effects", music: "none"))
    #expect(sheet.cues.isEmpty && sheet.beds.isEmpty && sheet.music == nil)
  }

  @Test("music has its accents on the cuts; unasked it lies under the rest, and a close film has none")
  func music() throws {
    let film = Made.sightings(bounces + [Sighting(.cut, time: 2), Sighting(.cut, time: 4.5)])
    let asked = try #require(sheet(film, .init(music: "fast techno")).music)
    #expect(asked.frame.cuts == [2, 4.5] && !asked.frame.isUnderscore && asked.plan.genre == .techno)
    let unasked = try #require(sheet(film, .init()).music)
    #expect(unasked.frame.isUnderscore && unasked.frame.cuts == [2, 4.5])
    #expect(sheet(film, .init(isASMR: true)).music == nil)
    #expect(sheet(film, .init(music: "calm piano", isASMR: true)).music != nil)
  }

  @Test("a place sounds like what it looks like")
  func looks() {
    var sea = Look()
    sea.sea = 0.9
    #expect(sheet(Made.sightings([], look: sea)).beds.first?.sound.label.name == "Waves, surf")
    var forest = Look()
    forest.forest = 0.8
    #expect(sheet(Made.sightings([], look: forest)).beds.first?.sound.label.name == "Rustling leaves")
  }

  @Test("what was seen is the same after it was kept")
  func keeping() throws {
    var look = Look()
    (look.fire, look.warmth) = (0.123_456_789_012, -0.1)
    let film = Made.sightings(bounces + [Sighting(.flash, time: 1.0 / 3)], look: look)
    let kept = try JSON.parse(Array(SightingsForm.json(film).description.utf8))
    #expect(SightingsForm.sightings(kept) == film)
    #expect(SightingsForm.sightings([:]) == nil)
    #expect(SightingsForm.sightings(["seconds": 3]) == nil)
  }

  @Test("in a close film small movements are heard, softer than what happens; where nothing moves nothing is")
  func close() {
    var film = Made.sightings(bounces)
    film.motion = Curve(step: 0.1, values: (0..<60).map { 0.05 + ($0 % 6 == 3 ? 0.06 : 0) })
    let usual = sheet(film, .init(effects: "a knock", music: "none"))
    let close = sheet(film, .init(effects: "a knock", music: "none", isASMR: true))
    #expect(Double(close.cues.count) >= 1.5 * Double(max(1, usual.cues.count)))
    let blows = close.cues.filter { cue in bounces.contains { $0.time == cue.time } }
    let others = close.cues.filter { cue in !bounces.contains { $0.time == cue.time } }
    #expect(blows.count == 3 && !others.isEmpty)
    #expect((others.map(\.sound.gain).max() ?? 0) < (blows.map(\.sound.gain).min() ?? 0))
    film.moments = []
    film.motion = Curve(step: 0.1, values: [Double](repeating: 0.02, count: 60))
    #expect(sheet(film, .init(music: "none", isASMR: true)).cues.isEmpty)
  }
}
