import Picture

// In: a sound of one channel or two, full scale 1. Out: a picture of it: the outline of each channel above, its
// frequencies below, with scales of time, frequency and strength.

/// A picture of a sound, to look at where it can't be listened to.
public struct SoundPicture: Sendable {
  /// What is shown below the strongest, in dB.
  static let range: Float = 80
  /// The strongest counts as no weaker than this, in dB: what is nearly silent looks nearly silent.
  static let weakestTop: Float = -60
  /// What is shown, in Hz, unless the rate is too low for it.
  static let lowest = 30.0
  static let highest = 20_000.0

  let channels: [[Float]]
  let sampleRate: Int

  /// Of channels of one length, at a rate in Hz.
  public init(_ channels: [[Float]], sampleRate: Int) {
    precondition(1...2 ~= channels.count && channels.allSatisfy { $0.count == channels[0].count })
    self.channels = channels
    self.sampleRate = sampleRate
  }

  /// How long the sound is.
  var seconds: Double { Double(channels[0].count) / Double(sampleRate) }

  /// How its frequencies are spaced.
  var scale: FrequencyScale {
    FrequencyScale(lowest: Self.lowest, highest: min(Self.highest, Double(sampleRate) / 2))
  }

  /// The strength of its frequencies as numbers of colours from 0 up to `colors` - 1, and what the highest stands for in
  /// dB.
  func levels(columns: Int, rows: Int, colors: Int) -> (numbers: [[UInt8]], top: Float) {
    let spectrogram = withChannels {
      Spectrogram($0, sampleRate: sampleRate, columns: columns, rows: rows, scale: scale)
    }
    let top = max(spectrogram.highest, Self.weakestTop)
    let numbers = (0..<columns).map { column in
      (0..<rows).map { row -> UInt8 in
        let level = (spectrogram[column, row] - top) / Self.range + 1
        return UInt8(min(max(level, 0), 1) * Float(colors - 1))
      }
    }
    return (numbers, top)
  }

  /// Lowest and highest sample of each part of each channel, so enlarged that the loudest place fills it; a sound that is
  /// hardly there stays flat.
  func outlines(columns: Int) -> [[(low: Float, high: Float)]] {
    let outlines = channels.map { channel in
      channel.withUnsafeBufferPointer { Waveform.peaks($0, columns: columns) }
    }
    let peak = outlines.joined().map { max(-$0.low, $0.high) }.max() ?? 0
    let gain = 1 / max(peak, 0.01)
    return outlines.map { $0.map { (low: $0.low * gain, high: $0.high * gain) } }
  }

  private func withChannels<Result>(_ body: ([UnsafeBufferPointer<Float>]) -> Result) -> Result {
    channels[0].withUnsafeBufferPointer { first in
      guard channels.count > 1 else { return body([first]) }
      return channels[1].withUnsafeBufferPointer { body([first, $0]) }
    }
  }
}
