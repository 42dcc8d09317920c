/// What is heard when a prompt says nothing that is known: the nearest fitting sound.
enum Guess {
  /// Adds it, and says so.
  static func add(to scene: inout Scene, _ items: [PromptItem], _ attributes: Set<SoundAttribute>) {
    let (name, reason) = byPlace[scene.place] ?? byAttributes(attributes)
    guard let label = SoundLabel(named: name) else { return }
    var event = SceneEvent(label, attributes: attributes)
    event.words = items.map(\.text).joined(separator: " ")
    event.confidence = 0.2
    event.reason = reason
    scene.events.append(event)
    scene.notes.append("No sound was understood; \(label) is a guess: \(reason).")
  }

  private static let byPlace: [Place: (name: String, reason: String)] = [
    .open: ("Wind", "it is outdoors"),
    .forest: ("Rustling leaves", "it is among trees"),
    .street: ("Outside, urban or manmade", "it is between buildings"),
    .room: ("Inside, small room", "it is indoors"),
    .bathroom: ("Inside, small room", "it is indoors"),
    .hall: ("Inside, large room or hall", "it is in a large room"),
    .church: ("Inside, large room or hall", "it is in a large room"),
    .cave: ("cave", "it is in a cave"),
    .vehicle: ("Car", "it is in a vehicle"),
    .underwater: ("underwater", "it is under water"),
  ]

  private static func byAttributes(_ attributes: Set<SoundAttribute>) -> (name: String, reason: String) {
    for (some, name, reason) in attributeGuesses where !attributes.isDisjoint(with: some) { return (name, reason) }
    return ("Whoosh, swoosh, swish", "nothing better is known")
  }

  private static let attributeGuesses: [(some: Set<SoundAttribute>, name: String, reason: String)] = [
    ([.scifi, .digital], "spaceship", "something of another time"),
    ([.electric], "Hum", "something electric"),
    ([.metal], "metal_hit", "something of metal"),
    ([.wood], "Tap", "something of wood"),
    ([.glass, .ceramic], "Chink, clink", "something that rings"),
    ([.paper, .cloth, .leaves, .plastic, .leather], "Rustle", "something that rustles"),
    ([.stone, .gravel, .sand], "Scrape", "something of stone"),
    ([.wet, .water, .mud], "Splash, splatter", "something wet"),
    ([.frightened, .angry], "eerie", "something to fear"),
    ([.sad, .happy, .gentle], "Music", "a mood"),
    ([.heavy, .large, .loud], "impact_cinematic", "something big or strong"),
    ([.fast, .short], "Whoosh, swoosh, swish", "something quick"),
    ([.soft, .slow, .continuous, .long], "Wind", "something calm"),
  ]
}
