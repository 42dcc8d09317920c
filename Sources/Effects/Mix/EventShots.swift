import Sound
import SoundText

/// The sounds of an event, one by one and without a place: for those who put them into time themselves.
public struct EventShots {
  /// No sound is longer, in seconds.
  private static let mostSeconds = 12.0
  /// How long a part of what goes on is, where nothing is said, and how it comes and goes, in seconds.
  private static let part = (seconds: 2.0, fadeIn: 0.005, fadeOut: 0.25)

  private let event: PlannedEvent

  /// Of an event; nil when nobody can make it.
  public init?(_ event: SceneEvent, speech: (any SpeechSource)? = nil) {
    var take = SceneTake(Scene(events: [event]), seconds: Self.mostSeconds, seed: event.seed ?? 0)
    take.speech = speech
    guard let planned = PlannedEvent(event, in: take) else { return nil }
    self.event = planned
  }

  /// The sound of this number: mono, at 48 kHz. What goes on is as long as the event, or two seconds.
  public func samples(_ number: Int) -> [Float] {
    if case .shots = event.recipe.form { return ShotsTrack.samples(event, number) }
    let seconds = min(Self.mostSeconds, event.event.length ?? Self.part.seconds)
    var samples = [Float](repeating: 0, count: max(1, Int(seconds * Effects.rate)))
    samples.withUnsafeMutableBufferPointer { samples in
      RecipeSource(event.recipe, event.shot(number, seconds: seconds)).add(to: samples)
      let rise = Int(min(Self.part.fadeIn, seconds / 4) * Effects.rate)
      let fall = Int(min(Self.part.fadeOut, seconds / 4) * Effects.rate)
      for at in 0..<rise { samples[at] *= Float(at) / Float(rise) }
      for at in 0..<fall { samples[samples.count - 1 - at] *= Float(at) / Float(fall) }
    }
    return samples
  }

  /// Whether a sound goes on, rather than being struck.
  public static func isContinuous(_ label: SoundLabel, _ attributes: Set<SoundAttribute>) -> Bool {
    guard case .continuous = RecipeBook.recipe(SceneEvent(label, attributes: attributes))?.form else { return false }
    return true
  }
}
