import Contract

/// Which tasks of one kind a list shows.
public struct TaskListParams: ContractObject {
  public static let typeName = "TaskListParams"
  public static let documentation =
    "Which tasks a list shows, newest first: a page by number, or what follows a cursor."

  public var status: TaskState?
  public var pageNumber = 1
  public var pageSize = 30
  public var cursor: String?

  /// The first page.
  public init() {}

  public static let fields: [Field<TaskListParams>] = [
    .optional("task_status", \.status, doc: "Only tasks that stand so."),
    .defaulted("pageNum", \.pageNumber, .range(1...1000), doc: "Which page, from 1."),
    .defaulted("pageSize", \.pageSize, .range(1...500), doc: "How many tasks a page has."),
    .optional("cursor", \.cursor, doc: "`next_cursor` of the page before; then `pageNum` does not count."),
  ]
}

/// Which tasks of all kinds a list shows.
public struct AnyTaskListParams: ContractObject {
  public static let typeName = "AnyTaskListParams"
  public static let documentation = TaskListParams.documentation

  public var kind: TaskKind?
  public var list = TaskListParams()

  /// The first page of all tasks.
  public init() {}

  public static let fields: [Field<AnyTaskListParams>] = [
    .optional("kind", \.kind, doc: "Only tasks that make this."),
    .optional("task_status", \.list.status, doc: "Only tasks that stand so."),
    .defaulted("pageNum", \.list.pageNumber, .range(1...1000), doc: "Which page, from 1."),
    .defaulted("pageSize", \.list.pageSize, .range(1...500), doc: "How many tasks a page has."),
    .optional("cursor", \.list.cursor, doc: "`next_cursor` of the page before; then `pageNum` does not count."),
  ]
}

/// A page of tasks.
public struct TaskListResult: ContractObject {
  public static let typeName = "TaskListResult"
  public static let documentation = "A page of tasks, newest first."
  public static let isOpen = true

  public var tasks: [KlangTask] = []
  public var nextCursor: String?
  public var total = 0

  /// An empty page.
  public init() {}

  public static let fields: [Field<TaskListResult>] = [
    .required("tasks", \.tasks, doc: "The tasks."),
    .optional("next_cursor", \.nextCursor, doc: "Leads to the tasks after these; absent on the last page."),
    .required("total", \.total, doc: "How many tasks the whole list has."),
  ]
}
