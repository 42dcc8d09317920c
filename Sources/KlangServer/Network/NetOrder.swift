import JSON
import JSONRPC
import NetProtocol
import Platform

/// Something that `klang-net` is asked for: a download or a delivery.
final class NetOrder: Sendable {
  /// What becomes of an order.
  typealias Answer = Result<JSON, NetFailure>

  private enum State {
    case waiting
    case sending(isCanceled: Bool)
    case sent(ServiceProcess, id: Int)
    case over
  }

  let method: String
  let params: JSON?
  /// How long `klang-net` may work on it, in milliseconds.
  let timeoutMilliseconds: Int64
  private let answered: @Sendable (Answer) -> Void
  private let state = Monitor(State.waiting)

  init(
    _ method: String, _ params: JSON?, timeoutMilliseconds: Int, answered: @escaping @Sendable (Answer) -> Void
  ) {
    self.method = method
    self.params = params
    self.timeoutMilliseconds = Int64(timeoutMilliseconds)
    self.answered = answered
  }

  /// Sends it, unless it is over already; `done` is called when it is. Whether it was sent.
  func send(to process: ServiceProcess, done: @escaping @Sendable () -> Void) -> Bool {
    let isWanted = state.withLock { state -> Bool in
      guard case .waiting = state else { return false }
      state = .sending(isCanceled: false)
      return true
    }
    guard isWanted else { return false }
    // Without the lock: of a process that is gone the answer comes before this returns.
    let id = process.request(method, params) { [self] answer in
      finish(answer.mapError { NetFailure($0) })
      done()
    }
    let isCanceled = state.withLock { state -> Bool in
      guard case .sending(let isCanceled) = state else { return false }
      state = .sent(process, id: id)
      return isCanceled
    }
    if isCanceled { process.cancel(id) }
    return true
  }

  /// Answers, if nobody has yet.
  func finish(_ answer: Answer) {
    let isFirst = state.withLock { state -> Bool in
      if case .over = state { return false }
      state = .over
      return true
    }
    if isFirst { answered(answer) }
  }

  /// Gives it up. It is answered with that, at once while it waits, else by `klang-net` once it has tidied up.
  func cancel() {
    let (isWaiting, sent) = state.withLock { state -> (Bool, (process: ServiceProcess, id: Int)?) in
      switch state {
      case .waiting: return (true, nil)
      case .sending:
        state = .sending(isCanceled: true)
        return (false, nil)
      case .sent(let process, let id): return (false, (process, id))
      case .over: return (false, nil)
      }
    }
    if isWaiting { finish(.failure(.canceled)) }
    if let sent { sent.process.cancel(sent.id) }
  }
}
