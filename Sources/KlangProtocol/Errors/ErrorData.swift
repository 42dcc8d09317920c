import Contract
import JSON

/// What an error answer carries for programs, beside code and message.
public struct ErrorData: ContractObject {
  public static let typeName = "ErrorData"
  public static let documentation = "What an error carries for programs."
  public static let isOpen = true

  var klingCode = 0
  var httpStatus = 0
  var requestID: String?
  var errorClass = ""
  var isRetryable = false
  var taskState = "not_created"
  var taskID: String?
  var problems: [ProblemReport]?

  /// Empty data.
  public init() {}

  public static let fields: [Field<ErrorData>] = [
    .required("kling_code", \.klingCode, doc: "The code of the Kling API for this error."),
    .required("http_status", \.httpStatus, doc: "The HTTP status the Kling API sends with it."),
    .optional("request_id", \.requestID, doc: "Names this answer in the server's log."),
    .required(
      "class", \.errorClass, doc: "Who can do something about it: auth, billing, caller, content, limit, server."),
    .required("retryable", \.isRetryable, doc: "Whether the same request may succeed later."),
    .required(
      "task_state", \.taskState, doc: "`not_created`, or `may_exist`: then look the task up before you try again."),
    .optional("task_id", \.taskID, doc: "The task the error is about, or that already has the external id."),
    .optional("problems", \.problems, doc: "Everything that is wrong with the parameters."),
  ]
}

/// One thing that is wrong with the parameters.
public struct ProblemReport: ContractObject {
  public static let typeName = "Problem"
  public static let documentation = "One thing that is wrong with the parameters."
  public static let isOpen = true

  var pointer = ""
  var expected = ""
  var found = ""

  /// Empty.
  public init() {}

  init(_ problem: Problem) {
    pointer = problem.pointer
    expected = problem.expected
    found = problem.found
  }

  public static let fields: [Field<ProblemReport>] = [
    .required("pointer", \.pointer, doc: "Where: a JSON pointer into the parameters."),
    .required("expected", \.expected, doc: "What was expected."),
    .required("found", \.found, doc: "What came."),
  ]
}
