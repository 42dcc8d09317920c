/// The least and the greatest of each point and its eight neighbours: what a point may look like when a picture lies a
/// little beside where it is thought to be.
struct Extremes {
  private(set) var least: [UInt8]
  private(set) var greatest: [UInt8]

  /// Of one plane within a picture's planes.
  init(_ planes: [UInt8], offset: Int, width: Int, height: Int) {
    let count = width * height
    var (low, high) = ([UInt8](repeating: 0, count: count), [UInt8](repeating: 0, count: count))
    least = low
    greatest = high
    guard width > 2, height > 2 else { return }
    planes.withUnsafeBufferPointer { from in
      for y in 0..<height {
        let row = offset + y * width
        for x in 0..<width {
          let (a, b, c) = (from[row + max(0, x - 1)], from[row + x], from[row + min(width - 1, x + 1)])
          low[y * width + x] = min(a, min(b, c))
          high[y * width + x] = max(a, max(b, c))
        }
      }
    }
    for y in 0..<height {
      let (above, row, below) = (max(0, y - 1) * width, y * width, min(height - 1, y + 1) * width)
      for x in 0..<width {
        least[row + x] = min(low[above + x], min(low[row + x], low[below + x]))
        greatest[row + x] = max(high[above + x], max(high[row + x], high[below + x]))
      }
    }
  }

  /// How far a value is beyond what a point may look like.
  func beyond(_ value: Int, at place: Int) -> Int {
    max(0, value - Int(greatest[place]), Int(least[place]) - value)
  }
}
