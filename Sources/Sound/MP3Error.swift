/// Why there is no MP3 file of a sound.
public struct MP3Error: Error, Sendable, Equatable {
  /// What the encoder could not do.
  public let message: String

  /// With what the encoder could not do.
  public init(message: String) { self.message = message }
}
