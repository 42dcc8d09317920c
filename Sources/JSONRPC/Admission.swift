import Synchronization

/// Held by a request of the admission lane until what it brings into being is there for others to see. Letting go of it,
/// on purpose or by the end of its life, lets the messages behind it go on.
public final class Admission: Sendable {
  private let action: Mutex<(@Sendable () -> Void)?>

  init(_ action: (@Sendable () -> Void)?) { self.action = Mutex(action) }

  /// What was to be admitted is there, or will never be.
  public func finish() {
    let action = action.withLock { action in
      defer { action = nil }
      return action
    }
    action?()
  }

  deinit { finish() }
}
