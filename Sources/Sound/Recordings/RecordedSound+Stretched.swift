// Parts of the recording, cut at random, follow one another; each is led into the next over a stretch in which both are
// heard, with gains whose squares add up to one, as what has nothing to do with one another adds up. L. Schwarz,
// "Corpus-based concatenative synthesis", IEEE Signal Processing Magazine 24, 2007, has the family of such methods.

extension RecordedSound {
  /// The length over which one part is led into the next, in seconds, where the parts are long enough.
  private static let crossing = 0.4
  /// How much of the recording a part is, at least and at most.
  private static let parts = 0.35...0.85
  /// How many places are tried for the next part: the one whose level fits best is taken.
  private static let tries = 6

  /// As much of it as is wanted, whatever its length, by chance: for what goes on. A recording that is long enough is
  /// cut only.
  public func stretched(seconds: Double, seed: UInt64) -> RecordedSound {
    let wanted = max(1, Int((seconds * Double(Self.sampleRate)).rounded()))
    guard count > 0 else {
      return RecordedSound(
        left: [Float](repeating: 0, count: wanted), right: right.map { _ in [Float](repeating: 0, count: wanted) })
    }
    var random = NoiseGenerator(seed: seed)
    if count >= wanted {
      let start = Int(random.bits() % UInt64(count - wanted + 1))
      return part(start..<(start + wanted))
    }
    let segments = segments(wanted, &random)
    var sound = self
    sound.change { Self.joined($0, segments, wanted) }
    sound.onsets = []
    return sound
  }

  /// A part of the recording, and how much of it also sounds in the one before.
  private struct Segment {
    var range: Range<Int>
    var overlap: Int
  }

  private func segments(_ wanted: Int, _ random: inout NoiseGenerator) -> [Segment] {
    var segments: [Segment] = []
    var made = 0
    while made < wanted {
      let share = Self.parts.lowerBound + (Self.parts.upperBound - Self.parts.lowerBound) * (random.uniform() + 1) / 2
      let length = max(1, Int(share * Double(count)))
      let overlap = min(Int(Self.crossing * Double(Self.sampleRate)), length / 3)
      let starts = (0..<Self.tries).map { _ in Int(random.bits() % UInt64(count - length + 1)) }
      guard let last = segments.last else {
        segments.append(Segment(range: starts[0]..<(starts[0] + length), overlap: 0))
        made = length
        continue
      }
      let crossing = min(overlap, last.range.count / 3)
      let level = level(last.range.upperBound - crossing, crossing)
      let start = starts.min { abs(self.level($0, crossing) - level) < abs(self.level($1, crossing) - level) } ?? 0
      segments.append(Segment(range: start..<(start + length), overlap: crossing))
      made += length - crossing
    }
    return segments
  }

  /// The level of a stretch, in dB.
  private func level(_ start: Int, _ length: Int) -> Double {
    let power = stride(from: start, to: start + max(1, length), by: 16).reduce(1e-9) { sum, index in
      index < count ? sum + Double(left[index]) * Double(left[index]) : sum
    }
    return PortableMath.decibels(amplitude: power) / 2
  }

  private static func joined(_ source: [Float], _ segments: [Segment], _ wanted: Int) -> [Float] {
    var output: [Float] = []
    output.reserveCapacity(wanted + source.count)
    for segment in segments {
      let start = output.count - segment.overlap
      for index in 0..<segment.overlap {
        let turns = 0.25 * (Double(index) + 0.5) / Double(segment.overlap)
        let (coming, going) = (PortableMath.sine(turns: turns), PortableMath.cosine(turns: turns))
        output[start + index] =
          output[start + index] * Float(going) + source[segment.range.lowerBound + index] * Float(coming)
      }
      output += source[(segment.range.lowerBound + segment.overlap)..<segment.range.upperBound]
    }
    output.removeSubrange(wanted...)
    return output
  }
}
