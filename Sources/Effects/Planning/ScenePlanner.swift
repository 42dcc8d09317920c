import Sound
import SoundText

/// Decides when and where everything of a scene is heard: after that nothing of it is open.
///
/// What a scene says already is kept. A planned scene is planned as itself, so that one which was changed by hand sounds
/// as it did but for the change.
public struct ScenePlanner {
  /// How long a stage overlaps the next, as a part of itself.
  private static let overlap = 0.15
  /// How long the sound of one event is at most, in seconds, where the scene is shorter: its tail is wanted.
  private static let leastStage = 0.6
  /// Shots of one event at most.
  private static let mostShots = 4000

  private let seconds: Double
  private let seed: UInt64
  private let isLoop: Bool

  /// For a scene of so many seconds.
  public init(seconds: Double, seed: UInt64, isLoop: Bool = false) {
    self.seconds = seconds
    self.seed = seed
    self.isLoop = isLoop
  }

  /// The scene with all times, places and seeds.
  public func plan(_ scene: Scene) -> Scene {
    var planned = scene
    let root = RandomStream(seed: seed)
    for index in planned.events.indices where planned.events[index].seed == nil {
      var random = root.fork("event").fork(index)
      planned.events[index].seed = random.bits() >> 32
    }
    let stages = self.stages(planned.events)
    for index in planned.events.indices {
      var event = planned.events[index]
      let stage = stages[event.stage] ?? Stage(start: 0, end: seconds, events: 1)
      let companions = planned.events.indices.filter { planned.events[$0].stage == event.stage }
      let turn = companions.firstIndex(of: index) ?? 0
      plan(&event, in: stage, turn: turn, of: companions.count)
      planned.events[index] = event
    }
    return planned
  }

  // MARK: - Stages

  private struct Stage {
    var start: Double
    var end: Double
    var events: Int
  }

  private func stages(_ events: [SceneEvent]) -> [Int: Stage] {
    let numbers = Set(events.map(\.stage)).sorted()
    guard numbers.count > 1 else {
      return Dictionary(numbers.map { ($0, Stage(start: 0, end: seconds, events: events.count)) }) { first, _ in first }
    }
    let weights = numbers.map { number in
      events.filter { $0.stage == number }.map(naturalSeconds).max() ?? 1
    }
    let total = weights.reduce(0, +)
    var stages: [Int: Stage] = [:]
    var start = 0.0
    for (number, weight) in zip(numbers, weights) {
      let length = max(min(Self.leastStage, seconds / Double(numbers.count)), seconds * weight / total)
      let isLast = number == numbers.last
      let end = isLast ? seconds : min(seconds, start + length * (1 + Self.overlap))
      stages[number] = Stage(start: min(start, seconds), end: end, events: events.count { $0.stage == number })
      start += length
    }
    return stages
  }

  /// How long an event wants to be when it can choose.
  private func naturalSeconds(_ event: SceneEvent) -> Double {
    if let length = event.length { return length }
    guard let recipe = RecipeBook.recipe(event) else { return 2.5 }
    switch recipe.form {
    case .continuous: return event.attributes.contains(.short) ? 1.5 : 3.5
    case .shots(let length, let pattern):
      let count = event.count ?? (pattern.group.lowerBound + pattern.group.upperBound) / 2
      let longest = length.middle * stretch(event)
      return min(6, longest + Double(max(0, count - 1)) * pattern.interval.middle)
    }
  }

  private func stretch(_ event: SceneEvent) -> Double {
    if event.attributes.contains(.long) { return 1.6 }
    return event.attributes.contains(.short) ? 0.6 : 1
  }

  // MARK: - One event

  private func plan(_ event: inout SceneEvent, in stage: Stage, turn: Int, of companions: Int) {
    let random = RandomStream(seed: event.seed ?? 0)
    var place = random.fork("place")
    let recipe = RecipeBook.recipe(event)
    let isWide = (recipe?.width ?? 0) > 0.5
    let spread = companions > 1 ? 0.55 : 0.2
    let drawn = place.between(-spread, spread)
    if event.pan == nil { event.pan = isWide ? 0 : Self.rounded(drawn, 100) }
    guard let recipe else {
      if event.start == nil { event.start = Self.rounded(stage.start, 1000) }
      if event.length == nil { event.length = Self.rounded(stage.end - (event.start ?? 0), 1000) }
      return
    }
    switch recipe.form {
    case .continuous:
      let start = event.start ?? stage.start
      event.start = Self.rounded(start, 1000)
      event.length = Self.rounded(event.length ?? max(0.3, stage.end - start), 1000)
      if event.times == nil { event.times = [] }
    case .shots(let length, let pattern):
      planShots(&event, random, length, pattern, in: stage, turn: turn, of: companions)
    }
  }

  private func planShots(
    _ event: inout SceneEvent, _ random: RandomStream, _ length: Spread, _ pattern: Pattern, in stage: Stage, turn: Int,
    of companions: Int
  ) {
    var timing = random.fork("timing")
    let speed = Manner(event.attributes).speed
    // Those who sound together do not all begin at once.
    let room = max(0.1, stage.end - stage.start)
    let lead = isLoop || event.stage > 0 ? 0.02 : min(0.25, room * 0.03) * (0.4 + timing.unit())
    let share = companions > 1 ? Double(turn) / Double(companions) * min(room * 0.6, 1.5 * Double(companions)) : 0
    let start = event.start ?? stage.start + lead + share * (0.7 + 0.3 * timing.unit())
    event.start = Self.rounded(start, 1000)
    let end = event.length.map { start + $0 } ?? stage.end
    if event.length == nil { event.length = Self.rounded(max(0.1, end - start), 1000) }
    guard event.times == nil else { return }
    var rhythm = Rhythm(pattern, random.fork("pattern"), speed: speed)
    let natural = length.middle * stretch(event)
    let times: [Double]
    if let count = event.count {
      times = rhythm.counted(
        max(1, min(count, Self.mostShots)), from: start, room: max(0.1, end - start - natural * 0.6))
    } else if event.attributes.contains(.single) {
      times = [start]
    } else {
      // What begins too late would be cut off before anybody knew it.
      let last = max(start, end - min(natural * 0.6, (end - start) * 0.5))
      times = rhythm.filling(from: start, to: isLoop ? seconds - 0.05 : last, most: Self.mostShots)
    }
    event.times = times.map { Self.rounded($0, 1000) }
  }

  /// A number that is the same after it was written as a decimal and read again.
  private static func rounded(_ value: Double, _ parts: Double) -> Double { (value * parts).rounded() / parts }
}
