import Sound

// In: samples at 48 kHz, full scale 1. Out: when sounds begin, in seconds. How much bands rise, in dB, against the loudest
// neighbour before (S. Boeck and G. Widmer, "Maximum filter vibrato suppression for onset detection", DAFx 2013); peaks
// above a moving median (J. P. Bello et al., "A tutorial on onset detection in music signals", 2005); then the place of the
// steepest rise to a millisecond.

/// Hears where sounds begin in a soundtrack, to judge it.
public struct OnsetJudge: Sendable {
  /// Samples a second.
  public static let sampleRate = 48_000
  private static let window = 1024
  /// 5 ms.
  private static let hop = 240
  /// What is compared lies so many hops back.
  private static let lag = 3
  private static let bands = 24
  private static let lowest = 60.0
  private static let highest = 16_000.0
  /// Weaker than this is silence, in dB below full scale.
  private static let silence = 72.0

  /// By how much the bands have to rise above their usual restlessness, in dB in the mean.
  public var threshold = 3.5

  /// As usual.
  public init() {}

  /// The onsets in one channel or two of one length.
  public func onsets(in channels: [[Float]]) -> [Double] {
    let rises = rises(levels(channels))
    let usual = rises.indices.map { median(rises, around: $0) }
    var found: [Double] = []
    for frame in rises.indices where rises[frame] - usual[frame] > threshold {
      let around = max(0, frame - 6)...min(rises.count - 1, frame + 6)
      guard rises[frame] == rises[around].max(), rises[frame] > (rises[around.lowerBound..<frame].max() ?? 0) else {
        continue
      }
      // The rise over the lag is seen from the middle of it.
      let guess = Double(frame * Self.hop) - Double(Self.lag * Self.hop) / 2
      let time = begin(near: Int(guess), channels)
      if let last = found.last, time - last < 0.05 { continue }
      found.append(time)
    }
    return found
  }

  /// The level of each band in dB over silence, for each window; the first one is around the first sample.
  private func levels(_ channels: [[Float]]) -> [[Double]] {
    let edges = (0...Self.bands).map { band in
      let frequency = Self.lowest * PortableMath.power(Self.highest / Self.lowest, Double(band) / Double(Self.bands))
      return Int((frequency * Double(Self.window) / Double(Self.sampleRate)).rounded(.up))
    }
    var spectrum = PowerSpectrum(size: Self.window)
    var power = [Float](repeating: 0, count: Self.window / 2)
    let count = (channels.map(\.count).max() ?? 0) / Self.hop
    return (0..<count).map { frame in
      for bin in power.indices { power[bin] = 0 }
      for channel in channels { spectrum.add(channel, from: frame * Self.hop - Self.window / 2, to: &power) }
      return (0..<Self.bands).map { band in
        let sum = power[edges[band]..<max(edges[band] + 1, edges[band + 1])].reduce(0, +)
        return max(0, PortableMath.log2(Double(sum) / Double(channels.count)) * 3.0103 + Self.silence)
      }
    }
  }

  /// How much the bands rise, in the mean; before the first there is silence.
  private func rises(_ levels: [[Double]]) -> [Double] {
    levels.indices.map { frame in
      guard frame >= Self.lag else { return 0 }
      let before = levels[frame - Self.lag]
      var sum = 0.0
      for band in 0..<Self.bands {
        let loudest = max(before[max(0, band - 1)], before[band], before[min(Self.bands - 1, band + 1)])
        sum += max(0, levels[frame][band] - loudest)
      }
      return sum / Double(Self.bands)
    }
  }

  /// Over half a second.
  private func median(_ values: [Double], around index: Int) -> Double {
    let around = values[max(0, index - 50)..<min(values.count, index + 50)].sorted()
    return around[around.count / 2]
  }

  /// Where the sound near a sample begins, in seconds: where 4 ms are loudest against the 8 ms before them.
  private func begin(near guess: Int, _ channels: [[Float]]) -> Double {
    let step = Self.sampleRate / 1000
    let reach = 28
    let first = guess - (reach + 8) * step
    // Energies of milliseconds; differences of samples, so that bass does not hide what begins.
    let energies = (0..<(2 * reach + 12)).map { number -> Double in
      var sum = 1e-9
      for channel in channels {
        for place in (first + number * step)..<(first + (number + 1) * step) where place > 0 && place < channel.count {
          let difference = Double(channel[place] - 0.9 * channel[place - 1])
          sum += difference * difference
        }
      }
      return sum
    }
    var best = (place: reach, rise: -Double.infinity)
    for place in 0..<(2 * reach) {
      let before = energies[place..<(place + 8)].reduce(0, +) / 8
      let after = energies[(place + 8)..<(place + 12)].reduce(0, +) / 4
      let rise = PortableMath.log2(after / before)
      if rise > best.rise { best = (place, rise) }
    }
    return Double(first + (best.place + 8) * step) / Double(Self.sampleRate)
  }
}
