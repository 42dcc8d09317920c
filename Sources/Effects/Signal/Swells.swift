import Sound

/// Something that rises and falls again and again, at its own times: waves that break, breaths of wind.
public struct Swells: Sendable {
  /// From the beginning of one to the beginning of the next, in seconds; `vary` is how far each differs.
  public var every: Spread
  /// How long one is, in seconds.
  public var seconds: Spread
  /// How far they differ in level, in dB (standard deviation).
  public var unevenness: Double

  /// Swells.
  public init(every: Spread, seconds: Spread, unevenness: Double = 2) {
    self.every = every
    self.seconds = seconds
    self.unevenness = unevenness
  }
}

/// Swells as they go by. Their times belong to the thing, not to this time, so that all who hear it hear them together.
struct SwellClock {
  /// A swell: when it began, how long it is, how strong.
  struct Swell {
    var start: Double
    var seconds: Double
    var strength: Double
  }

  private let swells: Swells
  private let shot: Shot
  private var active: [Swell] = []
  private var next: Double
  private var random: RandomStream

  init(_ swells: Swells, _ shot: Shot) {
    self.swells = swells
    self.shot = shot
    random = shot.individual.fork("swells")
    // The first began before anybody listened.
    next = -random.unit() * swells.seconds.middle
  }

  /// Those that sound at `time` seconds.
  mutating func at(_ time: Double) -> [Swell] {
    while next <= time {
      let long = swells.seconds.drawn(shot.individual.fork("swell"), random.fork(1))
      let gap = swells.every.drawn(shot.individual.fork("gap"), random.fork(2)) / shot.manner.speed
      let decibels = min(swells.unevenness * random.normal(), 6)
      active.append(Swell(start: next, seconds: long, strength: PortableMath.amplitude(decibels: decibels)))
      next += max(0.05, gap)
    }
    active.removeAll { time >= $0.start + $0.seconds }
    return active
  }
}
