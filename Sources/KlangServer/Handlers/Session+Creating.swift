import Contract
import JSONRPC
import KlangProtocol
import Platform
import TaskStore

extension Session {
  /// What is to be made: the request as the engine gets it, and who makes it.
  struct Order: Sendable {
    var kind: TaskKind
    var request: [UInt8]
    var options: CreateOptions
    var pool: EnginePool
    /// The task whose files it needs.
    var uses: String?
    /// Whether this session is to hear it while it is made.
    var isStreamed = false
  }

  /// Finds the engine for a create, which may take a while, then stores the task and answers.
  ///
  /// `wish` is what has to be known of engines for that: nil for nothing. `order` is made on this thread then, else
  /// perhaps on another one.
  func create(
    _ method: String, _ options: CreateOptions, _ call: Call, _ reply: consuming Reply, wish: Engines.Wish?,
    order: @escaping @Sendable (Engines) throws(ResponseError) -> Order
  ) {
    let refusal = CallbackURL.refusal(
      options.callbackURL, allowsPrivateNetwork: server.configuration.allowsPrivateNetwork, method: method)
    if let refusal { return reply.fail(refusal) }
    guard let open = server.current else {
      return reply.fail(KlangError.make(.unavailable, "The server is closing."))
    }
    let pending = PendingReply(reply)
    let body: @Sendable () -> Void = { [self] in
      do throws(ResponseError) {
        submit(try order(open.engines), open, call, pending)
      } catch {
        call.admission?.finish()
        pending.give(.error(error))
      }
    }
    if let wish { open.engines.whenKnown(wish, body) } else { body() }
  }

  private func submit(_ order: Order, _ open: Server.Open, _ call: Call, _ pending: PendingReply) {
    let task = NewTask(
      kind: order.kind.rawValue, externalID: order.options.externalTaskID, owner: server.ownerName,
      request: order.request, callbackURL: order.options.callbackURL, uses: order.uses,
      engine: order.pool.specification.isEmbedded ? nil : order.pool.name)
    open.store.create(task) { [self] outcome in
      switch outcome {
      case .failure(let error):
        call.admission?.finish()
        pending.give(.error(error.response))
      case .success(let event):
        if order.options.wait {
          let waiting = TaskWait(self, event.task, pending, order.options.workDoneToken)
          waiting.start(call.request, timeoutMilliseconds: nil, cancelsTask: true)
        } else {
          pending.give(.result(KlangTask(event.task).encoded()))
        }
        if order.isStreamed { SoundStream.start(event.task.id, connection, server.hub) }
        order.pool.scheduler.enqueue(event.task.id)
        call.admission?.finish()
      }
    }
  }
}

extension CreateParams {
  /// The request as an engine gets it: without what is no affair of its.
  func forEngine() -> [UInt8] {
    var order = self
    order.options.callbackURL = nil
    order.options.engine = nil
    order.options.workDoneToken = nil
    return order.encoded()
  }
}
