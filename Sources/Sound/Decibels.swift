/// Levels.
public enum Decibels {
  /// What to multiply samples by for a change of level in dB.
  public static func factor(_ decibels: Double) -> Double { PortableMath.amplitude(decibels: decibels) }
}
