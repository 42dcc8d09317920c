import Contract
import JSON
import JSONRPC

/// Removes a task.
public enum TasksDelete: RequestMethod {
  public typealias Params = TaskReference
  public typealias Result = Nothing
  public static let name = "tasks/delete"
  public static let lane = Lane.read
  public static let summary = "Remove a final task, its changes and its files."
  public static let documentation = """
    Answers when it is gone; its external id is free again. A task that is not final is refused: cancel it first.
    """
  public static let errors: [KlangErrorCode] = [.invalidParameter, .unavailable]
  public static let examples = [MethodExample("by-id", ["task_id": "0f8fad5bd9cb469fa16570867728950e"])]
  public static let counterexamples = [
    MethodCounterexample("nothing-named", [:], code: -32602, pointer: "")
  ]
}
