import JSON
import Platform

extension Connection {
  func arrive(_ item: Item, _ lane: Lane, _ bytes: Int, _ service: any Service) {
    if lane == .overtake { return start(item, service) }
    guard state.withLock({ $0.queue.arrive(item, lane: lane, bytes: bytes) }) else { return }
    start(item, service)
    finishStart()
  }

  func finishStart() {
    if state.withLock({ state -> Bool in
      state.queue.started()
      return state.queue.hasWork
    }) {
      state.broadcast { _ in }
    }
  }

  /// Starts messages that had to wait.
  func laneLoop(_ service: any Service) {
    while true {
      let item: Item?? = state.wait { state -> Item?? in
        if state.ending == .exit || state.ending == .outputFailed { return .some(nil) }
        return state.queue.next().map { .some($0) }
      }
      guard let item = item ?? nil else { return }
      start(item, service)
      finishStart()
      state.broadcast { _ in }
    }
  }

  func start(_ item: Item, _ service: any Service) {
    switch item {
    case .invalid(let id, let error, let sink): sink.take(id, .error(error))
    case .notification("exit", _): end(.exit)
    case .notification(let method, let params):
      guard state.withLock(\.life.admitsNotifications) else { return }
      if !service.handle(notification: method, params: params), !method.hasPrefix("$/") {
        log(.info, "The notification \"\(method)\" is not known; ignored.")
      }
    case .request(let request, let lane, let sink): start(request, lane, sink, service)
    }
  }

  func start(_ request: Request, _ lane: Lane, _ sink: any ReplySink, _ service: any Service) {
    let isAdmission = lane == .admission && service.lane(ofRequest: request.method) != nil
    let refusal = state.withLock { state -> ResponseError? in
      state.queue.expectAnswer()
      if isAdmission { state.queue.expectAdmission() }
      return state.life.admit(request: request.method)
    }
    let admission = isAdmission ? Admission { [weak self] in self?.admitted() } : nil
    let reply = Reply(id: request.id, sink: TrackedReply(self, request.method, sink))
    if let refusal {
      reply.fail(refusal)
    } else if inFlight.interruption(of: request.id) != nil {
      reply.fail(ResponseError(.requestCancelled, "Canceled before it started."))
    } else if service.lane(ofRequest: request.method) == nil {
      reply.fail(ResponseError(.methodNotFound, "There is no method \"\(request.method)\"."))
    } else {
      service.handle(request, reply, admission: admission)
    }
  }

  func admitted() {
    if state.withLock({ state -> Bool in
      state.queue.admitted()
      return state.queue.hasWork
    }) {
      state.broadcast { _ in }
    }
  }
}
