// In: mono samples, full scale 1, and a ceiling for their true peak, full scale 1. Out: the samples under a gain that
// brings them below it.
// The gain each sample needs is held over the look-ahead on both sides, released in a straight line, and smoothed by two
// running means that together are as long as what it was held over: it arrives before the peak does and never jumps.
// P. Hämäläinen, "Smoothing of the control signal without clipped output in digital peak limiters", DAFx 2002.

/// A look-ahead limiter.
struct Limiter {
  /// Look-ahead, in seconds.
  private static let lookAhead = 0.005
  /// How long the gain takes from zero to one, in seconds.
  private static let release = 0.15

  /// Half the length of each running mean, in samples.
  private let half: Int
  private let slope: Float
  private let ceiling: Float

  /// Samples on each side of a peak over which the gain it needs is held.
  private var reach: Int { 2 * half }
  /// Samples after a peak in which the gain can be below one.
  private var tail: Int { Int(1 / slope) + 2 * reach + 2 }

  /// For sounds of this rate, in Hz.
  init(sampleRate: Int, ceiling: Float) {
    half = max(1, Int(Double(sampleRate) * Self.lookAhead / 2))
    slope = 1 / Float(max(1, Double(sampleRate) * Self.release))
    self.ceiling = ceiling
  }

  /// Limits where it is needed; whether it was.
  func limit(_ samples: inout [Float]) -> Bool {
    samples.withUnsafeMutableBufferPointer { samples in
      let stretches = self.stretches(UnsafeBufferPointer(samples))
      for stretch in stretches { apply(stretch, to: samples) }
      return !stretches.isEmpty
    }
  }

  /// A part of the sound in which the gain is below one, from `start` on, and the gain each of its samples needs.
  private struct Stretch {
    var start: Int
    var gains: [Float]
  }

  /// The parts with levels above the ceiling.
  private func stretches(_ samples: UnsafeBufferPointer<Float>) -> [Stretch] {
    let block = PeakFilter.block
    let peaks = PeakFilter.blockPeaks(samples)
    var found: [Stretch] = []
    peaks.withUnsafeBufferPointer { peaks in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: block) { levels in
        for number in peaks.indices where PeakFilter.reach(peaks, number) > ceiling {
          let start = number * block
          PeakFilter.levels(samples, from: start, into: UnsafeMutableRawBufferPointer(levels))
          var highest: Float = 0
          for level in levels { highest = max(highest, level) }
          guard highest > ceiling else { continue }
          if let last = found.indices.last, found[last].start + found[last].gains.count + 2 * reach > start {
            grow(&found[last], to: start + block)
          } else {
            found.append(Stretch(start: start - 2 * reach, gains: []))
            grow(&found[found.count - 1], to: start + block)
          }
          let first = start - found[found.count - 1].start
          for index in 0..<block where levels[index] > ceiling {
            found[found.count - 1].gains[first + index] = ceiling / levels[index]
          }
        }
      }
    }
    return found
  }

  /// Makes room up to `end` and for the tail after it.
  private func grow(_ stretch: inout Stretch, to end: Int) {
    let missing = end + tail - stretch.start - stretch.gains.count
    if missing > 0 { stretch.gains.append(contentsOf: repeatElement(1, count: missing)) }
  }

  private func apply(_ stretch: Stretch, to samples: UnsafeMutableBufferPointer<Float>) {
    let count = stretch.gains.count
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * count) { space in
      let held = UnsafeMutableBufferPointer(rebasing: space[..<count])
      let other = UnsafeMutableBufferPointer(rebasing: space[count...])
      stretch.gains.withUnsafeBufferPointer { SlidingMinimum.fill(held, from: $0, reach: reach, scratch: other) }
      var gain: Float = 1
      for index in held.indices {
        gain = min(held[index], gain + slope)
        held[index] = gain
      }
      smooth(held, into: other)
      smooth(other, into: held)
      let first = max(0, -stretch.start)
      for index in first..<max(first, min(count, samples.count - stretch.start)) {
        samples[stretch.start + index] *= held[index]
      }
    }
  }

  /// The running mean over `half` on each side; beyond the ends the gain is one.
  private func smooth(_ gains: UnsafeMutableBufferPointer<Float>, into means: UnsafeMutableBufferPointer<Float>) {
    let scale = 1 / Double(2 * half + 1)
    let count = gains.count
    var sum = Double(half + 1)
    for index in 0..<min(half, count) { sum += Double(gains[index]) }
    let head = min(half + 1, count)
    let middle = max(head, count - half)
    for index in 0..<head {
      sum += (index + half < count ? Double(gains[index + half]) : 1) - 1
      means[index] = Float(sum * scale)
    }
    for index in head..<middle {
      sum += Double(gains[index + half]) - Double(gains[index - half - 1])
      means[index] = Float(sum * scale)
    }
    for index in middle..<count {
      sum += 1 - Double(gains[index - half - 1])
      means[index] = Float(sum * scale)
    }
  }
}
