/// How something goes over time: points of (place, value), straight lines between them, level before the first and after
/// the last. Places are parts of a sound's length, 0...1.
public struct Contour: Sendable, ExpressibleByDictionaryLiteral {
  /// The points, by place.
  public let points: [(place: Double, value: Double)]

  /// `[0: 0.6, 0.2: 1, 1: 0.5]`
  public init(dictionaryLiteral elements: (Double, Double)...) {
    points = elements.map { (place: $0.0, value: $0.1) }
  }

  /// Points in the order of their places.
  public init(_ points: [(place: Double, value: Double)]) { self.points = points }

  /// Level.
  public static let level: Contour = [0: 1]

  /// The value at a place.
  public func value(at place: Double) -> Double {
    guard let first = points.first else { return 1 }
    if place <= first.place { return first.value }
    for index in 1..<max(1, points.count) where place < points[index].place {
      let (a, b) = (points[index - 1], points[index])
      return a.value + (b.value - a.value) * (place - a.place) / (b.place - a.place)
    }
    return points[points.count - 1].value
  }
}
