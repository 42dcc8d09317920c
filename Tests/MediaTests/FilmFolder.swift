import Foundation
import Media
import Platform
import Testing

/// A folder of films that are made for a test; it goes with the value.
final class FilmFolder: Sendable {
  struct Failure: Error, CustomStringConvertible { var description: String }

  let path: String

  init() throws {
    let base = NSTemporaryDirectory() + "klang-films-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: base, withIntermediateDirectories: true)
    guard let resolved = realpath(base, nil) else { throw CocoaError(.fileNoSuchFile) }
    defer { free(resolved) }
    path = String(cString: resolved)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { path + "/" + name }

  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  func read(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path(name)))) }

  /// Runs ffmpeg; the last of `arguments` is the name of a file in this folder, and its path is returned.
  @discardableResult
  func ffmpeg(_ arguments: [String]) throws -> String {
    let output = path(arguments.last ?? "")
    _ = try Self.run(["ffmpeg", "-nostdin", "-v", "error", "-y"] + arguments.dropLast() + ["file:" + output])
    return output
  }

  /// What a program writes; it must end well.
  static func run(_ command: [String]) throws -> String {
    let child = try ChildProcess(command: command)
    Descriptor.close(child.input)
    let output = try Files.read(child.output, named: "its output", limit: 1 << 24)
    Descriptor.close(child.output)
    let ending = child.wait()
    guard ending == .exited(0) else { throw Failure(description: "\(command): \(ending)") }
    return String(decoding: output, as: UTF8.self)
  }

  /// ffmpeg's options for a picture in one grey that is `20 + 2 * number` of the picture, and a tone.
  static func counting(seconds: Double = 4, rate: Int = 25, size: String = "64x48", sound: Bool = true) -> [String] {
    let pictures = "color=c=black:s=\(size):r=\(rate):d=\(seconds),format=yuv420p,geq=lum='20+2*N':cb=128:cr=128"
    return ["-f", "lavfi", "-i", pictures] + (sound ? ["-f", "lavfi", "-i", "sine=f=440:r=48000:d=\(seconds)"] : [])
  }

  /// How the films of tests are coded unless said otherwise: with pictures that refer to later ones.
  static let coding = ["-c:v", "libx264", "-preset", "ultrafast", "-bf", "2", "-g", "25", "-qp", "10", "-c:a", "aac"]

  /// A counting film of four seconds and a hundred pictures, with sound, its index last: made once.
  private static let counted: Result<[UInt8], any Error> = Result {
    let folder = try FilmFolder()
    try folder.ffmpeg(counting() + coding + ["film.mp4"])
    return try folder.read("film.mp4")
  }

  /// That film in this folder.
  func countingFilm(named name: String = "film.mp4") throws -> String { try write(Self.counted.get(), to: name) }

  /// A WAV file of clicks, one each half second, in two channels of 48 kHz.
  func clicks(seconds: Double, named name: String = "clicks.wav") throws -> String {
    let frames = Int(seconds * 48_000)
    var bytes = Array("RIFF".utf8)
    func append(_ value: Int, _ count: Int) {
      bytes += (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    append(36 + frames * 4, 4)
    bytes += Array("WAVEfmt ".utf8)
    for (value, count) in [(16, 4), (1, 2), (2, 2), (48_000, 4), (192_000, 4), (4, 2), (16, 2)] { append(value, count) }
    bytes += Array("data".utf8)
    append(frames * 4, 4)
    let click = [UInt8](repeating: 0x40, count: 160)
    let between = [UInt8](repeating: 0, count: 24_000 * 4 - click.count)
    while bytes.count < 44 + frames * 4 { bytes += click + between }
    bytes.removeSubrange((44 + frames * 4)...)
    return try write(bytes, to: name)
  }
}

/// A picture as decoded.
struct SeenPicture {
  var time: Double
  var width: Int
  var height: Int
  /// Mean of the luma.
  var luma: Double
  /// Which picture of a counting film it is.
  var number: Int { Int(((luma - 20) / 2).rounded()) }

  static func all(_ file: VideoFile, _ probe: VideoProbe) throws -> [SeenPicture] {
    var seen: [SeenPicture] = []
    try VideoDecoder.decode(file, probe) { time, width, height, planes in
      #expect(planes.count == width * height * 3 / 2)
      let luma = planes[..<(width * height)].reduce(0) { $0 + Int($1) }
      seen.append(
        SeenPicture(time: time, width: width, height: height, luma: Double(luma) / Double(width * height)))
    }
    return seen
  }
}
