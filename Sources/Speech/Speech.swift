import Sound

/// A spoken text: mono, at -16 LUFS.
public struct Speech: Sendable {
  /// Samples a second.
  public static let sampleRate = 48_000

  /// The samples, full scale 1.
  public let samples: [Float]

  /// How long it is.
  public var seconds: Double { Double(samples.count) / Double(Self.sampleRate) }

  /// As an MP3 file.
  public func mp3() throws(SpeechError) -> [UInt8] {
    do {
      return try samples.withUnsafeBufferPointer { samples throws(MP3Error) in
        try MP3.encode(samples, sampleRate: Self.sampleRate)
      }
    } catch {
      throw .engine("The speech can't be encoded as MP3: \(error.message).")
    }
  }

  /// As a WAV file.
  public func wav() -> [UInt8] { samples.withUnsafeBufferPointer { WAV.encode($0, sampleRate: Self.sampleRate) } }
}
