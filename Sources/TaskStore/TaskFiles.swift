/// What a task's result takes of the disk.
public struct TaskFiles: Sendable, Equatable {
  /// The task.
  public var taskID: String
  /// The size of its files, in bytes; 0 when it is not known.
  public var bytes: Int64
  /// Unix time in milliseconds after which they may go; `nil`: as soon as there is need.
  public var expiresAt: Int64?

  /// Makes a description.
  public init(taskID: String, bytes: Int64, expiresAt: Int64?) {
    self.taskID = taskID
    self.bytes = bytes
    self.expiresAt = expiresAt
  }
}

/// What all results take of the disk.
public struct FilesTotal: Sendable, Equatable {
  /// How many tasks have files.
  public var tasks: Int
  /// Their size, in bytes.
  public var bytes: Int64

  /// Makes a total.
  public init(tasks: Int, bytes: Int64) {
    self.tasks = tasks
    self.bytes = bytes
  }
}
