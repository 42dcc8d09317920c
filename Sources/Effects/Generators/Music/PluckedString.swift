import Sound

// In: where and how hard a string is plucked, how long it rings. Out: its sound at the note's pitch.
// K. Karplus and A. Strong, "Digital synthesis of plucked-string and drum timbres", CMJ 7(2), 1983; D. A. Jaffe and
// J. O. Smith, "Extensions of the Karplus-Strong plucked-string algorithm", same issue: allpass tuning, decay times,
// place of the pluck, dynamics.

/// A string that is plucked.
public struct PluckedString: Generator {
  /// The time in which A4 falls by 60 dB, in seconds; lower strings ring longer.
  public var ring: Spread
  /// How much of the treble stays from one round to the next: 0 dull ... 1 bright.
  public var brightness: Spread
  /// Where it is plucked, as a part of its length.
  public var place: Spread
  /// The frequency in Hz above which a pluck of usual strength excites less.
  public var hardness: Spread

  /// A string.
  public init(ring: Spread, brightness: Spread, place: Spread = .between(0.1, 0.25), hardness: Spread = 6000) {
    self.ring = ring
    self.brightness = brightness
    self.place = place
    self.hardness = hardness
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    private var line: [Float]
    private var at = 0
    private let keep: Float
    private let smear: Float
    private let tuning: Float
    private var last: Float = 0
    private var allpassIn: Float = 0
    private var allpassOut: Float = 0

    init(_ string: PluckedString, _ shot: Shot) {
      let hertz = min(max(Instrument.reference * shot.pitch, 25), 6000)
      let smear = 0.5 * (1 - min(max(shot.draw(string.brightness, "brightness"), 0), 1))
      // The delay of the two-point mean is `smear` samples at low frequencies; the allpass makes up the rest.
      let period = Effects.rate / hertz - smear
      let whole = Int(period - 0.3)
      let rest = period - Double(whole)
      tuning = Float((1 - rest) / (1 + rest))
      self.smear = Float(smear)
      let seconds = shot.draw(string.ring, "ring") * (Instrument.reference / hertz).squareRoot()
      keep = Float(PortableMath.exp2(-9.965784284662087 / (hertz * seconds)))
      line = Self.plucked(
        whole, place: shot.draw(string.place, "place"),
        hardness: shot.draw(string.hardness, "hardness") * shot.manner.strength, shot)
    }

    /// Noise as long as the string, without what has a node where it is plucked.
    private static func plucked(_ count: Int, place: Double, hardness: Double, _ shot: Shot) -> [Float] {
      var random = shot.chance.fork("pluck")
      var noise = WhiteNoise(&random)
      var filter = Biquad.lowPass(min(hardness, 18_000))
      for _ in 0..<64 { _ = filter.next(Double(noise.next())) }
      let raw = (0..<count).map { _ in Float(filter.next(Double(noise.next()))) }
      let offset = max(1, Int(Double(count) * place))
      var line = (0..<count).map { raw[$0] - raw[($0 + count - offset) % count] }
      let mean = line.reduce(0, +) / Float(count)
      var power: Float = 1e-9
      for index in line.indices {
        line[index] -= mean
        power += line[index] * line[index]
      }
      let scale = 0.16 / (power / Float(count)).squareRoot()
      for index in line.indices { line[index] *= scale }
      return line
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) {
      var (at, last, allpassIn, allpassOut) = (at, last, allpassIn, allpassOut)
      let (keep, smear, tuning) = (keep, smear, tuning)
      line.withUnsafeMutableBufferPointer { line in
        for index in block.indices {
          let x = line[at]
          block[index] += x
          let mean = (1 - smear) * x + smear * last
          last = x
          allpassOut = tuning * (mean - allpassOut) + allpassIn
          allpassIn = mean
          // A trace of what is no sound keeps what has died away from denormal numbers.
          line[at] = allpassOut * keep + 1e-18
          at = at + 1 == line.count ? 0 : at + 1
        }
      }
      (self.at, self.last, self.allpassIn, self.allpassOut) = (at, last, allpassIn, allpassOut)
    }
  }
}
