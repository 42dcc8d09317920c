import Watching

/// What is heard in a film, and when.
public struct CueSheet: Sendable, Equatable {
  /// How long the film is, in seconds.
  public var seconds: Double

  /// Silence of so many seconds.
  public init(seconds: Double) { self.seconds = seconds }
}
