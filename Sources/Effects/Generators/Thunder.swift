import Sound

// In: how far away lightning strikes, how long its channel is. Out: the sum of the pressure waves of all its parts.
// H. S. Ribner and D. Roy, "Acoustics of thunder: a quasilinear model for tortuous lightning", JASA 72(6), 1982: the channel
// is a chain of short straight segments whose directions stray at random; each gives an N-shaped wave, shorter and stronger
// to those who look at it from the side, and the waves arrive as far apart as the segments are.

/// The thunder of one stroke of lightning.
public struct Thunder: Generator {
  /// How far away the channel meets the ground, in m.
  public var distance: Spread
  /// How high it rises before it bends into the cloud, in m.
  public var height: Spread
  /// How far it runs within the cloud, in m.
  public var reach: Spread
  /// How far the channel's direction strays from straight up: 0 not, 1 as far again.
  public var tortuosity: Double
  /// How many echoes come from the ground and the clouds, for each wave.
  public var echoes: Int
  /// How late they come at the mean, in seconds.
  public var lateness: Spread
  /// How long a wave is in ms: the stronger the stroke, the longer.
  public var wave: Spread

  /// Thunder.
  public init(
    distance: Spread, height: Spread = .between(1500, 3500), reach: Spread = .between(500, 4000),
    tortuosity: Double = 0.8, echoes: Int = 2, lateness: Spread = .between(0.4, 1.2), wave: Spread = .between(2.5, 6)
  ) {
    self.distance = distance
    self.height = height
    self.reach = reach
    self.tortuosity = tortuosity
    self.echoes = echoes
    self.lateness = lateness
    self.wave = wave
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    private static let segment = 12.0
    /// In air, in m/s.
    private static let speed = 340.0

    private struct Wave {
      var start: Int
      var length: Int
      var amplitude: Double
      /// How sharp its edges are.
      var sharp: Bool
    }

    private var waves: [Wave] = []
    private var first = 0
    private var position = 0
    private var pending: [Float] = []

    init(_ thunder: Thunder, _ shot: Shot) {
      let distance = shot.draw(thunder.distance, "distance")
      let height = shot.draw(thunder.height, "height")
      let reach = shot.draw(thunder.reach, "reach")
      let lateness = shot.draw(thunder.lateness, "lateness")
      let milliseconds = shot.draw(thunder.wave, "wave") * shot.manner.size
      var random = shot.chance.fork("channel")
      var echo = shot.chance.fork("echoes")
      // The place and the direction of the segment, as seen from the listener at the ground.
      var place = (distance, 0.0, 0.0)
      var way = (0.0, 0.0, 1.0)
      let aside = random.unit()
      let cloud = (PortableMath.cosine(turns: aside), PortableMath.sine(turns: aside), 0.1)
      var bend = (0.0, 0.0, 1.0)
      var straight = 0.0
      var run = 0.0
      let total = height + reach
      let least = max(200, distance * 0.8)
      while run < total {
        let pull = run < height ? (0.0, 0.0, 1.0) : cloud
        // Long bends, which make claps of what is seen from the side, and small ones.
        if run >= straight {
          straight = run + random.between(80, 400)
          let (x, y, z) = (random.normal(), random.normal(), random.normal())
          bend = (pull.0 + thunder.tortuosity * x, pull.1 + thunder.tortuosity * y, pull.2 + thunder.tortuosity * z)
        }
        way = (bend.0 + 0.2 * random.normal(), bend.1 + 0.2 * random.normal(), bend.2 + 0.2 * random.normal())
        let size = (way.0 * way.0 + way.1 * way.1 + way.2 * way.2).squareRoot()
        way = (way.0 / size, way.1 / size, way.2 / size)
        place.0 += way.0 * Self.segment
        place.1 += way.1 * Self.segment
        place.2 = max(0, place.2 + way.2 * Self.segment)
        run += Self.segment
        let range = max(100, (place.0 * place.0 + place.1 * place.1 + place.2 * place.2).squareRoot())
        let along = abs(place.0 * way.0 + place.1 * way.1 + place.2 * way.2) / range
        // Seen from its end a segment's wave is longer and weaker.
        let own = milliseconds * 0.001 * (1 + range / 6000)
        let long = own + Self.segment * along / Self.speed
        let amplitude = own / long * PortableMath.power(least / range, 1.5)
        func add(_ late: Double, _ length: Double, _ loud: Double, _ sharp: Bool) {
          let arrival = (range - distance * 0.98) / Self.speed + late
          guard arrival > 0 else { return }
          waves.append(
            Wave(
              start: Int(arrival * Effects.rate), length: max(8, Int(length * Effects.rate)),
              amplitude: 0.1 * loud * shot.manner.strength, sharp: sharp))
        }
        add(0, long, amplitude, range < 2500)
        for number in 0..<thunder.echoes {
          let late = echo.waiting(rate: 1 / lateness)
          let loud = amplitude * 0.25 * (0.5 + echo.unit()) * (echo.unit() < 0.5 ? -1 : 1)
          add(late, long * (1.5 + Double(number)), loud, false)
        }
      }
      waves.sort { $0.start < $1.start }
      if let zero = waves.first?.start { for index in waves.indices { waves[index].start -= zero } }
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) {
      let end = position + block.count
      while first < waves.count, waves[first].start < end {
        write(waves[first])
        first += 1
      }
      let ready = min(block.count, pending.count)
      for at in 0..<ready { block[at] += pending[at] }
      pending.removeFirst(ready)
      position = end
    }

    /// Adds a wave to what is still to be heard, from `position` on.
    private func write(_ wave: Wave) {
      let start = wave.start - position
      if pending.count < start + wave.length {
        pending.append(contentsOf: repeatElement(0, count: start + wave.length - pending.count))
      }
      let step = 2 / Double(wave.length)
      var u = -1 + step / 2
      for at in start..<(start + wave.length) {
        let square = u * u
        // The edges of an N are steep near by and worn away far off.
        let edge = wave.sharp ? 1 - square * square * square * square : (1 - square) * (1 - square)
        pending[at] += Float(-u * edge * wave.amplitude)
        u += step
      }
    }
  }
}
