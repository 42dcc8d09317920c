/// Where in the output what stands in the input is heard. Rises everywhere, in straight lines; the ends go on as the first
/// and the last line do.
public struct TimeMap: Sendable, Equatable {
  /// Seconds of the input, rising.
  private let inputs: [Double]
  /// Seconds of the output at those, rising.
  private let outputs: [Double]

  /// Nothing changes.
  public static let unchanged = TimeMap(scale: 1)

  /// Everything lasts `scale` times as long; 0.5...2.5 sounds well.
  public init(scale: Double) {
    precondition(scale > 0 && scale.isFinite, "time goes forward")
    inputs = [0, 1]
    outputs = [0, scale]
  }

  /// Through points, of which there are two or more; both their times rise. The first is (0, 0).
  public init(through points: [(input: Double, output: Double)]) {
    precondition(points.count > 1 && points[0].input == 0 && points[0].output == 0, "a time map begins at zero")
    for (before, after) in zip(points, points.dropFirst()) {
      precondition(after.input > before.input && after.output > before.output, "time goes forward")
    }
    inputs = points.map(\.input)
    outputs = points.map(\.output)
  }

  /// Seconds in the output of what stands at `seconds` in the input.
  public func output(at seconds: Double) -> Double { Self.map(seconds, inputs, outputs) }

  /// Seconds in the input of what stands at `seconds` in the output.
  public func input(at seconds: Double) -> Double { Self.map(seconds, outputs, inputs) }

  private static func map(_ x: Double, _ from: [Double], _ to: [Double]) -> Double {
    var low = 0
    var high = from.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if from[middle] <= x { low = middle } else { high = middle }
    }
    return to[low] + (x - from[low]) * (to[high] - to[low]) / (from[high] - from[low])
  }
}
