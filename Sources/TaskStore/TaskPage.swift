/// A part of a list of tasks, newest first.
public struct TaskPage: Sendable, Equatable {
  /// The tasks.
  public var tasks: [TaskRecord]
  /// Leads to the tasks after these; `nil` when there are none.
  public var nextCursor: String?
  /// How many tasks the whole list has.
  public var total: Int

  /// Makes a page.
  public init(tasks: [TaskRecord], nextCursor: String?, total: Int) {
    self.tasks = tasks
    self.nextCursor = nextCursor
    self.total = total
  }
}
