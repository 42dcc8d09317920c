import Sound

// In: a sound and a frequency. Out: their product, in which each partial is heard twice, above and below where it was.
// H. Bode, "History of electronic sound modification", JAES 32(10), 1984.

/// A sound multiplied by a tone: robots, spirits, strange machines.
public struct RingModulator: Generator {
  /// The sound.
  public var inside: [Layer]
  /// The frequency in Hz.
  public var frequency: Spread
  /// Its course over the length of the sound, as factors.
  public var sweep: Contour
  /// How much of the sound is multiplied: 1 all of it.
  public var depth: Double

  /// A sound multiplied by a tone.
  public init(_ inside: [Layer], frequency: Spread, sweep: Contour = .level, depth: Double = 1) {
    self.inside = inside
    self.frequency = frequency
    self.sweep = sweep
    self.depth = depth
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    private static let step = 64

    private let modulator: RingModulator
    private let inside: [LayerSource]
    private let frequency: Double
    private let samples: Double
    private var phase: UInt32 = 0
    private var position = 0
    private var scratch: [Float] = []

    init(_ modulator: RingModulator, _ shot: Shot) {
      self.modulator = modulator
      inside = modulator.inside.enumerated().compactMap { LayerSource($1, shot.fork($0)) }
      frequency = shot.draw(modulator.frequency, "frequency")
      samples = max(1, shot.seconds * Effects.rate)
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) {
      if scratch.count < block.count { scratch = [Float](repeating: 0, count: block.count) }
      scratch.withUnsafeMutableBufferPointer { whole in
        let sound = UnsafeMutableBufferPointer(rebasing: whole[..<block.count])
        sound.update(repeating: 0)
        for layer in inside { layer.add(to: sound) }
        SineTable.with { table in
          var advance: UInt32 = 0
          let depth = Float(modulator.depth)
          for at in sound.indices {
            if at % Self.step == 0 {
              let hertz = frequency * modulator.sweep.value(at: Double(position + at) / samples)
              advance = UInt32(truncatingIfNeeded: Int64(hertz * 4_294_967_296 / Effects.rate))
            }
            phase &+= advance
            block[at] += sound[at] * (1 - depth + depth * 1.414 * SineTable.sine(phase, table))
          }
        }
        position += block.count
      }
    }
  }
}
