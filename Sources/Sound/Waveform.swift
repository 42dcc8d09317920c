/// The outline of a sound, for a picture.
public enum Waveform {
  /// The lowest and highest sample of each of `columns` equal parts.
  public static func peaks(_ samples: UnsafeBufferPointer<Float>, columns: Int) -> [(low: Float, high: Float)] {
    (0..<max(0, columns)).map { column in
      let part = samples[(samples.count * column / columns)..<(samples.count * (column + 1) / columns)]
      return (part.min() ?? 0, part.max() ?? 0)
    }
  }
}
