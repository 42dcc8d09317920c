import Sound

// In: how many cycles there are a second, where in the cycle it pulses, and what each pulse sets off. Out: the train.
// An engine fires at fixed places of its cycle with cylinders that differ: that gives the lines between the firing
// frequency's harmonics (S. Baldan et al., "Physically informed car engine sound synthesis for virtual and augmented
// environments", SIVE 2015). Rotor blades, wheels on rail joints, hammers of bells and needles are trains too.

/// Pulses that come again and again: firings, blades, wheels, hammers.
public struct PulseTrain: Generator {
  /// Something that sounds along when it is pushed.
  public struct Resonance: Sendable {
    var hertz: Spread
    var gain: Double
    var q: Double?
    var decay: Double

    /// A broad one: a pipe, a box. `gain` in dB.
    public static func body(_ hertz: Spread, q: Double, gain: Double = 0) -> Resonance {
      Resonance(hertz: hertz, gain: gain, q: q, decay: 0)
    }

    /// One that rings: falls by 60 dB within `decay` seconds.
    public static func ring(_ hertz: Spread, decay: Double, gain: Double = 0) -> Resonance {
      Resonance(hertz: hertz, gain: gain, q: nil, decay: decay)
    }
  }

  /// What a pulse sets off.
  public enum Body: Sendable {
    /// A push of pressure.
    case push
    /// A burst of noise between two frequencies in Hz; `floor` of it is there all the time.
    case noise(Spread, Spread, floor: Double)
  }

  /// One of the things that a pulse sets off.
  public struct Part: Sendable {
    var body: Body
    var gain: Spread
    var rise: Spread
    var fall: Spread
    var lag: Spread
    var every: Int
    var dry: Double
    var resonances: [Resonance]

    /// It rises with a time constant of `rise` seconds and falls with one of `fall`, begins `lag` seconds after its pulse,
    /// and only `every` so many. `gain` and `dry`, what is heard beside the resonances, in dB.
    public init(
      _ body: Body, gain: Spread = 0, rise: Spread, fall: Spread, lag: Spread = 0, every: Int = 1, dry: Double = 0,
      _ resonances: [Resonance] = []
    ) {
      self.body = body
      self.gain = gain
      self.rise = rise
      self.fall = fall
      self.lag = lag
      self.every = every
      self.dry = dry
      self.resonances = resonances
    }
  }

  /// Cycles a second.
  public var cycles: Spread
  /// Where in the cycle it pulses, 0..<1, ascending.
  public var places: [Double]
  /// The cycles a second over the length of the sound, as factors.
  public var contour: Contour
  /// How far the pulses of a cycle differ from one another for good, in dB.
  public var unequal: Double
  /// How far the speed wanders, as a part of itself, and how fast, in Hz.
  public var unsteady: (part: Double, hertz: Double)
  /// How far pulses come early or late, as a part of the time between them.
  public var jitter: Double
  /// How far pulses differ from one time to the next, in dB.
  public var shimmer: Double
  /// The part of the pulses that do not come.
  public var missing: Double
  /// How much of the speed follows the thing's size: 0 none, 1 in proportion.
  public var speedFollowsSize: Double
  /// What sounds.
  public var parts: [Part]

  /// A train of pulses.
  public init(
    _ cycles: Spread, places: [Double] = [0], contour: Contour = .level, unequal: Double = 0,
    unsteady: (part: Double, hertz: Double) = (0, 1), jitter: Double = 0, shimmer: Double = 0, missing: Double = 0,
    speedFollowsSize: Double = 0, _ parts: [Part]
  ) {
    self.cycles = cycles
    self.places = places
    self.contour = contour
    self.unequal = unequal
    self.unsteady = unsteady
    self.jitter = jitter
    self.shimmer = shimmer
    self.missing = missing
    self.speedFollowsSize = speedFollowsSize
    self.parts = parts
  }

