// In: mono samples at 48 kHz. Out: where sounds begin in them, in samples: where the level of many bands rises at once.
// J. P. Bello et al., "A tutorial on onset detection in music signals", IEEE Trans. Speech and Audio Processing 13, 2005
// (spectral difference, threshold by a moving median, peaks picked).

/// Finds where sounds begin.
struct OnsetDetector {
  /// Bands of the comparison, and where the lowest begins and the highest ends, in Hz.
  private static let bands = 20
  private static let lowest = 80.0
  private static let highest = 16_000.0
  /// What is weaker than the loudest band of all by this is silence, in dB.
  private static let floor: Float = 60
  /// By how much the bands must rise within 20 ms, in the mean, in dB.
  private static let rise: Float = 5
  /// The least distance of two onsets, in frames of 10 ms.
  private static let distance = 7
  /// What follows an onset reaches at least this far below the loudest place, in dB.
  private static let weakest: Float = 30

  private let levels: [[Float]]

  init(_ frames: PowerFrames) {
    let edges = (0...Self.bands).map { band in
      let part = Double(band) / Double(Self.bands)
      let frequency = Self.lowest * PortableMath.power(Self.highest / Self.lowest, part)
      return min(frames.bins - 1, Int(frequency / PowerFrames.binWidth))
    }
    var powers = (0..<frames.count).map { number -> [Float] in
      let frame = frames.frame(number)
      return (0..<Self.bands).map { band in
        let first = frame.startIndex + edges[band]
        return frame[first..<max(first + 1, frame.startIndex + edges[band + 1])].reduce(0, +)
      }
    }
    let loudest = powers.joined().max() ?? 0
    let least = max(loudest * Float(PortableMath.exp2(-Double(Self.floor) / 3.0103)), 1e-12)
    for number in powers.indices {
      for band in powers[number].indices {
        powers[number][band] =
          Float(PortableMath.log2(Double(max(powers[number][band], least) / least))) * 3.0103
      }
    }
    levels = powers
  }

  /// The places, from the first on.
  func onsets(in samples: UnsafeBufferPointer<Float>) -> [Int] {
    guard !levels.isEmpty else { return [] }
    let rises = levels.indices.map(rise)
    let loudness = levels.map { $0.max() ?? 0 }
    let loudest = loudness.max() ?? 0
    guard loudest > 0 else { return [] }
    var found: [Int] = []
    for number in rises.indices {
      let around = max(0, number - 4)..<min(rises.count, number + 5)
      guard rises[number] > 0, rises[number] == rises[around].max() else { continue }
      guard rises[number] > Self.rise + median(rises, number) else { continue }
      guard (loudness[number..<min(number + 8, loudness.count)].max() ?? 0) > loudest - Self.weakest else { continue }
      if let last = found.last, number - last < Self.distance { continue }
      found.append(number)
    }
    return found.map { begin(of: $0, in: samples) }
  }

  /// How much the bands rise over two frames, in the mean; before the first there is silence.
  private func rise(_ number: Int) -> Float {
    var sum: Float = 0
    for band in 0..<Self.bands {
      let before = number >= 2 ? max(levels[number - 1][band], levels[number - 2][band]) : 0
      sum += max(0, levels[number][band] - before)
    }
    return sum / Float(Self.bands)
  }

  /// What rises anyway: sounds that rustle rise a little all the time.
  private func median(_ rises: [Float], _ number: Int) -> Float {
    let around = rises[max(0, number - 30)..<min(rises.count, number + 31)].sorted()
    return around[around.count / 2] * 1.5
  }

  /// The quietest millisecond shortly before, from which on the level only rises.
  private func begin(of number: Int, in samples: UnsafeBufferPointer<Float>) -> Int {
    let step = 48
    let center = number * PowerFrames.hop
    let first = max(0, center - 25 * step)
    let last = min(samples.count, center + 15 * step)
    guard first + step < last else { return min(center, max(0, samples.count - 1)) }
    let energies = stride(from: first, to: last - step + 1, by: step).map { start in
      samples[start..<(start + step)].reduce(0) { $0 + $1 * $1 }
    }
    let peak = energies.indices.max { energies[$0] < energies[$1] } ?? 0
    // Back from the peak to where it is 20 dB weaker.
    var at = peak
    while at > 0, energies[at - 1] > energies[peak] * 0.01 { at -= 1 }
    return first + max(0, at - 1) * step
  }
}
