import Platform

// ffmpeg decodes, turns, shrinks and converts in one go. Each picture comes in a cluster of Matroska with the time at which
// it is shown: so the time is that of this picture whatever the decoder drops or adds.

/// Decodes the pictures of a video, small.
public enum VideoDecoder {
  /// Points of the longer side.
  public static let longestSide = 160

  /// Gives every picture of a video in order: when it is shown (seconds from the beginning of the file), its width and height,
  /// both even, and its planes as I420 (luma, then Cb and Cr of half the width and height). The pictures are turned and
  /// stretched as shown, in the range of television (16 to 235). `isCanceled` is asked about twenty times a second.
  public static func decode(
    _ file: VideoFile, _ probe: VideoProbe, isCanceled: () -> Bool = { false },
    frame: (_ time: Double, _ width: Int, _ height: Int, _ planes: [UInt8]) -> Void
  ) throws(VideoError) {
    let (width, height) = size(probe)
    let bytes = width * height * 3 / 2
    // A decoder adds no picture; one that does is not let go on for ever.
    let most = probe.times.count * 2 + 100
    var reader = MatroskaReader(longestBlock: bytes)
    var count = 0
    var last = -1.0
    let output: LimitedProgram.Output
    do throws(MediaError) {
      output = try file.lend { (descriptor) throws(MediaError) in
        try LimitedProgram(
          command: command(probe, width, height), bounds: VideoProgram.decoding(seconds: probe.seconds),
          inherited: descriptor
        ).run(isCanceled: isCanceled) { piece in
          reader.take(piece) { milliseconds, planes in
            // Times are a thousand times as long: see `command`.
            let time = Double(milliseconds) / 1_000_000
            guard planes.count == bytes, time > last else { return }
            last = time
            count += 1
            frame(shown(time, probe.times), width, height, planes)
          } && count < most
        }
      }
    } catch {
      throw VideoError(error)
    }
    if case .signaled = output.ending { throw .refused(.tooMuch) }
    // Of a damaged video so many may be missing that what is left is no film.
    guard count >= 2, count * 2 >= probe.times.count else {
      throw .refused(VideoProgram.refusal(output.complaint) ?? .notDecoded)
    }
  }

  /// As large as it is decoded: the longer side `longestSide`, the other so that it looks as shown.
  static func size(_ probe: VideoProbe) -> (width: Int, height: Int) {
    let (width, height) = (Double(probe.width) * probe.pointAspect, Double(probe.height))
    let scale = Double(longestSide) / max(width, height)
    func even(_ side: Double) -> Int { max(2, 2 * Int((side * scale / 2).rounded())) }
    return (even(width), even(height))
  }

  private static func command(_ probe: VideoProbe, _ width: Int, _ height: Int) -> [String] {
    // Matroska counts in milliseconds, so times are given to it a thousand times as long: in microseconds. What comes
    // before the beginning is not shown.
    let filter =
      "trim=start=0,scale=\(width):\(height):flags=area,setsar=1,format=yuv420p,setpts=PTS*1000"
    return ["ffmpeg", "-nostdin", "-copyts", "-threads", "2"] + VideoProgram.reading + VideoProgram.input + [
      "-map", "0:\(probe.stream)", "-an", "-sn", "-dn", "-vf", filter, "-fps_mode", "passthrough", "-enc_time_base",
      "1:1000", "-c:v", "rawvideo", "-f", "matroska", "pipe:1",
    ]
  }

  /// The time of a picture as the file has it: that of `times` which is nearest, if it is the same but for rounding.
  private static func shown(_ time: Double, _ times: [Double]) -> Double {
    var (low, high) = (0, times.count)
    while low < high {
      let middle = (low + high) / 2
      if times[middle] < time - 2e-6 { low = middle + 1 } else { high = middle }
    }
    return low < times.count && abs(times[low] - time) <= 2e-6 ? times[low] : time
  }
}
