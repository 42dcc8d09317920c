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
    /// How far it goes with what all bands have in common: 1 as they do, 2 twice as far in dB.
    public var follow: Double
    /// Its level over the length of each swell, as factors; nil: swells leave it as it is.
    public var swell: Contour?

    /// A band.
    public init(
      _ low: Spread, _ high: Spread, gain: Double = 0, depth: Double = 0, rate: Spread = 1, shape: Contour = .level,
      order: Int = 1, follow: Double = 1, swell: Contour? = nil
    ) {
      self.low = low
      self.high = high
      self.gain = gain
      self.depth = depth
      self.rate = rate
      self.shape = shape
      self.order = order
      self.follow = follow
      self.swell = swell
    }
  }

  /// The bands.
  public var bands: [Band]
  /// How far all bands wander together, in dB.
  public var depth: Double
  /// How fast, in Hz.
  public var rate: Spread
  /// What comes again and again; nil: nothing does.
  public var swells: Swells?

  /// Noise in bands.
  public init(_ bands: [Band], depth: Double = 0, rate: Spread = 1, swells: Swells? = nil) {
    self.bands = bands
    self.depth = depth
    self.rate = rate
    self.swells = swells
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    private static let step = 64

    /// What makes the level of a band.
    private struct Voice {
      var wander: Wander
      var level: Double
      var band: Band
    }

    /// Four bands are filtered at once.
    private struct Group {
      var noise: SIMD4<UInt32>
      var filters: [BiquadLanes]
      var gain = SIMD4<Float>()
    }

    private var voices: [Voice] = []
    private var groups: [Group] = []
    private var common: Wander
    private var clock: SwellClock?
    private let depth: Double
    private let samples: Double
    private var position = 0

    init(_ bands: NoiseBands, _ shot: Shot) {
      let steps = Effects.rate / Double(Self.step)
      samples = shot.seconds * Effects.rate
      depth = bands.depth
      clock = bands.swells.map { SwellClock($0, shot) }
      common = Wander(
        shot.chance.fork("common"), rate: shot.draw(bands.rate, "rate") * shot.manner.speed, steps: steps)
      for (number, band) in bands.bands.enumerated() {
        let part = shot.fork(number)
        let low = part.draw(band.low, "low") * shot.pitch
        let high = min(part.draw(band.high, "high") * shot.pitch, 23_000)
        var random = part.chance.fork("noise")
        let lane = number % 4
        if lane == 0 { groups.append(Group(noise: SIMD4(repeating: 1), filters: [])) }
        let last = groups.count - 1
        groups[last].noise[lane] = UInt32(truncatingIfNeeded: random.bits() >> 16) | 1
        while groups[last].filters.count < band.order * 2 { groups[last].filters.append(BiquadLanes()) }
        for turn in 0..<band.order {
          if low > 0 { groups[last].filters[turn * 2].shape(lane, .highPass(low)) }
          if high < 20_000 { groups[last].filters[turn * 2 + 1].shape(lane, .lowPass(high)) }
        }
        // White noise has a variance of a third over 24 kHz: a band has its part of it.
        let width = max(20, high - low) / 24_000
        voices.append(
          Voice(
            wander: Wander(
              part.chance.fork("wander"), rate: part.draw(band.rate, "rate") * shot.manner.speed, steps: steps),
            level: PortableMath.amplitude(decibels: band.gain - 20) * (3 / width).squareRoot(), band: band))
      }
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) {
      var start = 0
      while start < block.count {
        let end = min(block.count, start + Self.step)
        let first = position == 0
        position += end - start
        let together = depth > 0 ? common.next() * depth : 0
        let swells = clock?.at(Double(position) / Effects.rate) ?? []
        for number in groups.indices {
          let target = gains(number * 4, together, swells)
          if first { groups[number].gain = target }
          sound(&groups[number], target, UnsafeMutableBufferPointer(rebasing: block[start..<end]))
        }
        start = end
      }
    }

    /// The gains of the four bands from `first` on at this moment.
    private func gains(_ first: Int, _ together: Double, _ swells: [SwellClock.Swell]) -> SIMD4<Float> {
      var gains = SIMD4<Float>()
      let place = Double(position) / max(1, samples)
      let time = Double(position) / Effects.rate
      for index in first..<min(first + 4, voices.count) {
        let band = voices[index].band
        let wander = band.depth > 0 ? voices[index].wander.next() * band.depth : 0
        let decibels = min(together * band.follow + wander, 12)
        var level = voices[index].level * band.shape.value(at: place)
        if decibels != 0 { level *= PortableMath.amplitude(decibels: decibels) }
        if let swell = band.swell {
          level *= swells.reduce(0) { $0 + $1.strength * swell.value(at: (time - $1.start) / $1.seconds) }
        }
        gains[index - first] = Float(level)
      }
      return gains
    }

    private func sound(_ group: inout Group, _ target: SIMD4<Float>, _ block: UnsafeMutableBufferPointer<Float>) {
      let slope = (target - group.gain) / Float(block.count)
      var (noise, gain) = (group.noise, group.gain)
      let (shift, back, third) = (
        SIMD4<UInt32>(repeating: 13), SIMD4<UInt32>(repeating: 17), SIMD4<UInt32>(repeating: 5)
      )
      group.filters.withUnsafeMutableBufferPointer { filters in
        for at in block.indices {
          noise ^= noise &<< shift
          noise ^= noise &>> back
          noise ^= noise &<< third
          var x = SIMD4<Float>(SIMD4<Int32>(truncatingIfNeeded: noise)) * 0x1p-31
          for number in filters.indices { x = filters[number].next(x) }
          gain += slope
          block[at] += (x * gain).sum()
        }
      }
      group.noise = noise
      group.gain = target
    }
  }
}
