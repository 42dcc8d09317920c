import Sound

// In: how many bubbles, how large they are, how far their pitch rises. Out: their sum.
// K. van den Doel, "Physically based models for liquid sounds", ACM Trans. Applied Perception 2(4), 2005: a bubble of
// radius r (m) rings at 3.26/r Hz (M. Minnaert, 1933), dies away as exp(-d t) with d = 0.13/r + 0.0072 r^-1.5 per second,
// and rises as f (1 + x d t) when the surface is near.

/// Bubbles in a liquid: drops that fall in, streams, pouring, boiling.
public struct Bubbles: Generator {
  /// How many there are.
  public enum Number: Sendable {
    /// So many a second, all the time.
    case stream(Spread)
    /// So many at the beginning, within so many seconds.
    case handful(ClosedRange<Int>, within: Spread)
  }

  /// How many.
  public var number: Number
  /// Their radii in mm, each bubble its own.
  public var radius: Spread
  /// Factor for all radii: what is large in this tap, this vessel.
  public var scale: Spread
  /// How much more frequent small ones are: their number falls with the radius to this power.
  public var law: Double
  /// How much louder large ones are: amplitude goes with the radius to this power.
  public var weight: Double
  /// Which part of them rises in pitch, 0...1.
  public var risingShare: Double
  /// How fast those rise: `x` above.
  public var rising: Spread
  /// How far their amplitudes differ, in dB (standard deviation): how deep they were born.
  public var unevenness: Double
  /// Factor for how long they ring beside a bubble alone in still water: neighbours, walls and foam take their part.
  public var ring: Spread
  /// Their number a second over the length of the sound, as factors.
  public var flow: Contour
  /// Their pitch over the length of the sound, as factors.
  public var sweep: Contour
  /// How far their number a second wanders, in dB, and how fast, in Hz.
  public var gusts: (decibels: Double, hertz: Double)

