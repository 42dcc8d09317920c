/// A picture of up to 256 colours, to draw on; (0, 0) is the upper left corner.
public struct Canvas: Sendable {
  public let width: Int
  public let height: Int
  /// The colours.
  public let palette: [Color]
  /// The number of each pixel's colour, line by line.
  public private(set) var pixels: [UInt8]

  /// An area of one colour.
  public init(width: Int, height: Int, palette: [Color], background: UInt8) {
    precondition(width > 0 && height > 0 && 1...256 ~= palette.count)
    self.width = width
    self.height = height
    self.palette = palette
    pixels = [UInt8](repeating: background, count: width * height)
  }

  /// A pixel's colour; one that is not there can be set, and is not.
  public subscript(x: Int, y: Int) -> UInt8 {
    get { pixels[y * width + x] }
    set { if x >= 0 && x < width && y >= 0 && y < height { pixels[y * width + x] = newValue } }
  }

  /// Fills an area.
  public mutating func fill(x: Range<Int>, y: Range<Int>, _ color: UInt8) {
    for line in y { for column in x { self[column, line] = color } }
  }

  /// Writes a line of text with its upper left corner here, each dot of a letter `scale` pixels wide and high.
  public mutating func write(_ text: String, x: Int, y: Int, scale: Int, _ color: UInt8) {
    for (index, character) in text.enumerated() {
      let rows = DotFont.rows(character)
      for (line, row) in rows.enumerated() {
        for column in 0..<DotFont.width where row >> (DotFont.width - 1 - column) & 1 == 1 {
          let left = x + (index * DotFont.advance + column) * scale
          let top = y + line * scale
          fill(x: left..<(left + scale), y: top..<(top + scale), color)
        }
      }
    }
  }

  /// How wide a line of text is.
  public static func width(of text: String, scale: Int) -> Int {
    max(0, text.count * DotFont.advance - 1) * scale
  }

  /// How high a line of text is.
  public static func textHeight(scale: Int) -> Int { DotFont.height * scale }
}
