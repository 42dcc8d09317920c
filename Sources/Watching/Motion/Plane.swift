/// One plane of a picture.
struct Plane: Sendable {
  var width: Int
  var height: Int
  var values: [UInt8]

  init(width: Int, height: Int, values: [UInt8]) {
    self.width = width
    self.height = height
    self.values = values
  }

  /// Smoothed by the binomial 1-2-1 in both directions; the border repeats.
  func smoothed() -> Plane {
    let (width, height) = (width, height)
    guard width > 2, height > 2 else { return self }
    var rows = [UInt16](repeating: 0, count: width * height)
    var result = [UInt8](repeating: 0, count: width * height)
    values.withUnsafeBufferPointer { from in
      rows.withUnsafeMutableBufferPointer { rows in
        result.withUnsafeMutableBufferPointer { to in
          for y in 0..<height {
            let row = y * width
            for x in 1..<width - 1 {
              rows[row + x] = UInt16(from[row + x - 1]) &+ UInt16(from[row + x]) &* 2 &+ UInt16(from[row + x + 1])
            }
            rows[row] = UInt16(from[row]) &* 3 &+ UInt16(from[row + 1])
            rows[row + width - 1] = UInt16(from[row + width - 1]) &* 3 &+ UInt16(from[row + width - 2])
          }
          for y in 0..<height {
            let row = y * width
            let above = max(y - 1, 0) * width
            let below = min(y + 1, height - 1) * width
            for x in 0..<width {
              to[row + x] = UInt8(
                truncatingIfNeeded: (rows[above + x] &+ rows[row + x] &* 2 &+ rows[below + x] &+ 8) &>> 4)
            }
          }
        }
      }
    }
    return Plane(width: width, height: height, values: result)
  }
}

extension VideoFrame {
  /// The lightness of the picture.
  var luma: Plane { Plane(width: width, height: height, values: Array(planes[0..<width * height])) }
}
