import Platform
import TaskStore

extension TaskStore {
  /// Takes a step in a task's life and blocks until it is committed. Not for the store's own thread.
  func changeAndWait(_ id: String, _ change: TaskChange) -> Result<TaskEvent, TaskStoreError> {
    let outcome = Monitor<Result<TaskEvent, TaskStoreError>?>(nil)
    self.change(id, change) { result in outcome.signal { $0 = result } }
    return outcome.wait { $0 } ?? .failure(.closed)
  }
}
