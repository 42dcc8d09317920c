import Contract
import JSON

/// Names a task: by our id or by its creator's.
public struct TaskReference: ContractObject {
  public static let typeName = "TaskReference"
  public static let documentation = "Names a task by `task_id` or by `external_task_id`: exactly one of them."

  public var taskID: String?
  public var externalTaskID: String?

  /// Names nothing yet.
  public init() {}

  public static let fields: [Field<TaskReference>] = [
    .optional("task_id", \.taskID, doc: "The task's id, or the external id it was created with."),
    .optional("external_task_id", \.externalTaskID, doc: "The external id it was created with."),
  ]

  public static func check(_ value: TaskReference, _ problems: inout Problems) {
    checkOne(value.taskID, value.externalTaskID, &problems)
  }

  public static var keywords: [(key: String, value: JSON)] { [oneName] }

  /// Exactly one of both names, as a schema says it.
  static let oneName: (key: String, value: JSON) = (
    "oneOf", [["required": ["task_id"]], ["required": ["external_task_id"]]]
  )

  /// Exactly one of both names.
  static func checkOne(_ taskID: String?, _ externalTaskID: String?, _ problems: inout Problems) {
    switch (taskID, externalTaskID) {
    case (nil, nil): problems.add(.shape, expected: "either task_id or external_task_id", found: "neither")
    case (.some, .some): problems.add(.shape, expected: "either task_id or external_task_id", found: "both")
    default: return
    }
  }
}
