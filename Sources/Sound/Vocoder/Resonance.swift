/// A band of the spectrum that stands out of a voice, or back in it: what a throat has of its own whatever vowel it forms.
public struct Resonance: Sendable, Equatable {
  /// Its middle, in Hz.
  public var frequency: Double
  /// How far it stands out, in dB; below 0 an antiresonance.
  public var gain: Double
  /// From its middle to where half of the decibels are left, in octaves.
  public var width: Double

  /// A band.
  public init(_ frequency: Double, gain: Double, width: Double = 0.25) {
    self.frequency = frequency
    self.gain = gain
    self.width = width
  }
}
