#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the vocoder knows of a voice: three curves, one frame every 5 ms. The first frame stands at the first sample.
public struct SpeechParameters: Sendable, Equatable {
  /// Seconds from frame to frame.
  public static let interval = 0.005

  /// Samples a second of the sound that was analyzed, and of what is made of it.
  public let sampleRate: Int
  /// Samples of that sound.
  public let sampleCount: Int
  /// Bins of a frame's envelope, from 0 Hz to the Nyquist frequency in equal steps; a power of two and one.
  public let bins: Int
  /// Bands of a frame's aperiodicity; their middles stand `D4C.bandSpacing` Hz apart, the first as far above zero.
  public let bands: Int
  /// Fundamental frequency in Hz, 0 where there is no voice; one value a frame.
  public var f0: [Float]
  /// Spectral envelope, natural logarithm of power; `bins` values a frame. White noise of variance v has ln v.
  public var envelope: [Float]
  /// Aperiodicity of the bands, in dB of amplitude: 0 is noise alone; `bands` values a frame.
  public var aperiodicity: [Float]

  /// Frames.
  public var frameCount: Int { f0.count }

  /// Geometric mean of f0 where there is voice, in Hz; nil without any.
  public var meanF0: Double? {
    var sum = 0.0
    var count = 0
    for value in f0 where value > 0 {
      sum += log2(Double(value))
      count += 1
    }
    return count == 0 ? nil : exp2(sum / Double(count))
  }
}
