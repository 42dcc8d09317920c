import CLame

// In: mono samples, full scale 1. Out: an MPEG-1 layer III stream by LAME, its first frame the tag that lets players cut
// the encoder's padding off.

/// MP3 files.
public enum MP3 {
  /// Why LAME did not encode.
  public struct Failure: Error, Sendable {
    /// What it said.
    public var message: String
  }

  /// Kilobits a second: enough that speech sounds like the original.
  private static let kilobits: Int32 = 96
  /// LAME's scale from 0 (best) to 9 (fastest).
  private static let effort: Int32 = 7

  /// The bytes of a file.
  public static func encode(_ samples: UnsafeBufferPointer<Float>, sampleRate: Int) throws(Failure) -> [UInt8] {
    guard let lame = lame_init() else { throw Failure(message: "LAME has no memory") }
    defer { lame_close(lame) }
    lame_set_in_samplerate(lame, Int32(sampleRate))
    lame_set_out_samplerate(lame, Int32(sampleRate))
    lame_set_num_channels(lame, 1)
    lame_set_mode(lame, MONO)
    lame_set_brate(lame, kilobits)
    lame_set_quality(lame, effort)
    lame_set_bWriteVbrTag(lame, 1)
    guard lame_init_params(lame) >= 0 else { throw Failure(message: "LAME takes no \(sampleRate) Hz") }
    var bytes = [UInt8](repeating: 0, count: samples.count * 5 / 4 + 7200 + 8192)
    let encoded = bytes.withUnsafeMutableBufferPointer { buffer in
      lame_encode_buffer_ieee_float(
        lame, samples.baseAddress, nil, Int32(samples.count), buffer.baseAddress, Int32(buffer.count))
    }
    guard encoded >= 0 else { throw Failure(message: "LAME failed with \(encoded)") }
    let used = Int(encoded)
    let flushed = bytes.withUnsafeMutableBufferPointer { buffer in
      lame_encode_flush(lame, buffer.baseAddress?.advanced(by: used), Int32(buffer.count - used))
    }
    guard flushed >= 0 else { throw Failure(message: "LAME failed with \(flushed)") }
    bytes.removeSubrange((used + Int(flushed))...)
    // The encoder left room for the tag in front; now that all is known it can be filled in.
    bytes.withUnsafeMutableBufferPointer { buffer in
      _ = lame_get_lametag_frame(lame, buffer.baseAddress, buffer.count)
    }
    return bytes
  }
}
