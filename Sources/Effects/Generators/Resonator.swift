import Sound

// In: a sound and the resonances of what it is in: a vessel, a pipe, a gap. Out: the sound as it is heard through them.
// A vessel that is open above rings as a closed pipe: f, 3f, 5f (N. H. Fletcher and T. D. Rossing, "The Physics of Musical
// Instruments", section 8.3); its air column, and so f, changes as it fills.

/// A sound in a cavity whose resonances move.
public struct Resonator: Generator {
  /// A resonance.
  public struct Mode: Sendable {
    /// Its frequency as a multiple of the lowest.
    public var ratio: Double
    /// Its level in dB.
    public var gain: Double
    /// Its sharpness.
    public var q: Double

    /// A resonance.
    public init(_ ratio: Double, _ gain: Double, q: Double) {
      self.ratio = ratio
      self.gain = gain
      self.q = q
    }
  }

  /// What sounds inside.
  public var inside: [Layer]
  /// The lowest resonance in Hz.
  public var frequency: Spread
  /// It over the length of the sound, as factors.
  public var sweep: Contour
  /// How far it wanders, in semitones (standard deviation), and how fast, in Hz.
  public var wander: (semitones: Double, hertz: Double)
  /// The resonances.
  public var modes: [Mode]
  /// How loud the sound is beside them, in dB; nil: not heard.
  public var dry: Double?

  /// A cavity in which several sound.
  public init(
    _ inside: [Layer], frequency: Spread, sweep: Contour = .level,
    wander: (semitones: Double, hertz: Double) = (0, 1), modes: [Mode], dry: Double? = nil
  ) {
    self.inside = inside
    self.frequency = frequency
    self.sweep = sweep
    self.wander = wander
    self.modes = modes
    self.dry = dry
  }

  /// A cavity.
  public init(
    _ inside: any Generator, frequency: Spread, sweep: Contour = .level,
    wander: (semitones: Double, hertz: Double) = (0, 1), modes: [Mode], dry: Double? = nil
  ) {
    self.init([Layer(inside)], frequency: frequency, sweep: sweep, wander: wander, modes: modes, dry: dry)
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    private static let step = 64

    private let resonator: Resonator
    private let inside: [LayerSource]
    private let frequency: Double
    private let gains: [Double]
    private let dry: Double
    private let samples: Double
    private var wander: Wander
    private var filters: [Biquad]
    private var position = 0
    private var scratch = [Float](repeating: 0, count: Source.step)

    init(_ resonator: Resonator, _ shot: Shot) {
      self.resonator = resonator
      inside = resonator.inside.enumerated().compactMap { LayerSource($1, shot.fork($0)) }
      frequency = shot.draw(resonator.frequency, "resonance") * shot.pitch
      gains = resonator.modes.map { PortableMath.amplitude(decibels: $0.gain) }
      dry = resonator.dry.map { PortableMath.amplitude(decibels: $0) } ?? 0
      samples = max(1, shot.seconds * Effects.rate)
      // Resonances belong to the thing: all who hear it hear them alike.
      wander = Wander(
        shot.individual.fork("resonance wanders"), rate: resonator.wander.hertz * shot.manner.speed,
        steps: Effects.rate / Double(Self.step))
      filters = resonator.modes.map { .bandPass(1000, q: $0.q) }
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) {
      var start = 0
      while start < block.count {
        let end = min(block.count, start + Self.step)
        sound(UnsafeMutableBufferPointer(rebasing: block[start..<end]))
        start = end
      }
    }

    private func sound(_ block: UnsafeMutableBufferPointer<Float>) {
      var hertz = frequency * resonator.sweep.value(at: Double(position) / samples)
      if resonator.wander.semitones > 0 {
        hertz *= PortableMath.exp2(wander.next() * resonator.wander.semitones / 12)
      }
      for (index, mode) in resonator.modes.enumerated() {
        filters[index].reshape(.bandPass(min(hertz * mode.ratio, 20_000), q: mode.q))
      }
      position += block.count
      scratch.withUnsafeMutableBufferPointer { whole in
        let samples = UnsafeMutableBufferPointer(rebasing: whole[..<block.count])
        samples.update(repeating: 0)
        for layer in inside { layer.add(to: samples) }
        for at in samples.indices { block[at] += Float(dry) * samples[at] }
        for index in filters.indices {
          var filter = filters[index]
          let gain = gains[index]
          // A trace of what is no sound keeps a filter that has died away from denormal numbers.
          for at in samples.indices { block[at] += Float(filter.next(Double(samples[at]) + 1e-15) * gain) }
          filters[index] = filter
        }
      }
    }
  }
}
