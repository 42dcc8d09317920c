import CLame

/// One stream of LAME's, of constant bit rate.
final class LameEncoder {
  /// What is encoded, and how well.
  struct Setting {
    var channels: Int32
    var mode: MPEG_mode
    /// Kilobits a second; the nearest that there is at a rate.
    var kilobits: Int
    /// LAME's scale from 0 (best) to 9 (fastest).
    var effort: Int32
    /// Undoes that LAME turns a sound down, to leave room for peaks that our ceiling already leaves.
    var scale: Float

    /// Speech: enough bits that it sounds like the original. Measured on it: effort 5 takes twice as long as 7, 7 as long
    /// as 9.
    static let mono = Setting(channels: 1, mode: MONO, kilobits: 96, effort: 7, scale: 1 / 0.95)
    /// Sounds of any kind. From effort 6 on the noise of quantisation is no longer shaped.
    static let stereo = Setting(channels: 2, mode: JOINT_STEREO, kilobits: 192, effort: 5, scale: 1 / 0.97)
  }

  /// How much is encoded between two questions whether to stop, in samples.
  private static let piece = 1152 * 32

  /// The sample rates of MPEG-1, 2 and 2.5, in Hz.
  private static let sampleRates: Set<Int> = [
    8000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000,
  ]

  private let lame: lame_t
  private(set) var bytes: [UInt8] = []

  /// A stream that begins with room for the tag, or without. Frames that stand alone do not borrow bits from one
  /// another, so that a stream can be put together from two.
  init(
    sampleRate: Int, _ setting: Setting = .mono, hasTag: Bool, framesStandAlone: Bool
  ) throws(MP3Error) {
    guard Self.sampleRates.contains(sampleRate) else { throw MP3Error(message: "no MP3 file has \(sampleRate) Hz") }
    guard let lame = lame_init() else { throw MP3Error(message: "LAME has no memory") }
    self.lame = lame
    lame_set_in_samplerate(lame, Int32(sampleRate))
    lame_set_out_samplerate(lame, Int32(sampleRate))
    lame_set_num_channels(lame, setting.channels)
    lame_set_mode(lame, setting.mode)
    lame_set_brate(lame, Int32(setting.kilobits))
    lame_set_quality(lame, setting.effort)
    lame_set_scale(lame, setting.scale)
    lame_set_bWriteVbrTag(lame, hasTag ? 1 : 0)
    lame_set_disable_reservoir(lame, framesStandAlone ? 1 : 0)
    guard lame_init_params(lame) >= 0 else { throw MP3Error(message: "LAME takes no \(sampleRate) Hz") }
  }

  deinit { lame_close(lame) }

  /// Encodes all there is, and ends the stream. `right` as for `add`.
  func encode(
    _ samples: UnsafeBufferPointer<Float>, _ right: UnsafeBufferPointer<Float>? = nil, isCanceled: () -> Bool
  ) throws(MP3Error) {
    try add(samples, right, isCanceled: isCanceled)
    try end()
  }

  /// Encodes the next samples. Two channels are `samples` and as many of `right`.
  func add(
    _ samples: UnsafeBufferPointer<Float>, _ right: UnsafeBufferPointer<Float>? = nil, isCanceled: () -> Bool
  ) throws(MP3Error) {
    precondition(right.map { $0.count == samples.count } ?? true, "both channels are of one length")
    var done = 0
    while done < samples.count {
      if isCanceled() { throw MP3Error(message: "nobody wants it any more") }
      let count = min(Self.piece, samples.count - done)
      let input = samples.baseAddress?.advanced(by: done)
      let other = right?.baseAddress?.advanced(by: done)
      // The bound of lame.h: 1.25 * samples + 7200 bytes.
      try append(count * 5 / 4 + 7200) { lame_encode_buffer_ieee_float(lame, input, other, Int32(count), $0, $1) }
      done += count
    }
  }

  /// Ends the stream.
  func end() throws(MP3Error) { try append(7200) { lame_encode_flush(lame, $0, $1) } }

  /// Gives away what was encoded so far.
  func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private func append(
    _ capacity: Int, _ encode: (UnsafeMutablePointer<UInt8>?, Int32) -> Int32
  ) throws(MP3Error) {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: capacity))
    let written = bytes.withUnsafeMutableBufferPointer { buffer in
      encode(buffer.baseAddress?.advanced(by: start), Int32(capacity))
    }
    bytes.removeSubrange((start + max(0, Int(written)))...)
    guard written >= 0 else { throw MP3Error(message: "LAME failed with \(written)") }
  }

  /// The frame that belongs in front, now that all is known.
  func tag() -> [UInt8] {
    var frame = [UInt8](repeating: 0, count: 2880)
    let count = frame.withUnsafeMutableBufferPointer { lame_get_lametag_frame(lame, $0.baseAddress, $0.count) }
    return count <= frame.count ? Array(frame[..<count]) : []
  }

  /// Samples of silence that the last frame was filled up with.
  var padding: Int { Int(lame_get_encoder_padding(lame)) }
}
