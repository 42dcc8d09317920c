/// An MP3 file that is made piece by piece, for a sound that is too long to be held as a whole.
public final class MP3Stream {
  private let encoder: LameEncoder

  /// An empty one. Throws for a sample rate that no such file has.
  public init(sampleRate: Int) throws(MP3Error) {
    encoder = try LameEncoder(sampleRate: sampleRate, hasTag: true, framesStandAlone: false)
  }

  /// The next bytes of the file, with these mono samples, full scale 1, in them.
  public func encode(_ samples: UnsafeBufferPointer<Float>) throws(MP3Error) -> [UInt8] {
    // LAME reads and writes beyond its tables when a sample is no number.
    for sample in samples where !sample.isFinite { throw MP3Error(message: "a sample is not a finite number") }
    try encoder.add(samples, isCanceled: { false })
    return encoder.takeBytes()
  }

  /// The last bytes of the file, and those that belong at its beginning in place of what was written there.
  public func finish() throws(MP3Error) -> (rest: [UInt8], beginning: [UInt8]) {
    try encoder.end()
    return (encoder.takeBytes(), encoder.tag())
  }
}
