// In: mono samples, full scale 1. Out: an MPEG-1 layer III stream by LAME, its first frame the tag that lets players cut
// the encoder's delay and padding off.

/// MP3 files.
public enum MP3 {
  /// Why there is no file.
  public enum Failure: Error, Sendable, Equatable {
    /// Nobody wants it any more.
    case canceled
    /// LAME did not encode; with what it said.
    case encoder(String)
  }

  /// The bytes of a file. `isCanceled` is asked several times a second of encoding time, on more than one thread.
  public static func encode(
    _ samples: UnsafeBufferPointer<Float>, sampleRate: Int, isCanceled: @Sendable () -> Bool = { false }
  ) throws(Failure) -> [UInt8] {
    if let seam = MP3Seam.find(samples, sampleRate: sampleRate) {
      if let bytes = try seam.encode(samples, sampleRate: sampleRate, isCanceled: isCanceled) { return bytes }
    }
    let encoder = try LameEncoder(sampleRate: sampleRate, hasTag: true, framesStandAlone: false)
    try encoder.encode(samples, isCanceled: isCanceled)
    var bytes = encoder.bytes
    let tag = encoder.tag()
    bytes.replaceSubrange(..<min(tag.count, bytes.count), with: tag)
    return bytes
  }
}
