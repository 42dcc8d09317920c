import Sound

/// Noise whose spectrum falls evenly: by 0 dB an octave white, by 3 pink, by 6 brown.
public struct TiltedNoise: Generator {
  /// By how many dB an octave it falls.
  public var slope: Spread
  /// The frequency in Hz from which on it falls.
  public var corner: Double

  /// Noise.
  public init(slope: Spread, corner: Double = 20) {
    self.slope = slope
    self.corner = corner
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    private var noise: WhiteNoise
    private var tilt: SpectralTilt?
    private let gain: Float

    init(_ tilted: TiltedNoise, _ shot: Shot) {
      var random = shot.chance.fork("noise")
      noise = WhiteNoise(&random)
      let slope = shot.draw(tilted.slope, "slope")
      var level = 0.17
      if slope > 0 {
        var tilt = SpectralTilt(least: slope, above: tilted.corner)
        tilt.shape(slope, above: tilted.corner)
        self.tilt = tilt
        // The power that is left, by octaves.
        var (power, low) = (0.0, 20.0)
        while low < 20_000 {
          let gain = tilt.gain(at: low * 1.414)
          power += gain * gain * low / 24_000
          low *= 2
        }
        level /= power.squareRoot()
      }
      gain = Float(level)
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) {
      guard tilt != nil else {
        for at in block.indices { block[at] += noise.next() * gain }
        return
      }
      withUnsafeTemporaryAllocation(of: Float.self, capacity: block.count) { samples in
        for at in samples.indices { samples.initializeElement(at: at, to: noise.next() * gain) }
        tilt?.filter(samples)
        for at in block.indices { block[at] += samples[at] }
      }
    }
  }
}
