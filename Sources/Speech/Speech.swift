import Sound

/// A spoken text: mono, at -16 LUFS.
public struct Speech: Sendable {
  /// Samples a second.
  public static let sampleRate = 48_000
  /// How loud it is, in LUFS.
  public static let loudness = Normalizer.usualLUFS

  /// The samples, full scale 1.
  public let samples: [Float]

  /// How long it is.
  public var seconds: Double { Double(samples.count) / Double(Self.sampleRate) }

  /// As an MP3 file. `isCanceled` is asked on more than one thread.
  public func mp3(isCanceled: @Sendable () -> Bool = { false }) throws(SpeechError) -> [UInt8] {
    do throws(MP3Error) {
      return try samples.withUnsafeBufferPointer { samples throws(MP3Error) in
        try MP3.encode(samples, sampleRate: Self.sampleRate, isCanceled: isCanceled)
      }
    } catch {
      if isCanceled() { throw .canceled }
      throw .engine("The speech can't be encoded as MP3: \(error.message).")
    }
  }

  /// As a WAV file.
  public func wav() -> [UInt8] { samples.withUnsafeBufferPointer { WAV.encode($0, sampleRate: Self.sampleRate) } }

  /// Both files; the WAV file is made while the MP3 file is.
  public func files(
    isCanceled: @Sendable () -> Bool = { false }
  ) throws(SpeechError) -> (mp3: [UInt8], wav: [UInt8]) {
    let (mp3, wav) = Concurrently.run(
      { () -> Result<[UInt8], SpeechError> in
        do throws(SpeechError) { return .success(try self.mp3(isCanceled: isCanceled)) } catch {
          return .failure(error)
        }
      }, { self.wav() })
    return (try mp3.get(), wav)
  }
}
