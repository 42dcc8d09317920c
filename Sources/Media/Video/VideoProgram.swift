import Platform

/// The programs of ffmpeg that read videos: what they are told before they see one, and what they may use.
enum VideoProgram {
  /// How pictures may be coded: what cameras, editors and screen recorders write into these files.
  private static let codecs = [
    "h264", "hevc", "mpeg4", "mpeg2video", "vp8", "vp9", "libvpx-vp9", "av1", "libdav1d", "libaom-av1", "prores",
    "dnxhd", "cfhd", "mjpeg", "rawvideo",
  ]
  /// What else may be in these files, and is left out: ffprobe gives up a file if it may not open one of its streams.
  private static let others = ["mov_text", "cc_dec", "webvtt", "dvdsub", "png", "bmp"]
  /// The most points of a picture: those of 8K (7680 x 4320) and some more.
  static let maximumPoints = 36_000_000
  /// The largest piece of memory at once.
  private static let maximumAllocation = 1_000_000_000
  /// Two frame buffers of 8K for each of the pictures that may be referred to fit into it, besides the libraries.
  private static let addressSpaceBytes: UInt64 = 1_500 << 20

  /// What is to come before the input: no other file, address or kind is ever opened on behalf of this one.
  static let reading = [
    "-hide_banner", "-v", "error", "-protocol_whitelist", "file,pipe", "-format_whitelist", MediaKind.movie,
    "-codec_whitelist", (codecs + MediaKind.codecs + others).joined(separator: ","), "-max_pixels", "\(maximumPoints)",
    "-max_alloc", "\(maximumAllocation)", "-probesize", "10M", "-analyzeduration", "10M", "-f", "mov",
  ]
  /// The file that the program is lent.
  static let input = ["-i", "file:" + ChildProcess.inheritedPath]

  /// Whether pictures may be coded so, by ffmpeg's name of the kind of coding.
  static func takes(codec: String) -> Bool { codecs.contains(codec) }

  /// What ffmpeg complained of that tells more than that it did not work.
  static func refusal(_ complaint: String) -> VideoRefusal? {
    for line in complaint.split(separator: "\n") {
      if line.contains("not on whitelist"), let start = line.firstRange(of: "Codec (")?.upperBound {
        return .otherCodec(String(line[start...].prefix { $0 != ")" }.prefix(40)))
      }
      if line.contains("max pixel count"), let start = line.firstRange(of: "Picture size ")?.upperBound {
        let sides = line[start...].prefix { $0 != " " }.split(separator: "x").compactMap { Int($0) }
        if sides.count == 2 { return .pictureTooLarge(width: sides[0], height: sides[1]) }
      }
    }
    return nil
  }

  /// For demuxing a file of so many bytes.
  static func demuxing(bytes: Int) -> LimitedProgram.Bounds {
    let seconds = 10 + bytes / 50_000_000
    return bounds(processorSeconds: seconds, seconds: 2 * seconds)
  }

  /// For decoding so many seconds; a second of 4K may take three.
  static func decoding(seconds: Double) -> LimitedProgram.Bounds {
    let most = max(60, Int(seconds * 6))
    return bounds(processorSeconds: most, seconds: most)
  }

  private static func bounds(processorSeconds: Int, seconds: Int) -> LimitedProgram.Bounds {
    LimitedProgram.Bounds(
      addressSpaceBytes: addressSpaceBytes, processorSeconds: UInt64(processorSeconds), seconds: Int64(seconds))
  }
}
