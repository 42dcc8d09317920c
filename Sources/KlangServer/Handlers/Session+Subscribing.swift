import Contract
import JSONRPC
import KlangProtocol
import TaskStore

extension Session {
  /// `tasks/subscribe`: the answer first, then what was missed.
  func subscribe(_ params: TasksSubscribe.Params, _ reply: consuming Reply) {
    var result = TasksSubscribe.Result()
    do throws(ResponseError) {
      let store = try store()
      do throws(TaskStoreError) {
        result.sequence = try store.lastSequence()
      } catch {
        throw error.response
      }
    } catch {
      return reply.fail(error)
    }
    result.after = params.after ?? result.sequence
    notifier?.restart(Subscription(params, server: server.ownerName), after: result.after)
    reply.succeed(encoded: result.encoded())
    notifier?.catchUp()
  }
}
