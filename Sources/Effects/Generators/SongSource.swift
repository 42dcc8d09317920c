import Sound

/// A song in the making.
final class SongSource: SoundSource {
  private static let step = 16

  /// A note as drawn: the next to sound.
  private struct Sounding {
    var note: Song.Note
    var samples: Int
    var hertz: Double
    var level: Double
    var trill: Double
    var gap: Int
    var stretch: Double
  }

  private let song: Song
  private let shot: Shot
  private let levels: [Float]
  private var random: RandomStream
  private var noise: WhiteNoise
  private var band = Biquad.bandPass(4000, q: 1.4)
  private var queue: [Sounding] = []
  private var current: Sounding?
  private var position = 0
  private var wait = 0
  private var phase: UInt32 = 0
  private var hertz = 0.0
  private var level = 0.0
  private var isOver = false
  private var round = 0

  init(_ song: Song, _ shot: Shot) {
    self.song = song
    self.shot = shot
    let amplitudes = song.harmonics.map { PortableMath.amplitude(decibels: $0) }
    let power = amplitudes.reduce(0) { $0 + $1 * $1 }
    levels = amplitudes.map { Float($0 * 0.1414 / max(power, 1e-9).squareRoot()) }
    random = shot.chance.fork("song")
    var seed = shot.chance.fork("air")
    noise = WhiteNoise(&seed)
    // Animals that sing for a while are not all at the beginning of their song.
    if let rest = song.rest { wait = Int(random.unit() * shot.draw(rest, "rest") * Effects.rate) }
  }

  func add(to block: UnsafeMutableBufferPointer<Float>) {
    var at = 0
    while at < block.count, !isOver {
      if wait > 0 {
        let count = min(wait, block.count - at)
        wait -= count
        at += count
        continue
      }
      guard let note = current ?? next() else {
        isOver = true
        break
      }
      current = note
      let count = min(Self.step, block.count - at, note.samples - position)
      play(note, UnsafeMutableBufferPointer(rebasing: block[at..<(at + count)]))
      at += count
      if position == note.samples {
        wait = note.gap
        position = 0
        current = nil
        level = 0
      }
    }
  }

  /// The next note; when there is none, the song begins anew, if it does.
  private func next() -> Sounding? {
    if queue.isEmpty {
      guard round == 0 || song.rest != nil else { return nil }
      compose()
    }
    guard !queue.isEmpty else { return nil }
    let note = queue.removeFirst()
    hertz = note.hertz * note.note.sweep.value(at: 0)
    return note
  }

  private func compose() {
    round += 1
    let turn = shot.chance.fork(round)
    // What comes once comes to its end within the sound.
    var room = song.rest == nil ? Int(shot.seconds * Effects.rate) : Int.max
    func lay(_ number: Int) {
      let note = song.notes[number]
      let own = shot.individual.fork(number)
      for time in 0..<random.integer(note.times) {
        func draw(_ spread: Spread, _ name: StaticString) -> Double {
          spread.drawn(own.fork(name), turn.fork(number).fork(time).fork(name))
        }
        let seconds = draw(note.seconds, "length") / shot.manner.speed
        let decibels = note.gain + song.dynamics * random.normal()
        let gap = draw(note.gap, "gap") / shot.manner.speed
        let samples = max(8, Int(seconds * Effects.rate))
        guard samples <= room else { return }
        room -= samples + max(0, Int(gap * Effects.rate))
        queue.append(
          Sounding(
            note: note, samples: samples, hertz: draw(note.hertz, "hertz") * shot.pitch,
            level: PortableMath.amplitude(decibels: decibels), trill: draw(note.trill.hertz, "trill"),
            gap: max(0, Int(gap * Effects.rate)), stretch: 1 + 0.12 * random.normal()))
      }
    }
    switch song.order {
    case .fixed: for number in song.notes.indices { lay(number) }
    case .shuffled(let count):
      for _ in 0..<random.integer(count) { lay(random.integer(0...(song.notes.count - 1))) }
    }
    if let rest = song.rest, !queue.isEmpty {
      queue[queue.count - 1].gap += Int(rest.drawn(shot.individual.fork("rest"), turn.fork("rest")) * Effects.rate)
    }
  }

  private func play(_ note: Sounding, _ block: UnsafeMutableBufferPointer<Float>) {
    position += block.count
    let place = Double(position) / Double(note.samples)
    var target = note.hertz * PortableMath.power(max(0.01, note.note.sweep.value(at: place)), note.stretch)
    if note.note.trill.depth > 0 {
      let turns = note.trill * Double(position) / Effects.rate
      target *= 1 + note.note.trill.depth * PortableMath.sine(turns: turns)
    }
    let loud = note.level * Self.edge(place, note.note.edges)
    let most = min(levels.count, Int(20_000 / max(1, target)))
    let scale = 4_294_967_296 / Effects.rate
    var advance = hertz * scale
    let bend = (target - hertz) * scale / Double(block.count)
    var gain = Float(level)
    let swell = Float((loud - level) / Double(block.count))
    if song.air > 0 { band.reshape(.bandPass(target, q: 1.4)) }
    let air = Float(song.air * 0.35)
    SineTable.with { table in
      for at in block.indices {
        advance += bend
        gain += swell
        phase &+= UInt32(truncatingIfNeeded: Int64(advance))
        var sum: Float = 0
        var angle: UInt32 = 0
        for number in 0..<most {
          angle &+= phase
          sum += levels[number] * SineTable.sine(angle, table)
        }
        if air > 0 { sum += Float(band.next(Double(noise.next()))) * air }
        block[at] += sum * gain
      }
    }
    hertz = target
    level = loud
  }

  /// Rises and falls as a squared sine.
  private static func edge(_ place: Double, _ edges: (rise: Double, fall: Double)) -> Double {
    var level = 1.0
    if place < edges.rise { level = PortableMath.sine(turns: place / edges.rise / 4) }
    if place > 1 - edges.fall { level *= PortableMath.sine(turns: (1 - place) / edges.fall / 4) }
    return level * level
  }
}
