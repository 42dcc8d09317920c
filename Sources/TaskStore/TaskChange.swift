/// A step in a task's life. `TaskLife` says which are allowed when.
///
/// Steps of a running task name the owner that takes them, so that a server which lost its task to another one
/// (it stood still, and was held for dead) can no longer decide the task's fate.
public enum TaskChange: Sendable, Equatable {
  /// Begins an attempt: submitted to processing.
  case claim(owner: String)
  /// Gives the task back to be tried again: processing to submitted, with the reason.
  case release(owner: String, message: String)
  /// Ends the task with a result, whose files have `bytes` bytes and may go after `expiresAt` (Unix ms).
  /// A voice that came of it is stored with it.
  case succeed(owner: String, result: [UInt8], expiresAt: Int64?, bytes: Int64? = nil, voice: NewVoice? = nil)
  /// Ends the task without a result. `owner` is `nil` when it is not the runner that ends it, as in a cancel.
  case fail(owner: String?, message: String, canceled: Bool)
  /// Gives the task of an owner that is gone to a new one: submitted again, or failed when its attempts are used up.
  case takeOver(owner: String, attemptLimit: Int)
}
