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
    let likely = scene.events.filter { $0.reason != nil && $0.confidence < 0.9 }
    if !likely.isEmpty {
      scene.notes.append("Not named, but likely: \(likely.map { "\($0.label)" }.joined(separator: "; ")).")
    }
  }
}
