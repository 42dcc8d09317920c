import Contract
import JSON
import JSONRPC
import KlangProtocol
import Platform
import TaskStore

extension Session {
  /// The task that is meant, or the error that it isn't there.
  func find(_ reference: TaskReference, kind: TaskKind? = nil) throws(ResponseError) -> TaskRecord {
    let key: TaskKey =
      if let id = reference.taskID { .either(id) } else { .externalID(reference.externalTaskID ?? "") }
    let store = try store()
    let record: TaskRecord?
    do throws(TaskStoreError) {
      record = try store.task(key)
    } catch {
      throw error.response
    }
    if let record, kind == nil || record.kind == kind?.rawValue { return record }
    let name = reference.taskID ?? reference.externalTaskID ?? ""
    throw KlangError.make(.invalidParameter, "Task not found by id/external id: \"\(name)\".")
  }

  /// `tasks/get`, which clients ask most.
  func get(_ reference: TaskReference, _ reply: consuming Reply) {
    // An external id in `task_id` may come to mean another task later; only ids of our own are kept.
    let key = reference.taskID ?? ""
    if !key.isEmpty, let answer = server.answers.answer(key) { return reply.succeed(encoded: answer) }
    do throws(ResponseError) {
      let record = try find(reference)
      let answer = KlangTask(record).encoded()
      if record.status.isFinal && record.id == key { server.answers.keep(answer, key) }
      reply.succeed(encoded: answer)
    } catch {
      reply.fail(error)
    }
  }

  func list(_ params: TaskListParams, kind: TaskKind?) throws(ResponseError) -> TaskListResult {
    let position: TaskQuery.Position =
      if let cursor = params.cursor {
        .cursor(cursor, limit: params.pageSize)
      } else {
        .page(number: params.pageNumber, size: params.pageSize)
      }
    let statuses: Set<TaskStatus> = params.status.map { [$0.stored] } ?? []
    let store = try store()
    do throws(TaskStoreError) {
      let page = try store.tasks(TaskQuery(kind: kind?.rawValue, statuses: statuses, position: position))
      var result = TaskListResult()
      result.tasks = page.tasks.map { KlangTask($0) }
      result.nextCursor = page.nextCursor
      result.total = page.total
      return result
    } catch {
      throw error.response
    }
  }

  func wait(_ params: TasksWait.Params, _ call: Call, _ reply: consuming Reply) {
    let record: TaskRecord
    do throws(ResponseError) {
      record = try find(params.reference)
    } catch {
      return reply.fail(error)
    }
    let waiting = TaskWait(self, record, PendingReply(reply), params.workDoneToken)
    waiting.start(call.request, timeoutMilliseconds: Int64(params.timeoutMilliseconds), cancelsTask: false)
  }

  func cancel(_ reference: TaskReference, _ reply: consuming Reply) {
    let record: TaskRecord
    do throws(ResponseError) {
      record = try find(reference)
    } catch {
      return reply.fail(error)
    }
    let pending = PendingReply(reply)
    cancel(taskID: record.id) { pending.give($0) }
  }

  /// `tasks/delete`.
  func delete(_ reference: TaskReference, _ reply: consuming Reply) {
    let record: TaskRecord
    let store: any TaskStore
    do throws(ResponseError) {
      record = try find(reference)
      store = try self.store()
    } catch {
      return reply.fail(error)
    }
    let pending = PendingReply(reply)
    store.delete(record.id) { [server] outcome in
      switch outcome {
      case .success:
        server.answers.removeAll()
        pending.give(.result(Nothing().encoded()))
        // Not on the store's thread: there may be large files.
        Thread.start("klang-delete") { server.assets.remove(record.id) }
      case .failure(.conflict(let current)):
        pending.give(
          .error(
            KlangError.make(
              .invalidParameter,
              "Task \(current.id) is still \(current.status.rawValue), and only final tasks can be deleted. "
                + "Cancel it first with tasks/cancel.", taskID: current.id)))
      case .failure(let error): pending.give(.error(error.response))
      }
    }
  }

  /// Stops a task. `done` is called with the task, as it was stopped or as it had ended before.
  func cancel(taskID: String, done: @escaping @Sendable (Outcome) -> Void) {
    guard let open = server.current else {
      return done(.error(KlangError.make(.unavailable, "The server is closing.")))
    }
    open.store.change(taskID, .fail(owner: nil, message: "Canceled.", canceled: true)) { outcome in
      switch outcome {
      case .success(let event):
        open.engines.stop(taskID)
        done(.result(KlangTask(event.task).encoded()))
      case .failure(.conflict(let current)): done(.result(KlangTask(current).encoded()))
      case .failure(let error): done(.error(error.response))
      }
    }
  }
}