  public func start(_ shot: Shot) -> any SoundSource { PulseTrainSource(self, shot) }
}

/// A train that sounds.
private final class PulseTrainSource: SoundSource {
  private static let step = 64

  private var clock: PulseClock
  private var voices: [PulseVoice]

  init(_ train: PulseTrain, _ shot: Shot) {
    clock = PulseClock(train, shot)
    voices = train.parts.enumerated().map { number, part in PulseVoice(part, shot.fork(number)) }
    // Each part by itself is brought to the level of all generators, as its first tenth of a second is at usual speed.
    var trial = clock
    let pulses = trial.next(Int(Effects.rate / 10))
    for index in voices.indices { voices[index].level(pulses) }
  }

  func add(to block: UnsafeMutableBufferPointer<Float>) {
    var start = 0
    while start < block.count {
      let end = min(block.count, start + Self.step)
      let part = UnsafeMutableBufferPointer(rebasing: block[start..<end])
      let pulses = clock.next(part.count)
      for index in voices.indices { voices[index].add(pulses, to: part) }
      start = end
    }
  }
}

/// One pulse: how many samples from now, and how strong.
private struct Pulse {
  var wait: Int
  var strength: Float
  var number: Int
}

/// Tells when pulses come.
private struct PulseClock {
  private let train: PulseTrain
  private let cycles: Double
  private let samples: Double
  private let strengths: [Double]
  private var random: RandomStream
  private var speed: Wander
  private var wander = 0.0
  private var wait = 0.0
  private var number: Int
  private var position = 0.0

  init(_ train: PulseTrain, _ shot: Shot) {
    self.train = train
    let size = PortableMath.power(shot.manner.size, -train.speedFollowsSize)
    cycles = shot.draw(train.cycles, "cycles") * shot.manner.speed * size
    samples = max(1, shot.seconds * Effects.rate)
    random = shot.chance.fork("pulses")
    speed = Wander(shot.chance.fork("speed"), rate: train.unsteady.hertz, steps: 100)
    var unequal = shot.individual.fork("unequal")
    strengths = train.places.map { _ in PortableMath.amplitude(decibels: train.unequal * unequal.normal()) }
    number = Int(random.unit() * Double(train.places.count))
  }

  /// The pulses of the next samples.
  mutating func next(_ count: Int) -> [Pulse] {
    var pulses: [Pulse] = []
    while wait < Double(count) {
      let place = number % train.places.count
      if train.missing == 0 || random.unit() >= train.missing {
        let shimmer = train.shimmer > 0 ? PortableMath.amplitude(decibels: train.shimmer * random.normal()) : 1
        pulses.append(Pulse(wait: Int(wait), strength: Float(strengths[place] * shimmer), number: number))
      }
      wait += gap(place)
      number += 1
    }
    wait -= Double(count)
    position += Double(count)
    return pulses
  }

  /// Samples from the pulse at a place to the one after it.
  private mutating func gap(_ place: Int) -> Double {
    let isLast = place == train.places.count - 1
    let part = (isLast ? 1 + train.places[0] : train.places[place + 1]) - train.places[place]
    let rate = cycles * train.contour.value(at: (position + wait) / samples)
    if train.unsteady.part > 0 {
      // The wander is asked a hundred times a second at most, and once a pulse where pulses are rarer.
      let steps = max(1, min(50, Int(part / max(rate, 0.1) * 100)))
      for _ in 0..<steps { wander = speed.next() }
    }
    let unsteady = max(0.2, 1 + train.unsteady.part * wander)
    let jitter = max(0.1, 1 + train.jitter * random.normal())
    return max(8, part * jitter / max(rate * unsteady, 0.05) * Effects.rate)
  }
}

