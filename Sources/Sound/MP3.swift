// In: samples of one channel or two, full scale 1. Out: an MPEG-1 layer III stream (ISO/IEC 11172-3) by LAME, its first frame the tag that
// lets players cut the encoder's delay and padding off.

/// MP3 files.
public enum MP3 {
  /// The bytes of a mono file. `isCanceled` is asked several times a second of encoding, on more than one thread; a true ends
  /// it with an error.
  public static func encode(
    _ samples: UnsafeBufferPointer<Float>, sampleRate: Int, isCanceled: @Sendable () -> Bool = { false }
  ) throws(MP3Error) -> [UInt8] {
    try checkNumbers(samples)
    if let seam = MP3Seam.find(samples, sampleRate: sampleRate) {
      if let bytes = try seam.encode(samples, sampleRate: sampleRate, isCanceled: isCanceled) { return bytes }
    }
    let encoder = try LameEncoder(sampleRate: sampleRate, hasTag: true, framesStandAlone: false)
    try encoder.encode(samples, isCanceled: isCanceled)
    return try file(of: encoder)
  }

  /// The bytes of a stereo file of two channels of one length. `isCanceled` is asked several times a second of encoding;
  /// a true ends it with an error.
  public static func encode(
    left: UnsafeBufferPointer<Float>, right: UnsafeBufferPointer<Float>, sampleRate: Int,
    isCanceled: () -> Bool = { false }
  ) throws(MP3Error) -> [UInt8] {
    try checkNumbers(left)
    try checkNumbers(right)
    let encoder = try LameEncoder(sampleRate: sampleRate, .stereo, hasTag: true, framesStandAlone: false)
    try encoder.encode(left, right, isCanceled: isCanceled)
    return try file(of: encoder)
  }

  /// LAME reads and writes beyond its tables when a sample is no number.
  static func checkNumbers(_ samples: UnsafeBufferPointer<Float>) throws(MP3Error) {
    for sample in samples where !sample.isFinite { throw MP3Error(message: "a sample is not a finite number") }
  }

  private static func file(of encoder: LameEncoder) throws(MP3Error) -> [UInt8] {
    var bytes = encoder.bytes
    let tag = encoder.tag()
    guard 1...bytes.count ~= tag.count else { throw MP3Error(message: "LAME wrote no tag") }
    bytes.replaceSubrange(..<tag.count, with: tag)
    return bytes
  }
}
