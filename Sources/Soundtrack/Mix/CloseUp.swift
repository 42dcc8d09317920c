import Sound

/// What makes a sound close: treble, width, and that what follows a blow is heard as well as the blow.
enum CloseUp {
  /// Above this, in Hz, is what is raised, by nearly this factor.
  private static let hertz = 2500.0
  private static let treble: Float = 3
  private static let width: Float = 1.35
  /// What is above this part of the highest peak is bent, and gets no higher than so much above it, before all is raised
  /// again.
  private static let (knee, room): (Float, Float) = (0.16, 0.2)

  /// Raises its treble, widens it, and brings its peaks nearer to the rest.
  static func apply(to sound: inout StereoSound, sampleRate: Double) {
    // A low-pass filter of the first order; what it does not let through is added again.
    let share = Float(1 - PortableMath.exp(-2 * Double.pi * hertz / sampleRate))
    var (low, lowSide): (Float, Float) = (0, 0)
    for at in 0..<sound.frames {
      let middle = (sound.left[at] + sound.right[at]) / 2
      let side = (sound.left[at] - sound.right[at]) / 2 * width
      low += share * (middle - low)
      lowSide += share * (side - lowSide)
      let (bright, brightSide) = (middle + (middle - low) * (treble - 1), side + (side - lowSide) * (treble - 1))
      sound.left[at] = bright + brightSide
      sound.right[at] = bright - brightSide
    }

    let peak = sound.peak
    guard peak > 0 else { return }
    bend(&sound.left, knee * peak, room * peak)
    bend(&sound.right, knee * peak, room * peak)
    sound.multiply(peak / max(sound.peak, 1e-9))
  }

  private static func bend(_ samples: inout [Float], _ knee: Float, _ room: Float) {
    for at in samples.indices where abs(samples[at]) > knee {
      let above = (abs(samples[at]) - knee) / room
      let bent = knee + room * above / (1 + above)
      samples[at] = samples[at] < 0 ? -bent : bent
    }
  }
}
