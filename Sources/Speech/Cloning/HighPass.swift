#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: samples. Out: the same without what lies below the corner: S. Butterworth's filter, as biquads by the bilinear
// transform (R. Bristow-Johnson's cookbook of them).

/// Takes mains hum and rumble from recordings.
enum HighPass {
  /// Qualities of the biquads that make a Butterworth filter of sixth order.
  private static let qualities = [0.517_638_090, 0.707_106_781, 1.931_851_653]

  /// The samples without what lies below `corner` Hz: 18 dB less an octave and a half below it.
  static func filtered(_ samples: [Float], sampleRate: Int, corner: Double) -> [Float] {
    var result = samples
    let angle = 2 * Double.pi * corner / Double(sampleRate)
    for quality in qualities {
      let alpha = sin(angle) / (2 * quality)
      let scale = 1 / (1 + alpha)
      let b = (1 + cos(angle)) / 2 * scale
      let (a1, a2) = (-2 * cos(angle) * scale, (1 - alpha) * scale)
      var (x1, x2, y1, y2) = (0.0, 0.0, 0.0, 0.0)
      for index in result.indices {
        let x = Double(result[index])
        let y = b * (x - 2 * x1 + x2) - a1 * y1 - a2 * y2
        (x2, x1, y2, y1) = (x1, x, y1, y)
        result[index] = Float(y)
      }
    }
    return result
  }
}
