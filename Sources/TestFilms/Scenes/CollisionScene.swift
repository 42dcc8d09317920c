import Sound

/// Things that slide and meet: balls on a table seen from above, carts on a track seen from the side. Without friction;
/// momentum and energy are kept.
struct CollisionScene: FilmScene {
  private enum Style: CaseIterable {
    case table
    case carts
  }

  /// One that slides on a straight line from `time` on.
  private struct Puck {
    var place: Point
    var velocity: Point
    var radius: Double
    var mass: Double { radius * radius }
  }

  /// All of them from one contact to the next.
  private struct Stretch {
    var start: Double
    var pucks: [Puck]
  }

  /// The table's edges.
  private struct Edges {
    var low: Point
    var high: Point
  }

  let events: [FilmEvent]
  private let style: Style
  private let stretches: [Stretch]
  private let edges: Edges
  private let palette: Palette
  private let backdrop: Backdrop

  init(_ stage: inout Stage) {
    palette = Palette(&stage.random)
    backdrop = Backdrop(near: palette.ground, &stage.random)
    let style = Style.allCases[stage.random.integer(0...Style.allCases.count - 1)]
    self.style = style
    let border = stage.random.between(0.05, 0.12)
    let edges =
      style == .table
      ? Edges(low: Point(border, border), high: Point(stage.aspect - border, 1 - border))
      : Edges(low: Point(border, 0), high: Point(stage.aspect - border, stage.random.between(0.65, 0.8)))
    self.edges = edges
    let seconds = stage.seconds
    let made = stage.attempt { random in
      Self.slide(Self.pucks(style, edges, &random), in: edges, until: seconds)
    } until: { made in
      made.events.areApart(by: Stage.gap) && made.events.contains { $0.kind == .collision } && made.events.count >= 3
        && made.events.allSatisfy { $0.time > 0.2 && $0.time < seconds - Stage.margin }
    }
    events = made.events
    stretches = made.stretches
  }

  private static func pucks(_ style: Style, _ edges: Edges, _ random: inout RandomStream) -> [Puck] {
    let count = random.integer(2...3)
    let same = random.between(0.045, 0.08)
    return (0..<count).map { number in
      let radius = style == .table ? same : random.between(0.07, 0.12)
      let width = (edges.high.x - edges.low.x) / Double(count)
      let x = edges.low.x + (Double(number) + 0.5) * width + random.between(-1, 1) * max(0, width / 2 - radius - 0.02)
      switch style {
      case .carts:
        return Puck(
          place: Point(x, edges.high.y - 0.1), velocity: Point(random.between(-0.8, 0.8), 0), radius: radius)
      case .table:
        let y = random.between(edges.low.y + radius, edges.high.y - radius)
        let velocity = Point(random.between(0.1, 0.9), 0).rotated(turns: random.unit())
        return Puck(place: Point(x, y), velocity: velocity, radius: radius)
      }
    }
  }

  private static func slide(
    _ start: [Puck], in edges: Edges, until end: Double
  ) -> (stretches: [Stretch], events: [FilmEvent]) {
    var stretches = [Stretch(start: 0, pucks: start)]
    var events: [FilmEvent] = []
    var now = Stretch(start: 0, pucks: start)
    while events.count < 64, let (passed, contact) = next(now.pucks, edges), now.start + passed < end {
      now.start += passed
      for index in now.pucks.indices { now.pucks[index].place += now.pucks[index].velocity * passed }
      events.append(meet(&now.pucks, contact, at: now.start))
      stretches.append(now)
    }
    return (stretches, events)
  }

  private enum Contact {
    case wall(Int, isAcross: Bool)
    case pair(Int, Int)
  }

