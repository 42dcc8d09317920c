/// How long and how large a video may be.
public struct VideoLimits: Sendable, Equatable {
  /// From the beginning to the end of the last picture, in seconds.
  public var seconds: ClosedRange<Double>
  /// Bytes of the file.
  public var bytes: Int

  /// Limits.
  public init(seconds: ClosedRange<Double>, bytes: Int) {
    self.seconds = seconds
    self.bytes = bytes
  }

  /// Those of the API.
  public static let api = VideoLimits(seconds: 3...20, bytes: 100 << 20)
  /// What can be held at once: ten minutes, and no more bytes than an engine may write again.
  public static let open = VideoLimits(seconds: 0.2...600, bytes: 3 << 30)

  /// What a length may be beyond its limits, in seconds: encoders end on a whole picture (1/24 s and less) and a file that
  /// was cut to 20 s by time has the picture that was being shown then; editors show such a file as one of 20 s.
  static let tolerance = 0.05

  /// Whether a video may be so long.
  func takes(seconds length: Double) -> Bool {
    length >= seconds.lowerBound - Self.tolerance && length <= seconds.upperBound + Self.tolerance
  }
}
