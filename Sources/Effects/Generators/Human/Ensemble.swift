import Sound

/// Many who do the same, each in their own time: hands that clap, people who shout.
public struct Ensemble: Generator {
  /// What one of them does, once.
  public var member: [Layer]
  /// How many there are.
  public var members: Spread
  /// How long one sound of one of them is, in seconds.
  public var seconds: Spread
  /// From the beginning of one to the beginning of the next of the same, in seconds.
  public var interval: Spread
  /// How much softer the farthest is than the nearest, in dB.
  public var depth: Double
  /// How many of them take part over the length, as factors.
  public var flow: Contour

  /// Many who do the same.
  public init(
    _ members: Spread, seconds: Spread, interval: Spread, depth: Double = 12, flow: Contour = .level, _ member: [Layer]
  ) {
    self.member = member
    self.members = members
    self.seconds = seconds
    self.interval = interval
    self.depth = depth
    self.flow = flow
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    private struct Member {
      let shot: Shot
      let level: Float
      /// Takes part when the flow is above this.
      let reluctance: Double
      var next: Int
      var count = 0
    }

    private struct Sounding {
      let layers: [LayerSource]
      let level: Float
      var wait: Int
      var left: Int
    }

    private let ensemble: Ensemble
    private let samples: Double
    private let level: Float
    private var members: [Member]
    private var sounding: [Sounding] = []
    private var scratch: [Float] = []
    private var position = 0

    init(_ ensemble: Ensemble, _ shot: Shot) {
      self.ensemble = ensemble
      samples = max(1, shot.seconds * Effects.rate)
      let count = max(1, Int(shot.draw(ensemble.members, "members") * shot.manner.crowd + 0.5))
      var place = shot.individual.fork("places")
      members = (0..<count).map { number in
        let part = shot.fork(number)
        let interval = part.draw(ensemble.interval, "interval")
        let distance = place.unit()
        let gain = PortableMath.amplitude(decibels: -ensemble.depth * distance)
        return Member(
          shot: part, level: Float(gain), reluctance: place.unit(), next: Int(place.unit() * interval * Effects.rate))
      }
      let busy = Double(count) * ensemble.seconds.middle / max(0.01, ensemble.interval.middle)
      level = Float(1 / max(1, busy * 0.35).squareRoot())
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) {
      let flow = ensemble.flow.value(at: Double(position) / samples)
      for index in members.indices {
        while members[index].next < block.count { begin(index, flow) }
        members[index].next -= block.count
      }
      position += block.count
      if scratch.count < block.count { scratch = [Float](repeating: 0, count: block.count) }
      scratch.withUnsafeMutableBufferPointer { whole in
        for index in sounding.indices { play(&sounding[index], block, whole) }
      }
      sounding.removeAll { $0.left <= 0 }
    }

    private func begin(_ index: Int, _ flow: Double) {
      let member = members[index]
      let part = member.shot
      let chance = part.chance.fork(member.count)
      var once = Shot(
        seconds: ensemble.seconds.drawn(part.individual.fork("seconds"), chance.fork("seconds")), index: member.count,
        manner: part.manner, individual: part.individual, chance: chance)
      once.pitch = part.pitch
      once.wished = part.wished
      once.speech = part.speech
      if member.reluctance < flow {
        let layers = ensemble.member.enumerated().compactMap { LayerSource($1, once.fork($0)) }
        let left = Int(once.seconds * Effects.rate)
        sounding.append(Sounding(layers: layers, level: member.level * level, wait: member.next, left: left))
      }
      let interval =
        ensemble.interval.drawn(part.individual.fork("interval"), chance.fork("interval")) / part.manner.speed
      members[index].next += max(64, Int(interval * Effects.rate))
      members[index].count += 1
    }

    private func play(
      _ sound: inout Sounding, _ block: UnsafeMutableBufferPointer<Float>, _ whole: UnsafeMutableBufferPointer<Float>
    ) {
      let first = min(sound.wait, block.count)
      sound.wait -= first
      let count = min(block.count - first, sound.left)
      guard count > 0 else { return }
      let samples = UnsafeMutableBufferPointer(rebasing: whole[..<count])
      samples.update(repeating: 0)
      for layer in sound.layers { layer.add(to: samples) }
      for index in 0..<count { block[first + index] += samples[index] * sound.level }
      sound.left -= count
    }
  }
}
