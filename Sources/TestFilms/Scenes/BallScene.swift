import Sound

/// Things that fall and bounce.
struct BallScene: FilmScene {
  private enum Style: CaseIterable {
    /// Loses height until it lies; then another one falls.
    case dropped
    /// Is kept going.
    case dribbled
    /// Flies between two walls.
    case walled
  }

  let events: [FilmEvent]
  private let paths: [BallPath]
  private let looks: [BallLook]
  private let backdrop: Backdrop
  private let palette: Palette
  private let floor: Double
  private let walls: [Double]
  private let hasFloor: Bool
  private let pan: Wandering?

  init(_ stage: inout Stage, balls: Int = 1, isPanned: Bool = false) {
    let palette = Palette(&stage.random)
    let style = Style.allCases[stage.random.integer(0...(isPanned || balls > 1 ? 1 : 2))]
    let floor = stage.random.between(0.78, 0.93)
    var room = BallPath.Room(floor: floor)
    if style == .walled {
      room.left = stage.random.between(0.02, 0.15)
      room.right = stage.aspect - stage.random.between(0.02, 0.15)
    }
    let (seconds, aspect) = (stage.seconds, stage.aspect)
    let paths = stage.attempt { random in
      (0..<balls).flatMap { number in
        Self.paths(style, room, number: number, of: balls, seconds: seconds, aspect: aspect, &random)
      }
    } until: { paths in
      let contacts = Self.events(paths, until: seconds)
      return contacts.count >= 3 && contacts.areApart(by: Stage.gap)
        && contacts.allSatisfy {
          $0.time < seconds - Stage.margin && $0.place.x > 0.05 && $0.place.x < aspect - 0.05 && $0.place.y > 0.1
        }
    }
    self.paths = paths
    events = Self.events(paths, until: seconds)
    self.palette = palette
    self.floor = floor
    walls = [room.left, room.right].filter(\.isFinite)
    looks = paths.indices.map { number in
      BallLook(number % 2 == 0 ? palette.thing : palette.other, palette, &stage.random)
    }
    backdrop = Backdrop(near: palette.ground, isDetailed: isPanned, &stage.random)
    hasFloor = stage.random.unit() < 0.8
    pan =
      isPanned
      ? Wandering(
        size: stage.random.between(0.1, 0.35), frequency: stage.random.between(0.1, 0.35), &stage.random) : nil
  }

  private static func events(_ paths: [BallPath], until end: Double) -> [FilmEvent] {
    paths.flatMap(\.contacts).filter { $0.time < end }.map { FilmEvent(time: $0.time, kind: .bounce, place: $0.place) }
      .sorted { $0.time < $1.time }
  }

  /// The way of one ball, or of several one after the other.
  private static func paths(
    _ style: Style, _ room: BallPath.Room, number: Int, of balls: Int, seconds: Double, aspect: Double,
    _ random: inout RandomStream
  ) -> [BallPath] {
    var paths: [BallPath] = []
    var release = random.between(0.25, 0.8) + Double(number) * random.between(0.1, 0.4)
    // What lies in whose way: each ball has a part of the width.
    let share = aspect / Double(balls)
    while release < seconds - 1.2, paths.count < 4 {
      let x = (Double(number) + random.between(0.25, 0.75)) * share
      let radius = random.between(0.035, 0.085)
      let start = paths.isEmpty ? random.between(0.15, 0.35) : -0.15
      let drift = style == .walled ? random.between(0.35, 0.8) : random.between(0, 0.08)
      let velocity = Point(random.unit() < 0.5 ? -drift : drift, 0)
      let path = BallPath(
        place: Point(x, start), velocity: velocity, radius: radius, release: release, until: seconds + 1,
        gravity: random.between(2.2, 5.5),
        restitution: style == .dropped ? 0.68...0.86 : style == .dribbled ? 1.6...1.95 : 0.9...0.97,
        shortest: style == .dribbled ? 0 : balls > 1 ? 0.42 : 0.26, room: room, &random)
      paths.append(path)
      guard style == .dropped, let last = path.contacts.last else { break }
      release = last.time + random.between(0.1, 0.6)
    }
    return paths
  }

  func draw(_ canvas: inout Canvas, at time: Double) {
    if let pan { canvas.camera.place = Point(pan.value(at: time), 0.15 * pan.value(at: 0.7 * time)) }
    canvas.fill(backdrop)
    if hasFloor { canvas.ground(below: floor, palette.floor) }
    for wall in walls {
      let outer = wall < 0.5 ? wall - 0.5 : wall + 0.5
      canvas.box(Point(outer, 0.5), half: Point(0.5, 1), palette.floor)
    }
    for (path, look) in zip(paths, looks) { look.draw(&canvas, path, at: time, floor: floor) }
  }
}
