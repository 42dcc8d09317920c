import Sound

// In: things, when they meet, and how hard. Out: each meeting sets one of the things ringing, beside a short noise of
// contact. Bounces: the time to the next and its force shrink by the coefficient of restitution.

/// Things that hit others: a click, a bouncing coin, keys, a ratchet, shards.
public struct Collisions: Generator {
  /// When they meet.
  public enum Timing: Sendable {
    /// At these times in seconds, so loud in dB; each up to `jitter` of the time since the last too early or late.
    case listed([(seconds: Double, decibels: Double)], jitter: Double = 0.1)
    /// The first at once, the second after `first` seconds, each further after `keep` of that.
    case bouncing(first: Spread, keep: Spread, most: Int)
    /// By chance, so many a second; the contour holds factors over the length of the sound.
    case random(Spread, Contour)
    /// One after the other, so many a second; each up to `jitter` of the interval too early or late.
    case regular(Spread, Contour, jitter: Double)
  }

  /// The noise of the contact.
  public struct Click: Sendable {
    /// Its level in dB beside what rings.
    public var gain: Double
    /// Where its band lies, in Hz.
    public var frequency: Spread
    /// The resonance of its band.
    public var q: Double
    /// The time in seconds in which it falls by 60 dB.
    public var decay: Spread

    /// A noise.
    public init(_ gain: Double, _ frequency: Spread, q: Double = 0.6, decay: Spread) {
      self.gain = gain
      self.frequency = frequency
      self.q = q
      self.decay = decay
    }
  }

  /// When they meet.
  public var timing: Timing
  /// The thing that rings.
  public var body: Body
  /// How many there are of it, each a little different.
  public var bodies: Int
  /// How far the strengths of meetings differ, in dB (standard deviation).
  public var strengths: Double
  /// How far each mode's level differs from one meeting to the next, in dB: where it is hit.
  public var strikes: Double
  /// The strength over the length of the sound, as factors.
  public var force: Contour
  /// The noise of the contact.
  public var click: Click?

  /// Things that hit others.
  public init(
    _ timing: Timing, _ body: Body, bodies: Int = 1, strengths: Double = 3, strikes: Double = 4,
    force: Contour = .level, click: Click? = nil
  ) {
    self.timing = timing
    self.body = body
    self.bodies = bodies
    self.strengths = strengths
    self.strikes = strikes
    self.force = force
    self.click = click
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    private let collisions: Collisions
    private let samples: Double
    private var schedule: CollisionSchedule
    private var modes: [Modes]
    private var random: RandomStream
    private var noise: WhiteNoise
    private var filter: Biquad
    private var envelope: Float = 0
    private let keep: Float
    private let clickLevel: Double
    private var position = 0
    private var upcoming: CollisionSchedule.Meeting?

    init(_ collisions: Collisions, _ shot: Shot) {
      self.collisions = collisions
      samples = max(1, shot.seconds * Effects.rate)
      schedule = CollisionSchedule(collisions.timing, shot)
      modes = (0..<max(1, collisions.bodies)).map { collisions.body.drawn(shot.fork($0)) }
      random = shot.chance.fork("collisions")
      var seed = shot.chance.fork("contact")
      noise = WhiteNoise(&seed)
      let click = collisions.click
      let hertz = click.map { shot.draw($0.frequency, "contact") * shot.pitch } ?? 1000
      filter = .bandPass(hertz, q: click?.q ?? 1)
      keep = Float(
        PortableMath.exp2(-9.965784284662087 / ((click.map { shot.draw($0.decay, "decay") } ?? 0.01) * Effects.rate)))
      // A narrow band holds less of the noise.
      let width = ((click?.q ?? 1) * 12_000 / max(hertz, 100)).squareRoot()
      clickLevel = click.map { PortableMath.amplitude(decibels: $0.gain - 12) * width } ?? 0
      upcoming = schedule.next()
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) {
      var at = 0
      while at < block.count {
        while let meeting = upcoming, Int(meeting.seconds * Effects.rate) <= position {
          meet(meeting.strength)
          upcoming = schedule.next()
        }
        var end = block.count
        if let meeting = upcoming { end = min(end, at + max(1, Int(meeting.seconds * Effects.rate) - position)) }
        ring(UnsafeMutableBufferPointer(rebasing: block[at..<end]))
        position += end - at
        at = end
      }
    }

    private func meet(_ strength: Double) {
      let differing = PortableMath.amplitude(decibels: min(8, collisions.strengths * random.normal()))
      let force = strength * differing * collisions.force.value(at: Double(position) / samples)
      let which = modes.count > 1 ? random.integer(0...(modes.count - 1)) : 0
      modes[which].strike(force, spread: collisions.strikes, &random)
      envelope += Float(clickLevel * force)
    }

    private func ring(_ block: UnsafeMutableBufferPointer<Float>) {
      for index in modes.indices { modes[index].add(to: block) }
      guard envelope > 1e-6 else { return }
      for at in block.indices {
        block[at] += Float(filter.next(Double(noise.next() * envelope)))
        envelope *= keep
      }
    }
  }
}
