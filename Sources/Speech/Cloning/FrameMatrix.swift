/// Rows of numbers, one a frame; the rows are padded with zeros to whole vectors of eight.
struct FrameMatrix: Sendable, Equatable {
  /// Numbers of a row.
  let width: Int
  /// Rows.
  let count: Int
  /// Row after row.
  var values: [Float]

  /// Row after row of `width` numbers.
  init(width: Int, values: [Float]) {
    precondition(width > 0 && values.count % width == 0, "a matrix has whole rows")
    self.width = width
    count = values.count / width
    self.values = values
  }

  /// The rows of these numbers.
  func rows(_ numbers: [Int]) -> FrameMatrix {
    var picked: [Float] = []
    picked.reserveCapacity(numbers.count * width)
    for number in numbers { picked.append(contentsOf: values[(number * width)..<((number + 1) * width)]) }
    return FrameMatrix(width: width, values: picked)
  }

  /// Means of the columns.
  var mean: [Float] {
    var sums = [Double](repeating: 0, count: width)
    for row in 0..<count {
      for column in 0..<width { sums[column] += Double(values[row * width + column]) }
    }
    return sums.map { Float($0 / Double(max(1, count))) }
  }

  /// Standard deviations of the columns.
  var deviation: [Float] {
    let mean = mean
    var sums = [Double](repeating: 0, count: width)
    for row in 0..<count {
      for column in 0..<width {
        let distance = Double(values[row * width + column] - mean[column])
        sums[column] += distance * distance
      }
    }
    return sums.map { Float(($0 / Double(max(1, count))).squareRoot()) }
  }
}
