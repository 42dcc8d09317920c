import Sound
import SoundText

/// The air of a place: what is heard when nothing is.
final class RoomTone: Track {
  private var noises: (WhiteNoise, WhiteNoise)
  private var filters: [Biquad]
  private let gain: Float
  /// What a microphone adds to it by itself.
  private var hiss: (WhiteNoise, WhiteNoise)
  private static let hissDecibels = -14.0
  private let hissGain: Double
  private var wander: Wander
  private var level = -1.0
  private let fade: LoopFade?

  /// In a loop it goes on for `length` frames after the `end`, where it comes in again.
  struct LoopFade {
    var end: Int
    var length: Int

    func gain(_ frame: Int) -> Double {
      if frame < length { return PortableMath.sine(turns: 0.25 * Double(frame) / Double(length)) }
      if frame < end { return 1 }
      return frame < end + length ? PortableMath.cosine(turns: 0.25 * Double(frame - end) / Double(length)) : 0
    }
  }

  /// `decibels` is its level against full scale.
  init(_ place: Place, decibels: Double, seed: UInt64, fade: LoopFade? = nil) {
    self.fade = fade
    let random = RandomStream(seed: seed).fork("air")
    var (left, right) = (random.fork("left"), random.fork("right"))
    noises = (WhiteNoise(&left), WhiteNoise(&right))
    hiss = (WhiteNoise(&left), WhiteNoise(&right))
    hissGain = PortableMath.amplitude(decibels: decibels + Self.hissDecibels + 4.8)
    let air = Acoustics.of(place).air
    filters = [0, 1].flatMap { _ in
      [Biquad.highPass(air.low), .lowPass(air.high, q: 0.5), .lowPass(air.high * 3, q: 0.5)]
    }
    let share = (3 * 24_000 / (air.high - air.low)).squareRoot()
    gain = Float(PortableMath.amplitude(decibels: decibels + air.decibels) * share)
    wander = Wander(random.fork("wander"), rate: 0.3, steps: Effects.rate / Double(StereoBlock.frames))
  }

  func add(to block: StereoBlock, at frame: Int) {
    let target =
      PortableMath.amplitude(decibels: max(-4, min(4, wander.next() * 1.2))) * (fade?.gain(frame + block.count) ?? 1)
    if level < 0 { level = fade?.gain(frame) ?? target }
    let slope = (target - level) / Double(max(1, block.count))
    let (left, right) = (block.left, block.right)
    for at in 0..<block.count {
      level += slope
      let loud = Double(gain) * level
      let l = filters[2].next(filters[1].next(filters[0].next(Double(noises.0.next()))))
      let r = filters[5].next(filters[4].next(filters[3].next(Double(noises.1.next()))))
      left[at] += Float((l * 0.85 + r * 0.53) * loud + Double(hiss.0.next()) * hissGain * level)
      right[at] += Float((l * 0.53 + r * 0.85) * loud + Double(hiss.1.next()) * hissGain * level)
    }
  }
}
