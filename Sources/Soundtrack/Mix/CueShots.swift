import Effects
import SoundText

/// The sounds of cues, and where their blows are in them. Cues of one seed, label and take have the same.
struct CueShots {
  /// A sound and the frame of its blow.
  struct Shot {
    var samples: [Float]
    var hit: Int
  }

  private struct Key: Hashable {
    var label: SoundLabel
    var attributes: Set<SoundAttribute>
    var seed: UInt64?
    var take: Int
    var length: Double?
    var isSingle: Bool
  }

  private let speech: (any SpeechSource)?
  private var made: [Key: Shot] = [:]

  /// `speech` speaks where words are wanted.
  init(speech: (any SpeechSource)?) { self.speech = speech }

  /// The sound of a cue; nil when nobody can make it. `recorded` is played in its place.
  mutating func shot(_ cue: Cue, recorded: [Float]?) -> Shot? {
    // What somebody marked is as it was asked for; what was seen is one blow.
    let isSingle = cue.kind != .mark
    if let recorded {
      let samples = isSingle ? HitPoint.single(recorded) : recorded
      return Shot(samples: samples, hit: HitPoint.frame(samples))
    }
    let key = Key(
      label: cue.sound.label, attributes: cue.sound.attributes, seed: cue.sound.seed, take: cue.take,
      length: cue.sound.length, isSingle: isSingle)
    if let shot = made[key] { return shot }
    guard let shots = EventShots(cue.sound, speech: speech) else { return nil }
    var samples = shots.samples(cue.take)
    if isSingle { samples = HitPoint.single(samples) }
    // The ball of a foot comes down after its heel: what is seen is one step.
    if cue.kind == .step { samples = HitPoint.short(samples) }
    let shot = Shot(samples: samples, hit: HitPoint.frame(samples))
    made[key] = shot
    return shot
  }
}
