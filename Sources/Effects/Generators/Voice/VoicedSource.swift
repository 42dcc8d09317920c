import Sound

/// A voice in the making: pulses of the folds, tilted; breath beside them; both through the tract's resonances.
final class VoicedSource: SoundSource {
  private static let step = 32
  private static let steps = Effects.rate / Double(step)

  private let tone: VoicedTone
  private let samples: Double
  private let f0: Double
  private let tilt: Double
  private let vibrato: (semitones: Double, hertz: Double)
  private let stretch: Double
  private let warp: Double
  private var drift: (slow: Wander, quick: Wander)
  private var unsteadiness: Wander
  private var random: RandomStream
  private var noise: WhiteNoise
  private var slope: SpectralTilt
  private var tract: VocalTract
  private var low: [Biquad]
  private var air: (low: Biquad, high: Biquad)
  private var syllables: SwingSource?
  private var flutter: SwingSource?
  private let loudness: (voice: Double, breath: Double)

  private var position = 0
  /// Where the next pulse is, in samples from the step's beginning.
  private var next: Double
  private var odd = false
  private var irregular = 0.0
  private var pulses = [Float](repeating: 0, count: step + PulseTable.length)
  private var work = [Float](repeating: 0, count: step)
  private var before: State?

  /// What holds at the end of a step.
  private struct State {
    var hertz: Double
    var voice: Double
    var breath: Double
    var level: Double
  }

  init(_ tone: VoicedTone, _ shot: Shot) {
    self.tone = tone
    samples = max(1, shot.seconds * Effects.rate)
    f0 = shot.draw(tone.f0, "f0") * shot.pitch
    tilt = shot.draw(tone.tilt, "tilt")
    vibrato = (
      shot.draw(tone.vibrato.semitones, "vibrato"), shot.draw(tone.vibrato.hertz, "vibrato rate") * shot.manner.speed
    )
    var course = shot.chance.fork("course")
    stretch = 1 + tone.variety * course.between(-1.2, 1.2)
    warp = 1 + tone.variety * course.between(-0.8, 0.8)
    drift = (
      Wander(shot.chance.fork("drift"), rate: 2.5, steps: Self.steps),
      Wander(shot.chance.fork("quick drift"), rate: 16, steps: Self.steps)
    )
    unsteadiness = Wander(shot.chance.fork("unsteadiness"), rate: 10, steps: Self.steps)
    random = shot.chance.fork("periods")
    var seed = shot.chance.fork("breath")
    noise = WhiteNoise(&seed)
    syllables = tone.syllables.map { SwingSource($0, shot.fork(1), steps: Self.steps) }
    flutter = tone.flutter.map { SwingSource($0, shot.fork(2), steps: Self.steps) }
    let lowest = f0 * (tone.melody.points.map(\.value).min() ?? 1)
    let most = tone.effort.points.map(\.value).max() ?? 0
    slope = SpectralTilt(least: max(0, tilt - most), above: max(40, lowest))
    tract = VocalTract(tone.formants, factor: shot.draw(tone.tract, "tract") * shot.pitch)
    // Pulses have a mean, irregular ones swing about it; nothing of it is heard.
    let isHalved = tone.roughness.subharmonics.points.contains { $0.value > 0.1 }
    low = [Biquad](repeating: .highPass(max(12, lowest * (isHalved ? 0.4 : 0.7))), count: 2)
    air = (.highPass(tone.breathBand.low * shot.pitch), .lowPass(tone.breathBand.high * shot.pitch))
    loudness = Self.level(tone, f0: f0, tilt: tilt, slope: slope, tract: tract)
    next = random.unit() * Effects.rate / max(20, f0)
  }

