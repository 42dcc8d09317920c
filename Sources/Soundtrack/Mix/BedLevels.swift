import Effects
import Sound

/// Makes what goes on louder and softer in the course of it.
enum BedLevels {
  /// `levels` are dB at even steps from `start` on, over so many seconds.
  static func apply(_ levels: [Double], to sound: inout StereoSound, from start: Double, seconds: Double) {
    guard levels.count > 1, seconds > 0 else { return }
    let gains = levels.map { Float(PortableMath.amplitude(decibels: $0)) }
    let step = seconds * Effects.rate / Double(levels.count - 1)
    let first = start * Effects.rate
    for at in 0..<sound.frames {
      let place = min(Double(levels.count - 1), max(0, (Double(at) - first) / step))
      let index = min(levels.count - 2, Int(place))
      let gain = gains[index] + (gains[index + 1] - gains[index]) * Float(place - Double(index))
      sound.left[at] *= gain
      sound.right[at] *= gain
    }
  }

  /// Lets it come and go softly at its ends.
  static func fade(_ sound: inout StereoSound, seconds: (in: Double, out: Double)) {
    let (rise, fall) = (Int(seconds.in * Effects.rate), Int(seconds.out * Effects.rate))
    for at in 0..<min(rise, sound.frames) { scale(&sound, at, Double(at) / Double(rise)) }
    for at in 0..<min(fall, sound.frames) { scale(&sound, sound.frames - 1 - at, Double(at) / Double(fall)) }
  }

  private static func scale(_ sound: inout StereoSound, _ at: Int, _ share: Double) {
    let factor = Float((1 - PortableMath.cosine(turns: share / 2)) / 2)
    sound.left[at] *= factor
    sound.right[at] *= factor
  }
}
