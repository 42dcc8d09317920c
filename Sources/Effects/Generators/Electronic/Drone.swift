import Sound

// In: tones and how their levels and pitches wander. Out: their sum, which never stands still.

/// Tones that go on and slowly come and go.
public struct Drone: Generator {
  /// A tone.
  public struct Tone: Sendable {
    /// Its frequency as a multiple of the drone's.
    public var ratio: Double
    /// Its level in dB.
    public var gain: Double
    /// How far its level wanders, in dB (standard deviation).
    public var depth: Double

    /// A tone.
    public init(_ ratio: Double, _ gain: Double, depth: Double = 0) {
      self.ratio = ratio
      self.gain = gain
      self.depth = depth
    }
  }

  /// The frequency in Hz.
  public var frequency: Spread
  /// The tones.
  public var tones: [Tone]
  /// How many of each there are, and how far they are out of tune, in cents.
  public var voices: (count: Int, cents: Double)
  /// How fast levels wander, in Hz.
  public var rate: Spread
  /// How far pitches wander, in semitones.
  public var drift: Double
  /// How deep all swing together, 0...1, and how fast, in Hz.
  public var throb: (depth: Double, hertz: Spread)

  /// Tones.
  public init(
    _ frequency: Spread, _ tones: [Tone], voices: (count: Int, cents: Double) = (1, 0), rate: Spread = 0.3,
    drift: Double = 0, throb: (depth: Double, hertz: Spread) = (0, 1)
  ) {
    self.frequency = frequency
    self.tones = tones
    self.voices = voices
    self.rate = rate
    self.drift = drift
    self.throb = throb
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    private static let step = 64

    private struct Voice {
      var phase: UInt32
      var hertz: Double
      var level: Double
      var depth: Double
      var loudness: Wander
      var pitch: Wander
      var gain = -1.0
    }

    private let throb: (depth: Double, hertz: Double)
    private let drift: Double
    private var pulse: Wander
    private var turns: Double
    private var voices: [Voice] = []

    init(_ drone: Drone, _ shot: Shot) {
      let frequency = shot.draw(drone.frequency, "frequency") * shot.pitch
      let rate = shot.draw(drone.rate, "rate") * shot.manner.speed
      throb = (drone.throb.depth, shot.draw(drone.throb.hertz, "throb") * shot.manner.speed)
      drift = drone.drift
      let steps = Effects.rate / Double(Self.step)
      pulse = Wander(shot.individual.fork("pulse"), rate: 0.5, steps: steps)
      var random = shot.chance.fork("phases")
      var thing = shot.individual.fork("tuning")
      turns = thing.unit()
      let power = drone.tones.reduce(0) { $0 + PortableMath.exp2($1.gain * 0.33219280948873624) }
      let scale = 0.1414 / (power * Double(drone.voices.count)).squareRoot()
      for (number, tone) in drone.tones.enumerated() {
        for voice in 0..<drone.voices.count {
          let cents = drone.voices.cents * thing.normal() * (drone.voices.count > 1 ? 1 : 0)
          let hertz = frequency * tone.ratio * PortableMath.exp2(cents / 1200)
          guard hertz < 18_000 else { continue }
          let fork = shot.fork(number * 16 + voice)
          voices.append(
            Voice(
              phase: UInt32(truncatingIfNeeded: random.bits()), hertz: hertz,
              level: scale * PortableMath.amplitude(decibels: tone.gain), depth: tone.depth,
              loudness: Wander(fork.chance.fork("level"), rate: rate, steps: steps),
              pitch: Wander(fork.individual.fork("pitch"), rate: rate, steps: steps)))
        }
      }
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) {
      SineTable.with { table in
        var start = 0
        while start < block.count {
          let end = min(block.count, start + Self.step)
          play(UnsafeMutableBufferPointer(rebasing: block[start..<end]), table)
          start = end
        }
      }
    }

    private func play(_ block: UnsafeMutableBufferPointer<Float>, _ table: UnsafePointer<Float>) {
      var all = 1.0
      if throb.depth > 0 {
        // No machine and no spirit keeps time exactly.
        turns += throb.hertz * (1 + 0.04 * pulse.next()) * Double(block.count) / Effects.rate
        all = 1 - throb.depth * (0.5 + 0.5 * PortableMath.cosine(turns: turns))
      }
      for index in voices.indices {
        var voice = voices[index]
        var level = voice.level * all
        if voice.depth > 0 {
          level *= PortableMath.amplitude(decibels: min(2 * voice.depth, voice.depth * voice.loudness.next()))
        }
        var hertz = voice.hertz
        if drift > 0 { hertz *= PortableMath.exp2(drift * voice.pitch.next() / 12) }
        let advance = UInt32(truncatingIfNeeded: Int64(hertz * 4_294_967_296 / Effects.rate))
        if voice.gain < 0 { voice.gain = level }
        var gain = Float(voice.gain)
        let slope = Float((level - voice.gain) / Double(block.count))
        var phase = voice.phase
        for at in block.indices {
          phase &+= advance
          gain += slope
          block[at] += SineTable.sine(phase, table) * gain
        }
        voice.phase = phase
        voice.gain = level
        voices[index] = voice
      }
    }
  }
}
