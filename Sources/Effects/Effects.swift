/// Sound effects by synthesis.
public enum Effects {
  /// Samples a second.
  public static let sampleRate = 48_000
  /// The same, for reckoning.
  public static let rate = 48_000.0
}
