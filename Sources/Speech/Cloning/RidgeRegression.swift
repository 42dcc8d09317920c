// In: pairs of rows. Out: the affine map from the first to the second of least squared error, drawn towards doing nothing
// as strongly as is wished: A. Hoerl and R. Kennard, "Ridge regression", Technometrics 12, 1970.

/// Sums over pairs of rows, from which the map between them follows.
struct RidgeRegression {
  private let width: Int
  /// Products of inputs and a last 1 with each other, and with the outputs.
  private var inputs: [Double]
  private var outputs: [Double]
  private var count = 0.0

  /// Of pairs of rows of `width` numbers.
  init(width: Int) {
    self.width = width
    inputs = [Double](repeating: 0, count: (width + 1) * (width + 1))
    outputs = [Double](repeating: 0, count: (width + 1) * width)
  }

  /// Takes a pair: a row of `from` and one of `to`.
  mutating func add(_ from: FrameMatrix, _ row: Int, _ to: FrameMatrix, _ other: Int) {
    let size = width + 1
    for column in 0..<size {
      let value = column < width ? Double(from.values[row * width + column]) : 1
      for second in 0...column {
        inputs[column * size + second] += value * (second < width ? Double(from.values[row * width + second]) : 1)
      }
      for second in 0..<width { outputs[column * width + second] += value * Double(to.values[other * width + second]) }
    }
    count += 1
  }

  /// The map. `ridge` is what an error of the matrix counts next to one of a row whose numbers are about 1 in size.
  func map(ridge: Double) -> AffineMap {
    let size = width + 1
    var left = inputs
    for column in 0..<width { left[column * size + column] += ridge * count }
    Self.factor(&left, size)
    var matrix = [Float](repeating: 0, count: width * width)
    var offset = [Float](repeating: 0, count: width)
    for output in 0..<width {
      var solution = (0..<size).map { outputs[$0 * width + output] }
      solution[output] += ridge * count
      Self.solve(left, size, &solution)
      for column in 0..<width { matrix[output * width + column] = Float(solution[column]) }
      offset[output] = Float(solution[width])
    }
    return AffineMap(matrix: matrix, offset: offset)
  }

  /// Cholesky's factor in the lower triangle.
  private static func factor(_ values: inout [Double], _ size: Int) {
    for column in 0..<size {
      for row in column..<size {
        var sum = values[row * size + column]
        for index in 0..<column { sum -= values[row * size + index] * values[column * size + index] }
        values[row * size + column] =
          row == column ? max(sum, 1e-9).squareRoot() : sum / values[column * size + column]
      }
    }
  }

  private static func solve(_ factor: [Double], _ size: Int, _ result: inout [Double]) {
    for row in 0..<size {
      for index in 0..<row { result[row] -= factor[row * size + index] * result[index] }
      result[row] /= factor[row * size + row]
    }
    for row in (0..<size).reversed() {
      for index in (row + 1)..<max(size, row + 1) { result[row] -= factor[index * size + row] * result[index] }
      result[row] /= factor[row * size + row]
    }
  }
}
