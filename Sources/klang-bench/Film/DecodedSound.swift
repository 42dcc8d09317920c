import Platform
import TestFilms

/// The sound of a file as ffmpeg decodes it, from the beginning of the file's timeline.
struct DecodedSound {
  /// Left and right, at 48 kHz.
  let channels: [[Float]]

  private static let limit = 64 << 20

  init(_ path: String) throws {
    let bytes = try FilmTool.output([
      "ffmpeg", "-v", "error", "-i", path, "-map", "0:a:0", "-af", "aresample=48000:async=1:first_pts=0", "-ac", "2",
      "-f",
      "f32le", "pipe:1",
    ])
    let values = bytes.withUnsafeBytes { raw in
      (0..<raw.count / 4).map {
        Float(bitPattern: UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self)))
      }
    }
    channels = (0..<2).map { side in stride(from: side, to: values.count, by: 2).map { values[$0] } }
  }

  var seconds: Double { Double(channels[0].count) / Double(OnsetJudge.sampleRate) }

  /// The mean of both channels, of every fourth sample's surroundings.
  private var coarse: [Float] {
    (0..<channels[0].count / 4).map { index in
      (0..<4).reduce(0) { $0 + channels[0][4 * index + $1] + channels[1][4 * index + $1] }
    }
  }

  /// How much later the same is heard in another, in seconds: where they are most alike; nil when nothing is heard.
  func lag(of other: DecodedSound) -> Double? {
    let (one, two) = (coarse, other.coarse)
    let reach = 600
    var best: (lag: Int, likeness: Float)?
    for lag in -reach...reach {
      var sum: Float = 0
      for index in max(0, -lag)..<max(0, -lag, min(one.count, two.count - lag, 60_000)) {
        sum += one[index] * two[index + lag]
      }
      if sum > 1e-3, sum > best?.likeness ?? 0 { best = (lag, sum) }
    }
    return best.map { Double($0.lag) * 4 / Double(OnsetJudge.sampleRate) }
  }
}

/// ffmpeg and ffprobe, run to their ends.
enum FilmTool {
  static func output(_ command: [String]) throws -> [UInt8] {
    let child = try ChildProcess(command: command)
    Descriptor.close(child.input)
    defer { Descriptor.close(child.output) }
    let bytes = try? Files.read(child.output, named: command[0], limit: 256 << 20)
    if bytes == nil { child.kill() }
    let ending = child.wait()
    guard let bytes, ending == .exited(0) else { throw Peer.Failure(description: "\(command[0]): \(ending)") }
    return bytes
  }

  /// The lines of what is written.
  static func lines(_ command: [String]) throws -> [Substring] {
    String(decoding: try output(command), as: UTF8.self).split(separator: "\n")
  }
}
