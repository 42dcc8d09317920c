/// One write of an atomic group of writes.
public enum TaskOperation: Sendable, Equatable {
  /// Stores a new task, as submitted.
  case create(NewTask)
  /// Takes a step in a task's life.
  case change(id: String, TaskChange)
  /// Removes a finished task and its events; its external id is free again. Makes no event.
  case delete(id: String)
}
