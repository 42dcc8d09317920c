import Sound

// In: how many grains a second, how large they are, and what one of them is. Out: all of them.
// P. R. Cook, "Physically Informed Sonic Modeling (PhISM)", CMJ 21(3), 1997: many small collisions that come by chance.
// The sizes of crackles and crumples follow a power law (P. A. Houle and J. P. Sethna, Phys. Rev. E 54, 1996).

/// Many small sounds that come by chance.
public struct Particles: Generator {
  /// What one grain is.
  public enum Grain: Sendable {
    /// A damped oscillation: Hz, and seconds in which it falls by 60 dB.
    case ring(Spread, decay: Spread)
    /// A burst of noise about a frequency: Hz, resonance, and seconds in which it falls by 60 dB.
    case burst(Spread, q: Double, decay: Spread)
  }

  /// Grains a second.
  public var rate: Spread
  /// The rate over the length of the sound, as factors.
  public var flow: Contour
  /// How far the rate wanders, in dB, and how fast, in Hz.
  public var gusts: (decibels: Double, hertz: Double)
  /// The exponent of the law of sizes: the smaller, the more large ones. 0: all of one size.
  public var sizes: Double
  /// How far the sizes go, as factors of amplitude.
  public var largest: Double
  /// How much of the frequency goes with size: large grains are low. 0 none, 1 in inverse proportion.
  public var lowerWhenLarge: Double
  /// What a grain is.
  public var grain: Grain

  /// Grains.
  public init(
    rate: Spread, flow: Contour = .level, gusts: (decibels: Double, hertz: Double) = (0, 1), sizes: Double = 1.5,
    largest: Double = 12, lowerWhenLarge: Double = 0, _ grain: Grain
  ) {
    self.rate = rate
    self.flow = flow
    self.gusts = gusts
    self.sizes = sizes
    self.largest = largest
    self.lowerWhenLarge = lowerWhenLarge
    self.grain = grain
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    /// How many sound at once at most; the oldest goes first.
    private static let most = 96
    private static let step = 64

    private struct Voice {
      var real = 0.0
      var imaginary = 0.0
      var cosine = 0.0
      var sine = 0.0
      var envelope: Float = 0
      var keep: Float = 0
      var filter = Biquad.lowPass(1000)
      var wait = 0
      var left = 0
    }

    private let particles: Particles
    private let shot: Shot
    private let rate: Double
    private let level: Double
    private let samples: Double
    private var random: RandomStream
    private var noise: WhiteNoise
    private var gusts: Wander
    private var voices: [Voice] = []
    private var next: Double
    private var position = 0

    init(_ particles: Particles, _ shot: Shot) {
      self.particles = particles
      self.shot = shot
      rate = shot.draw(particles.rate, "rate") * shot.manner.speed * shot.manner.crowd
      samples = max(1, shot.seconds * Effects.rate)
      random = shot.chance.fork("grains")
      var seed = shot.chance.fork("noise")
      noise = WhiteNoise(&seed)
      gusts = Wander(
        shot.chance.fork("gusts"), rate: particles.gusts.hertz, steps: Effects.rate / Double(Self.step))
      // Sparse grains are heard one by one, dense ones as a sum: the level of both is to be alike.
      level = 0.35 / max(1, (rate * 0.01).squareRoot())
      next = random.unit() / max(rate, 0.1) * Effects.rate
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) {
      var start = 0
      while start < block.count {
        let end = min(block.count, start + Self.step)
        fall(UnsafeMutableBufferPointer(rebasing: block[start..<end]))
        start = end
      }
    }

    private func fall(_ block: UnsafeMutableBufferPointer<Float>) {
      let gust =
        particles.gusts.decibels > 0
        ? PortableMath.amplitude(decibels: gusts.next() * particles.gusts.decibels) : 1
      let now = rate * gust * particles.flow.value(at: Double(position) / samples)
      // Waiting is told at the rate of its beginning; a rate that has fallen to nothing waits for the next step.
      while next < Double(block.count) {
        if now > 0 { begin(Int(next)) }
        next += now > 0 ? random.waiting(rate: now) * Effects.rate : Double(block.count)
      }
      next -= Double(block.count)
      position += block.count
      for index in voices.indices { play(&voices[index], block) }
      voices.removeAll { $0.left <= 0 }
    }

    private func begin(_ wait: Int) {
      let size = particles.sizes > 0 ? random.pareto(exponent: particles.sizes, most: particles.largest) : 1
      let lower = particles.lowerWhenLarge > 0 ? PortableMath.power(size, -particles.lowerWhenLarge) : 1
      let amplitude = level * size / max(1, particles.largest.squareRoot()) * shot.manner.strength
      func any(_ spread: Spread) -> Double { spread.drawn(random.fork(Int(random.bits() >> 40)), random) }
      var voice = Voice()
      voice.wait = wait
      switch particles.grain {
      case .ring(let frequency, let decay):
        let hertz = min(any(frequency) * lower * shot.pitch, 20_000)
        let seconds = any(decay)
        let keep = PortableMath.exp2(-9.965784284662087 / (seconds * Effects.rate))
        voice.cosine = keep * PortableMath.cosine(turns: hertz / Effects.rate)
        voice.sine = keep * PortableMath.sine(turns: hertz / Effects.rate)
        voice.imaginary = amplitude
        voice.left = Int(seconds * Effects.rate) + 1
      case .burst(let frequency, let q, let decay):
        let hertz = any(frequency) * lower * shot.pitch
        let seconds = any(decay)
        voice.filter = .bandPass(hertz, q: q)
        // A narrow band holds less of the noise.
        voice.envelope = Float(amplitude * (q * 12_000 / max(hertz, 100)).squareRoot())
        voice.keep = Float(PortableMath.exp2(-9.965784284662087 / (seconds * Effects.rate)))
        voice.left = Int(seconds * Effects.rate) + 1
      }
      random = random.fork(1)
      if voices.count == Self.most { voices.removeFirst() }
      voices.append(voice)
    }

    private func play(_ voice: inout Voice, _ block: UnsafeMutableBufferPointer<Float>) {
      let first = min(voice.wait, block.count)
      voice.wait -= first
      switch particles.grain {
      case .ring:
        for at in first..<block.count {
          block[at] += Float(voice.real)
          let real = voice.real * voice.cosine - voice.imaginary * voice.sine
          voice.imaginary = voice.real * voice.sine + voice.imaginary * voice.cosine
          voice.real = real
        }
      case .burst:
        for at in first..<block.count {
          block[at] += Float(voice.filter.next(Double(noise.next() * voice.envelope)))
          voice.envelope *= voice.keep
        }
      }
      voice.left -= block.count - first
    }
  }
}
