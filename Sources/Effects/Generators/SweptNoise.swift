import Sound

// In: where a band of noise lies and how that goes. Out: the noise.
// For air that is pushed aside or let go: its band rises and falls with its speed (Strouhal: f = 0.2 v / d), and what
// comes back from far away loses its treble first.

/// Noise in a band that moves.
public struct SweptNoise: Generator {
  /// The middle of the band in Hz.
  public var frequency: Spread
  /// The middle over the length of the sound, as factors.
  public var sweep: Contour
  /// The resonance of the band: 0.5 wide, 10 a whistle.
  public var q: Double
  /// The level over the length of the sound, as factors of amplitude.
  public var level: Contour
  /// How far its level wanders, in dB, and how fast, in Hz.
  public var flutter: (decibels: Double, hertz: Double)
  /// Whether all that is below the band sounds too.
  public var isLowPass: Bool

  /// Noise.
  public init(
    _ frequency: Spread, sweep: Contour = .level, q: Double = 1, level: Contour = .level,
    flutter: (decibels: Double, hertz: Double) = (0, 10), isLowPass: Bool = false
  ) {
    self.frequency = frequency
    self.sweep = sweep
    self.q = q
    self.level = level
    self.flutter = flutter
    self.isLowPass = isLowPass
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    private static let step = 32

    private let swept: SweptNoise
    private let frequency: Double
    private let samples: Double
    private var filter: Biquad
    private var noise: WhiteNoise
    private var flutter: Wander
    private var gain = -1.0
    private var position = 0

    init(_ swept: SweptNoise, _ shot: Shot) {
      self.swept = swept
      frequency = shot.draw(swept.frequency, "frequency") * shot.pitch
      samples = max(1, shot.seconds * Effects.rate)
      filter = .bandPass(1000, q: 1)
      var seed = shot.chance.fork("noise")
      noise = WhiteNoise(&seed)
      flutter = Wander(
        shot.chance.fork("flutter"), rate: swept.flutter.hertz * shot.manner.speed,
        steps: Effects.rate / Double(Self.step))
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) {
      var start = 0
      while start < block.count {
        let end = min(block.count, start + Self.step)
        blow(UnsafeMutableBufferPointer(rebasing: block[start..<end]))
        start = end
      }
    }

    private func blow(_ block: UnsafeMutableBufferPointer<Float>) {
      position += block.count
      let place = Double(position) / samples
      let hertz = min(20_000, max(25, frequency * swept.sweep.value(at: place)))
      filter.reshape(swept.isLowPass ? .lowPass(hertz, q: swept.q) : .bandPass(hertz, q: swept.q))
      // The narrower the band, the less of the noise is in it: white noise has a variance of a third over 24 kHz.
      let width = swept.isLowPass ? hertz : 1.57 * hertz / swept.q
      let wander = swept.flutter.decibels > 0 ? min(8, swept.flutter.decibels * flutter.next()) : 0
      let target =
        0.1 * (3 * 24_000 / min(24_000, width)).squareRoot() * swept.level.value(at: place)
        * PortableMath.amplitude(decibels: wander)
      if gain < 0 { gain = target }
      let slope = (target - gain) / Double(block.count)
      for at in block.indices {
        gain += slope
        block[at] += Float(filter.next(Double(noise.next()) * gain))
      }
      gain = target
    }
  }
}
