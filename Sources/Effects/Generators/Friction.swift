import Sound

// In: how fast one thing is drawn over another, how often it sticks and slips, what resounds. Out: the rubbing.
// Stick and slip: each slip is a short pulse of force; slow ones are heard one by one (a creak), quick ones as a tone (a
// squeak). A. Akay, "Acoustics of friction", J. Acoust. Soc. Am. 111(4), 2002; the pulse for the slip stands for the
// relaxation oscillation of F. Avanzini, S. Serafin, D. Rocchesso, "Interactive simulation of rigid body interaction with
// friction-induced sound generation", IEEE Trans. Speech Audio Process. 13(5), 2005.

/// One thing drawn over another: hinges, saws, chalk, drawers.
public struct Friction: Generator {
  /// Slips a second at a speed of 1.
  public var rate: Spread
  /// The speed over the length of the sound.
  public var speed: Contour
  /// How far the rate wanders by itself, in semitones, and how fast, in Hz.
  public var wander: (semitones: Double, hertz: Double)
  /// How irregular slips are: each interval up to this part of itself too long or short.
  public var jitter: Double
  /// How far the strengths of slips differ, in dB (standard deviation).
  public var strengths: Double
  /// How soon a slip is over, in seconds: the shorter, the brighter.
  public var slip: Spread
  /// The level of the noise of rough surfaces beside the slips, in dB.
  public var roughness: Double
  /// What resounds.
  public var body: Body
  /// The level of what is heard without resounding, in dB.
  public var direct: Double

  /// Rubbing.
  public init(
    rate: Spread, speed: Contour = .level, wander: (semitones: Double, hertz: Double) = (1, 2), jitter: Double = 0.1,
    strengths: Double = 3, slip: Spread = 0.0002, roughness: Double = -20, _ body: Body, direct: Double = -12
  ) {
    self.rate = rate
    self.speed = speed
    self.wander = wander
    self.jitter = jitter
    self.strengths = strengths
    self.slip = slip
    self.roughness = roughness
    self.body = body
    self.direct = direct
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    private static let step = 32

    private let friction: Friction
    private let rate: Double
    private let samples: Double
    private let keep: Float
    private let rough: Float
    private let direct: Float
    private let strength: Double
    private var modes: Modes
    private var wander: Wander
    private var random: RandomStream
    private var noise: WhiteNoise
    /// Slips drive what resounds for long: this brings their sum to the level of other generators.
    private static let force: Float = 0.15
    /// How much of the way to the next slip is done, and how long it is.
    private var way = 0.0
    private var length = 1.0
    private var pulse: Float = 0
    private var smooth: Float = 0
    private var position = 0
    private var force = [Float](repeating: 0, count: Source.step)

    init(_ friction: Friction, _ shot: Shot) {
      self.friction = friction
      rate = shot.draw(friction.rate, "rate") * shot.pitch * shot.manner.speed
      samples = max(1, shot.seconds * Effects.rate)
      keep = Float(PortableMath.exp(-1 / (max(0.00002, shot.draw(friction.slip, "slip")) * Effects.rate)))
      rough = Float(PortableMath.amplitude(decibels: friction.roughness))
      direct = Float(PortableMath.amplitude(decibels: friction.direct))
      strength = shot.manner.strength
      modes = friction.body.drawn(shot)
      wander = Wander(
        shot.chance.fork("wander"), rate: friction.wander.hertz, steps: Effects.rate / Double(Self.step))
      random = shot.chance.fork("slips")
      var seed = shot.chance.fork("noise")
      noise = WhiteNoise(&seed)
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) {
      var start = 0
      while start < block.count {
        let end = min(block.count, start + Self.step)
        rub(UnsafeMutableBufferPointer(rebasing: block[start..<end]))
        start = end
      }
    }

    private func rub(_ block: UnsafeMutableBufferPointer<Float>) {
      let speed = max(0, friction.speed.value(at: Double(position) / samples))
      let semitones = max(-18, min(18, friction.wander.semitones * wander.next()))
      let advance = rate * speed * PortableMath.exp2(semitones / 12) / Effects.rate
      // Rubbing is about as loud as it is fast.
      let loud = speed.squareRoot() * strength
      let grit = rough * Float(loud)
      for at in block.indices {
        way += advance
        if way >= length {
          way -= length
          length = max(0.1, 1 + friction.jitter * random.between(-1, 1))
          let size = PortableMath.amplitude(decibels: min(9, friction.strengths * random.normal()))
          pulse += Float(size * loud * min(1, 1.2 - 0.5 * way / max(advance, 1e-9)))
        }
        let x = pulse + grit * noise.next()
        pulse *= keep
        // What rubs is small: below some 450 Hz it moves little air.
        smooth += (x - smooth) * 0.06
        force[at] = (x - smooth) * Self.force
      }
      position += block.count
      force.withUnsafeBufferPointer { force in
        let force = UnsafeBufferPointer(rebasing: force[..<block.count])
        modes.add(drivenBy: force, to: block)
        for at in block.indices { block[at] += force[at] * direct }
      }
    }
  }
}
