import TaskStore

/// Stops work on tasks that were canceled, be it through another server.
final class CancelListener: TaskListener {
  private let scheduler: Scheduler

  init(_ scheduler: Scheduler) { self.scheduler = scheduler }

  func happened(_ event: TaskEvent) {
    if event.task.canceled { scheduler.stop(event.task.id) }
  }

  func progressed(_ taskID: String, _ progress: Double, _ stage: String) {}
}
