import Effects
import Music
import Sound
import SoundText
import Watching

/// Decides what is heard in a film that was watched.
public struct CuePlanner {
  /// How many sounds of one thing differ; then they come again.
  private static let takes = 6
  /// How much softer the weakest moment is than the strongest, in dB.
  private static let strengthRange = 9.0
  /// How much of what is hardly seen is heard with `asmr_mode`, 0...1.
  private static let closeSensitivity = 0.7
  /// A sheet has no more cues.
  private static let mostCues = 2000
  /// The music's liveliness is told for parts of so many seconds.
  private static let livelinessStep = 0.5

  private let sightings: Sightings
  private let wish: SoundtrackWish
  private let seed: UInt64

  /// For a film and what is asked for.
  public init(_ sightings: Sightings, _ wish: SoundtrackWish, seed: UInt64) {
    self.sightings = sightings
    self.wish = wish
    self.seed = seed
  }

  /// What is heard.
  public func sheet() -> CueSheet {
    var sheet = CueSheet(seconds: sightings.seconds)
    if let prompt = wish.effects {
      if !SoundtrackWish.isNothing(prompt) { addEffects(of: prompt, to: &sheet) }
    } else {
      addMoments(to: &sheet)
      addLooks(to: &sheet)
    }
    if sheet.cues.count > Self.mostCues {
      sheet.notes.append("More was seen than a sheet has room for: the strongest \(Self.mostCues) moments are heard.")
      sheet.cues.sort { ($0.strength, $1.time) > ($1.strength, $0.time) }
      sheet.cues.removeSubrange(Self.mostCues...)
    }
    sheet.cues.sort { $0.time < $1.time }
    addMusic(to: &sheet)
    return sheet
  }

  // MARK: - By what is seen

  private var sensitivity: Double { wish.isASMR ? Self.closeSensitivity : 0 }
  private var closeness: Set<SoundAttribute> { wish.isASMR ? [.near] : [] }

  private func moments(_ interest: Interest) -> [Sighting] {
    let seen = sightings.moments(for: interest, sensitivity: sensitivity).filter { $0.kind != .cut }
    guard wish.isASMR else { return seen }
    return (seen + SmallMovements.moments(sightings, beside: seen, as: interest == .steps ? .step : .impact))
      .sorted { $0.time < $1.time }
  }

  private func addMoments(to sheet: inout CueSheet) {
    let seen = moments(.anything)
    for (number, kind) in Sighting.Kind.allCases.enumerated() {
      let moments = seen.filter { $0.kind == kind }
      guard !moments.isEmpty, let sound = MomentSounds.sound(kind, moments, night: night) else { continue }
      sheet.cues += cues(sound, at: moments, series: number)
    }
  }

  private var night: Double {
    sightings.shots.reduce(0) { $0 + $1.look.night * ($1.end - $1.start) } / max(0.1, sightings.seconds)
  }

  /// One bed for neighbouring shots that look alike.
  private func addLooks(to sheet: inout CueSheet) {
    for shot in sightings.shots {
      guard var sound = LookBeds.sound(shot.look) else { continue }
      sound.attributes.formUnion(closeness)
      let length = shot.end - shot.start
      if let last = sheet.beds.indices.last, sheet.beds[last].sound.label == sound.label,
        sheet.beds[last].sound.attributes == sound.attributes
      {
        sheet.beds[last].sound.length = (sheet.beds[last].sound.length ?? 0) + length
      } else {
        sheet.beds.append(bed(sound, from: shot.start, seconds: length, series: sheet.beds.count, follows: false))
      }
    }
  }

  // MARK: - By a prompt

  private func addEffects(of prompt: String, to sheet: inout CueSheet) {
    let scene = PromptReader.read(prompt)
    sheet.place = scene.place
    sheet.notes = scene.notes
    var wanted: [(interest: Interest, sounds: [SceneEvent])] = []
    for (number, asked) in scene.events.enumerated() {
      var sound = asked
      sound.attributes.formUnion(closeness)
      let isContinuous = EventShots.isContinuous(sound.label, sound.attributes)
      switch EffectInterest.of(sound.label, isContinuous: isContinuous) {
      case .bed:
        sheet.beds.append(bed(sound, from: 0, seconds: sightings.seconds, series: number, follows: true))
      case .moments(let interest):
        if let place = wanted.firstIndex(where: { $0.interest == interest }) {
          wanted[place].sounds.append(sound)
        } else {
          wanted.append((interest, [sound]))
        }
      case .anywhere:
        let seen = moments(.anything)
        sheet.cues += seen.isEmpty ? planned(sound, series: number) : cues(sound, at: seen, series: number)
      }
    }
    for (number, wish) in wanted.enumerated() { add(wish.sounds, wish.interest, number, to: &sheet) }
    if sheet.beds.isEmpty { addLooks(to: &sheet) }
  }

  /// Sounds that may all be seen as the same kind of moment: in the order of the prompt if it has one, else the heavier one
  /// for the stronger moments.
  private func add(_ sounds: [SceneEvent], _ interest: Interest, _ series: Int, to sheet: inout CueSheet) {
    let fitting = moments(interest)
    let seen = fitting.isEmpty ? moments(.anything) : fitting
    guard !seen.isEmpty else {
      let names = sounds.map { "\($0.label)" }.joined(separator: ", ")
      sheet.notes.append("Nothing was seen that would sound like this: \(names). A cue can place it.")
      return
    }
    let isOrdered = Set(sounds.map(\.stage)).count == sounds.count
    let order =
      isOrdered
      ? seen.sorted { $0.time < $1.time }
      : seen.sorted { ($0.strength, $0.time) < ($1.strength, $1.time) }
    let ranked = isOrdered ? sounds.sorted { $0.stage < $1.stage } : sounds.sorted { loudness($0) < loudness($1) }
    for (number, sound) in ranked.enumerated() {
      let part = order[(seen.count * number / ranked.count)..<(seen.count * (number + 1) / ranked.count)]
      sheet.cues += cues(sound, at: Array(part), series: 100 + series * 10 + number)
    }
  }