  /// What meets next, and how many seconds later.
  private static func next(_ pucks: [Puck], _ edges: Edges) -> (Double, Contact)? {
    var first: (Double, Contact)?
    func offer(_ passed: Double, _ contact: Contact) {
      if passed > 1e-9, passed < first?.0 ?? .infinity { first = (passed, contact) }
    }
    for (index, puck) in pucks.enumerated() {
      for isAcross in [true, false] {
        let (place, speed) = isAcross ? (puck.place.x, puck.velocity.x) : (puck.place.y, puck.velocity.y)
        guard speed != 0 else { continue }
        let low = (isAcross ? edges.low.x : edges.low.y) + puck.radius
        let high = (isAcross ? edges.high.x : edges.high.y) - puck.radius
        offer(((speed > 0 ? high : low) - place) / speed, .wall(index, isAcross: isAcross))
      }
      for other in pucks.indices where other > index {
        let way = pucks[other].place - puck.place
        let speed = pucks[other].velocity - puck.velocity
        let reach = pucks[other].radius + puck.radius
        let (a, b, c) = (speed.dot(speed), way.dot(speed), way.dot(way) - reach * reach)
        let root = b * b - a * c
        guard b < 0, root > 0, c > 0 else { continue }
        offer((-b - root.squareRoot()) / a, .pair(index, other))
      }
    }
    return first
  }

  /// Changes the velocities of what meets.
  private static func meet(_ pucks: inout [Puck], _ contact: Contact, at time: Double) -> FilmEvent {
    switch contact {
    case .wall(let index, let isAcross):
      let way = pucks[index].velocity
      pucks[index].velocity *= isAcross ? Point(-1, 1) : Point(1, -1)
      let toWall = isAcross ? Point(way.x > 0 ? 1 : -1, 0) : Point(0, way.y > 0 ? 1 : -1)
      return FilmEvent(time: time, kind: .bounce, place: pucks[index].place + toWall * pucks[index].radius)
    case .pair(let one, let two):
      let way = pucks[two].place - pucks[one].place
      let normal = way / way.length
      let masses = pucks[one].mass + pucks[two].mass
      let speed = (pucks[one].velocity - pucks[two].velocity).dot(normal)
      pucks[one].velocity -= normal * (2 * pucks[two].mass / masses * speed)
      pucks[two].velocity += normal * (2 * pucks[one].mass / masses * speed)
      return FilmEvent(time: time, kind: .collision, place: pucks[one].place + normal * pucks[one].radius)
    }
  }

  func draw(_ canvas: inout Canvas, at time: Double) {
    canvas.fill(backdrop)
    let stretch = stretches.last { $0.start <= time } ?? stretches[0]
    drawEdges(&canvas)
    for (index, puck) in stretch.pucks.enumerated() {
      let place = puck.place + puck.velocity * (time - stretch.start)
      let color = index % 2 == 0 ? palette.thing : palette.other
      switch style {
      case .table:
        canvas.disc(place, radius: puck.radius, color)
        canvas.disc(place - Point(0.3, 0.3) * puck.radius, radius: 0.3 * puck.radius, palette.detail)
      case .carts:
        let axle = Point(place.x, edges.high.y - 0.25 * puck.radius)
        let half = Point(puck.radius, 0.7 * puck.radius)
        canvas.box(axle - Point(0, 0.75 * puck.radius), half: half, corner: 0.01, color)
        for side in [-0.5, 0.5] {
          canvas.disc(axle + Point(side * puck.radius, 0), radius: 0.25 * puck.radius, palette.detail)
        }
      }
    }
  }

  private func drawEdges(_ canvas: inout Canvas) {
    let middle = Point(canvas.aspect / 2, 0.5)
    for (x, side) in [(edges.low.x, -1.0), (edges.high.x, 1.0)] {
      canvas.box(Point(x + side * 0.5, middle.y), half: Point(0.5, 1), palette.floor)
    }
    canvas.ground(below: edges.high.y, palette.floor)
    if style == .table {
      canvas.box(Point(middle.x, edges.low.y - 0.5), half: Point(canvas.aspect, 0.5), palette.floor)
    }
  }
}
