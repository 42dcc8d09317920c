/// How light each part of a picture is: the means of a grid of cells.
struct LightMeter: Sendable {
  static let columns = 16
  static let rows = 12

  /// From 0 to 255, row by row.
  let cells: [Float]
  let mean: Float

  init(_ frame: VideoFrame) {
    let (width, height) = (frame.width, frame.height)
    var cells = [Float](repeating: 0, count: Self.columns * Self.rows)
    var total = 0
    frame.planes.withUnsafeBufferPointer { luma in
      for row in 0..<Self.rows {
        let (top, bottom) = (row * height / Self.rows, (row + 1) * height / Self.rows)
        for column in 0..<Self.columns {
          let (left, right) = (column * width / Self.columns, (column + 1) * width / Self.columns)
          var sum = 0
          for y in top..<bottom { for x in left..<right { sum += Int(luma[y * width + x]) } }
          cells[row * Self.columns + column] = Float(sum) / Float(max(1, (bottom - top) * (right - left)))
          total += sum
        }
      }
    }
    self.cells = cells
    mean = Float(total) / Float(width * height)
  }

  /// How unlike two pictures are in how light and dark lie in them: 0 alike ... 1 nothing in common ... 2 opposite. What
  /// only makes all lighter or darker changes nothing.
  func unlikeness(_ other: LightMeter) -> Float {
    var (product, own, others): (Float, Float, Float) = (0, 0, 0)
    for (a, b) in zip(cells, other.cells) {
      let (u, v) = (a - mean, b - other.mean)
      product += u * v
      own += u * u
      others += v * v
    }
    // Pictures without light and dark are told by their lightness.
    let floor = Float(cells.count) * 9
    return 1 - (product + floor) / ((own + floor) * (others + floor)).squareRoot()
  }
}
