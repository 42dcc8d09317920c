import JSON
import JSONRPC

/// A speech task by its id.
public enum TextToSpeechGet: RequestMethod {
  public typealias Params = TaskReference
  public typealias Result = KlangTask
  public static let name = "textToSpeech/get"
  public static let lane = Lane.read
  public static let summary = "A speech task as it stands."
  public static let errors: [KlangErrorCode] = [.invalidParameter, .unavailable]
  public static let examples = [MethodExample("by-external-id", ["external_task_id": "chapter-1"])]
  public static let counterexamples = [
    MethodCounterexample("no-id", [:], code: -32602, pointer: ""),
    MethodCounterexample("two-ids", ["task_id": "a", "external_task_id": "b"], code: -32602, pointer: ""),
  ]
}

/// The speech tasks.
public enum TextToSpeechList: RequestMethod {
  public typealias Params = TaskListParams
  public typealias Result = TaskListResult
  public static let name = "textToSpeech/list"
  public static let lane = Lane.read
  public static let summary = "Speech tasks, newest first."
  public static let errors: [KlangErrorCode] = [.invalidParameter, .unavailable]
  public static let examples = [MethodExample("second-page", ["pageNum": 2, "pageSize": 10])]
  public static let counterexamples = [
    MethodCounterexample("page-zero", ["pageNum": 0], code: 1201, pointer: "/pageNum"),
    MethodCounterexample("page-too-large", ["pageSize": 501], code: 1201, pointer: "/pageSize"),
  ]
}