  private func loudness(_ sound: SceneEvent) -> Double { RecipeBook.recipe(sound)?.loudness ?? -20 }

  /// A sound that is asked for, but belongs to nothing that is seen.
  private func planned(_ sound: SceneEvent, series: Int) -> [Cue] {
    let planner = ScenePlanner(seconds: sightings.seconds, seed: seed)
    let scene = planner.plan(Scene(events: [sound]))
    guard let times = scene.events.first?.times else { return [] }
    let made = times.map { Sighting(.impact, time: $0, strength: 0.7, confidence: 0.5) }
    return cues(sound, at: made, series: series).map { cue in
      var cue = cue
      cue.kind = .mark
      return cue
    }
  }

  // MARK: - Cues and beds

  private func cues(_ sound: SceneEvent, at moments: [Sighting], series: Int) -> [Cue] {
    let strongest = max(0.05, moments.map(\.strength).max() ?? 1)
    let width = wish.isASMR ? 0.95 : 0.7
    return moments.enumerated().map { number, moment in
      var sound = sound
      sound.seed = seed(series)
      sound.count = nil
      sound.stage = 0
      sound.pan = Self.rounded(moment.x * width, 100)
      let share = moment.strength / strongest
      sound.gain = Self.rounded(sound.gain - Self.strengthRange * (1 - share), 10)
      return Cue(
        sound, at: Self.rounded(moment.time, 1000), take: number % Self.takes,
        strength: Self.rounded(moment.strength, 100), kind: Cue.Kind(rawValue: moment.kind.rawValue) ?? .mark,
        confidence: Self.rounded(moment.confidence, 100))
    }
  }

  private func bed(
    _ sound: SceneEvent, from start: Double, seconds: Double, series: Int, follows: Bool
  ) -> Bed {
    var sound = sound
    sound.role = .bed
    sound.stage = 0
    sound.seed = seed(50 + series)
    sound.start = start
    sound.length = seconds
    sound.pan = 0
    if wish.isASMR { sound.gain -= 6 }
    return Bed(sound, levels: follows ? motionLevels : [])
  }

  /// How loud something that goes on is in the course of a film: it follows what moves, when that changes at all.
  private var motionLevels: [Double] {
    let values = sightings.motion.values
    guard let most = values.max(), let least = values.min(), most > 0.05, most > 2 * least else { return [] }
    let width = 5
    return stride(from: 0, to: values.count, by: 2).map { place in
      let near = values[max(0, place - width)...min(values.count - 1, place + width)]
      let mean = near.reduce(0, +) / Double(near.count)
      return Self.rounded(-7 + 9 * (mean / most).squareRoot(), 10)
    }
  }

  private func seed(_ series: Int) -> UInt64 {
    var random = RandomStream(seed: seed).fork("cues").fork(series)
    return random.bits() >> 32
  }

  private static func rounded(_ value: Double, _ parts: Double) -> Double { (value * parts).rounded() / parts }

  // MARK: - Music

  private func addMusic(to sheet: inout CueSheet) {
    let cuts = sightings.moments.filter { $0.kind == .cut && $0.confidence >= 0.5 }
    var frame = MusicFrame(seconds: sightings.seconds, cuts: cuts.map { Self.rounded($0.time, 1000) })
    frame.liveliness = liveliness
    var random = RandomStream(seed: seed).fork("music")
    let musicSeed = random.bits() >> 32
    if let prompt = wish.music {
      guard !SoundtrackWish.isNothing(prompt) else { return }
      let plan = MusicPromptReader.read(prompt)
      sheet.notes += plan.notes
      sheet.music = MusicCue(plan, frame: frame, seed: musicSeed)
    } else if !wish.isASMR {
      frame.isUnderscore = true
      sheet.music = MusicCue(underscore, frame: frame, seed: musicSeed)
    }
  }

  private var liveliness: [Double] {
    let count = Int((sightings.seconds / Self.livelinessStep).rounded(.up))
    let most = sightings.motion.values.max() ?? 0
    guard most > 0.05 else { return [] }
    return (0..<count).map { part in
      let time = (Double(part) + 0.5) * Self.livelinessStep
      return Self.rounded(min(1, sightings.motion.value(at: time) / most), 100)
    }
  }

  /// Music by the picture's pace and colour.
  private var underscore: MusicPlan {
    var (light, warmth, saturation, motion) = (0.0, 0.0, 0.0, 0.0)
    for shot in sightings.shots {
      let share = (shot.end - shot.start) / max(0.1, sightings.seconds)
      light += shot.look.light * share
      warmth += shot.look.warmth * share
      saturation += shot.look.saturation * share
      motion += shot.look.motion * share
    }
    let cuts = Double(sightings.moments.count { $0.kind == .cut }) / max(1, sightings.seconds)
    return MusicPlan.underscore(
      light: light, warmth: (warmth + 1) / 2, saturation: saturation, pace: min(1, motion + 1.5 * cuts))
  }
}
