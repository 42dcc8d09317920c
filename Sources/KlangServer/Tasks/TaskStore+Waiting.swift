import Platform
import TaskStore

#if canImport(Glibc)
  import func Glibc.usleep
#else
  import func Darwin.usleep
#endif

/// The answer of a store to a write, for those who have nothing else to do.
enum StoreAnswer {
  /// Blocks until the write that `start` hands over is answered. Not for the store's own thread.
  static func wait<Value: Sendable>(
    _ start: (@escaping WriteCompletion<Value>) -> Void
  ) -> Result<Value, TaskStoreError> {
    let outcome = Monitor<Result<Value, TaskStoreError>?>(nil)
    start { result in outcome.signal { $0 = result } }
    return outcome.wait { $0 } ?? .failure(.closed)
  }
}

extension TaskStore {
  /// Takes a step in a task's life and blocks until it is committed. Not for the store's own thread.
  func changeAndWait(_ id: String, _ change: TaskChange) -> Result<TaskEvent, TaskStoreError> {
    StoreAnswer.wait { self.change(id, change, completion: $0) }
  }

  /// The same, tried again for as long as the store fails for a reason that may pass, such as a full disk: a step that is
  /// lost would leave its task unfinished until the next server. `failed` is told of the first failure.
  func changePatiently(
    _ id: String, _ change: TaskChange, isGivenUp: () -> Bool, failed: (TaskStoreError) -> Void
  ) -> Result<TaskEvent, TaskStoreError> {
    var pauseMilliseconds: UInt32 = 10
    while true {
      let result = changeAndWait(id, change)
      guard case .failure(let error) = result, error.isRetryable, !isGivenUp() else { return result }
      if pauseMilliseconds == 10 { failed(error) }
      usleep(pauseMilliseconds * 1000)
      pauseMilliseconds = min(2 * pauseMilliseconds, 500)
    }
  }
}
