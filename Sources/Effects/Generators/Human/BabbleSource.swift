import Sound

/// Voices, eight at once, at half the sample rate: speech has little above 12 kHz.
final class BabbleSource: SoundSource {
  private typealias Lanes = SIMD8<Float>

  private static let rate = Effects.rate / 2
  private static let step = 128

  private struct Resonator {
    var a = Lanes(repeating: 1)
    var b = Lanes()
    var c = Lanes()
    var y1 = Lanes()
    var y2 = Lanes()

    mutating func set(_ lane: Int, _ hertz: Double, _ width: Double) {
      let r = PortableMath.exp(-Double.pi * width / BabbleSource.rate)
      let c = -r * r
      let b = 2 * r * PortableMath.cosine(turns: min(hertz, 11_500) / BabbleSource.rate)
      self.b[lane] = Float(b)
      self.c[lane] = Float(c)
      a[lane] = Float(1 - b - c)
    }

    @inline(__always)
    mutating func next(_ x: Lanes) -> Lanes {
      let y = a * x + b * y1 + c * y2
      y2 = y1
      y1 = y
      return y
    }
  }

  private struct Group {
    var phase = Lanes()
    var advance = Lanes()
    var voice = Lanes()
    var breath = Lanes()
    var hiss = Lanes()
    var level = Lanes()
    var soft = Lanes(repeating: 1)
    var softened = Lanes()
    var noise = SIMD8<UInt32>()
    var last = Lanes()
    var f1 = Resonator()
    var f2 = Resonator()
    var f3 = Resonator()
    var f4 = Resonator()
    var fricative = Resonator()
  }

  private let babble: Babble
  private let samples: Double
  private var speakers: [BabbleSpeaker]
  private var groups: [Group]
  private var rise = Lanes()
  private var position = 0
  private var half = [Float](repeating: 0, count: step)
  private var made: [Float]
  private var ready = 0
  private var history = [Float](repeating: 0, count: HalfBand.length)

  init(_ babble: Babble, _ shot: Shot) {
    self.babble = babble
    samples = max(1, shot.seconds * Effects.rate)
    made = [Float](repeating: 0, count: 2 * Self.step)
    let count = max(1, Int(shot.draw(babble.voices, "voices") * shot.manner.crowd + 0.5))
    speakers = (0..<min(count, 48)).map { BabbleSpeaker(babble, shot.fork($0), number: $0) }
    groups = [Group](repeating: Group(), count: (speakers.count + 7) / 8)
    var place = shot.individual.fork("places")
    var noise = shot.chance.fork("noise")
    let loudness = 0.32 / Double(speakers.count).squareRoot()
    for index in speakers.indices {
      let distance = speakers.count > 1 ? place.unit() : 0
      let gain = loudness * PortableMath.amplitude(decibels: -babble.depth * distance)
      groups[index / 8].level[index % 8] = Float(gain)
      // The farther, the duller: speech is aimed, and rooms swallow its treble.
      groups[index / 8].soft[index % 8] = Float(1 - 0.35 * distance)
    }
    for group in groups.indices {
      for lane in 0..<8 {
        groups[group].noise[lane] = UInt32(truncatingIfNeeded: noise.bits() >> 13) | 1
        groups[group].phase[lane] = Float(noise.unit())
      }
    }
  }

  func add(to block: UnsafeMutableBufferPointer<Float>) {
    var at = 0
    while at < block.count {
      if ready == 0 { make() }
      let count = min(ready, block.count - at)
      let first = made.count - ready
      for index in 0..<count { block[at + index] += made[first + index] }
      at += count
      ready -= count
    }
  }

  private func make() {
    for index in half.indices { half[index] = 0 }
    for index in speakers.indices {
      speakers[index].advance()
      shape(index)
    }
    for index in groups.indices { play(&groups[index]) }
    let flow = Float(babble.flow.value(at: Double(position) / samples))
    position += 2 * Self.step
    for index in half.indices { half[index] *= flow }
    HalfBand.double(half, &made, &history)
    ready = made.count
  }

  private func shape(_ index: Int) {
    let (group, lane) = (index / 8, index % 8)
    let pose = speakers[index].pose
    let tract = speakers[index].tract
    groups[group].advance[lane] = Float(pose.hertz / Self.rate)
    groups[group].voice[lane] = Float(pose.voice)
    groups[group].breath[lane] = Float(pose.breath)
    groups[group].hiss[lane] = Float(pose.hiss)
    groups[group].f1.set(lane, max(pose.f1 * tract, pose.hertz * 0.9), 60 + 0.05 * pose.f1 + 0.2 * pose.hertz)
    groups[group].f2.set(lane, pose.f2 * tract, 80 + 0.2 * pose.hertz)
    groups[group].f3.set(lane, pose.f3 * tract, 160)
    groups[group].f4.set(lane, 3500 * tract, 260)
    groups[group].fricative.set(lane, pose.place * tract, 1800)
  }

  private func play(_ stored: inout Group) {
    var group = stored
    let loud: Float = babble.manner == .shouted || babble.manner == .cheered ? 0.75 : 0.6
    let open = Lanes(repeating: loud)
    let one = Lanes(repeating: 1)
    // Levels go in straight lines over a step.
    for at in half.indices {
      group.phase += group.advance
      group.phase.replace(with: group.phase - one, where: group.phase .>= one)
      // The flow's derivative: it opens slowly and closes at once.
      let p = group.phase / open
      var pulse = p * (2 - 3 * p) * 2
      pulse.replace(with: 0, where: p .> one)
      group.noise ^= group.noise &<< 13
      group.noise ^= group.noise &>> 17
      group.noise ^= group.noise &<< 5
      let noise = Lanes(SIMD8<Int32>(truncatingIfNeeded: group.noise)) * 0x1p-31
      let x = pulse * group.voice + noise * group.breath
      var y = group.f4.next(group.f3.next(group.f2.next(group.f1.next(x))))
      // Higher resonances than these four are heard as one: a little of the source passes beside them.
      y += group.fricative.next(noise * group.hiss + x * 0.12) * 1.5
      group.softened += group.soft * (y - group.softened)
      half[at] += (group.softened * group.level).sum()
    }
    stored = group
  }
}
