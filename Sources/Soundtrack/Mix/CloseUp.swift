import Sound

/// What makes a sound close: treble and width.
enum CloseUp {
  /// Above this, in Hz, is what is raised, by nearly this factor.
  private static let hertz = 2500.0
  private static let treble: Float = 1.9
  private static let width: Float = 1.35

  /// Raises its treble and widens it.
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
  }
}
