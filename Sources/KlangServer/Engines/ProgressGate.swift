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

  /// What to tell of a report, whose 0 to 1 stands for a part of the whole; nil for nothing.
  func pass(_ progress: Double, from start: Double, to end: Double) -> Double? {
    let now = Clock.monotonicNanoseconds()
    let share = start + (end - start) * (progress.isFinite ? min(max(progress, 0), 1) : 0)
    return state.withLock { state in
      guard share > state.told, now - state.at >= Self.interval || share == 1 else { return nil }
      state.told = share
      state.at = now
      return share
    }
  }
}
