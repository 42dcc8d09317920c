/// What is in a video file, told from its packets: what its header says of lengths may be wrong.
public struct VideoProbe: Sendable, Equatable {
  /// Pictures a second, more than which are not taken: no camera that makes files of this kind is faster.
  static let maximumPicturesPerSecond = 1000

  /// From the beginning of the file to the end of its last picture, in seconds.
  public var seconds: Double
  /// When each picture is to be shown, in seconds, rising; at least two. The first may be later than 0.
  public var times: [Double]
  /// Points across and down as shown: rotated, and not yet stretched by the shape of the points.
  public var width: Int
  public var height: Int
  /// How far pictures are turned for showing, in degrees counterclockwise, as the file says: 0, 90, -90, 180.
  public var rotation: Int
  /// How wide a point is for its height, as shown.
  public var pointAspect: Double
  /// What the pictures are coded as: ffmpeg's name.
  public var codec: String
  /// Whether there is sound in the file.
  public var hasSound: Bool
  /// Video streams in the file, covers not counted.
  public var videoStreams: Int

  /// The stream that is taken: the first with moving pictures.
  var stream: Int
  /// The steps a second in which its times are counted.
  var timescale: Int
}

extension VideoFile {
  /// Looks what is in the file. `isCanceled` is asked about twenty times a second.
  public func probe(isCanceled: () -> Bool = { false }) throws(VideoError) -> VideoProbe {
    let entries =
      "stream=index,codec_name,codec_tag_string,codec_type,width,height,sample_aspect_ratio,time_base"
      + ":stream_disposition=attached_pic,timed_thumbnails:stream_side_data=rotation"
      + ":packet=stream_index,pts_time,duration_time,flags"
    var listing = ProbeListing()
    let output: LimitedProgram.Output
    do throws(MediaError) {
      output = try lend { (descriptor) throws(MediaError) in
        try LimitedProgram(
          command: ["ffprobe"] + VideoProgram.reading + ["-show_entries", entries, "-of", "compact"]
            + VideoProgram.input,
          bounds: VideoProgram.demuxing(bytes: size), inherited: descriptor
        ).run(isCanceled: isCanceled) { listing.take($0) }
      }
    } catch {
      throw VideoError(error)
    }
    if case .signaled = output.ending { throw .refused(.tooMuch) }
    do throws(VideoRefusal) {
      return try listing.probe(limits)
    } catch {
      let isUnreadable = error == .damaged || error == .notDecoded
      throw .refused(isUnreadable ? VideoProgram.refusal(output.complaint) ?? error : error)
    }
  }
}
