/// A sound in memory.
public struct SoundBuffer: Sendable, Equatable {
  /// Samples, full scale 1; those of the channels in turn.
  public var samples: [Float]
  /// Channels.
  public var channels: Int
  /// Samples a second, in Hz.
  public var sampleRate: Int

  /// A sound of these samples.
  public init(samples: [Float], channels: Int, sampleRate: Int) {
    self.samples = samples
    self.channels = channels
    self.sampleRate = sampleRate
  }

  /// Samples of one channel.
  public var frames: Int { channels > 0 ? samples.count / channels : 0 }

  /// How long it is.
  public var seconds: Double { sampleRate > 0 ? Double(frames) / Double(sampleRate) : 0 }
}
