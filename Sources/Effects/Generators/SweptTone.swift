import Sound

// In: a frequency in Hz and how it goes, the levels of its harmonics, vibrato and tremolo. Out: the tone.
// Additive: harmonics above 20 kHz are left out, so nothing folds back.

/// A tone that moves: sirens, whistles, horns, beeps.
public struct SweptTone: Generator {
  /// Its frequency in Hz.
  public var frequency: Spread
  /// Its frequency over the length of the sound, as factors.
  public var sweep: Contour
  /// Levels of its harmonics in dB, the first of the fundamental.
  public var harmonics: [Double]
  /// How far its pitch swings, in semitones, and how fast, in Hz.
  public var vibrato: (semitones: Spread, hertz: Spread)
  /// How deep its level swings, 0...1, and how fast, in Hz.
  public var tremolo: (depth: Double, hertz: Spread)
  /// How far its pitch wanders by itself, in semitones.
  public var drift: Double
  /// What it does again and again.
  public var cycle: Cycle?
  /// Factors of its frequency of which each sound has one, by chance.
  public var choices: [Double]

  /// A course that repeats: pitch and level, as factors over the cycle.
  public struct Cycle: Sendable {
    /// Its length in seconds.
    public var seconds: Spread
    /// The frequency over the cycle.
    public var pitch: Contour
    /// The level over the cycle.
    public var level: Contour
    /// Where in the cycle it begins, 0..<1; nil: anywhere.
    public var begin: Double?

    /// A course that repeats.
    public init(_ seconds: Spread, pitch: Contour = .level, level: Contour = .level, begin: Double? = nil) {
      self.seconds = seconds
      self.pitch = pitch
      self.level = level
      self.begin = begin
    }
  }

  /// A tone.
  public init(
    _ frequency: Spread, sweep: Contour = .level, harmonics: [Double] = [0],
    vibrato: (semitones: Spread, hertz: Spread) = (0, 5), tremolo: (depth: Double, hertz: Spread) = (0, 5),
    drift: Double = 0, cycle: Cycle? = nil, choices: [Double] = []
  ) {
    self.frequency = frequency
    self.sweep = sweep
    self.harmonics = harmonics
    self.vibrato = vibrato
    self.tremolo = tremolo
    self.drift = drift
    self.cycle = cycle
    self.choices = choices
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    private static let step = 32

    private let tone: SweptTone
    private let frequency: Double
    private let levels: [Float]
    private let samples: Double
    private let vibrato: (semitones: Double, hertz: Double)
    private let tremolo: Double
    private let cycles: Double
    private let begin: Double
    private var drift: Wander
    private var phase: UInt32
    private var hertz = -1.0
    private var gain = -1.0
    private var position = 0

    init(_ tone: SweptTone, _ shot: Shot) {
      self.tone = tone
      var choice = shot.chance.fork("choice")
      let factor = tone.choices.isEmpty ? 1 : tone.choices[choice.integer(0...(tone.choices.count - 1))]
      frequency = shot.draw(tone.frequency, "frequency") * shot.pitch * factor
      samples = max(1, shot.seconds * Effects.rate)
      vibrato = (
        shot.draw(tone.vibrato.semitones, "vibrato"), shot.draw(tone.vibrato.hertz, "vibrato rate") * shot.manner.speed
      )
      tremolo = shot.draw(tone.tremolo.hertz, "tremolo") * shot.manner.speed
      cycles = tone.cycle.map { shot.manner.speed / max(0.001, shot.draw($0.seconds, "cycle")) } ?? 0
      var anywhere = shot.individual.fork("begin")
      begin = tone.cycle?.begin ?? anywhere.unit()
      drift = Wander(shot.chance.fork("drift"), rate: 2, steps: Effects.rate / Double(Self.step))
      let amplitudes = tone.harmonics.map { PortableMath.amplitude(decibels: $0) }
      let power = amplitudes.reduce(0) { $0 + $1 * $1 }
      levels = amplitudes.map { Float($0 * 0.1414 / max(power, 1e-9).squareRoot()) }
      var random = shot.chance.fork("phase")
      phase = UInt32(truncatingIfNeeded: random.bits())
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
      position += block.count
      let seconds = Double(position) / Effects.rate
      var semitones = tone.drift > 0 ? drift.next() * tone.drift : 0
      if vibrato.semitones > 0 {
        semitones += vibrato.semitones * PortableMath.sine(turns: vibrato.hertz * seconds)
      }
      var target =
        frequency * tone.sweep.value(at: Double(position) / samples) * PortableMath.exp2(semitones / 12)
      var level =
        tone.tremolo.depth > 0
        ? 1 - tone.tremolo.depth * (0.5 + 0.5 * PortableMath.cosine(turns: tremolo * seconds)) : 1
      if let cycle = tone.cycle {
        let turns = begin + cycles * seconds
        let place = turns - turns.rounded(.down)
        target *= cycle.pitch.value(at: place)
        level *= cycle.level.value(at: place)
      }
      if hertz < 0 { (hertz, gain) = (target, level) }
      let most = min(levels.count, Int(20_000 / max(1, target)))
      let scale = 4_294_967_296 / Effects.rate
      var advance = hertz * scale
      let bend = (target - hertz) * scale / Double(block.count)
      var loud = Float(gain)
      let swell = Float((level - gain) / Double(block.count))
      for at in block.indices {
        advance += bend
        loud += swell
        phase &+= UInt32(truncatingIfNeeded: Int64(advance))
        var sum: Float = 0
        var angle: UInt32 = 0
        for number in 0..<most {
          angle &+= phase
          sum += levels[number] * SineTable.sine(angle, table)
        }
        block[at] += sum * loud
      }
      (hertz, gain) = (target, level)
    }
  }
}
