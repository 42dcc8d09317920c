/// What is heard when one thing does another.
enum DeedEntry: Equatable {
  /// This.
  case heard(LabelledSound)
  /// Nothing.
  case silent
}
