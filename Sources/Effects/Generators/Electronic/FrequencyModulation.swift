import Sound

// In: a carrier's frequency and course, a modulator's ratio and index. Out: the tone.
// J. M. Chowning, "The synthesis of complex audio spectra by means of frequency modulation", JAES 21(7), 1973: ratios of
// small whole numbers give harmonic spectra, others those of bells and drums; the index is brightness.
// All contours run over the length of the sound.

/// A tone whose frequency another swings: bells, lasers, robots.
public struct FrequencyModulation: Generator {
  /// The carrier's frequency in Hz.
  public var frequency: Spread
  /// Its course, as factors.
  public var sweep: Contour
  /// The modulator's frequency, as a multiple of the carrier's.
  public var ratio: Spread
  /// How far the modulator swings the carrier, as a multiple of the modulator's frequency.
  public var index: Spread
  /// Its course, as factors.
  public var bend: Contour
  /// How far its pitch swings, in semitones, and how fast, in Hz.
  public var vibrato: (semitones: Spread, hertz: Spread)

  /// A tone.
  public init(
    _ frequency: Spread, sweep: Contour = .level, ratio: Spread, index: Spread, bend: Contour = .level,
    vibrato: (semitones: Spread, hertz: Spread) = (0, 5)
  ) {
    self.frequency = frequency
    self.sweep = sweep
    self.ratio = ratio
    self.index = index
    self.bend = bend
    self.vibrato = vibrato
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    private static let step = 32

    private let tone: FrequencyModulation
    private let frequency: Double
    private let ratio: Double
    private let index: Double
    private let vibrato: (semitones: Double, hertz: Double)
    private let samples: Double
    private var carrier: UInt32
    private var modulator: UInt32 = 0
    private var hertz = -1.0
    private var swing = 0.0
    private var position = 0

    init(_ tone: FrequencyModulation, _ shot: Shot) {
      self.tone = tone
      frequency = shot.draw(tone.frequency, "frequency") * shot.pitch
      ratio = shot.draw(tone.ratio, "ratio")
      index = shot.draw(tone.index, "index")
      vibrato = (shot.draw(tone.vibrato.semitones, "vibrato"), shot.draw(tone.vibrato.hertz, "vibrato rate"))
      samples = max(1, shot.seconds * Effects.rate)
      var random = shot.chance.fork("phase")
      carrier = UInt32(truncatingIfNeeded: random.bits())
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
      let place = Double(position) / samples
      var target = frequency * tone.sweep.value(at: place)
      if vibrato.semitones > 0 {
        let turns = vibrato.hertz * Double(position) / Effects.rate
        target *= PortableMath.exp2(vibrato.semitones * PortableMath.sine(turns: turns) / 12)
      }
      target = min(target, 15_000)
      // The widest side band that matters is to stay below half the sample rate (J. Carson's rule).
      let widest = max(0, 22_000 - target) / max(1, target * ratio) - 1
      let nowSwing = min(index * tone.bend.value(at: place), max(0, widest)) * 4_294_967_296 / (2 * Double.pi)
      if hertz < 0 { (hertz, swing) = (target, nowSwing) }
      let scale = 4_294_967_296 / Effects.rate
      var advance = hertz * scale
      let slope = (target - hertz) * scale / Double(block.count)
      var depth = swing
      let grow = (nowSwing - swing) / Double(block.count)
      for at in block.indices {
        advance += slope
        depth += grow
        carrier &+= UInt32(truncatingIfNeeded: Int64(advance))
        modulator &+= UInt32(truncatingIfNeeded: Int64(advance * ratio))
        let moved = Int64(depth * Double(SineTable.sine(modulator, table)))
        block[at] += 0.1414 * SineTable.sine(carrier &+ UInt32(truncatingIfNeeded: moved), table)
      }
      (hertz, swing) = (target, nowSwing)
    }
  }
}
