import Contract
import JSON
import JSONRPC

/// A voice's task by its id.
public enum CustomVoicesGet: RequestMethod {
  public typealias Params = TaskReference
  public typealias Result = KlangTask
  public static let name = "customVoices/get"
  public static let lane = Lane.read
  public static let summary = "The task that makes, or made, a voice."
  public static let endpoint: String? = "GET /v1/general/custom-voices/{id}"
  public static let errors: [KlangErrorCode] = [.invalidParameter, .unavailable]
  public static let examples = [MethodExample("by-external-id", ["external_task_id": "grandfather"])]
}

/// The tasks of voices.
public enum CustomVoicesList: RequestMethod {
  public typealias Result = TaskListResult
  public static let name = "customVoices/list"
  public static let lane = Lane.read
  public static let summary = "The tasks that make, or made, voices; newest first."
  public static let endpoint: String? = "GET /v1/general/custom-voices"
  public static let errors: [KlangErrorCode] = [.invalidParameter, .unavailable]
  public static let examples = [MethodExample("second-page", ["pageNum": 2, "pageSize": 10])]
  public static let counterexamples = [
    MethodCounterexample("page-too-large", ["pageSize": 1001], code: 1201, pointer: "/pageSize")
  ]

  /// Which of them.
  public struct Params: ContractObject {
    public static let typeName = "CustomVoicesListParams"
    public static let documentation = TaskListParams.documentation

    public var list = TaskListParams()

    /// The first page.
    public init() {}

    public static let fields: [Field<Params>] = [
      .optional("task_status", \.list.status, doc: "Only tasks that stand so."),
      .defaulted("pageNum", \.list.pageNumber, .range(1...1000), doc: "Which page, from 1."),
      .defaulted("pageSize", \.list.pageSize, .range(1...1000), doc: "How many tasks a page has."),
      .optional("cursor", \.list.cursor, doc: "`next_cursor` of the page before; then `pageNum` does not count."),
    ]
  }
}
