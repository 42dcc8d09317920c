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
    /// How fast what it shows has moved since it was last seen, in points per second.
    var flow: (x: Double, y: Double)?
    /// How many regions the picture has.
    var company = 1

    /// The same by its edges, where the picture cuts it off.
    fileprivate var uncut: Point {
      var point = self
      let across = sides.intersection([.left, .right])
      let down = sides.intersection([.top, .bottom])
      if !across.isEmpty { point.x = 0 }
      if down == .top { point.y += Double(region.bottom) - region.y }
      if down == .bottom { point.y += Double(region.top) - region.y }
      if down == [.top, .bottom] { point.y = 0 }
      return point
    }
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

  /// The runs of points that are cut off at the same sides. Where its top or bottom is cut off, it is told by the
  /// opposite edge; where a side is, it leaves or comes, and only how it goes up and down is told.
  var runs: [[Point]] {
    var runs: [[Point]] = []
    for point in points {
      if let last = runs.last?.last, last.sides == point.sides {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
    }
    return runs.map { run in run.map(\.uncut) }
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
