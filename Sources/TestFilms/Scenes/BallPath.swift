import Sound

/// The way of a thing that falls, bounces and rolls out, by the laws of ballistics.
struct BallPath: Sendable {
  /// From one contact to the next.
  private struct Flight {
    var start: Double
    var place: Point
    var velocity: Point
    /// Downward; 0 where it rolls.
    var gravity: Double
    /// How long it takes to lose most of its speed; infinite in the air.
    var slowing = Double.infinity

    func place(at time: Double) -> Point {
      let passed = time - start
      if slowing.isFinite { return place + velocity * (slowing * (1 - PortableMath.exp(-passed / slowing))) }
      return place + velocity * passed + Point(0, gravity * passed * passed / 2)
    }
  }

  /// The room it is in.
  struct Room {
    var floor: Double
    /// Walls to the left and the right.
    var left = -Double.infinity
    var right = Double.infinity
  }

  private var flights: [Flight] = []
  /// When it meets something, the place of the contact, and the way it came: down or across.
  private(set) var contacts: [(time: Double, place: Point, isFloor: Bool)] = []
  let radius: Double

  /// It hangs at `place` until `release`, then falls. Each floor contact keeps a part of its speed between the two of
  /// `restitution`, by chance; where both are above 1 it is kept going. It comes to rest when a flight would be shorter
  /// than `shortest` seconds.
  init(
    place: Point, velocity: Point, radius: Double, release: Double, until end: Double, gravity: Double,
    restitution: ClosedRange<Double>, shortest: Double, room: Room, _ random: inout RandomStream
  ) {
    self.radius = radius
    flights = [Flight(start: -1, place: place, velocity: Point(0, 0), gravity: 0)]
    var flight = Flight(start: release, place: place, velocity: velocity, gravity: gravity)
    let fall = (2 * gravity * (room.floor - radius - place.y)).squareRoot()
    while true {
      flights.append(flight)
      let toFloor = flight.gravity > 0 ? Self.fall(flight, to: room.floor - radius) : .infinity
      let wall = flight.velocity.x > 0 ? room.right - radius : room.left + radius
      let toWall = flight.velocity.x != 0 && wall.isFinite ? (wall - flight.place.x) / flight.velocity.x : .infinity
      let passed = min(toFloor, toWall)
      guard flight.start + passed < end, flight.slowing.isInfinite else { return }
      let landed = flight.start + passed
      var velocity = flight.velocity + Point(0, flight.gravity * passed)
      let at = flight.place(at: landed)
      if toWall <= toFloor {
        velocity.x = -0.85 * velocity.x
        contacts.append((landed, at + Point(wall > at.x ? radius : -radius, 0), false))
        flight = Flight(start: landed, place: at, velocity: velocity, gravity: gravity)
        continue
      }
      contacts.append((landed, at + Point(0, radius), true))
      let kept = random.between(restitution.lowerBound, restitution.upperBound)
      // Kept going, it is pushed so that it reaches a part of the height it first fell from.
      let away = restitution.lowerBound > 1 ? fall * (kept - 1) : velocity.y * kept
      if 2 * away / gravity < shortest {
        flight = Flight(start: landed, place: at, velocity: Point(velocity.x, 0), gravity: 0, slowing: 0.6)
      } else {
        flight = Flight(start: landed, place: at, velocity: Point(velocity.x, -away), gravity: gravity)
      }
    }
  }

  private static func fall(_ flight: Flight, to height: Double) -> Double {
    let v = flight.velocity.y
    let way = height - flight.place.y
    return (-v + (v * v + 2 * flight.gravity * max(0, way)).squareRoot()) / flight.gravity
  }

  func place(at time: Double) -> Point {
    (flights.last { $0.start <= time } ?? flights[0]).place(at: time)
  }

  /// How much it is flattened, 0...1, and by what: just at a contact.
  func flattening(at time: Double) -> (part: Double, isFloor: Bool) {
    guard let contact = contacts.last(where: { abs($0.time - time) < 0.06 }) else { return (0, true) }
    let passed = time - contact.time
    guard passed >= 0 else { return (0, contact.isFloor) }
    return (PortableMath.exp(-passed / 0.02), contact.isFloor)
  }
}
