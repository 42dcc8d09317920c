import Platform

/// Puts a new soundtrack to a video. Its pictures' packets stay as they are, byte for byte and with their times.
public enum VideoMuxer {
  /// Bits a second of the soundtrack.
  private static let bitRate = 192_000
  private static let sampleRate = 48_000

  /// Writes the video `file` to `path`, of the same kind, with the sound of the WAV file `soundtrack` in place of its own:
  /// AAC of 192 kbit/s, 48 kHz, two channels, from the beginning of the file to the end of the last picture (a shorter sound
  /// is filled up with silence, a longer one is cut). Turning, colours, shape of points, chapters and what is written about
  /// the video are kept; other streams are left out. The same input gives the same bytes. `progress` is told the part that
  /// is done, 0...1; `isCanceled` is asked about twenty times a second. When it fails no file is left.
  public static func mux(
    _ file: VideoFile, _ probe: VideoProbe, soundtrack: String, to path: String,
    progress: (Double) -> Void = { _ in }, isCanceled: () -> Bool = { false }
  ) throws(VideoError) {
    var bounds = VideoProgram.decoding(seconds: probe.seconds)
    // The sound, and an index: a hundred bytes or so for each picture and each 1024 samples.
    let sound = Int(probe.seconds) * bitRate / 8 * 2 + (probe.times.count + Int(probe.seconds) * 50) * 128
    bounds.fileBytes = UInt64(file.size + sound + 1 << 24)
    var line: [UInt8] = []
    let output: LimitedProgram.Output
    do throws(MediaError) {
      output = try file.lend { (descriptor) throws(MediaError) in
        try LimitedProgram(
          command: command(file, probe, soundtrack, path), bounds: bounds, inherited: descriptor
        ).run(isCanceled: isCanceled) { piece in
          for byte in piece {
            if byte == UInt8(ascii: "\n") {
              if let seconds = seconds(line) { progress(min(max(seconds / probe.seconds, 0), 1)) }
              line.removeAll(keepingCapacity: true)
            } else if line.count < 256 {
              line.append(byte)
            }
          }
          return true
        }
      }
    } catch {
      Files.remove(path)
      throw VideoError(error)
    }
    guard output.ending == .exited(0) else {
      Files.remove(path)
      throw .notWritten(reason(output))
    }
    progress(1)
  }

  private static func command(
    _ file: VideoFile, _ probe: VideoProbe, _ soundtrack: String, _ path: String
  ) -> [String] {
    let samples = Int((probe.seconds * Double(sampleRate)).rounded())
    let input =
      ["ffmpeg", "-nostdin", "-y", "-copyts"] + VideoProgram.reading + VideoProgram.input
      + ["-f", "wav", "-i", "file:" + soundtrack]
    let streams = ["-map", "0:\(probe.stream)", "-map", "1:a:0", "-map_metadata", "0", "-map_chapters", "0"]
    let sound = [
      "-c:a", "aac", "-b:a", "\(bitRate)", "-ar", "\(sampleRate)", "-ac", "2", "-af",
      "apad,atrim=end_sample=\(samples)",
    ]
    // No word about the writer and the time of writing; times as they are, also those before 0; those of the edit list in the
    // steps of the video, so that it begins exactly when it did.
    let container = [
      "-fflags", "+bitexact", "-flags:a", "+bitexact", "-avoid_negative_ts", "disabled", "-movie_timescale",
      "\(probe.timescale)", "-movflags", "+faststart", "-f", file.kind.rawValue, "-progress", "pipe:1", "file:" + path,
    ]
    return input + streams + ["-c:v", "copy", "-copyinkf:v"] + sound + container
  }

  /// The time up to which it is done, of a line of ffmpeg's `-progress`.
  private static func seconds(_ line: [UInt8]) -> Double? {
    let name = "out_time_us="
    let text = String(decoding: line, as: UTF8.self)
    guard text.hasPrefix(name) else { return nil }
    return Int(text.dropFirst(name.count)).map { Double($0) / 1_000_000 }
  }

  /// The last thing ffmpeg complained of.
  private static func reason(_ output: LimitedProgram.Output) -> String {
    let lines = output.complaint.split(separator: "\n")
    let disk = lines.first { $0.contains("No space left") || $0.contains("File too large") }
    return (disk ?? lines.last).map { String($0.prefix(300)) } ?? "ffmpeg ended with \(output.ending)"
  }
}
