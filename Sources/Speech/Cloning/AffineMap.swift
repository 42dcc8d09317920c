/// A matrix and an offset: what turns one voice's cepstra into another's.
struct AffineMap: Sendable, Equatable {
  /// Numbers that go in, and as many come out.
  let width: Int
  /// What goes to output `row` from input `column`: `matrix[row * width + column]`.
  var matrix: [Float]
  var offset: [Float]

  /// Every column from a mean and deviation to another.
  init(from: (mean: [Float], deviation: [Float]), to: (mean: [Float], deviation: [Float])) {
    let width = from.mean.count
    self.width = width
    matrix = [Float](repeating: 0, count: width * width)
    offset = []
    for column in 0..<width {
      let gain = to.deviation[column] / max(from.deviation[column], 1e-6)
      matrix[column * width + column] = gain
      offset.append(to.mean[column] - gain * from.mean[column])
    }
  }

  /// The map with these numbers: `width` squared and `width` of them.
  init(matrix: [Float], offset: [Float]) {
    precondition(matrix.count == offset.count * offset.count, "an affine map is square")
    width = offset.count
    self.matrix = matrix
    self.offset = offset
  }

  /// The rows, mapped.
  func applied(to frames: FrameMatrix) -> FrameMatrix {
    // Column after column, so that the inner loop adds vectors.
    var columns = [Float](repeating: 0, count: width * width)
    for row in 0..<width {
      for column in 0..<width { columns[column * width + row] = matrix[row * width + column] }
    }
    var result = [Float](repeating: 0, count: frames.values.count)
    result.withUnsafeMutableBufferPointer { result in
      columns.withUnsafeBufferPointer { columns in
        for frame in 0..<frames.count {
          let start = frame * width
          for row in 0..<width { result[start + row] = offset[row] }
          for column in 0..<width {
            let value = frames.values[start + column]
            for row in 0..<width { result[start + row] += value * columns[column * width + row] }
          }
        }
      }
    }
    return FrameMatrix(width: width, values: result)
  }
}
