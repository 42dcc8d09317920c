import Contract
import JSON
import JSONRPC
import KlangProtocol
import Platform
import TaskStore

/// A reply that waits for a task to become final: until then, or until time, client or server put an end to it.
final class TaskWait: Sendable {
  private let session: Session
  private let record: TaskRecord
  private let reply: PendingReply
  private let token: ProgressToken?
  private let cleanup = Monitor<[@Sendable () -> Void]>([])
  /// The client canceled the request, and with it the task: the answer is then that, not the task as it ended.
  private let isCanceled = Monitor(false)

  init(_ session: Session, _ record: TaskRecord, _ reply: PendingReply, _ token: ProgressToken?) {
    self.session = session
    self.record = record
    self.reply = reply
    self.token = token
  }

  /// Waits. Without a time limit when `timeoutMilliseconds` is nil; `cancelsTask`: a cancel of the request is one of the task.
  func start(_ request: Request, timeoutMilliseconds: Int64?, cancelsTask: Bool) {
    let hub = session.server.hub
    tellProgress([
      "kind": "begin", "title": .string(KlangTask(record).kind.title), "cancellable": .bool(cancelsTask),
      "percentage": 0,
    ])
    var watcher = EventHub.Watcher(final: { [self] task in
      finish(isCanceled.withLock { $0 } ? .error(Self.cancellation) : .result(KlangTask(task).encoded()))
    })
    watcher.abandoned = { [self] error in finish(.error(error.response)) }
    if token != nil {
      watcher.progress = { [self] progress, stage in
        let percentage = JSON.Number(Int(progress * 100))
        tellProgress(["kind": "report", "message": .string(stage), "percentage": .number(percentage)])
      }
    }
    let watching = hub.watch(record.id, watcher)
    atEnd { hub.unwatch(watching) }
    // The task may have become final before it was watched.
    if let now = current, now.status.isFinal { return finish(.result(KlangTask(now).encoded())) }
    if let timeoutMilliseconds {
      let timers = session.server.timers
      let timer = timers.after(milliseconds: timeoutMilliseconds) { [self] in finishAsItIs() }
      atEnd { timers.cancel(timer) }
    }
    request.whenInterrupted { [self] interruption in
      switch interruption {
      case .closing: finishAsItIs()
      case .canceled:
        guard cancelsTask else { return finish(.error(Self.cancellation)) }
        isCanceled.withLock { $0 = true }
        session.cancel(taskID: record.id) { [self] _ in finish(.error(Self.cancellation)) }
      }
    }
  }

  private static let cancellation = ResponseError(.requestCancelled, "Canceled.")

  private var current: TaskRecord? { try? session.store().task(.id(record.id)) }

  private func finishAsItIs() { finish(.result(KlangTask(current ?? record).encoded())) }

  private func finish(_ outcome: Outcome) {
    if token != nil { tellProgress(["kind": "end"]) }
    reply.give(outcome)
    let actions = cleanup.withLock { actions in
      defer { actions = [] }
      return actions
    }
    for action in actions { action() }
  }

  private func atEnd(_ action: @escaping @Sendable () -> Void) { cleanup.withLock { $0.append(action) } }

  private func tellProgress(_ value: JSON) {
    guard let token else { return }
    var params = Progress.Params()
    params.token = token
    params.value = value
    _ = session.connection.notify(Progress.name, encodedParams: params.encoded())
  }
}
