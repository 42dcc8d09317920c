/// What a phrase can mean; what it does mean, its neighbours decide.
struct Meaning {
  /// A thing or being that sounds: a row of the lexicon's sources.
  var source: Int?
  /// What it does, or a sound itself: a row of the lexicon's actions.
  var action: Int?
  /// A place or situation: a row of the lexicon's scenes.
  var scene: Int?
  /// How something sounds.
  var attributes: Set<SoundAttribute> = []
  /// What the phrase says of its source, action or number beyond naming it.
  var manner: Set<SoundAttribute> = []
  /// The room that it puts the scene in.
  var place: Place?
  /// A number.
  var count: Int?
  /// A word that ties others together.
  var grammar: GrammarWord?

  /// True when it names something that can be heard.
  var isHead: Bool { source != nil || action != nil || scene != nil }
}
