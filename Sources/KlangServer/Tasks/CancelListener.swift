import TaskStore

/// Stops work on tasks that were canceled, be it through another server.
final class CancelListener: TaskListener {
  private let engines: Engines

  init(_ engines: Engines) { self.engines = engines }

  func happened(_ event: TaskEvent) {
    if event.task.canceled { engines.stop(event.task.id) }
  }

  func progressed(_ taskID: String, _ progress: Double, _ stage: String) {}
}
