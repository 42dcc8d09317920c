/// What a caller knows a task by.
public enum TaskKey: Sendable, Hashable {
  /// The id the store knows it by.
  case id(String)
  /// The id its creator gave it.
  case externalID(String)
  /// One of both; a task with that id goes before one with that external id.
  case either(String)
}
