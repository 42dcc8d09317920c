import Contract
import JSON
import JSONRPC
import KlangProtocol
import Platform
import TaskStore

extension Session {
  func initialize(_ params: Initialize.Params) throws(ResponseError) -> Initialize.Result {
    let open: Server.Open
    do throws(TaskStoreError) {
      open = try server.opened()
    } catch {
      var refusal = KlangError.make(.unavailable, error.description)
      // LSP's InitializeError: whether it makes sense to ask again.
      if case .object(var data) = refusal.data ?? .null {
        data["retry"] = true
        refusal.data = .object(data)
      }
      throw refusal
    }
    listen(open.store)
    switch params.trace {
    case .verbose: connection.trace = .verbose
    case .messages, .compact: connection.trace = .messages
    case .off, nil: connection.trace = .off
    }
    let wanted = params.limits ?? params.options?.limits ?? server.configuration.limits
    limits.withLock { $0 = wanted }
    if let processID = params.processID { watchClient(processID) }
    var result = Initialize.Result()
    result.serverInfo.name = "klang"
    result.serverInfo.version = KlangVersion.current
    result.capabilities = Capabilities.json(server.configuration, wanted)
    return result
  }

  /// Ends the session when the client's process is gone.
  private func watchClient(_ processID: Int) {
    ProcessWatch.whenEnded(Int32(processID)) { [weak connection] in
      connection?.stop("the client's process \(processID) is gone")
    }
  }

  func status() -> ServerStatus.Result {
    var status = ServerStatus.Result()
    status.version = KlangVersion.current
    status.processID = Int(getpid())
    status.uptimeMilliseconds = Int64((Clock.monotonicNanoseconds() - server.startedAt) / 1_000_000)
    status.dataDirectory = server.configuration.dataDirectory
    guard let open = server.current else {
      status.store = "closed"
      return status
    }
    do throws(TaskStoreError) {
      status.tasks = try open.store.counts().map { count in
        var report = TaskCountReport()
        report.kind = count.kind
        report.status = TaskState(count.status)
        report.count = count.tasks
        return report
      }
      let callbacks = try open.store.callbackCounts()
      status.callbacksWaiting = callbacks.waiting
      status.callbacksGivenUp = callbacks.givenUp
      status.store = open.store.damage?.description ?? "ok"
    } catch {
      status.store = error.description
    }
    (status.waiting, status.running) = open.engines.load
    status.engines = open.engines.pools.map(\.report)
    return status
  }

  /// `engines/list`, which asks those that were not asked yet.
  func listEngines(_ reply: consuming Reply) {
    guard let open = server.current else {
      return reply.fail(KlangError.make(.unavailable, "The server is closing."))
    }
    let pending = PendingReply(reply)
    open.engines.whenKnown(.all) {
      var result = EnginesList.Result()
      result.engines = open.engines.pools.map(\.report)
      pending.give(.result(result.encoded()))
    }
  }
}

#if canImport(Glibc)
  import func Glibc.getpid
#else
  import func Darwin.getpid
#endif
