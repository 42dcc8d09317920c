/// What is heard in a place or situation.
struct SceneEntry {
  /// Where it is heard.
  var place: Place
  /// What is heard there, the surest first.
  var sounds: [LabelledSound]
  /// Says how it feels more than what is there: heard only when nothing else is.
  var isMood = false
}
