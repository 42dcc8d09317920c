#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Levels.
public enum Decibels {
  /// What to multiply samples by for a change of level in dB.
  public static func factor(_ decibels: Double) -> Double { pow(10, decibels / 20) }
}
