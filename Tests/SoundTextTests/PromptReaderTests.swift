import Foundation
import Testing

@testable import SoundText

struct PromptReaderTests {
  /// Of a fixture's prompts: what was found of what is to be heard, and how much of what was found is.
  private struct Score {
    var required = 0
    var found = 0
    var events = 0
    var right = 0
    var pairs = 0
    var ordered = 0
    var attributes = 0
    var heard = 0

    var f1: Double {
      let recall = Double(found) / Double(required)
      let precision = Double(right) / Double(events)
      return 2 * recall * precision / (recall + precision)
    }
  }

  @Test(arguments: [("captions", 0.97), ("scenes", 0.95), ("chinese", 0.97)])
  func whatPromptsNameIsFoundAndNothingElse(_ fixture: String, _ least: Double) throws {
    let prompts = try Self.prompts(fixture)
    #expect(prompts.count >= 80)
    var score = Score()
    for prompt in prompts { Self.add(prompt, to: &score) }
    #expect(score.f1 >= least)
    #expect(score.ordered == score.pairs)
    #expect(Double(score.heard) >= 0.95 * Double(score.attributes))
  }

  private static func prompts(_ fixture: String) throws -> [ScoredPrompt] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(components: "Fixtures", "\(fixture).txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      try #require(ScoredPrompt(String(line)), "\(line)")
    }
  }

  private static func add(_ prompt: ScoredPrompt, to score: inout Score) {
    var free = PromptReader.read(prompt.prompt).events
    score.events += free.count
    let wanted = Set(prompt.events.flatMap(\.labels).map(\.entry.audioSet))
    score.right += free.filter { wanted.contains($0.label.entry.audioSet) }.count
    var matched: [(gold: ScoredPrompt.Event, read: SceneEvent)] = []
    for gold in prompt.events {
      if gold.isRequired { score.required += 1 }
      let classes = Set(gold.labels.map(\.entry.audioSet))
      guard let index = free.firstIndex(where: { classes.contains($0.label.entry.audioSet) }) else { continue }
      let read = free.remove(at: index)
      if gold.isRequired { score.found += 1 }
      matched.append((gold, read))
      score.attributes += gold.attributes.count
      score.heard += gold.attributes.filter { Self.has(read, $0) }.count
    }
    for one in matched {
      for other in matched where one.gold.stage < other.gold.stage {
        score.pairs += 1
        if one.read.stage < other.read.stage { score.ordered += 1 }
      }
    }
  }

  private static func has(_ event: SceneEvent, _ attribute: String) -> Bool {
    if attribute.hasPrefix("x") { return event.count == Int(attribute.dropFirst()) }
    return SoundAttribute(rawValue: attribute).map(event.attributes.contains) ?? false
  }

  @Test(arguments: SoundLabel.all)
  func aSoundsOwnNameIsThatSound(_ label: SoundLabel) {
    for name in [label.name, label.name.uppercased(), label.name.replacing("_", with: " ")] {
      #expect(PromptReader.read(name).events.map(\.label) == [label])
    }
  }

  @Test(arguments: [
    ("crackling fire", "Fire"), ("door_wood_knock", "Knock"), ("mouse click", "Clicking"),
    ("can_opening", "can_opening"),
    ("clock alarm", "Alarm clock"), ("hand_saw", "Sawing"), ("water drops", "Drip"), ("drinking sipping", "sip"),
    ("pouring_water", "Pour"), ("Male speech, man speaking", "Speech"),
    ("Chicken, rooster", "Crowing, cock-a-doodle-doo"),
    ("dog_bark", "Bark"), ("gun_reload", "gun_reload"), ("engine_rev", "Accelerating, revving, vroom"),
  ])
  func namesOfDataSetsAreOneSound(_ name: String, _ label: String) {
    #expect(PromptReader.read(name).events.map(\.label.name) == [label])
  }

  @Test(arguments: [
    ("A dog barks but no cats meow", "Bark"), ("Rain without thunder", "Rain"), ("没有车声，只有鸟叫", "Chirp"),
    ("Silent except for a ticking clock", "Tick-tock"), ("no music, no voices, just wind", "Wind"),
  ])
  func whatIsNotHeardIsLeftOut(_ prompt: String, _ label: String) {
    #expect(PromptReader.read(prompt).events.map(\.label) == [SoundLabel.abbreviated(label)])
  }

  @Test(arguments: [
    ("A bang after a whistle", ["Whistling", "Bang"]), ("After the rain, birds sing", ["Rain", "Bird vocalization"]),
    ("Before the explosion, a siren", ["Siren", "Explosion"]), ("A cough preceded by a sneeze", ["Sneeze", "Cough"]),
    ("First a whistle, then a bang, and finally applause", ["Whistling", "Bang", "Applause"]),
    ("先是敲门声，然后狗叫，最后关门", ["Knock", "Bark", "Door"]),
  ])
  func theOrderIsThatOfTime(_ prompt: String, _ labels: [String]) {
    let events = PromptReader.read(prompt).events.sorted { $0.stage < $1.stage }
    #expect(events.map(\.label) == labels.compactMap(SoundLabel.abbreviated))
    #expect(events.map(\.stage) == Array(labels.indices))
  }

  @Test(arguments: [
    ("three knocks", 3), ("knocks twice on a door", 2), ("a dog barks 4 times", 4), ("两声狗叫", 2), ("敲了三下门", 3),
    ("敲门5次", 5),
  ])
  func timesAreCounted(_ prompt: String, _ count: Int) {
    #expect(PromptReader.read(prompt).events.first?.count == count)
  }

  @Test(arguments: [
    "bark of a tree", "ring of fire", "Knock 04", "A glass of water being poured", "a fire engine siren",
  ])
  func wordsOfTwoMeaningsGiveOneSound(_ prompt: String) {
    #expect(PromptReader.read(prompt).events.count == 1)
  }

  @Test(arguments: [
    "", " ", "!!!", "asdf qwer", "42", "的", "a the of", "no", "without", "\u{0}\u{FFFD}", "then then after",
  ])
  func thereIsAlwaysSomethingToHear(_ prompt: String) {
    let scene = PromptReader.read(prompt)
    #expect(scene.events.count == 1)
    #expect(scene.events.allSatisfy { $0.confidence < 0.5 && $0.reason != nil })
    #expect(!scene.notes.isEmpty)
  }

  @Test(arguments: [
    ("thundering wavs and a crikcet", "Cricket"), ("perro", "Bark"), ("Regen und Donner", "Rain"), ("🔔", "Bell"),
    ("犬の声", "Bark"),
  ])
  func mistypedAndForeignWordsAreRead(_ prompt: String, _ label: String) {
    #expect(PromptReader.read(prompt).events.map(\.label).contains { $0 == SoundLabel.abbreviated(label) })
  }

  @Test(arguments: [
    ("steps in a tunnel", Place.cave), ("a choir in a church", .church), ("talking in a car", .vehicle),
    ("whale under water", .underwater), ("sounds of a kitchen", .room), ("海底的鲸鱼", .underwater),
  ])
  func theRoomIsNamed(_ prompt: String, _ place: Place) {
    #expect(PromptReader.read(prompt).place == place)
  }

  @Test func aLongPromptIsReadToItsEnd() {
    let prompt = String(repeating: "a dog barks then ", count: 300) + "a cat meows"
    let events = PromptReader.read(prompt).events
    #expect(events.last?.label.name == "Meow")
    #expect(events.last?.stage == 300)
  }

  @Test(arguments: [
    ("Dog_Bark-03 close.wav", "Bark"), ("sfx/foley/doorSlam2.ogg", "Slam"), ("rain/heavy_01.flac", "Rain"),
    ("BELL_church_001.WAV", "Bell"), ("footstepsGravel3.wav", "Walk"), ("雷声-01.mp3", "Thunder"),
  ])
  func aFilesNameSaysWhatItIs(_ path: String, _ label: String) throws {
    let sound = try #require(PromptReader.sound(inFileName: path))
    #expect(sound.label == SoundLabel.abbreviated(label))
    #expect((0.3...1).contains(sound.confidence))
  }

  @Test(arguments: ["take_0042.wav", "", "/", "untitled.wav", "x/y/z"])
  func aNameWithoutASoundIsNone(_ path: String) {
    #expect(PromptReader.sound(inFileName: path) == nil)
  }
}
