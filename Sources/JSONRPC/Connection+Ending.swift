import Platform

extension Connection {
  /// The first reason to end counts.
  func end(_ ending: Ending) {
    state.broadcast { $0.ending = $0.ending ?? ending }
  }

  /// `shutdown` waits until what came before it is answered. A client that waits for that answer is not kept waiting
  /// for long: requests that only wait for a task are then answered with the task as it is.
  func shutdownCame() {
    state.withLock { $0.shutdownWaits = true }
    timers.after(milliseconds: Self.graceMilliseconds) { [weak self] in
      guard let self, state.withLock({ $0.shutdownWaits && !$0.isScript }) else { return }
      inFlight.interruptAll(.closing)
    }
  }

  /// After a `shutdown` that is still waiting, `exit` waits too.
  func exitCame(_ service: any Service) {
    let isScript = state.withLock { state -> Bool in
      if state.shutdownWaits { state.isScript = true }
      return state.shutdownWaits
    }
    if isScript {
      arrive(.notification(method: "exit", params: .object([:])), .lifecycle, 0, service)
    } else {
      end(.exit)
    }
  }

  /// The input has ended. That is the same as `exit`, but what was read is answered first.
  func endOfInput() {
    state.broadcast { state in
      state.inputHasEnded = true
      if state.shutdownWaits {
        state.isScript = true
      } else if !state.isScript {
        state.ending = state.ending ?? .endOfInput
      }
    }
  }

  /// Gives what was read a moment to be answered.
  func waitForAnswers() {
    let deadline = Clock.deadline(inMilliseconds: Self.graceMilliseconds)
    _ = state.wait(until: deadline) { $0.queue.isIdle ? true : nil }
  }
}
