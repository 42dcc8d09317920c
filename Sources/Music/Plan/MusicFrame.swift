/// What music has to fit: how long it is, and where a picture is cut.
public struct MusicFrame: Sendable, Equatable {
  /// How long it is, in seconds; its ending falls on that.
  public var seconds: Double
  /// When the picture changes, in seconds, rising: a beat with an accent is there.
  public var cuts: [Double]
  /// How lively the picture is at even parts of the time, 0...1; empty: the plan's shape alone decides.
  public var liveliness: [Double]
  /// Whether it lies under effects that are to be heard: slow attacks, no drums, no melody in the foreground.
  public var isUnderscore: Bool

  /// So long, without a picture.
  public init(seconds: Double, cuts: [Double] = [], liveliness: [Double] = [], isUnderscore: Bool = false) {
    self.seconds = seconds
    self.cuts = cuts
    self.liveliness = liveliness
    self.isUnderscore = isUnderscore
  }
}
