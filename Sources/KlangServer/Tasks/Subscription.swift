import KlangProtocol
import TaskStore

/// What a session wants to be told of.
struct Subscription {
  /// Kinds of tasks; empty: all.
  var kinds: Set<String> = []
  /// Ids and external ids of tasks; empty: all.
  var names: Set<String> = []
  /// Only tasks of this server: its name; nil: all.
  var owner: String?
  /// Whether it wants to know how far they are.
  var hasProgress = true
  /// Tasks that were found to be meant and are not final, for the progress that tells their ids only.
  private var known: Set<String> = []

  /// Everything.
  init() {}

  /// What was asked for.
  init(_ params: TasksSubscribe.Params, server: String) {
    owner = params.isOwn ? server : nil
    kinds = Set(params.kinds.map(\.rawValue))
    names = Set(params.taskIDs)
    hasProgress = params.progress
  }

  private var isNarrow: Bool { !kinds.isEmpty || !names.isEmpty || owner != nil }

  /// Whether a change is to be told.
  mutating func wants(_ event: TaskEvent) -> Bool {
    guard isNarrow else { return true }
    let task = event.task
    let isNamed = names.isEmpty || names.contains(task.id) || task.externalID.map(names.contains) == true
    guard isNamed, kinds.isEmpty || kinds.contains(task.kind), (owner ?? task.owner) == task.owner else { return false }
    if task.status.isFinal { known.remove(task.id) } else { known.insert(task.id) }
    return true
  }

  /// Whether it is to be told how far a task is.
  func wantsProgress(of taskID: String) -> Bool { hasProgress && (!isNarrow || known.contains(taskID)) }
}
