/// A picture of a film, made small for watching.
public struct VideoFrame: Sendable {
  /// When it is shown, in seconds from the beginning of the film.
  public var time: Double
  /// Points across and down; both even.
  public var width: Int
  public var height: Int
  /// The planes of I420, one after the other: luma (`width` x `height`), then Cb, then Cr (half as wide and high), each from
  /// 0 to 255 (16 to 235 and 240 by the standard of television).
  public var planes: [UInt8]

  /// A picture; `planes` has `width * height * 3 / 2` bytes.
  public init(time: Double, width: Int, height: Int, planes: [UInt8]) {
    self.time = time
    self.width = width
    self.height = height
    self.planes = planes
  }
}
