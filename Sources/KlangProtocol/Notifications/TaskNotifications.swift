import Contract
import JSON

/// A task's status changed.
public enum TasksStatusChanged: NotificationMethod {
  public static let name = "tasks/statusChanged"
  public static let direction = Direction.serverToClient
  public static let summary = "A task's status changed; sent for each change, in order, once."

  /// The task after the change.
  public struct Params: ContractObject {
    public static let typeName = "TasksStatusChangedParams"
    public static let documentation = "The task after the change."
    public static let isOpen = true

    public var sequence: Int64 = 0
    public var previousSequence: Int64 = 0
    public var task = KlangTask()

    /// Nothing changed yet.
    public init() {}

    public static let fields: [Field<Params>] = [
      .required("sequence", \.sequence, doc: "The number of the change; numbers rise over all tasks."),
      .required(
        "previous_sequence", \.previousSequence,
        doc: "The number of the change this session was told of before, or where its subscription began: "
          + "a client that knows it has missed nothing."),
      .required("task", \.task, doc: "The task after the change."),
    ]
  }
}

/// A task went on.
public enum TasksProgress: NotificationMethod {
  public static let name = "tasks/progress"
  public static let direction = Direction.serverToClient
  public static let summary = "How far a task is; may be left out when the client is slow."

  /// How far.
  public struct Params: ContractObject {
    public static let typeName = "TasksProgressParams"
    public static let documentation = "How far a task is."
    public static let isOpen = true

    public var taskID = ""
    public var progress = 0.0
    public var stage = ""

    /// Not begun.
    public init() {}

    public static let fields: [Field<Params>] = [
      .required("task_id", \.taskID, doc: "The task."),
      .required("progress", \.progress, doc: "From 0 to 1, never falling within an attempt."),
      .required("stage", \.stage, doc: "What is being done."),
    ]
  }
}
