import Contract
import JSON
import JSONRPC

/// Replays changes, and narrows what a session is told.
public enum TasksSubscribe: RequestMethod {
  public static let name = "tasks/subscribe"
  public static let lane = Lane.read
  public static let summary = "Be told what happened after a change, and what happens from now on."
  public static let documentation = """
    A session is told of all tasks of the store, by whichever server they are run, from `initialize` on. This sets what it \
    is told instead, and where that begins: after the answer every change behind `after` follows as `tasks/statusChanged`, \
    in order and without a gap, then those to come. A second call replaces the first; without members it is everything, \
    from now on. Changes of deleted tasks are gone.
    """
  public static let errors: [KlangErrorCode] = [.invalidParameter, .unavailable]
  public static let examples = [
    MethodExample("all-that-was-missed", ["after": 1204]),
    MethodExample("two-tasks", ["task_ids": ["0f8fad5bd9cb469fa16570867728950e", "chapter-1"], "progress": false]),
  ]
  public static let counterexamples = [
    MethodCounterexample("before-the-first", ["after": -1], code: 1201, pointer: "/after"),
    MethodCounterexample("unknown-kind", ["kinds": ["textToSmell"]], code: 1201, pointer: "/kinds/0"),
  ]

  /// What a session wants to be told.
  public struct Params: ContractObject {
    public static let typeName = "TasksSubscribeParams"
    public static let documentation = "What a session wants to be told."

    public var after: Int64?
    public var kinds: [TaskKind] = []
    public var taskIDs: [String] = []
    public var isOwn = false
    public var progress = true

    /// Everything, from now on.
    public init() {}

    public static let fields: [Field<Params>] = [
      .optional(
        "after", \.after, .range(0...Int64.max),
        doc: "The `sequence` of the last change that is known; 0 replays all there is. Without it nothing is replayed."),
      .defaulted("kinds", \.kinds, doc: "Only tasks that make one of these; empty: all."),
      .defaulted("task_ids", \.taskIDs, doc: "Only these tasks, by id or external id; empty: all."),
      .defaulted(
        "own", \.isOwn,
        doc:
          "Only tasks of this server, not of others on the same store: spares a busy server the work of telling them."),
      .defaulted("progress", \.progress, doc: "Whether `tasks/progress` is told too."),
    ]
  }

  /// Where the log of changes stands.
  public struct Result: ContractObject {
    public static let typeName = "TasksSubscribeResult"
    public static let documentation = "Where the log of changes stands."
    public static let isOpen = true

    public var after: Int64 = 0
    public var sequence: Int64 = 0

    /// An empty log.
    public init() {}

    public static let fields: [Field<Result>] = [
      .required("after", \.after, doc: "Changes behind this number follow."),
      .required("sequence", \.sequence, doc: "The number of the last change there is, of any task."),
    ]
  }
}
