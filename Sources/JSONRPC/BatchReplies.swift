import Platform

/// Collects the answers to the members of one batch, and sends them as one array when the last is there.
final class BatchReplies: ReplySink {
  private struct State {
    var missing: Int
    var responses: [[UInt8]] = []
  }

  private let state: Monitor<State>
  private let isComplete: @Sendable ([UInt8]) -> Void

  init(expected: Int, whenComplete: @escaping @Sendable ([UInt8]) -> Void) {
    state = Monitor(State(missing: expected))
    isComplete = whenComplete
  }

  func take(_ id: RequestID?, _ outcome: Outcome) {
    let responses = state.withLock { state -> [[UInt8]]? in
      state.responses.append(MessageWriter.response(id, outcome))
      state.missing -= 1
      return state.missing == 0 ? state.responses : nil
    }
    if let responses { isComplete(MessageWriter.batch(responses)) }
  }
}
