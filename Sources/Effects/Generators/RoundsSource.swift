import Sound

/// A train of pulses in the making.
final class RoundsSource: SoundSource {
  private static let step = 64

  private let train: Rounds
  private let levels: [Double]
  private let rate: Double
  private let samples: Double
  private let width: Double
  private let noiseLevel: Double
  private let noiseKeep: Double
  private let floor: Double
  private let direct: Double
  private let gains: [Double]
  private let scale: Double
  private var filters: [Biquad]
  private var wander: Wander
  private var chance: RandomStream
  private var noise: WhiteNoise
  private var position = 0
  /// Where in its round it is, 0...1.
  private var phase: Double
  private var next = 0
  private var late: Double
  private var isStarted = false
  private var frequency = 0.0
  /// Pulses that sound: how far they are, 0...1, and how hard.
  private var pulses: [(place: Double, level: Double)] = []
  private var noiseEnvelope = 0.0

  init(_ train: Rounds, _ shot: Shot) {
    self.train = train
    let pitch = shot.pitch
    rate = shot.draw(train.rate, "rate") * (shot.manner.speed * pitch).squareRoot()
    samples = max(1, shot.seconds * Effects.rate)
    width = shot.draw(train.width, "width") / pitch * Effects.rate
    var own = shot.individual.fork("beats")
    levels = train.beats.map { $0.level * PortableMath.amplitude(decibels: train.unevenness * own.normal()) }
    let body = shot.draw(train.body, "body") * pitch
    filters = train.modes.map { mode in
      var own = own.fork(Int(mode.hertz))
      return .bandPass(mode.hertz * body * own.between(0.95, 1.05), q: mode.q)
    }
    gains = train.modes.map { PortableMath.amplitude(decibels: $0.gain) * $0.q.squareRoot() }
    noiseLevel = PortableMath.amplitude(decibels: train.noise.decibels)
    noiseKeep = PortableMath.exp2(-9.965784284662087 / (max(0.0005, train.noise.decay) * Effects.rate))
    floor = train.floor.map { PortableMath.amplitude(decibels: $0) } ?? 0
    direct = train.direct.map { PortableMath.amplitude(decibels: $0) } ?? 0
    wander = Wander(
      shot.chance.fork("wander"), rate: train.wander.hertz, steps: Effects.rate / Double(Self.step))
    chance = shot.chance.fork("rounds")
    var seed = shot.chance.fork("noise")
    noise = WhiteNoise(&seed)
    phase = chance.unit()
    late = 0
    // Pulses that come seldom are heard one by one, those that come often as a sum: both are to be alike in level.
    let each = rate * Double(max(1, train.beats.count))
    scale = 0.5 / max(1, (each * width / Effects.rate).squareRoot() * 1.4)
    next = train.beats.firstIndex { $0.place >= phase } ?? 0
    if next == 0, let first = train.beats.first, first.place < phase { phase -= 1 }
    late = delay()
  }

  private func delay() -> Double { train.jitter.time * chance.normal() }

  func add(to block: UnsafeMutableBufferPointer<Float>) {
    var start = 0
    while start < block.count {
      let end = min(block.count, start + Self.step)
      turn(UnsafeMutableBufferPointer(rebasing: block[start..<end]))
      start = end
    }
  }

  private func turn(_ block: UnsafeMutableBufferPointer<Float>) {
    let place = Double(position) / samples
    position += block.count
    let bend = train.wander.semitones > 0 ? PortableMath.exp2(wander.next() * train.wander.semitones / 12) : 1
    let target = rate * train.course.value(at: place) * bend / Effects.rate
    if !isStarted {
      frequency = target
      isStarted = true
    }
    let slope = (target - frequency) / Double(block.count)
    let load = train.load.value(at: place) * scale
    for at in block.indices {
      frequency += slope
      phase += frequency
      if phase >= train.beats[next].place + late { strike() }
      var pulse = 0.0
      for index in pulses.indices {
        let x = pulses[index].place
        // A push and a pull: a sine under a bell, so that nothing stays behind.
        pulse += PortableMath.sine(turns: x) * 4 * x * (1 - x) * pulses[index].level
        pulses[index].place += 1 / width
      }
      if let first = pulses.first, first.place >= 1 { pulses.removeFirst() }
      noiseEnvelope *= noiseKeep
      let hiss = Double(noise.next())
      let x = pulse + hiss * (noiseEnvelope * noiseLevel + floor)
      var y = x * direct
      for index in filters.indices { y += filters[index].next(x) * gains[index] }
      block[at] += Float(y * load)
    }
  }

  private func strike() {
    let level = levels[next] * PortableMath.amplitude(decibels: train.jitter.decibels * chance.normal())
    pulses.append((0, level))
    if pulses.count > 24 { pulses.removeFirst() }
    noiseEnvelope = max(noiseEnvelope, level)
    next += 1
    if next == levels.count {
      next = 0
      phase -= 1
    }
    late = delay()
  }
}
