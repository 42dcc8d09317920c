/// How much of the traffic a client wants told by `$/logTrace`.
public enum Trace: String, Sendable, CaseIterable {
  /// Nothing.
  case off
  /// A line for each message.
  case messages
  /// A line and details for each message.
  case verbose
}
