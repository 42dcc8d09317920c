/// What is taken for an input.
struct InputLimits: Sendable {
  /// The longest file, in bytes.
  var maximumBytes: Int
  /// How long fetching it may take, in milliseconds.
  var timeoutMilliseconds = 120_000
  /// Media types that a web server may send it as, such as `video/mp4` or `audio/*`; none: all.
  var mediaTypes: [String] = []

  /// Bounds, in bytes.
  init(maximumBytes: Int) { self.maximumBytes = maximumBytes }
}
