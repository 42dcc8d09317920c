/// The way of something that moves, from picture to picture.
struct Track: Sendable {
  /// Where it was seen.
  struct Point: Sendable {
    /// In seconds.
    var time: Double
    /// In points of the picture, where nothing of the world moves when only the camera does.
    var x: Double
    var y: Double
    /// What was seen, in points of the picture itself.
    var region: MovingRegion
    /// The sides of the picture that cut it off.
    var sides: Sides
  }

  /// Sides of the picture.
  struct Sides: OptionSet, Sendable {
    let rawValue: Int
    static let left = Sides(rawValue: 1)
    static let right = Sides(rawValue: 2)
    static let top = Sides(rawValue: 4)
    static let bottom = Sides(rawValue: 8)
  }

  /// How it came to an end.
  enum End: Sendable {
    /// The film or the shot ended, or the track was too long.
    case film
    /// Nothing more was seen of it.
    case vanished
    /// It became one with something else.
    case merged
  }

  var points: [Point] = []
  var end = End.film
  /// When nothing more was seen, in seconds.
  var endTime = 0.0

  /// In points per second.
  var velocity: (x: Double, y: Double) = (0, 0)

  /// Points that show the whole of it, or as much of it as is seen mostly.
  var whole: [Point] {
    var counts: [Int: Int] = [:]
    for point in points { counts[point.sides.rawValue, default: 0] += 1 }
    let usual = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
    return points.filter { $0.sides.isSubset(of: Sides(rawValue: usual)) }
  }

  mutating func append(_ point: Point) {
    if let last = points.last, point.time > last.time {
      let step = point.time - last.time
      let (x, y) = ((point.x - last.x) / step, (point.y - last.y) / step)
      velocity = points.count < 2 ? (x, y) : (0.7 * x + 0.3 * velocity.x, 0.7 * y + 0.3 * velocity.y)
    }
    points.append(point)
  }

  /// Where it would be.
  func predicted(at time: Double) -> (x: Double, y: Double) {
    guard let last = points.last else { return (0, 0) }
    let step = min(time - last.time, 0.12)
    return (last.x + velocity.x * step, last.y + velocity.y * step)
  }
}
