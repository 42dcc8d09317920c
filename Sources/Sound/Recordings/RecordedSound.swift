/// A recording to be used in a mix: one channel or two at 48 kHz, full scale 1.
public struct RecordedSound: Sendable, Equatable {
  /// Samples a second.
  public static let sampleRate = 48_000

  /// The left channel, or the only one.
  public private(set) var left: [Float]
  /// The right channel, as long as the left one; nil: there is one channel only.
  public private(set) var right: [Float]?
  /// Where sounds begin in it, in samples.
  public var onsets: [Int]

  /// Of channels of one length.
  public init(left: [Float], right: [Float]? = nil, onsets: [Int] = []) {
    precondition(right.map { $0.count == left.count } ?? true, "both channels are of one length")
    self.left = left
    self.right = right
    self.onsets = onsets
  }

  /// Samples of each channel.
  public var count: Int { left.count }
  /// How long it is.
  public var seconds: Double { Double(count) / Double(Self.sampleRate) }
  /// Its channels.
  public var channels: [[Float]] { right.map { [left, $0] } ?? [left] }

  /// Both channels in one.
  public var mono: [Float] {
    guard let right else { return left }
    return zip(left, right).map { ($0 + $1) / 2 }
  }

  /// Loudness in LUFS; nil for silence.
  public var loudness: Double? {
    let meters = channels.map { channel in
      var meter = LoudnessMeter(sampleRate: Self.sampleRate)
      channel.withUnsafeBufferPointer { meter.add($0) }
      return meter
    }
    return LoudnessMeter.integratedLUFS(meters)
  }

  /// A part of it, with ends that are faded over so many samples (the beginning only if it is not that of the whole).
  public func part(_ range: Range<Int>, fadeIn: Int = 0, fadeOut: Int = 0) -> RecordedSound {
    let range = range.clamped(to: 0..<count)
    func cut(_ channel: [Float]) -> [Float] {
      var samples = Array(channel[range])
      for index in 0..<min(fadeIn, samples.count) { samples[index] *= Float(index) / Float(fadeIn) }
      for index in 0..<min(fadeOut, samples.count) {
        samples[samples.count - 1 - index] *= Float(index) / Float(fadeOut)
      }
      return samples
    }
    return RecordedSound(
      left: cut(left), right: right.map(cut),
      onsets: onsets.filter(range.contains).map { $0 - range.lowerBound })
  }

  /// Each of the sounds in it by itself, from its beginning to that of the next; the whole when none is found.
  public var hits: [RecordedSound] {
    guard !onsets.isEmpty else { return [self] }
    return onsets.indices.map { index in
      let end = index + 1 < onsets.count ? onsets[index + 1] : count
      return part(onsets[index]..<end, fadeIn: 24, fadeOut: min(960, (end - onsets[index]) / 4))
    }
  }

  /// Changes every sample of each channel.
  mutating func change(_ body: ([Float]) -> [Float]) {
    left = body(left)
    right = right.map(body)
    precondition(right.map { $0.count == left.count } ?? true, "both channels are changed in the same way")
  }
}
