import Sound

// In: a timbre, how a tone is begun and ended, vibrato, breath, how many play. Out: the tone at the note's pitch.
// Two waves of one period, one soft and one loud, are mixed by how strongly it is played: wind and bowed instruments are
// brighter where they are louder (J.-C. Risset and M. V. Mathews, "Analysis of musical-instrument tones", Physics Today
// 22(2), 1969).

/// A tone that is blown or bowed.
public struct SustainedTone: Generator {
  /// Its spectrum.
  public var timbre: Timbre
  /// How long it takes to begin, in seconds.
  public var attack: Spread
  /// How long it takes to end, in seconds.
  public var release: Spread
  /// Its level over its length, as factors.
  public var swell: Contour
  /// How far its pitch swings, in semitones, and how fast, in Hz; it comes in during the first half second.
  public var vibrato: (semitones: Spread, hertz: Spread)
  /// How much its level swings with the pitch, 0...1.
  public var tremble: Double
  /// From how many semitones away it comes to its pitch.
  public var scoop: Spread
  /// How many play it, and how far they are out of tune, in cents.
  public var players: (count: Int, cents: Double)
  /// The level of breath or bow beside it, in dB; nil: none.
  public var breath: Double?

  /// A tone.
  public init(
    _ timbre: Timbre, attack: Spread, release: Spread = 0.08, swell: Contour = .level,
    vibrato: (semitones: Spread, hertz: Spread) = (0, 5), tremble: Double = 0, scoop: Spread = 0,
    players: (count: Int, cents: Double) = (1, 0), breath: Double? = nil
  ) {
    self.timbre = timbre
    self.attack = attack
    self.release = release
    self.swell = swell
    self.vibrato = vibrato
    self.tremble = tremble
    self.scoop = scoop
    self.players = players
    self.breath = breath
  }

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }

  private final class Source: SoundSource {
    private static let step = 64

    private struct Player {
      var phase: UInt32
      var detune: Double
      var swing: Double
      var wander: Wander
      var advance = -1.0
      var hertz: Double
    }

    private let tone: SustainedTone
    private let soft: [Float]
    private let loud: [Float]
    private let hertz: Double
    private let attack: Double
    private let release: Double
    private let seconds: Double
    private let depth: Double
    private let scoop: Double
    private let strength: Double
    private let level: Double
    private let breath: Float
    private var players: [Player]
    private var noise: WhiteNoise
    private var air: Biquad
    private var gain = 0.0
    private var bright = 0.0
    private var position = 0

    init(_ tone: SustainedTone, _ shot: Shot) {
      self.tone = tone
      hertz = min(Instrument.reference * shot.pitch, 8000)
      soft = tone.timbre.wave(at: hertz, isSoft: true)
      loud = tone.timbre.wave(at: hertz, isSoft: false)
      attack = max(0.003, shot.draw(tone.attack, "attack"))
      release = max(0.005, shot.draw(tone.release, "release"))
      seconds = shot.seconds
      depth = shot.draw(tone.vibrato.semitones, "vibrato")
      scoop = shot.draw(tone.scoop, "scoop")
      strength = shot.manner.strength
      level = 0.1 / Double(tone.players.count).squareRoot()
      breath = Float(tone.breath.map { 0.6 * PortableMath.amplitude(decibels: $0) } ?? 0)
      var random = shot.chance.fork("players")
      let speed = shot.draw(tone.vibrato.hertz, "vibrato rate")
      let cents = tone.players.cents
      players = (0..<tone.players.count).map { number in
        Player(
          phase: UInt32(truncatingIfNeeded: random.bits()), detune: cents * random.normal() / 100, swing: random.unit(),
          wander: Wander(shot.chance.fork(number), rate: 3, steps: Effects.rate / Double(Self.step)),
          hertz: speed * (1 + 0.06 * random.normal()))
      }
      noise = WhiteNoise(&random)
      air = .bandPass(min(hertz * 2, 9000), q: 0.8)
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) {
      var start = 0
      while start < block.count {
        let end = min(block.count, start + Self.step)
        play(UnsafeMutableBufferPointer(rebasing: block[start..<end]))
        start = end
      }
    }

    private func play(_ block: UnsafeMutableBufferPointer<Float>) {
      position += block.count
      let time = Double(position) / Effects.rate
      let rise = min(1, time / attack)
      let fall = min(1, max(0, seconds - time) / release)
      var swell = tone.swell.value(at: time / max(seconds, 0.001))
      if tone.tremble > 0 {
        let turns = players[0].hertz * time + players[0].swing
        swell *= 1 - tone.tremble * min(1, time / 0.5) * (0.5 - 0.5 * PortableMath.sine(turns: turns))
      }
      // Half a sine: it neither begins nor ends with a corner.
      let shape =
        rise == 1 && fall == 1
        ? swell : PortableMath.sine(turns: 0.25 * rise) * PortableMath.sine(turns: 0.25 * fall) * swell
      let target = level * shape * strength
      let targetBright = min(1, max(0, shape * strength))
      let count = Double(block.count)
      SineTable.with { table in
        for index in players.indices { swing(index, time, table) }
      }
      let slope = Float((target - gain) / count)
      let turn = Float((targetBright - bright) / count)
      soft.withUnsafeBufferPointer { soft in
        loud.withUnsafeBufferPointer { loud in
          for player in players {
            var phase = player.phase
            let advance = UInt32(truncatingIfNeeded: Int64(player.advance))
            var (gain, bright) = (Float(gain), Float(bright))
            for at in block.indices {
              phase &+= advance
              let index = Int(phase >> 22)
              let rest = Float(phase & 0x3f_ffff) * 0x1p-22
              let quiet = soft[index] + (soft[index + 1] - soft[index]) * rest
              let strong = loud[index] + (loud[index + 1] - loud[index]) * rest
              gain += slope
              bright += turn
              block[at] += (quiet + (strong - quiet) * bright) * gain
            }
          }
        }
      }
      for index in players.indices {
        players[index].phase &+= UInt32(truncatingIfNeeded: Int64(players[index].advance)) &* UInt32(block.count)
      }
      if breath > 0 {
        var gain = Float(gain) * breath
        for at in block.indices {
          gain += slope * breath
          block[at] += Float(air.next(Double(noise.next()))) * gain * 10
        }
      }
      (gain, bright) = (target, targetBright)
    }

    private func swing(_ index: Int, _ time: Double, _ table: UnsafePointer<Float>) {
      let turns = players[index].hertz * time + players[index].swing
      var semitones = players[index].detune + 0.04 * players[index].wander.next()
      semitones += depth * min(1, time / 0.5) * Double(SineTable.sine(Self.angle(turns), table))
      if scoop != 0, time < 0.2 { semitones += scoop * (1 - time / 0.2) * (1 - time / 0.2) }
      // 2^(x/12) by its series, within 1e-4 for two semitones.
      let x = semitones * (0.693147180559945309 / 12)
      players[index].advance = hertz * (1 + x * (1 + x / 2 * (1 + x / 3))) * 4_294_967_296 / Effects.rate
    }

    private static func angle(_ turns: Double) -> UInt32 {
      UInt32(truncatingIfNeeded: Int64(turns * 4_294_967_296))
    }
  }
}
