import Sound

// In: how many people, how often each claps, how their hands sound. Out: all claps.
// Each has a pace and a pair of hands of their own; in an audience nobody keeps time with the others (L. Peltola et al.,
// "Synthesis of hand clapping sounds", IEEE TASLP 15, 2007).

/// People who clap.
public struct Clappers: Generator {
  /// How many there are.
  public var people: Spread
  /// From one clap of a person to the next, in seconds.
  public var interval: Spread
  /// The resonance between the hands in Hz.
  public var resonance: Spread
  /// The time in which a clap falls by 60 dB, in seconds.
  public var decay: Spread
  /// The level of what is no resonance, in dB beside it.
  public var air: Spread
  /// How much softer the farthest is than the nearest, in dB.
  public var depth: Double

  /// People who clap.
  public init(
    _ people: Spread, interval: Spread = .between(0.21, 0.34, vary: 0.1),
    resonance: Spread = .between(700, 1800, vary: 0.1), decay: Spread = .between(0.025, 0.06, vary: 0.15),
    air: Spread = .between(-22, -13, vary: 0.2), depth: Double = 14
  ) {
    self.people = people
    self.interval = interval
    self.resonance = resonance
    self.decay = decay
    self.air = air
    self.depth = depth
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    private struct Person {
      let shot: Shot
      let level: Double
      var next: Int
      var count = 0
    }

    private struct Clap {
      var filter: Biquad
      var envelope: Float
      let keep: Float
      var tail: Float
      let keepTail: Float
      var rise: Float = 0
      let step: Float
      let air: Float
      var before: Float = 0
      var wait: Int
      var left: Int
    }

    /// How long the air about the hands goes on, in seconds to -60 dB; its level as a factor.
    private static let tail = (decay: 0.16, level: 0.03)

    private let clappers: Clappers
    private var people: [Person]
    private var claps: [Clap] = []
    private var noise: WhiteNoise

    init(_ clappers: Clappers, _ shot: Shot) {
      self.clappers = clappers
      var seed = shot.chance.fork("noise")
      noise = WhiteNoise(&seed)
      let count = max(1, Int(shot.draw(clappers.people, "people") * shot.manner.crowd + 0.5))
      var place = shot.individual.fork("places")
      let level = 1.6 / (1 + 0.25 * Double(count)).squareRoot()
      people = (0..<min(count, 60)).map { number in
        let part = shot.fork(number)
        let distance = number == 0 ? 0 : place.unit()
        return Person(
          shot: part, level: level * PortableMath.amplitude(decibels: -clappers.depth * distance),
          next: Int(place.unit() * part.draw(clappers.interval, "interval") * Effects.rate))
      }
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) {
      for index in people.indices {
        while people[index].next < block.count { begin(index) }
        people[index].next -= block.count
      }
      for index in claps.indices { play(&claps[index], block) }
      claps.removeAll { $0.left <= 0 }
    }

    private func begin(_ index: Int) {
      let part = people[index].shot
      let chance = part.chance.fork(people[index].count)
      var random = chance
      func drawn(_ spread: Spread, _ name: StaticString) -> Double {
        spread.drawn(part.individual.fork(name), chance.fork(name))
      }
      let hertz = drawn(clappers.resonance, "resonance") * part.pitch
      let decay = drawn(clappers.decay, "decay")
      let q = 0.8 + 0.7 * random.unit()
      // A narrow band holds less of the noise.
      let level = people[index].level * PortableMath.amplitude(decibels: 1.5 * random.normal())
      let band = level * (q * 6000 / max(hertz, 100)).squareRoot() * part.manner.strength
      let air = PortableMath.amplitude(decibels: drawn(clappers.air, "air"))
      claps.append(
        Clap(
          filter: .bandPass(hertz, q: q), envelope: Float(band), keep: keep(decay), tail: Float(band * Self.tail.level),
          keepTail: keep(Self.tail.decay), step: Float(1 / (random.between(0.0006, 0.0018) * Effects.rate)),
          air: Float(air), wait: people[index].next, left: Int((Self.tail.decay + decay) * 0.6 * Effects.rate)))
      let interval = drawn(clappers.interval, "interval") / part.manner.speed
      people[index].next += max(64, Int(interval * Effects.rate))
      people[index].count += 1
    }

    private func keep(_ decay: Double) -> Float {
      Float(PortableMath.exp2(-9.965784284662087 / (max(0.004, decay) * Effects.rate)))
    }

    private func play(_ stored: inout Clap, _ block: UnsafeMutableBufferPointer<Float>) {
      var clap = stored
      let first = min(clap.wait, block.count)
      clap.wait -= first
      for at in first..<block.count {
        clap.rise = min(1, clap.rise + clap.step)
        let x = noise.next() * clap.rise
        let swing = x * (clap.envelope + clap.tail)
        let resonance = Float(clap.filter.next(Double(swing)))
        block[at] += resonance + (x - clap.before) * clap.air * (clap.envelope * 0.5 + clap.tail)
        clap.before = x
        clap.envelope *= clap.keep
        clap.tail *= clap.keepTail
      }
      clap.left -= block.count - first
      stored = clap
    }
  }
}
