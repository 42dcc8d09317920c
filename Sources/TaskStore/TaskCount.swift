/// How many tasks of one kind have one status.
public struct TaskCount: Sendable, Hashable {
  /// The kind.
  public var kind: String
  /// The status.
  public var status: TaskStatus
  /// How many there are; never 0.
  public var tasks: Int

  /// Makes a count.
  public init(kind: String, status: TaskStatus, tasks: Int) {
    self.kind = kind
    self.status = status
    self.tasks = tasks
  }
}