/// One part of a train.
private struct PulseVoice {
  private var noise: WhiteNoise
  private var colour: [Biquad]
  private var resonances: [(filter: Biquad, gain: Double)]
  private var block = Biquad.highPass(18)
  private let isNoise: Bool
  private let floor: Double
  private let keep: Double
  private let follow: Double
  private let dry: Double
  private let lag: Int
  private let every: Int
  private var gain: Double
  private var pressure = 0.0
  private var level = 0.0
  private var late: [Pulse] = []

  init(_ part: PulseTrain.Part, _ shot: Shot) {
    var random = shot.chance.fork("noise")
    noise = WhiteNoise(&random)
    colour = []
    switch part.body {
    case .push: (isNoise, floor) = (false, 0)
    case .noise(let low, let high, let floor):
      (isNoise, self.floor) = (true, floor)
      let (from, to) = (shot.draw(low, "low") * shot.pitch, min(20_000, shot.draw(high, "high") * shot.pitch))
      colour = [.highPass(from), .lowPass(to)]
    }
    let rise = max(shot.draw(part.rise, "rise"), 1e-5)
    keep = PortableMath.exp(-1 / (max(shot.draw(part.fall, "fall"), 1e-5) * Effects.rate))
    follow = 1 - PortableMath.exp(-1 / (rise * Effects.rate))
    dry = PortableMath.amplitude(decibels: part.dry)
    lag = Int(max(0, shot.draw(part.lag, "lag")) * Effects.rate)
    every = max(1, part.every)
    gain = PortableMath.amplitude(decibels: shot.draw(part.gain, "gain"))
    resonances = part.resonances.enumerated().map { number, resonance in
      let hertz = min(shot.fork(number).draw(resonance.hertz, "hertz") * shot.pitch, 20_000)
      // The decay of a two-pole filter by 60 dB takes 2.2 Q / f.
      let q = resonance.q ?? max(0.5, hertz * resonance.decay / 2.2)
      // What rings is as high after a push whatever its Q is; a broad one passes what it is given.
      let factor = resonance.q == nil ? q * 800 / hertz : 1
      return (.bandPass(hertz, q: q), factor * PortableMath.amplitude(decibels: resonance.gain))
    }
  }

  /// Brings the voice to -20 dBFS for such pulses; its memory stays empty.
  mutating func level(_ pulses: [Pulse]) {
    var trial = self
    trial.gain = 1
    var samples = [Float](repeating: 0, count: Int(Effects.rate / 10) + lag)
    samples.withUnsafeMutableBufferPointer { trial.add(pulses, to: $0) }
    var energy = 0.0
    for sample in samples { energy += Double(sample * sample) }
    gain *= 0.1 / max(1e-4, (energy / Double(samples.count - lag)).squareRoot())
  }

  mutating func add(_ pulses: [Pulse], to samples: UnsafeMutableBufferPointer<Float>) {
    for pulse in pulses where pulse.number % every == 0 {
      late.append(Pulse(wait: pulse.wait + lag, strength: pulse.strength, number: pulse.number))
    }
    var at = 0
    while let first = late.first, first.wait < samples.count {
      play(samples, at, first.wait)
      pressure += Double(first.strength)
      at = max(at, first.wait)
      late.removeFirst()
    }
    play(samples, at, samples.count)
    for index in late.indices { late[index].wait -= samples.count }
    if abs(pressure) < 1e-9 { (pressure, level) = (0, abs(level) < 1e-9 ? 0 : level) }
  }

  private mutating func play(_ samples: UnsafeMutableBufferPointer<Float>, _ from: Int, _ to: Int) {
    guard from < to else { return }
    for at in from..<to {
      pressure *= keep
      level += (pressure - level) * follow
      var x = level
      if isNoise {
        x = (level + floor) * colour[1].next(colour[0].next(Double(noise.next())))
      } else {
        x = block.next(x)
      }
      var y = x * dry
      for index in resonances.indices { y += resonances[index].filter.next(x) * resonances[index].gain }
      samples[at] += Float(y * gain)
    }
  }
}
