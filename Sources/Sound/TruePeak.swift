// In: mono samples, full scale 1. Out: the highest level at and between the samples, in dBTP.
// ITU-R BS.1770-4, annex 2. Blocks that can't hold the maximum are passed over: the output of a filter is never above the
// sum of its coefficients' magnitudes times the highest input.

/// Finds the true peak of a sound.
public enum TruePeak {
  /// The true peak in dB relative to full scale; minus infinity for silence.
  public static func dBTP(_ samples: UnsafeBufferPointer<Float>) -> Double {
    let peak = linear(samples)
    return peak > 0 ? PortableMath.decibels(amplitude: Double(peak)) : -.infinity
  }

  /// The true peak, full scale 1.
  public static func linear(_ samples: UnsafeBufferPointer<Float>) -> Float {
    let blocks = PeakFilter.blockPeaks(samples)
    return blocks.withUnsafeBufferPointer { blocks in
      var peak: Float = 0
      var loudest = 0
      for number in blocks.indices where blocks[number] > peak {
        peak = blocks[number]
        loudest = number
      }
      guard peak > 0 else { return 0 }
      return withUnsafeTemporaryAllocation(of: Float.self, capacity: PeakFilter.block) { levels in
        // The loudest block first: the higher the peak known, the more blocks can be passed over.
        peak = max(peak, highest(samples, loudest, levels))
        for number in blocks.indices where PeakFilter.reach(blocks, number) > peak {
          peak = max(peak, highest(samples, number, levels))
        }
        return peak
      }
    }
  }

  private static func highest(
    _ samples: UnsafeBufferPointer<Float>, _ number: Int, _ levels: UnsafeMutableBufferPointer<Float>
  ) -> Float {
    PeakFilter.levels(samples, from: number * PeakFilter.block, into: UnsafeMutableRawBufferPointer(levels))
    var peak: Float = 0
    for level in levels { peak = max(peak, level) }
    return peak
  }
}
