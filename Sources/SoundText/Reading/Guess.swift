/// What is heard when a prompt says nothing that is known: the nearest fitting sound.
enum Guess {
  static func add(to scene: inout Scene, _ items: [PromptItem], _ attributes: Set<SoundAttribute>) {
    let (name, reason) = sound(items, attributes)
    guard let label = SoundLabel(named: name) else { return }
    var event = SceneEvent(label, attributes: attributes)
    event.words = items.map(\.text).joined(separator: " ")
    event.confidence = 0.2
    event.reason = reason
    scene.events.append(event)
    scene.notes.append("No sound was understood; \(label) is a guess: \(reason).")
  }

  private static func sound(_ items: [PromptItem], _ attributes: Set<SoundAttribute>) -> (String, String) {
    if !attributes.isDisjoint(with: [.heavy, .large, .loud]) { return ("impact_cinematic", "something big or strong") }
    if !attributes.isDisjoint(with: [.scifi, .digital]) { return ("spaceship", "something of another time") }
    if !attributes.isDisjoint(with: [.frightened, .angry]) { return ("eerie", "something to fear") }
    if !attributes.isDisjoint(with: [.fast, .short]) { return ("Whoosh, swoosh, swish", "something quick") }
    if !attributes.isDisjoint(with: [.gentle, .soft, .slow, .continuous]) { return ("Wind", "something calm") }
    return ("Whoosh, swoosh, swish", "nothing better is known")
  }
}
