#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Frequencies as they are spaced in hearing, by the bandwidth of its filters: B. R. Glasberg and B. C. J. Moore,
/// "Derivation of auditory filter shapes from notched-noise data", Hearing Research 47, 1990.
struct FrequencyScale {
  /// In Hz.
  let lowest: Double
  let highest: Double

  /// The frequency at a height of 0...1.
  func frequency(at height: Double) -> Double {
    let (low, high) = (Self.bands(lowest), Self.bands(highest))
    return (exp(low + height * (high - low)) - 1) / 0.00437
  }

  /// The height of a frequency.
  func height(of frequency: Double) -> Double {
    (Self.bands(frequency) - Self.bands(lowest)) / (Self.bands(highest) - Self.bands(lowest))
  }

  /// How many filters lie below a frequency, but for a factor.
  private static func bands(_ frequency: Double) -> Double { log(1 + 0.00437 * frequency) }
}
