import Sound

/// The meetings of a sound, one after the other.
struct CollisionSchedule {
  /// A meeting: when, in seconds from the beginning, and how hard.
  struct Meeting {
    var seconds: Double
    var strength: Double
  }

  private let timing: Collisions.Timing
  private let shot: Shot
  private var random: RandomStream
  private var number = 0
  private var time = 0.0

  init(_ timing: Collisions.Timing, _ shot: Shot) {
    self.timing = timing
    self.shot = shot
    random = shot.chance.fork("schedule")
  }

  /// The next; nil: there are no more.
  mutating func next() -> Meeting? {
    defer { number += 1 }
    switch timing {
    case .listed(let list, let jitter):
      guard number < list.count else { return nil }
      let since = list[number].seconds - (number > 0 ? list[number - 1].seconds : 0)
      time += max(0, since * (1 + jitter * random.between(-1, 1)))
      return Meeting(seconds: time, strength: PortableMath.amplitude(decibels: list[number].decibels))
    case .bouncing(let first, let keep, let most):
      guard number < most else { return nil }
      let keep = shot.draw(keep, "restitution")
      var strength = 1.0
      if number > 0 {
        strength = PortableMath.power(keep, Double(number))
        // A thing that is not round doesn't come down as it went up.
        time += shot.draw(first, "bounce") * strength / keep * (1 + 0.12 * random.between(-1, 1))
      }
      return strength > 0.003 ? Meeting(seconds: time, strength: strength) : nil
    case .random(let rate, let flow):
      return after(random.waiting(rate: 1), rate, flow)
    case .regular(let rate, let flow, let jitter):
      let whole = 1 + jitter * random.between(-1, 1)
      return after(number == 0 ? whole * random.unit() : whole, rate, flow)
    }
  }

  /// When so many more would have come by the rate as it goes.
  private mutating func after(_ amount: Double, _ rate: Spread, _ flow: Contour) -> Meeting? {
    let step = 0.001
    let rate = shot.draw(rate, "meetings") * shot.manner.speed
    var left = amount
    while time < shot.seconds {
      let now = rate * flow.value(at: time / max(shot.seconds, 0.001))
      if now * step >= left {
        time += left / now
        return Meeting(seconds: time, strength: 1)
      }
      left -= now * step
      time += step
    }
    return nil
  }
}
