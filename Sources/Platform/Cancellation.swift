/// Tells work that is going on that it is not wanted any more.
public final class Cancellation: Sendable {
  private struct State {
    var isCanceled = false
    var action: (@Sendable () -> Void)?
  }

  private let state = Monitor(State())

  /// Not canceled.
  public init() {}

  /// Whether it was canceled.
  public var isCanceled: Bool { state.withLock(\.isCanceled) }

  /// Cancels, for good.
  public func cancel() {
    state.withLock { state in
      state.isCanceled = true
      state.action?()
    }
  }

  /// Runs `body`, during which a cancel calls `action`, which must be short and not ask the cancellation anything; never
  /// after `body` has returned. A cancel that came before calls it at once.
  public func with<Value, Failure: Error>(
    _ action: @escaping @Sendable () -> Void, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    state.withLock { state in
      state.action = action
      if state.isCanceled { action() }
    }
    defer { state.withLock { $0.action = nil } }
    return try body()
  }
}
