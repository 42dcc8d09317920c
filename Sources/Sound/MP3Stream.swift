/// An MP3 file that is made piece by piece, for a sound that is too long to be held as a whole.
public final class MP3Stream {
  private let encoder: LameEncoder

  private let isStereo: Bool

  /// An empty one, of one channel or two. Throws for a sample rate that no such file has.
  public init(sampleRate: Int, isStereo: Bool = false) throws(MP3Error) {
    self.isStereo = isStereo
    encoder = try LameEncoder(
      sampleRate: sampleRate, isStereo ? .stereo : .mono, hasTag: true, framesStandAlone: false)
  }

  /// The next bytes of a mono file, with these samples, full scale 1, in them.
  public func encode(_ samples: UnsafeBufferPointer<Float>) throws(MP3Error) -> [UInt8] {
    precondition(!isStereo, "a stereo file takes both channels")
    try MP3.checkNumbers(samples)
    try encoder.add(samples, isCanceled: { false })
    return encoder.takeBytes()
  }

  /// The next bytes of a stereo file, with these channels of one length, full scale 1, in them.
  public func encode(
    left: UnsafeBufferPointer<Float>, right: UnsafeBufferPointer<Float>
  ) throws(MP3Error) -> [UInt8] {
    precondition(isStereo, "a mono file takes one channel")
    try MP3.checkNumbers(left)
    try MP3.checkNumbers(right)
    try encoder.add(left, right, isCanceled: { false })
    return encoder.takeBytes()
  }

  /// The last bytes of the file, and those that belong at its beginning in place of what was written there.
  public func finish() throws(MP3Error) -> (rest: [UInt8], beginning: [UInt8]) {
    try encoder.end()
    return (encoder.takeBytes(), encoder.tag())
  }
}
