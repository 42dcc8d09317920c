/// Reads what is to be heard from a prompt, in English and Chinese.
public enum PromptReader {
  /// What a prompt asks for. There is always something to hear: what is not understood is guessed, and said so in the notes.
  public static func read(_ prompt: String) -> Scene {
    if let named = SoundNames.sound(named: prompt) {
      var event = SceneEvent(named.label, attributes: named.attributes)
      event.words = prompt
      return Scene(events: [event])
    }
    let lexicon = Lexicon.shared
    let items = PromptItem.items(of: PromptTokenizer.tokens(of: prompt), in: lexicon)
    let clauses = ClauseBuilder(items, lexicon: lexicon)
    let builder = EventBuilder(clauses.clauses, lexicon: lexicon)
    var scene = Scene(
      place: clauses.place == .unspecified ? builder.place : clauses.place,
      events: builder.events)
    numberStages(&scene)
    note(items, &scene)
    if scene.events.isEmpty { Guess.add(to: &scene, items, clauses.looseAttributes) }
    return scene
  }

  /// Stages without gaps, from 0.
  private static func numberStages(_ scene: inout Scene) {
    let stages = Set(scene.events.map(\.stage)).sorted()
    for index in scene.events.indices {
      scene.events[index].stage = stages.firstIndex(of: scene.events[index].stage) ?? 0
    }
  }

  private static func note(_ items: [PromptItem], _ scene: inout Scene) {
    for item in items where item.isGuessed { scene.notes.append("Read “\(item.text)” as a word that it is like.") }
    for event in scene.events {
      if let reason = event.reason, event.confidence < 0.9 { scene.notes.append("\(event.label): \(reason).") }
    }
  }
}
