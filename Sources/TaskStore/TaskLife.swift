/// The part of a task that its events change, and the rules of that change: a plain value, without time or storage.
public struct TaskLife: Sendable, Equatable {
  /// Where the task is in its life.
  public var status: TaskStatus
  /// Why it failed, or waits again; empty otherwise.
  public var statusMessage: String
  /// Whether it failed because someone wished it to stop.
  public var canceled: Bool
  /// Attempts begun so far.
  public var attempt: Int
  /// The server that runs it, is going to run it, or ran it.
  public var owner: String?

  /// A life at its beginning, unless told otherwise.
  public init(
    status: TaskStatus = .submitted, statusMessage: String = "", canceled: Bool = false, attempt: Int = 0,
    owner: String? = nil
  ) {
    self.status = status
    self.statusMessage = statusMessage
    self.canceled = canceled
    self.attempt = attempt
    self.owner = owner
  }

  /// The life after a change, or `nil` when the change is not allowed now.
  public func after(_ change: TaskChange) -> TaskLife? {
    switch (status, change) {
    case (.succeed, _), (.failed, _):
      nil
    case (.submitted, .claim(let claimant)) where isOpen(to: claimant):
      TaskLife(status: .processing, attempt: attempt + 1, owner: claimant)
    case (.processing, .release(let runner, let message)) where runner == owner:
      TaskLife(status: .submitted, statusMessage: message, attempt: attempt, owner: owner)
    case (.processing, .succeed(let runner, _, _, _, _)) where runner == owner:
      TaskLife(status: .succeed, attempt: attempt, owner: owner)
    case (_, .fail(let runner, let message, let canceled)) where runner.map(isOpen(to:)) ?? true:
      TaskLife(status: .failed, statusMessage: message, canceled: canceled, attempt: attempt, owner: owner)
    case (_, .takeOver(let heir, let limit)) where heir != owner:
      takenOver(by: heir, attemptLimit: limit)
    default:
      nil
    }
  }

  private func isOpen(to server: String) -> Bool { owner == nil || owner == server }

  private func takenOver(by heir: String, attemptLimit: Int) -> TaskLife {
    guard status == .processing else {
      return TaskLife(status: .submitted, statusMessage: statusMessage, attempt: attempt, owner: heir)
    }
    if attempt < attemptLimit {
      let message =
        "The server that ran attempt \(attempt) of \(attemptLimit) stopped; the task waits to be tried again."
      return TaskLife(status: .submitted, statusMessage: message, attempt: attempt, owner: heir)
    }
    let message =
      "The server that ran attempt \(attempt) of \(attemptLimit) stopped before it was finished, and no attempt is left. "
      + "Create the task again to try once more."
    return TaskLife(status: .failed, statusMessage: message, attempt: attempt, owner: heir)
  }
}
