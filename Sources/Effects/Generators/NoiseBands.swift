import Sound

// In: bands of noise, each with its limits in Hz, its level in dB and how its level wanders. Out: their sum.
// Each band is white noise through second-order Butterworth filters; its level in dB wanders as an Ornstein-Uhlenbeck
// process, which is how gusts, surf and flames are told from hiss.

/// Noise in bands whose levels wander.
public struct NoiseBands: Generator {
  /// A band.
  public struct Band: Sendable {
    /// Its lower limit in Hz; 0: none.
    public var low: Spread
    /// Its upper limit in Hz.
    public var high: Spread
    /// Its level in dB.
    public var gain: Double
    /// How far its level wanders, in dB (standard deviation).
    public var depth: Double
    /// How fast, in Hz.
    public var rate: Spread
    /// Its level over the length of the sound, as factors.
    public var shape: Contour
    /// How steep its limits are: 1 for 12 dB an octave, 2 for 24.
    public var order: Int

    /// A band.
    public init(
      _ low: Spread, _ high: Spread, gain: Double = 0, depth: Double = 0, rate: Spread = 1, shape: Contour = .level,
      order: Int = 1
    ) {
      self.low = low
      self.high = high
      self.gain = gain
      self.depth = depth
      self.rate = rate
      self.shape = shape
      self.order = order
    }
  }

  /// The bands.
  public var bands: [Band]
  /// How far all bands wander together, in dB.
  public var depth: Double
  /// How fast, in Hz.
  public var rate: Spread

  /// Noise in bands.
  public init(_ bands: [Band], depth: Double = 0, rate: Spread = 1) {
    self.bands = bands
    self.depth = depth
    self.rate = rate
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    private static let step = 64

    private struct Voice {
      var noise: WhiteNoise
      var filters: [Biquad]
      var wander: Wander
      var level: Double
      var depth: Double
      var shape: Contour
      var gain: Double
    }

    private var voices: [Voice]
    private var common: Wander
    private let depth: Double
    private let samples: Double
    private var position = 0

    init(_ bands: NoiseBands, _ shot: Shot) {
      let steps = Effects.rate / Double(Self.step)
      samples = shot.seconds * Effects.rate
      depth = bands.depth
      common = Wander(
        shot.chance.fork("common"), rate: shot.draw(bands.rate, "rate") * shot.manner.speed, steps: steps)
      voices = bands.bands.enumerated().map { number, band in
        let part = shot.fork(number)
        let low = part.draw(band.low, "low") * shot.pitch
        let high = min(part.draw(band.high, "high") * shot.pitch, 23_000)
        var filters: [Biquad] = []
        for _ in 0..<band.order {
          if low > 0 { filters.append(.highPass(low)) }
          if high < 20_000 { filters.append(.lowPass(high)) }
        }
        var random = part.chance.fork("noise")
        // White noise has a variance of a third over 24 kHz: a band has its part of it.
        let width = max(20, high - low) / 24_000
        return Voice(
          noise: WhiteNoise(&random), filters: filters,
          wander: Wander(
            part.chance.fork("wander"), rate: part.draw(band.rate, "rate") * shot.manner.speed, steps: steps),
          level: PortableMath.amplitude(decibels: band.gain - 20) * (3 / width).squareRoot(), depth: band.depth,
          shape: band.shape, gain: -1)
      }
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) {
      var start = 0
      while start < block.count {
        let end = min(block.count, start + Self.step)
        let together = depth > 0 ? common.next() * depth : 0
        let place = Double(position + end - start) / max(1, samples)
        for index in voices.indices {
          let wander = voices[index].depth > 0 ? voices[index].wander.next() * voices[index].depth : 0
          let decibels = min(together + wander, 12)
          let target =
            voices[index].level * PortableMath.amplitude(decibels: decibels) * voices[index].shape.value(at: place)
          let from = voices[index].gain < 0 ? target : voices[index].gain
          let slope = (target - from) / Double(end - start)
          var gain = from
          var noise = voices[index].noise
          switch voices[index].filters.count {
          case 2:
            var first = voices[index].filters[0]
            var second = voices[index].filters[1]
            for at in start..<end {
              gain += slope
              block[at] += Float(second.next(first.next(Double(noise.next()))) * gain)
            }
            voices[index].filters[0] = first
            voices[index].filters[1] = second
          default:
            for at in start..<end {
              gain += slope
              var x = Double(noise.next())
              for number in voices[index].filters.indices { x = voices[index].filters[number].next(x) }
              block[at] += Float(x * gain)
            }
          }
          voices[index].noise = noise
          voices[index].gain = target
        }
        position += end - start
        start = end
      }
    }
  }
}
