#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: samples. Out: how loud speech and pauses are in them, from the distribution of the power of short frames.

/// Levels of a recording, in dB next to full scale.
struct SampleLevels {
  /// Frames a second: a pause between two sounds is longer than one.
  private static let rate = 50
  /// The part of the frames, the softest first, that is noise alone, and the part, the loudest, that is speech.
  private static let parts = (noise: 0.1, speech: 0.4)
  /// Samples this near to the highest are counted as cut off.
  private static let clip: Float = 0.98

  let speech: Double
  let noise: Double

  init(_ samples: [Float], sampleRate: Int) {
    let length = sampleRate / Self.rate
    let powers = (0..<(samples.count / length)).map { frame in
      samples[(frame * length)..<((frame + 1) * length)].reduce(0) { $0 + Double($1 * $1) } / Double(length)
    }.sorted()
    func level(_ part: ArraySlice<Double>) -> Double {
      10 * log10(max(1e-20, part.reduce(0, +) / Double(max(1, part.count))))
    }
    noise = level(powers.prefix(max(1, Int(Double(powers.count) * Self.parts.noise))))
    speech = level(powers.suffix(max(1, Int(Double(powers.count) * Self.parts.speech))))
  }

  /// Part of the samples that are about as high as the highest of all: in a recording that was cut off many are.
  static func clippedShare(_ samples: UnsafeBufferPointer<Float>) -> Double {
    let highest = samples.reduce(Float(0)) { max($0, abs($1)) }
    guard highest > 0 else { return 0 }
    return Double(samples.count { abs($0) > clip * highest }) / Double(samples.count)
  }
}
