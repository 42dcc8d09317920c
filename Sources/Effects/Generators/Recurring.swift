import Sound

// In: a single sound and how often it comes. Out: it again and again within something that goes on.

/// A single sound that comes again and again within one that goes on: thunder in a storm, clanks in a machine.
public struct Recurring: Generator {
  /// What comes.
  public var inside: [Layer]
  /// From the beginning of one to the beginning of the next, in seconds; `vary` is how far each differs.
  public var every: Spread
  /// How long one is, in seconds.
  public var seconds: Spread

  /// How far they differ in level, in dB (standard deviation).
  public var unevenness: Double

  /// A sound that recurs.
  public init(_ inside: [Layer], every: Spread, seconds: Spread, unevenness: Double = 3) {
    self.inside = inside
    self.every = every
    self.seconds = seconds

    self.unevenness = unevenness
  }

  /// A sound of one generator that recurs.
  public init(
    _ inside: any Generator, every: Spread, seconds: Spread, envelope: Envelope = .open, unevenness: Double = 3
  ) {
    self.init([Layer(inside, envelope: envelope)], every: every, seconds: seconds, unevenness: unevenness)
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    private let recurring: Recurring
    private let shot: Shot
    private var times: RandomStream
    private var next: Double
    private var number = 0
    private var position = 0
    private var active: [(layers: [LayerSource], end: Int)] = []

    init(_ recurring: Recurring, _ shot: Shot) {
      self.recurring = recurring
      self.shot = shot
      times = shot.individual.fork("times")
      next = times.unit() * min(recurring.every.middle, 1.5)
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) {
      let end = position + block.count
      while Int(next * Effects.rate) < end { begin() }
      for one in active { for layer in one.layers { layer.add(to: block) } }
      active.removeAll { $0.end <= end }
      position = end
    }

    private func begin() {
      let long = recurring.seconds.drawn(shot.individual.fork("seconds"), times.fork(1))
      let gap = recurring.every.drawn(shot.individual.fork("every"), times.fork(2)) / shot.manner.speed
      let gain = min(recurring.unevenness * times.normal(), 6)
      var part = shot.fork(number)
      part.seconds = long
      let wait = max(0, next - Double(position) / Effects.rate)
      let layers = recurring.inside.enumerated().compactMap { number, layer in
        var layer = layer
        layer.gain = layer.gain.raised(by: gain)
        layer.delay = layer.delay.raised(by: wait)
        return LayerSource(layer, part.fork(number))
      }
      active.append((layers, Int((next + long) * Effects.rate)))
      next += max(0.02, gap)
      number += 1
    }
  }
}
