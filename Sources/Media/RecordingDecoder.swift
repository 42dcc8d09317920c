import Platform

// In: a sound file from outside. Out: its samples, in one channel or two, and what is written in it about it.
// ffmpeg does it, in a process of its own with bounds; its samples come as a Sun audio file of floating point (RFC 2361
// names the family; the header is that of <audio/audio_filehdr.h>), which says how many channels there are.

/// Decodes recordings: no decoder ever runs in this process.
public enum RecordingDecoder {
  /// What was in a file.
  public struct Recording: Sendable {
    /// One channel or two, of one length, full scale 1.
    public var channels: [[Float]]
    /// What is written in it: names in lower case, with their values.
    public var tags: [String: String]
    /// Whether there is more of it than was asked for.
    public var isCut: Bool
  }

  /// Whether a file of this name may be a recording.
  public static func takes(_ path: String) -> Bool { MediaKind.formats[MediaKind.ending(path)] != nil }

  /// Up to `seconds` of a file, from `start` on, at a rate in Hz; mixed to one channel, or in two if it has more.
  /// `isCanceled` is asked at least ten times a second.
  public static func decode(
    _ path: String, start: Double = 0, seconds: Double, sampleRate: Int = 48_000, isMono: Bool = false,
    isCanceled: () -> Bool = { false }
  ) throws(MediaError) -> Recording {
    guard let format = MediaKind.formats[MediaKind.ending(path)] else { throw .unknownKind }
    let frames = Int(seconds * Double(sampleRate))
    let input = reading(path, format.demuxer, format.names, start: start, seconds: seconds)
    let layout = isMono ? "mono" : "mono|stereo"
    let program = LimitedProgram(
      command: ["ffmpeg", "-nostdin", "-threads", "1"] + input + writing(sampleRate, layout))
    let output = try program.run(maximumBytes: headerBytes + frames * (isMono ? 4 : 8), isCanceled: isCanceled)
    guard let channels = channels(output.bytes, sampleRate), let first = channels.first, !first.isEmpty else {
      throw refusal(output)
    }
    return Recording(channels: channels, tags: MediaTags.read(output.complaint), isCut: first.count >= frames - 1)
  }

  /// How long a file says it is, in seconds; nil when it does not say.
  public static func seconds(_ path: String, isCanceled: () -> Bool = { false }) throws(MediaError) -> Double? {
    guard let format = MediaKind.formats[MediaKind.ending(path)] else { throw .unknownKind }
    let program = LimitedProgram(
      command: ["ffprobe"] + reading(path, format.demuxer, format.names)
        + ["-show_entries", "format=duration", "-of", "csv=p=0"])
    let text = String(decoding: try program.run(maximumBytes: 1 << 12, isCanceled: isCanceled).bytes, as: UTF8.self)
    return Double(text.prefix { $0.isNumber || $0 == "." }).flatMap { $0.isFinite ? $0 : nil }
  }

  /// What is read, and what of it.
  private static func reading(
    _ path: String, _ demuxer: String, _ names: String, start: Double = 0, seconds: Double? = nil
  ) -> [String] {
    [
      "-hide_banner", "-v", "error", "-protocol_whitelist", "file,pipe", "-format_whitelist", names,
      "-codec_whitelist", MediaKind.codecs.joined(separator: ","), "-max_alloc", "300000000", "-probesize", "10M",
      "-analyzeduration", "10M",
    ] + (seconds.map { ["-t", "\($0)"] } ?? []) + (start > 0 ? ["-ss", "\(start)"] : [])
      + ["-f", demuxer, "-i", "file:" + path]
  }

  /// The samples to standard output, the tags among the complaints.
  private static func writing(_ sampleRate: Int, _ layout: String) -> [String] {
    [
      "-map", "0:a:0", "-vn", "-sn", "-dn", "-af",
      "aformat=sample_fmts=flt:sample_rates=\(sampleRate):channel_layouts=\(layout)", "-c:a", "pcm_f32be",
      "-map_metadata", "-1", "-f", "au", "pipe:1", "-map", "0:a:0", "-c", "copy", "-f", "ffmetadata", "pipe:2",
    ]
  }

  private static let headerBytes = 64

  /// The channels of a Sun audio file of floating point.
  private static func channels(_ bytes: [UInt8], _ sampleRate: Int) -> [[Float]]? {
    bytes.withUnsafeBytes { bytes in
      func number(_ offset: Int) -> Int {
        Int(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
      }
      // ".snd", where the samples begin, their bytes, 6 for floating point, samples a second, channels.
      guard bytes.count >= 24, number(0) == 0x2e73_6e64, number(12) == 6, number(16) == sampleRate else { return nil }
      let (start, channels) = (number(4), number(20))
      guard 24...headerBytes ~= start, start <= bytes.count, 1...2 ~= channels else { return nil }
      let frames = (bytes.count - start) / (4 * channels)
      return (0..<channels).map { channel in
        (0..<frames).map { frame in
          let offset = start + (frame * channels + channel) * 4
          let sample = Float(
            bitPattern: UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
          return sample.isFinite ? min(max(sample, -4), 4) : 0
        }
      }
    }
  }

  /// Why there is no sound, from what ffmpeg says.
  private static func refusal(_ output: LimitedProgram.Output) -> MediaError {
    let said = output.complaint
    func says(_ text: String) -> Bool { said.utf8.count < 1 << 20 && said.contains(text) }
    if says("matches no streams") { return .noSound }
    if says("not allowed") || says("whitelist") { return .notTaken }
    if case .signaled = output.ending { return .tooMuch }
    if output.ending == .exited(0) { return .noSound }
    return .damaged
  }
}
