/// How a film is put into a file.
public struct FilmCoding: Sendable {
  /// What codes the pictures.
  public enum Codec: String, Sendable, CaseIterable {
    case h264 = "libx264"
    case mpeg4
    case hevc = "libx265"
  }

  public var codec = Codec.h264
  /// How much is lost: the encoder's constant rate factor, or quantiser for MPEG-4 Visual; 0...51 and 1...31. Nil: as
  /// much as usual.
  public var loss: Int?
  /// Ten bits for each sample (HEVC) rather than eight.
  public var isTenBit = false
  /// How wide a sample is for its height, as two numbers.
  public var sampleAspect = (1, 1)
  /// The size in the file, where it is another than that of drawing.
  public var size: (width: Int, height: Int)?
  /// Bits of pictures a second, in place of `loss`.
  public var bitRate: Int?
  /// Grain put on by the encoder's filter, as its strength 0...100: cheap for large pictures.
  public var grain = 0
  /// Whether there is an original sound: a quiet hum that tells nothing.
  public var hasSound = false

  /// As usual.
  public init() {}

  /// ffmpeg's arguments between the input and the name of the output.
  func arguments(_ film: TestFilm) -> [String] {
    var filters = ["settb=1/\(Int(FilmShape.ticks))", "setpts='\(FrameTimes(film).expression)'"]
    if let size {
      filters.append(
        "scale=\(film.shape.isRotated ? size.height : size.width):\(film.shape.isRotated ? size.width : size.height)")
    }
    if grain > 0 { filters.append("noise=alls=\(grain):allf=t:all_seed=\(film.seed % 1_000_000)") }
    filters.append("setsar=\(sampleAspect.0)/\(sampleAspect.1)")
    var arguments = [
      "-map", "0:v", "-vf", filters.joined(separator: ","), "-fps_mode", "passthrough", "-enc_time_base",
      "1:\(Int(FilmShape.ticks))", "-video_track_timescale", "\(Int(FilmShape.ticks))", "-c:v", codec.rawValue,
      "-pix_fmt", isTenBit ? "yuv420p10le" : "yuv420p",
    ]
    if let bitRate {
      arguments += ["-b:v", "\(bitRate)"]
    } else {
      arguments += codec == .mpeg4 ? ["-q:v", "\(loss ?? 5)"] : ["-crf", "\(loss ?? 24)"]
    }
    if codec != .mpeg4 { arguments += ["-preset", "veryfast"] }
    if codec == .hevc { arguments += ["-x265-params", "log-level=error", "-tag:v", "hvc1"] }
    // Uneven times in another order than that of showing would leave the end of the track open.
    if film.shape.isVariable { arguments += ["-bf", "0"] }
    // What the last picture lasts: that of the others follows from their times.
    let last = film.end - film.times[film.times.count - 1]
    arguments += ["-bsf:v", "setts=pts=PTS:dts=DTS:duration=round(\(last)/TB)"]
    if hasSound { arguments += ["-map", "1:a", "-c:a", "aac", "-b:a", "64k"] }
    return arguments + ["-threads", "2", "-map_metadata", "-1", "-fflags", "+bitexact"]
  }
}
