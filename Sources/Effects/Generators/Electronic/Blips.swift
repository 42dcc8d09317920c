import Sound

// In: how long, how high and how bright short tones are. Out: one after the other, each by chance.

/// Short electronic tones in a row: what robots say, what a machine out of order makes.
public struct Blips: Generator {
  /// How long one is, in seconds: each its own.
  public var seconds: Spread
  /// The pause after it, in seconds: each its own.
  public var gap: Spread
  /// Its frequency in Hz: each its own.
  public var frequency: Spread
  /// How far it slides, in semitones, up or down, at most.
  public var slide: Double
  /// The ratio and index of its modulation (`FrequencyModulation`): each its own.
  public var ratio: Spread
  public var index: Spread
  /// How likely one is as the one before: stuttering.
  public var repeats: Double
  /// How likely one is noise.
  public var noise: Double
  /// How much of it is held: samples that stay the same, at most; 1 is none.
  public var hold: Int

  /// Short tones.
  public init(
    seconds: Spread, gap: Spread, frequency: Spread, slide: Double = 0, ratio: Spread = 1, index: Spread = 1,
    repeats: Double = 0, noise: Double = 0, hold: Int = 1
  ) {
    self.seconds = seconds
    self.gap = gap
    self.frequency = frequency
    self.slide = slide
    self.ratio = ratio
    self.index = index
    self.repeats = repeats
    self.noise = noise
    self.hold = hold
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    private struct Blip {
      var samples = 1
      var pause = 0
      var advance = 0.0
      var glide = 0.0
      var ratio = 1.0
      var index = 0.0
      var isNoise = false
      var hold = 1
    }

    private let blips: Blips
    private let pitch: Double
    private let speed: Double
    private var random: RandomStream
    private var white: WhiteNoise
    private var blip = Blip()
    private var at = 0
    private var carrier: UInt32 = 0
    private var modulator: UInt32 = 0
    private var advance = 0.0
    private var held: Float = 0

    init(_ blips: Blips, _ shot: Shot) {
      self.blips = blips
      pitch = shot.pitch
      speed = shot.manner.speed
      random = shot.chance.fork("blips")
      white = WhiteNoise(&random)
      blip = drawn()
    }

    private func drawn() -> Blip {
      var blip = Blip()
      func any(_ spread: Spread) -> Double {
        let stream = random.fork(Int(random.bits() >> 40))
        return spread.drawn(stream, stream)
      }
      blip.samples = max(200, Int(any(blips.seconds) / speed * Effects.rate))
      blip.pause = Int(max(0, any(blips.gap)) / speed * Effects.rate)
      let hertz = any(blips.frequency) * pitch
      blip.advance = min(hertz, 12_000) * 4_294_967_296 / Effects.rate
      blip.glide = PortableMath.exp2(random.between(-1, 1) * blips.slide / 12 / Double(blip.samples))
      blip.ratio = any(blips.ratio)
      blip.index = any(blips.index) * 4_294_967_296 / (2 * Double.pi)
      blip.isNoise = random.unit() < blips.noise
      blip.hold = random.integer(1...max(1, blips.hold))
      return blip
    }

    private func next() {
      at = 0
      if random.unit() >= blips.repeats { blip = drawn() }
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) {
      SineTable.with { table in
        for index in block.indices {
          if at == 0 { advance = blip.advance }
          if at < blip.samples { block[index] += sample(table) }
          at += 1
          if at >= blip.samples + blip.pause { next() }
        }
      }
    }

    private func sample(_ table: UnsafePointer<Float>) -> Float {
      advance = min(advance * blip.glide, 1_200_000_000)
      carrier &+= UInt32(truncatingIfNeeded: Int64(advance))
      modulator &+= UInt32(truncatingIfNeeded: Int64(advance * blip.ratio))
      if at % blip.hold == 0 {
        let moved = Int64(blip.index * Double(SineTable.sine(modulator, table)))
        held =
          blip.isNoise
          ? white.next() * 0.2 : SineTable.sine(carrier &+ UInt32(truncatingIfNeeded: moved), table) * 0.1414
      }
      // 2 ms at either end, without clicks.
      let edge = Float(min(at, blip.samples - 1 - at)) / 96
      return held * min(1, edge)
    }
  }
}
