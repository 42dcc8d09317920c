import Contract
import JSON
import JSONRPC
import Platform

/// Makes error answers as the contract has them.
public enum KlangError {
  /// An error of the table with a message for this case.
  public static func make(
    _ code: KlangErrorCode, _ message: String, taskID: String? = nil, taskMayExist: Bool = false
  ) -> ResponseError {
    var data = data(code)
    data.taskID = taskID
    data.taskState = taskMayExist ? "may_exist" : "not_created"
    return ResponseError(code.wireCode, message, data: json(data))
  }

  /// Parameters that can't be taken: -32602 when their shape is wrong, 1201 when only values are.
  public static func invalid(_ problems: [Problem], method: String) -> ResponseError {
    let code: ErrorCode =
      problems.contains { $0.kind == .shape } ? .invalidParams : KlangErrorCode.invalidParameter.wireCode
    var data = data(.invalidParameter)
    data.problems = problems.map(ProblemReport.init)
    let texts = problems.map { problem in
      let place = problem.pointer.isEmpty ? "The parameters" : problem.pointer
      return "\(place): expected \(problem.expected), found \(problem.found)."
    }
    let message =
      texts.count == 1
      ? "\(method): \(texts[0])" : "\(method): \(texts.count) problems. " + texts.joined(separator: " ")
    return ResponseError(code, message, data: json(data))
  }

  private static func data(_ code: KlangErrorCode) -> ErrorData {
    var data = ErrorData()
    data.klingCode = code.code
    data.httpStatus = code.httpStatus
    data.requestID = Randomness.hexadecimal(bytes: 8)
    data.errorClass = code.errorClass.rawValue
    data.isRetryable = code.isRetryable
    return data
  }

  private static func json(_ data: ErrorData) -> JSON? { try? JSON.parse(data.encoded()) }
}
