/// The little of a status change that tells whether more of it is wanted; a fraction of the cost of the whole.
public struct TaskEventHead: Sendable, Equatable {
  /// The number of the change.
  public var sequence: Int64
  /// The task.
  public var taskID: String
  /// Its status after the change.
  public var status: TaskStatus
  /// Whether it was canceled.
  public var canceled: Bool
  /// The server whose task it is.
  public var owner: String?

  /// Makes a head.
  public init(sequence: Int64, taskID: String, status: TaskStatus, canceled: Bool, owner: String?) {
    self.sequence = sequence
    self.taskID = taskID
    self.status = status
    self.canceled = canceled
    self.owner = owner
  }

  /// That of a whole change.
  public init(_ event: TaskEvent) {
    self.init(
      sequence: event.sequence, taskID: event.task.id, status: event.task.status, canceled: event.task.canceled,
      owner: event.task.owner)
  }
}
