/// A recording that may be heard for a sound.
public struct SampleCandidate: Sendable, Equatable {
  /// The recording.
  public var entry: LibraryEntry
  /// How well it fits: 0 is well enough, more is better.
  public var fit: Double
  /// The seed of its variation.
  public var seed: UInt64
}
