import SoundText
import Watching

/// What moments sound like where no prompt says it.
enum MomentSounds {
  /// The sound of all moments of a kind in a film, from how large they are in the median.
  static func sound(_ kind: Sighting.Kind, _ moments: [Sighting], night: Double) -> SceneEvent? {
    let sizes = moments.map(\.size).sorted()
    let size = sizes.isEmpty ? 0 : sizes[sizes.count / 2]
    let (name, attributes): (String, Set<SoundAttribute>)
    switch kind {
    case .impact where size < 0.003: (name, attributes) = ("Tap", [])
    case .impact: (name, attributes) = ("Thump, thud", size > 0.06 ? [.large] : [])
    case .step: (name, attributes) = ("Walk, footsteps", [])
    case .flash where night > 0.5 && size < 0.5: (name, attributes) = ("Fireworks", [])
    // One blow each: an explosion's debris would be heard as more of them.
    case .flash: (name, attributes) = ("Burst, pop", size < 0.5 ? [] : [.large])
    case .whoosh: (name, attributes) = ("Whoosh, swoosh, swish", [])
    // The music has an accent there.
    case .cut: return nil
    }
    guard let label = SoundLabel(named: name) else { return nil }
    var event = SceneEvent(label, attributes: attributes)
    event.reason = "what is seen"
    return event
  }
}
