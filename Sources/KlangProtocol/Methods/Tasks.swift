import Contract
import JSON
import JSONRPC

/// A task of any kind by its id.
public enum TasksGet: RequestMethod {
  public typealias Params = TaskReference
  public typealias Result = KlangTask
  public static let name = "tasks/get"
  public static let lane = Lane.read
  public static let summary = "A task of any kind as it stands."
  public static let errors: [KlangErrorCode] = [.invalidParameter, .unavailable]
  public static let examples = [MethodExample("by-id", ["task_id": "0f8fad5bd9cb469fa16570867728950e"])]
  public static let counterexamples = [
    MethodCounterexample("id-is-a-number", ["task_id": 5], code: -32602, pointer: "/task_id")
  ]
}

/// Tasks of all kinds.
public enum TasksList: RequestMethod {
  public typealias Params = AnyTaskListParams
  public typealias Result = TaskListResult
  public static let name = "tasks/list"
  public static let lane = Lane.read
  public static let summary = "Tasks of all kinds, newest first."
  public static let errors: [KlangErrorCode] = [.invalidParameter, .unavailable]
  public static let examples = [MethodExample("failed-ones", ["task_status": "failed", "pageSize": 100])]
  public static let counterexamples = [
    MethodCounterexample("unknown-status", ["task_status": "done"], code: 1201, pointer: "/task_status")
  ]
}

/// Waits for a task.
public enum TasksWait: RequestMethod {
  public typealias Result = KlangTask
  public static let name = "tasks/wait"
  public static let lane = Lane.read
  public static let summary = "Wait until a task is final."
  public static let documentation = """
    Answers with the task when it is final, or as it is when the time is up. Canceling this request leaves the task alone.
    """
  public static let errors: [KlangErrorCode] = [.invalidParameter, .unavailable]
  public static let examples = [MethodExample("half-a-minute", ["external_task_id": "chapter-1", "timeout_ms": 30000])]
  public static let counterexamples = [
    MethodCounterexample("negative-time", ["task_id": "a", "timeout_ms": -1], code: 1201, pointer: "/timeout_ms")
  ]

  /// Which task, and how long.
  public struct Params: ContractObject {
    public static let typeName = "TasksWaitParams"
    public static let documentation = "Which task, and how long at most."

    public var taskID: String?
    public var externalTaskID: String?
    public var timeoutMilliseconds = 60_000
    public var workDoneToken: ProgressToken?

    /// Nothing named yet.
    public init() {}

    public static let fields: [Field<Params>] = [
      .optional("task_id", \.taskID, doc: "The task's id, or the external id it was created with."),
      .optional("external_task_id", \.externalTaskID, doc: "The external id it was created with."),
      .defaulted(
        "timeout_ms", \.timeoutMilliseconds, .range(0...86_400_000),
        doc: "How long to wait, in milliseconds; up to a day."),
      .optional(
        "workDoneToken", \.workDoneToken, doc: "Progress is told with `$/progress` under this token until the answer."),
    ]

    public static func check(_ value: Params, _ problems: inout Problems) {
      TaskReference.checkOne(value.taskID, value.externalTaskID, &problems)
    }

    public static var keywords: [(key: String, value: JSON)] { [TaskReference.oneName] }

    /// The task that is meant.
    public var reference: TaskReference {
      var reference = TaskReference()
      reference.taskID = taskID
      reference.externalTaskID = externalTaskID
      return reference
    }
  }
}

/// Stops a task.
public enum TasksCancel: RequestMethod {
  public typealias Params = TaskReference
  public typealias Result = KlangTask
  public static let name = "tasks/cancel"
  public static let lane = Lane.read
  public static let summary = "Stop a task."
  public static let documentation = """
    Answers with the task: `failed` with `canceled: true` if it was stopped, or as it ended before. An engine that does \
    not stop within 100 ms is killed.
    """
  public static let errors: [KlangErrorCode] = [.invalidParameter, .unavailable]
  public static let examples = [MethodExample("by-external-id", ["external_task_id": "chapter-1"])]
}
