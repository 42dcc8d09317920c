/// One status change of one task.
public struct TaskEvent: Sendable, Equatable {
  /// Rises over all tasks of a store in the order of commits; numbers are never used twice.
  public var sequence: Int64
  /// The task as of this event.
  public var task: TaskRecord

  /// Makes an event.
  public init(sequence: Int64, task: TaskRecord) {
    self.sequence = sequence
    self.task = task
  }
}