  /// Bubbles.
  public init(
    _ number: Number, radius: Spread, scale: Spread = 1, law: Double = 1.5, weight: Double = 1.2,
    risingShare: Double = 0.4, rising: Spread = .between(0.02, 0.1), unevenness: Double = 5, ring: Spread = 0.5,
    flow: Contour = .level,
    sweep: Contour = .level, gusts: (decibels: Double, hertz: Double) = (0, 1)
  ) {
    self.number = number
    self.radius = radius
    self.scale = scale
    self.law = law
    self.weight = weight
    self.risingShare = risingShare
    self.rising = rising
    self.unevenness = unevenness
    self.ring = ring
    self.flow = flow
    self.sweep = sweep
    self.gusts = gusts
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    /// How many sound at once at most; the oldest goes first.
    private static let most = 64
    private static let step = 64

    private struct Voice {
      var wait: Int
      var real = 0.0
      var imaginary: Double
      var hertz: Double
      /// What is added to `hertz` with each step.
      var rise: Double
      var keep: Double
      var left: Int
    }

    private let bubbles: Bubbles
    private let shot: Shot
    private let rate: Double
    private let samples: Double
    private let level: Double
    private let ring: Double
    private let scale: Double
    private var random: RandomStream
    private var gusts: Wander
    private var voices: [Voice] = []
    private var next: Double
    private var handful: [Int] = []
    private var position = 0

    init(_ bubbles: Bubbles, _ shot: Shot) {
      self.bubbles = bubbles
      self.shot = shot
      samples = max(1, shot.seconds * Effects.rate)
      ring = shot.draw(bubbles.ring, "ring")
      scale = shot.draw(bubbles.scale, "scale") / shot.pitch
      random = shot.chance.fork("bubbles")
      gusts = Wander(
        shot.chance.fork("gusts"), rate: bubbles.gusts.hertz, steps: Effects.rate / Double(Self.step))
      switch bubbles.number {
      case .stream(let spread):
        rate = shot.draw(spread, "rate") * shot.manner.speed * shot.manner.crowd
        // Sparse ones are heard one by one, many as a sum: the level of both is to be alike.
        level = 0.35 / max(1, (rate * 0.02).squareRoot())
      case .handful(let count, let within):
        rate = 0
        level = 0.35
        let length = shot.draw(within, "within") * Effects.rate
        for _ in 0..<random.integer(count) { handful.append(Int(random.unit() * length)) }
        handful.sort(by: >)
      }
      next = rate > 0 ? random.unit() / rate * Effects.rate : .infinity
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) {
      var start = 0
      while start < block.count {
        let end = min(block.count, start + Self.step)
        rise(UnsafeMutableBufferPointer(rebasing: block[start..<end]))
        start = end
      }
    }

    private func rise(_ block: UnsafeMutableBufferPointer<Float>) {
      let place = Double(position) / samples
      if rate > 0 {
        let gust =
          bubbles.gusts.decibels > 0 ? PortableMath.amplitude(decibels: gusts.next() * bubbles.gusts.decibels) : 1
        let now = rate * gust * bubbles.flow.value(at: place)
        while next < Double(block.count) {
          if now > 0 { begin(Int(next), place) }
          next += now > 0 ? random.waiting(rate: now) * Effects.rate : Double(block.count)
        }
        next -= Double(block.count)
      }
      while let first = handful.last, first < position + block.count {
        handful.removeLast()
        begin(first - position, place)
      }
      position += block.count
      for index in voices.indices { Self.play(&voices[index], block) }
      voices.removeAll { $0.left <= 0 }
    }

    private func begin(_ wait: Int, _ place: Double) {
      let drawn = radius(random.unit())
      let relative = drawn / max(bubbles.radius.high, 1e-3)
      let metres = drawn * scale * 0.001
      let hertz = 3.26 / metres * bubbles.sweep.value(at: place)
      let decay = (0.13 / metres + 0.0072 / (metres * metres.squareRoot())) / ring
      let decibels = min(bubbles.unevenness * random.normal(), 8)
      let loud = level * PortableMath.power(relative, bubbles.weight) * PortableMath.amplitude(decibels: decibels)
      let speed = random.between(bubbles.rising.low, bubbles.rising.high)
      let rises = random.unit() < bubbles.risingShare
      guard hertz < 18_000 else { return }
      if voices.count == Self.most { voices.removeFirst() }
      voices.append(
        Voice(
          wait: wait, imaginary: loud * shot.manner.strength, hertz: hertz,
          rise: rises ? hertz * speed * decay * ring * Double(Self.step) / Effects.rate : 0,
          keep: PortableMath.exp(-decay / Effects.rate), left: Int(6.9 / decay * Effects.rate) + 1))
    }

    /// A radius by its law, `unit` of the way.
    private func radius(_ unit: Double) -> Double {
      let (low, high) = (bubbles.radius.low, bubbles.radius.high)
      guard high > low else { return low }
      let power = 1 - bubbles.law
      if abs(power) < 0.01 { return low * PortableMath.power(high / low, unit) }
      let (a, b) = (PortableMath.power(low, power), PortableMath.power(high, power))
      return PortableMath.power(a + (b - a) * unit, 1 / power)
    }

    private static func play(_ voice: inout Voice, _ block: UnsafeMutableBufferPointer<Float>) {
      let first = min(voice.wait, block.count)
      voice.wait -= first
      guard first < block.count else { return }
      let turns = min(voice.hertz, 20_000) / Effects.rate
      let cosine = voice.keep * PortableMath.cosine(turns: turns)
      let sine = voice.keep * PortableMath.sine(turns: turns)
      var (real, imaginary) = (voice.real, voice.imaginary)
      for at in first..<block.count {
        block[at] += Float(real)
        (real, imaginary) = (real * cosine + imaginary * sine, imaginary * cosine - real * sine)
      }
      (voice.real, voice.imaginary) = (real, imaginary)
      voice.hertz += voice.rise
      voice.left -= block.count - first
    }
  }
}
