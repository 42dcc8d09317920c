import Sound

/// Takes down what lies under effects while they are heard.
enum Ducking {
  /// How far, in dB, for the weakest and the strongest.
  private static let depth = (least: 4.0, most: 8.0)
  /// How long before, at, and after a blow it lasts, in seconds: down, held, up again.
  private static let (attack, hold, release) = (0.06, 0.18, 0.45)
  private static let step = 0.005

  /// Takes a sound down around the cues.
  static func apply(to sound: inout StereoSound, cues: [Cue], sampleRate: Double) {
    let frames = sound.frames
    var decibels = [Double](repeating: 0, count: Int(Double(frames) / sampleRate / step) + 2)
    for cue in cues {
      let deep = depth.least + (depth.most - depth.least) * min(1, max(0, cue.strength))
      let first = max(0, Int((cue.time - attack) / step))
      let last = min(decibels.count - 1, Int((cue.time + hold + release) / step) + 1)
      guard first <= last else { continue }
      for place in first...last {
        let time = Double(place) * step - cue.time
        let share = time < 0 ? 1 + time / attack : time < hold ? 1 : 1 - (time - hold) / release
        decibels[place] = max(decibels[place], deep * smooth(share))
      }
    }
    let gains = decibels.map { Float(PortableMath.amplitude(decibels: -$0)) }
    let width = Int(step * sampleRate)
    for at in 0..<frames {
      let place = at / width
      let share = Float(at % width) / Float(width)
      let gain = gains[place] + (gains[place + 1] - gains[place]) * share
      sound.left[at] *= gain
      sound.right[at] *= gain
    }
  }

  private static func smooth(_ share: Double) -> Double {
    let x = min(1, max(0, share))
    return x * x * (3 - 2 * x)
  }
}
