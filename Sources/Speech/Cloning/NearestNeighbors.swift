// In: two clouds of points. Out: for each point the nearest one of the other cloud. Every distance is worked out, once for
// both directions: for some thousand frames of some twenty numbers that takes milliseconds.

/// Which points of two clouds are nearest to each other.
struct NearestNeighbors {
  /// For each point of the first cloud the number of the nearest of the second, and for each of the second that of the
  /// first.
  private(set) var inSecond: [Int]
  private(set) var inFirst: [Int]
  /// Root mean square of the distances from each point to its neighbour, of both directions.
  private(set) var distance: Float

  /// Of two clouds that aren't empty, of points with as many numbers.
  init(_ first: FrameMatrix, _ second: FrameMatrix) {
    precondition(first.width == second.width && first.count > 0 && second.count > 0, "clouds of like points")
    let width = first.width
    let blocks = (second.count + 7) / 8
    // Eight points side by side; what the last block has too many of is far away.
    var columns = [SIMD8<Float>](repeating: SIMD8(repeating: 1e9), count: blocks * width)
    for row in 0..<second.count {
      for column in 0..<width { columns[row / 8 * width + column][row % 8] = second.values[row * width + column] }
    }
    var toSecond = [Float](repeating: .infinity, count: first.count)
    inSecond = [Int](repeating: 0, count: first.count)
    var toFirst = [SIMD8<Float>](repeating: SIMD8(repeating: .infinity), count: blocks)
    var nearest = [SIMD8<Int32>](repeating: SIMD8(repeating: 0), count: blocks)
    for row in 0..<first.count {
      var best = SIMD8<Float>(repeating: .infinity)
      var bestBlock = SIMD8<Int32>(repeating: 0)
      first.values.withUnsafeBufferPointer { values in
        columns.withUnsafeBufferPointer { columns in
          for block in 0..<blocks {
            var sum = SIMD8<Float>()
            for column in 0..<width {
              let difference = columns[block * width + column] - values[row * width + column]
              sum += difference * difference
            }
            let isBetter = sum .< best
            best.replace(with: sum, where: isBetter)
            bestBlock.replace(with: SIMD8(repeating: Int32(block)), where: isBetter)
            let isNearer = sum .< toFirst[block]
            toFirst[block].replace(with: sum, where: isNearer)
            nearest[block].replace(with: SIMD8(repeating: Int32(row)), where: isNearer)
          }
        }
      }
      for lane in 0..<8 where best[lane] < toSecond[row] {
        toSecond[row] = best[lane]
        inSecond[row] = Int(bestBlock[lane]) * 8 + lane
      }
    }
    inFirst = (0..<second.count).map { Int(nearest[$0 / 8][$0 % 8]) }
    let squares = toSecond.reduce(0) { $0 + Double($1) }
    let otherSquares = (0..<second.count).reduce(0) { $0 + Double(toFirst[$1 / 8][$1 % 8]) }
    distance = Float(
      (squares / Double(first.count) / 2 + otherSquares / Double(second.count) / 2).squareRoot())
  }
}
