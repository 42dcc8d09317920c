import SoundText
import Watching

/// What goes on in a place that looks like something, where no prompt says it.
enum LookBeds {
  /// How sure a look has to be, 0...1.
  private static let leastLook = 0.5

  /// Sounds without blows in them: nothing is to be heard as an event that is none.
  private static let byLook: [(look: @Sendable (Look) -> Double, label: String, attributes: Set<SoundAttribute>)] = [
    ({ $0.fire }, "Fire", [.soft]), ({ $0.sea }, "Waves, surf", [.gentle]), ({ $0.snow }, "Wind", [.soft, .high]),
    ({ $0.forest }, "Rustling leaves", [.soft]), ({ $0.night }, "Cricket", [.soft, .distant]),
    ({ $0.sky }, "Wind", [.soft]),
  ]

  /// The sound of the surest look; of a picture that looks like nothing in particular a breath of air.
  static func sound(_ look: Look) -> SceneEvent? {
    let surest = byLook.max { $0.look(look) < $1.look(look) }
    if let surest, surest.look(look) >= leastLook, let label = SoundLabel(named: surest.label) {
      return event(label, surest.attributes, confidence: surest.look(look))
    }
    return SoundLabel(named: "Wind").map { event($0, [.soft, .distant], confidence: 0.3) }
  }

  private static func event(
    _ label: SoundLabel, _ attributes: Set<SoundAttribute>, confidence: Double
  ) -> SceneEvent {
    var event = SceneEvent(label, attributes: attributes)
    event.role = .bed
    event.confidence = (confidence * 100).rounded() / 100
    event.reason = "what the picture looks like"
    return event
  }
}