  /// The factors that bring voice and breath to -20 dBFS where the voice is loudest.
  private static func level(
    _ tone: VoicedTone, f0: Double, tilt: Double, slope: SpectralTilt, tract: VocalTract
  ) -> (voice: Double, breath: Double) {
    var loudest = 1e-9
    var slope = slope
    var tract = tract
    for place in stride(from: 0.05, to: 1, by: 0.15) {
      let hertz = f0 * tone.melody.value(at: place)
      slope.shape(tilt - tone.effort.value(at: place), above: hertz)
      tract.move(to: place)
      var power = 0.0
      var harmonic = 1.0
      while harmonic * hertz < 16_000 {
        let gain = slope.gain(at: harmonic * hertz) * tract.gain(at: harmonic * hertz)
        power += gain * gain
        harmonic *= harmonic < 32 ? (harmonic + 1) / harmonic : 1.05
      }
      // A train of pulses of area 1 holds each harmonic with an amplitude of 2 f0 / rate.
      let level = (2 * power).squareRoot() * hertz / Effects.rate
      loudest = max(loudest, level * tone.voice.value(at: place))
    }
    var power = 0.0
    for hertz in stride(from: 60.0, to: 16_000, by: 150)
    where hertz + 75 > tone.breathBand.low && hertz < tone.breathBand.high {
      let gain = tract.gain(at: hertz)
      power += gain * gain * 150 / 24_000 / 3
    }
    return (0.1 / loudest, 0.1 / max(power, 1e-6).squareRoot())
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
    let place = PortableMath.power(max(1e-6, min(1, Double(position) / samples)), warp)
    let state = state(at: place)
    let from = before ?? state
    before = state
    slope.shape(tilt - tone.effort.value(at: place), above: max(30, state.hertz))
    tract.move(to: place)
    let chaos = tone.roughness.chaos.value(at: place)
    pulse(block.count, from, state, chaos, tone.roughness.subharmonics.value(at: place))
    work.withUnsafeMutableBufferPointer { whole in
      let voice = UnsafeMutableBufferPointer(rebasing: whole[..<block.count])
      for index in voice.indices { voice[index] = pulses[index] }
      slope.filter(voice)
      for index in low.indices { low[index].filter(voice) }
      let part = 1 / Float(block.count)
      var breath = Float(from.breath)
      let rise = (Float(state.breath) - breath) * part
      for index in voice.indices {
        breath += rise
        // The last term is inaudible; it keeps filters out of denormal numbers.
        voice[index] += Float(air.high.next(air.low.next(Double(noise.next() * (breath + 1e-9)))))
      }
      tract.filter(voice)
      var level = Float(from.level)
      let swell = (Float(state.level) - level) * part
      for index in voice.indices {
        level += swell
        block[index] += voice[index] * level
      }
    }
    let kept = pulses.count - block.count
    for index in 0..<kept { pulses[index] = pulses[index + block.count] }
    for index in kept..<pulses.count { pulses[index] = 0 }
  }

  private func state(at place: Double) -> State {
    var semitones = tone.drift > 0 ? (drift.slow.next() + 0.3 * drift.quick.next()) * tone.drift : 0
    if vibrato.semitones > 0 {
      let seconds = Double(position) / Effects.rate
      semitones += vibrato.semitones * PortableMath.sine(turns: vibrato.hertz * seconds)
    }
    var level = PortableMath.amplitude(decibels: unsteadiness.next() * tone.unsteadiness)
    if let swing = syllables?.next(at: place) {
      level *= swing.level
      semitones -= swing.closed * (tone.syllables?.bend ?? 0)
    }
    if let swing = flutter?.next(at: place) {
      level *= swing.level
      semitones -= swing.closed * (tone.flutter?.bend ?? 0)
    }
    let melody = PortableMath.power(max(0.01, tone.melody.value(at: place)), stretch)
    return State(
      hertz: f0 * melody * PortableMath.exp2(semitones / 12),
      voice: loudness.voice * tone.voice.value(at: place), breath: loudness.breath * tone.breath.value(at: place),
      level: level)
  }

  /// Lays the pulses of a step.
  private func pulse(_ count: Int, _ from: State, _ to: State, _ chaos: Double, _ subharmonics: Double) {
    let rough = tone.roughness
    pulses.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      while next < Double(count) {
        let part = next / Double(count)
        let hertz = min(max(10, from.hertz + (to.hertz - from.hertz) * part), 16_000)
        var amplitude = from.voice + (to.voice - from.voice) * part
        irregular += 0.6 * (random.normal() - irregular)
        var period = Effects.rate / hertz * (1 + rough.jitter * random.normal() + 0.45 * chaos * irregular)
        amplitude *= 1 + 0.1151 * rough.shimmer * random.normal() + 0.6 * chaos * random.normal()
        if subharmonics > 0 {
          odd.toggle()
          if odd { amplitude *= 1 - 0.85 * subharmonics }
          period *= 1 + (odd ? 0.1 : -0.1) * subharmonics
        }
        let whole = Int(next)
        PulseTable.add(to: base + whole, fraction: next - Double(whole), amplitude: Float(amplitude))
        next += max(2, period)
      }
      next -= Double(count)
    }
  }
}
