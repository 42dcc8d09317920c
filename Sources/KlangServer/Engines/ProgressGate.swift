import Platform

/// Lets an engine's progress through: never falling, and not more often than is of use.
final class ProgressGate: Sendable {
  /// The least time between two reports, in nanoseconds.
  private static let interval: UInt64 = 50_000_000

  private struct State {
    var told = -1.0
    var at: UInt64 = 0
  }

  private let state = Monitor(State())

  /// What to tell of a report; nil for nothing.
  func pass(_ progress: Double) -> Double? {
    let now = Clock.monotonicNanoseconds()
    let share = progress.isFinite ? min(max(progress, 0), 1) : 0
    return state.withLock { state in
      guard share > state.told, now - state.at >= Self.interval || share == 1 else { return nil }
      state.told = share
      state.at = now
      return share
    }
  }
}
