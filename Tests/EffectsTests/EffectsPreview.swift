import Sound
import SoundText

@testable import Effects

/// One sound by itself, dry, for measuring.
enum EffectsPreview {
  /// Renders a sound as mono samples, -20 LUFS.
  static func render(_ recipe: Recipe, attributes: Set<SoundAttribute>, seconds: Double, seed: UInt64) -> [Float] {
    let count = Int(seconds * Effects.rate)
    var samples = [Float](repeating: 0, count: count)
    let root = RandomStream(seed: seed).fork("event")
    var manner = Manner(attributes)
    var timing = root.fork("timing")
    manner.size *= timing.between(0.92, 1.08)
    func shot(_ index: Int, _ seconds: Double) -> Shot {
      var shot = Shot(
        seconds: seconds, index: index, manner: manner, individual: root.fork("individual"),
        chance: root.fork("chance").fork(index))
      shot.pitch = PortableMath.power(manner.size, -recipe.pitchFollowsSize)
      return shot
    }
    func add(_ source: RecipeSource, at start: Int, length: Int) {
      samples.withUnsafeMutableBufferPointer { whole in
        var at = start
        let end = min(count, start + length)
        while at < end {
          let next = min(end, at + 512)
          source.add(to: UnsafeMutableBufferPointer(rebasing: whole[at..<next]))
          at = next
        }
      }
    }
    switch recipe.form {
    case .continuous:
      add(RecipeSource(recipe, shot(0, seconds)), at: 0, length: count)
    case .shots(let length, let pattern):
      var time = timing.between(0.05, 0.3)
      var index = 0
      let individual = root.fork("pattern")
      while time < seconds - 0.1 {
        for _ in 0..<timing.integer(pattern.group) where time < seconds - 0.1 {
          let long = length.drawn(root.fork("length"), root.fork("length").fork(index))
          add(
            RecipeSource(recipe, shot(index, long)), at: Int(time * Effects.rate), length: Int(long * Effects.rate))
          time += max(0.01, pattern.interval.drawn(individual, individual.fork(index)) / manner.speed)
          index += 1
        }
        guard let pause = pattern.pause else { break }
        time += max(0, pause.drawn(individual.fork(1), individual.fork(index + 100)) - pattern.interval.middle)
      }
    }
    var meter = LoudnessMeter(sampleRate: Effects.sampleRate)
    samples.withUnsafeBufferPointer { meter.add($0) }
    let gain = PortableMath.amplitude(decibels: -20 - (meter.integratedLUFS ?? -20))
    var noise = root.fork("tone")
    var tone = WhiteNoise(&noise)
    var low = Biquad.lowPass(400)
    let floor = recipe.roomTone.map { PortableMath.amplitude(decibels: -20 + $0) * 6 } ?? 0
    for index in samples.indices {
      samples[index] = samples[index] * Float(gain) + Float(low.next(Double(tone.next())) * floor)
    }
    Normalizer.amplify(&samples, sampleRate: Effects.sampleRate, gain: 1, ceilingDBTP: -1)
    return samples
  }
}
