import CLame

// In: mono samples, full scale 1. Out: an MPEG-1 layer III stream (ISO/IEC 11172-3) by LAME, its first frame the tag that
// lets players cut the encoder's padding off.

/// MP3 files.
public enum MP3 {
  /// LAME's scale of variable bit rates from 0 (largest) to 9: enough that speech sounds like the original. At a constant
  /// or average bit rate LAME would also make the sound 0.4 dB quieter.
  private static let size: Int32 = 4
  /// LAME's scale from 0 (best) to 9 (fastest); nothing above 7 is faster.
  private static let effort: Int32 = 7
  /// Samples given to LAME at once.
  private static let piece = 1 << 20

  /// The bytes of a file.
  public static func encode(_ samples: UnsafeBufferPointer<Float>, sampleRate: Int) throws(MP3Error) -> [UInt8] {
    // LAME reads and writes beyond its tables when a sample is no number.
    for sample in samples where !sample.isFinite { throw MP3Error(message: "a sample is not a finite number") }
    guard let lame = lame_init() else { throw MP3Error(message: "LAME has no memory") }
    defer { lame_close(lame) }
    try configure(lame, sampleRate: sampleRate)
    // The encoder's bound: 1.25 bytes a sample and 7200; as much again for what flushing adds.
    var bytes = [UInt8](repeating: 0, count: samples.count * 5 / 4 + 2 * 7200)
    var used = 0
    var start = 0
    while start < samples.count {
      let part = UnsafeBufferPointer(rebasing: samples[start..<min(start + piece, samples.count)])
      used += try written(&bytes, after: used) { room, count in
        lame_encode_buffer_ieee_float(lame, part.baseAddress, part.baseAddress, Int32(part.count), room, count)
      }
      start += part.count
    }
    used += try written(&bytes, after: used) { lame_encode_flush(lame, $0, $1) }
    // The encoder left room for the tag in front; now that all is known it can be filled in.
    let tag = bytes.withUnsafeMutableBufferPointer { lame_get_lametag_frame(lame, $0.baseAddress, used) }
    guard 1...used ~= tag else { throw MP3Error(message: "LAME wrote no tag") }
    bytes.removeSubrange(used...)
    return bytes
  }

  private static func configure(_ lame: lame_t, sampleRate: Int) throws(MP3Error) {
    guard let rate = Int32(exactly: sampleRate), rate > 0 else { throw MP3Error(message: "no rate: \(sampleRate) Hz") }
    lame_set_in_samplerate(lame, rate)
    lame_set_out_samplerate(lame, rate)
    lame_set_num_channels(lame, 1)
    lame_set_mode(lame, MONO)
    lame_set_VBR(lame, vbr_default)
    lame_set_VBR_q(lame, size)
    lame_set_findReplayGain(lame, 0)
    lame_set_quality(lame, effort)
    lame_set_bWriteVbrTag(lame, 1)
    guard lame_init_params(lame) >= 0, lame_get_out_samplerate(lame) == rate else {
      throw MP3Error(message: "LAME takes no \(sampleRate) Hz")
    }
  }

  private static func written(
    _ bytes: inout [UInt8], after used: Int, _ write: (UnsafeMutablePointer<UInt8>?, Int32) -> Int32
  ) throws(MP3Error) -> Int {
    let count = bytes.withUnsafeMutableBufferPointer { buffer in
      let room = UnsafeMutableBufferPointer(rebasing: buffer[used...])
      return write(room.baseAddress, Int32(clamping: room.count))
    }
    guard count >= 0 else { throw MP3Error(message: "LAME failed with \(count)") }
    return Int(count)
  }
}
