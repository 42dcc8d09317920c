// In: mono samples, full scale 1. Out: the lowest and highest sample of each of a number of equal parts.

/// The outline of a sound, for a picture.
public enum Waveform {
  /// The lowest and highest sample of each of `columns` equal parts; a part has at least one sample.
  public static func peaks(_ samples: UnsafeBufferPointer<Float>, columns: Int) -> [(low: Float, high: Float)] {
    guard columns > 0 else { return [] }
    guard !samples.isEmpty else { return [(low: Float, high: Float)](repeating: (0, 0), count: columns) }
    return (0..<columns).map { column in
      let start = samples.count * column / columns
      let end = max(start + 1, samples.count * (column + 1) / columns)
      return extremes(samples, start, end)
    }
  }

  private static func extremes(_ samples: UnsafeBufferPointer<Float>, _ start: Int, _ end: Int) -> (Float, Float) {
    let bytes = UnsafeRawBufferPointer(samples)
    var lows = SIMD8<Float>(repeating: samples[start])
    var highs = lows
    var at = start
    while at + 8 <= end {
      let values = bytes.loadUnaligned(fromByteOffset: at * 4, as: SIMD8<Float>.self)
      lows.replace(with: values, where: values .< lows)
      highs.replace(with: values, where: values .> highs)
      at += 8
    }
    var low = lows.min()
    var high = highs.max()
    while at < end {
      low = min(low, samples[at])
      high = max(high, samples[at])
      at += 1
    }
    return (low, high)
  }
}
