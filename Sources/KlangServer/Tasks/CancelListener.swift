import TaskStore

/// Stops work on tasks that were canceled, be it through another server.
final class CancelListener: TaskListener {
  private let engines: Engines

  init(_ engines: Engines) { self.engines = engines }

  func happened(_ event: TaskEvent) { noticed(TaskEventHead(event)) }

  func noticed(_ head: TaskEventHead) {
    if head.canceled { engines.stop(head.taskID) }
  }
}
