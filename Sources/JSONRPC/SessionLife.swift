/// Where a session stands between its first message and its last (LSP base protocol 0.9, lifecycle). A plain value.
struct SessionLife: Sendable, Equatable {
  enum State: Sendable, Equatable {
    case fresh
    case initializing
    case running
    case shutDown
  }

  private(set) var state = State.fresh
  /// The request that opens the session.
  let opening: String

  init(opening: String = "initialize") { self.opening = opening }

  /// Judges a request whose turn has come: nil lets it pass, else what to answer.
  mutating func admit(request method: String) -> ResponseError? {
    switch (state, method) {
    case (.fresh, opening):
      state = .initializing
      return nil
    case (.fresh, _), (.initializing, _):
      return ResponseError(
        .serverNotInitialized, "\"\(method)\" came before the session was initialized: send \"\(opening)\" first.")
    case (.running, opening):
      return ResponseError(.invalidRequest, "The session is initialized already: \"\(opening)\" may be sent once.")
    case (.shutDown, _):
      return ResponseError(
        .invalidRequest, "The session was shut down: after \"shutdown\" only \"exit\" is taken, not \"\(method)\".")
    case (.running, _):
      return nil
    }
  }

  /// Whether a notification is listened to; `exit` always is, and not asked for here.
  var admitsNotifications: Bool { state == .running }

  /// A request that changes the state was answered.
  mutating func answered(_ method: String, succeeded: Bool) {
    switch (state, method) {
    case (.initializing, opening): state = succeeded ? .running : .fresh
    case (.running, "shutdown") where succeeded: state = .shutDown
    default: break
    }
  }

  /// The process's status when the session ends now: 0 only after a shutdown.
  var exitStatus: Int32 { state == .shutDown ? 0 : 1 }
}
