/// How much of a library is looked at.
public struct LibraryLimits: Sendable {
  /// Files that may be recordings, in all folders together.
  public var files = 50_000
  /// Bytes of one of them.
  public var fileBytes = 1 << 30
  /// Folders inside one another.
  public var depth = 24
  /// How much of a recording is listened to, in seconds.
  public var listeningSeconds = 60.0

  /// The usual ones.
  public init() {}
}
