import Platform

/// Decodes the sound that a video has of its own.
public enum VideoSound {
  /// The sound from the beginning of the file to the end of its last picture, in two channels at `sampleRate` Hz, full scale
  /// 1; silent where there is none. Nil of a video without sound. `isCanceled` is asked about twenty times a second.
  public static func decode(
    _ file: VideoFile, _ probe: VideoProbe, sampleRate: Int = 48_000, isCanceled: () -> Bool = { false }
  ) throws(VideoError) -> (left: [Float], right: [Float])? {
    guard probe.hasSound else { return nil }
    let frames = Int((probe.seconds * Double(sampleRate)).rounded())
    let output: LimitedProgram.Output
    do throws(MediaError) {
      output = try file.lend { (descriptor) throws(MediaError) in
        try LimitedProgram(
          command: command(sampleRate, frames), bounds: VideoProgram.decoding(seconds: probe.seconds),
          inherited: descriptor
        ).run(maximumBytes: frames * 8, isCanceled: isCanceled)
      }
    } catch {
      throw VideoError(error)
    }
    if case .signaled = output.ending, output.bytes.count < frames * 8 { throw .refused(.tooMuch) }
    guard output.bytes.count >= 8 else { throw .refused(.soundNotDecoded) }
    return channels(output.bytes, frames)
  }

  private static func command(_ sampleRate: Int, _ frames: Int) -> [String] {
    // Its times count, not its samples: gaps are filled, and a sound that begins late or early is put where it belongs.
    let filter =
      "aformat=sample_fmts=flt:sample_rates=\(sampleRate):channel_layouts=stereo,"
      + "aresample=async=1:first_pts=0,atrim=end_sample=\(frames)"
    return ["ffmpeg", "-nostdin", "-copyts", "-threads", "1"] + VideoProgram.reading + VideoProgram.input + [
      "-map", "0:a:0", "-vn", "-sn", "-dn", "-af", filter, "-c:a", "pcm_f32le", "-f", "f32le", "pipe:1",
    ]
  }

  private static func channels(_ bytes: [UInt8], _ frames: Int) -> (left: [Float], right: [Float]) {
    var left = [Float](repeating: 0, count: frames)
    var right = left
    bytes.withUnsafeBytes { bytes in
      func sample(_ index: Int) -> Float {
        let bits = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))
        let sample = Float(bitPattern: bits)
        return sample.isFinite ? min(max(sample, -4), 4) : 0
      }
      for frame in 0..<min(frames, bytes.count / 8) {
        left[frame] = sample(2 * frame)
        right[frame] = sample(2 * frame + 1)
      }
    }
    return (left, right)
  }
}
