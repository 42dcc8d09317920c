// In: mono samples, full scale 1. Out: for each sample, the highest level from it up to the next one, full scale 1.
// ITU-R BS.1770-4, annex 2: four-fold oversampling; 24 taps a phase under Kaiser's window, twice the length of the
// standard's example.

/// The four-fold oversampling that true peaks are found with.
enum PeakFilter {
  /// Taps of a phase.
  static let taps = 24
  /// Samples before the one an output stands at that the output needs.
  static let lead = taps / 2 - 1
  /// Samples looked at together.
  static let block = 64
  /// The coefficients of the three phases between two samples.
  static let phases: [Float] = {
    let kaiser = Kaiser(cutoff: 0.5, half: Double(taps) / 2, beta: 6)
    return (1...3).flatMap { phase in
      let values = (0..<taps).map { kaiser.tap(Double($0 - lead) - Double(phase) / 4) }
      let sum = values.reduce(0, +)
      return values.map { Float($0 / sum) }
    }
  }()
  /// No output is above this many times the highest input.
  static let bound: Float = {
    let sums = (0..<3).map { phase in
      phases[(phase * taps)..<((phase + 1) * taps)].reduce(0) { sum, tap in sum + abs(tap) }
    }
    return (sums.max() ?? 1) * 1.0001
  }()

  /// The highest magnitude of each `block` samples.
  static func blockPeaks(_ samples: UnsafeBufferPointer<Float>) -> [Float] {
    let bytes = UnsafeRawBufferPointer(samples)
    let count = samples.count
    return [Float](unsafeUninitializedCapacity: (count + block - 1) / block) { peaks, used in
      used = (count + block - 1) / block
      for number in 0..<used {
        var at = number * block
        let end = min(at + block, count)
        var high = SIMD8<Float>()
        while at + 8 <= end {
          high.raise(bytes.loadUnaligned(fromByteOffset: at * 4, as: SIMD8<Float>.self))
          at += 8
        }
        var peak = high.max()
        while at < end {
          peak = max(peak, abs(samples[at]))
          at += 1
        }
        peaks[number] = peak
      }
    }
  }

  /// The highest level an output in or beside a block can have.
  static func reach(_ peaks: UnsafeBufferPointer<Float>, _ number: Int) -> Float {
    var peak = peaks[number]
    if number > 0 { peak = max(peak, peaks[number - 1]) }
    if number + 1 < peaks.count { peak = max(peak, peaks[number + 1]) }
    return peak * bound
  }

  /// Levels of the block from `start` on; beyond its ends a sound is silent.
  static func levels(
    _ samples: UnsafeBufferPointer<Float>, from start: Int, into levels: UnsafeMutableRawBufferPointer
  ) {
    let first = start - lead
    let needed = block + taps - 1
    if first >= 0 && first + needed <= samples.count {
      convolve(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(samples)[(first * 4)...]), into: levels)
      return
    }
    withUnsafeTemporaryAllocation(of: Float.self, capacity: needed) { padded in
      for index in 0..<needed {
        let position = first + index
        padded[index] = position >= 0 && position < samples.count ? samples[position] : 0
      }
      convolve(UnsafeRawBufferPointer(padded), into: levels)
    }
  }

  private static func convolve(_ input: UnsafeRawBufferPointer, into levels: UnsafeMutableRawBufferPointer) {
    phases.withUnsafeBufferPointer { phases in
      var at = 0
      while at < block {
        var high = SIMD8<Float>()
        high.raise(input.loadUnaligned(fromByteOffset: (at + lead) * 4, as: SIMD8<Float>.self))
        var first = SIMD8<Float>()
        var second = SIMD8<Float>()
        var third = SIMD8<Float>()
        var tap = 0
        while tap < taps {
          let samples = input.loadUnaligned(fromByteOffset: (at + tap) * 4, as: SIMD8<Float>.self)
          first += samples * phases[tap]
          second += samples * phases[tap + taps]
          third += samples * phases[tap + 2 * taps]
          tap += 1
        }
        high.raise(first)
        high.raise(second)
        high.raise(third)
        levels.storeBytes(of: high, toByteOffset: at * 4, as: SIMD8<Float>.self)
        at += 8
      }
    }
  }
}

extension SIMD8<Float> {
  /// Raises each lane to the magnitude of another vector's.
  @inline(__always)
  mutating func raise(_ other: Self) {
    let magnitude = other.replacing(with: -other, where: other .< 0)
    replace(with: magnitude, where: magnitude .> self)
  }
}
