/// What a message has to wait for. Messages start in the order in which they came; a lane says what of the earlier ones
/// must have come to pass before this one may start.
public enum Lane: Sendable, CaseIterable {
  /// Starts and ends a session: waits until everything before it has been answered.
  case lifecycle
  /// Brings something into being (a task, a voice): waits only for its turn, and is admitted when it is committed.
  case admission
  /// Asks: waits until what was brought into being before it has been admitted, so that it sees it.
  case read
  /// Waits for nothing.
  case overtake
}
