import Contract

/// What a task's `callback_url` is told of a status change: the body of the API's callbacks, not wrapped in anything.
/// The API documents no sounds there; they have the shape of a query's answer.
public struct CallbackBody: ContractObject {
  public static let typeName = "CallbackBody"
  public static let documentation = "What a callback tells: a task as it was after one status change."
  public static let isOpen = true

  var taskID = ""
  var status = TaskState.submitted
  var statusMessage = ""
  var createdAt: Int64 = 0
  var updatedAt: Int64 = 0
  var unitDeduction = "0"
  var info = TaskInfo()
  var result: Encoded<TaskResult>?

  /// Of no task.
  public init() {}

  /// Of a task as it was after a status change.
  public init(_ task: KlangTask) {
    taskID = task.taskID
    status = task.status
    statusMessage = task.statusMessage
    createdAt = task.createdAt
    updatedAt = task.updatedAt
    unitDeduction = task.unitDeduction
    info = task.info
    result = task.result
  }

  public static let fields: [Field<CallbackBody>] = [
    .required("task_id", \.taskID, doc: "The task's id."),
    .required("task_status", \.status, doc: "Where it stands after the change."),
    .required("task_status_msg", \.statusMessage, doc: "Why it failed, or waits again; else empty."),
    .required("created_at", \.createdAt, doc: "When it was created: Unix time in milliseconds."),
    .required("updated_at", \.updatedAt, doc: "When this change was: Unix time in milliseconds."),
    .required("final_unit_deduction", \.unitDeduction, doc: "Units charged; \"0\" for what is made on this machine."),
    .required("task_info", \.info, doc: "What its creator said of it."),
    .optional("task_result", \.result, doc: "What came out, when it succeeded."),
  ]
}
