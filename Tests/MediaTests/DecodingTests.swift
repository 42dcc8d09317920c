import Foundation
import Media
import Testing

/// What a video is told to be, and what its pictures are, for every way in which cameras and editors put times into files.
@Suite(.timeLimit(.minutes(2))) struct DecodingTests {
  /// A way to make a film of a hundred pictures, counted, 25 a second.
  struct Making: Sendable, CustomTestStringConvertible {
    var name: String
    /// Options for the coded film `whole.mp4`.
    var options: [String] = []
    /// Options before the input.
    var before: [String] = []
    var ending = "mp4"
    /// When picture 0 is to be shown; those before 0 are not.
    var start = 0.0
    /// Which pictures there are.
    var numbers: [Int] = Array(0..<100)
    var testDescription: String { name }
  }

  static let makings: [Making] = [
    Making(name: "as it is", options: ["-c", "copy"]),
    Making(name: "QuickTime", options: ["-c", "copy"], ending: "mov"),
    Making(name: "begins late", options: ["-map", "0:v", "-c", "copy"], before: ["-itsoffset", "0.7"], start: 0.7),
    Making(
      name: "cut by an edit list", options: ["-c", "copy"], before: ["-ss", "0.52"], start: -0.52,
      numbers: Array(13..<100)),
    Making(
      name: "in fragments", options: ["-c", "copy", "-movflags", "frag_keyframe+empty_moov+default_base_moof"],
      start: 0.08),
    Making(
      name: "at uneven times",
      options: ["-vf", "select='not(mod(n,3))+lt(n,20)+gt(n,90)'", "-fps_mode", "vfr"] + FilmFolder.coding,
      numbers: (0..<100).filter { $0 % 3 == 0 || $0 < 20 || $0 > 90 }),
    Making(name: "with an index in front", options: ["-c", "copy", "-movflags", "+faststart"]),
    Making(name: "MPEG-4 part 2", options: ["-c:v", "mpeg4", "-q:v", "2", "-bf", "2", "-an"]),
    Making(name: "motion JPEG", options: ["-c:v", "mjpeg", "-q:v", "2", "-an"], ending: "mov"),
    Making(name: "HEVC", options: ["-c:v", "libx265", "-x265-params", "log-level=none:qp=8", "-preset", "ultrafast"]),
    Making(name: "ProRes", options: ["-c:v", "prores", "-c:a", "pcm_s16le"], ending: "mov"),
    Making(
      name: "VP9", options: ["-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-b:v", "2M", "-an"]),
  ]

  private let folder: FilmFolder

  init() throws { folder = try FilmFolder() }

  private func made(_ making: Making) throws -> String {
    try folder.ffmpeg(
      making.before + ["-i", folder.countingFilm(named: "whole.mp4")] + making.options + ["film.\(making.ending)"])
  }

  /// What every picture's packet is: its times, its size and its bytes.
  private func packets(_ path: String) throws -> String {
    try FilmFolder.run([
      "ffprobe", "-v", "error", "-select_streams", "v:0", "-show_data_hash", "md5", "-show_entries",
      "packet=pts_time,dts_time,size,flags,data_hash:stream=codec_tag_string", "-of", "csv", path,
    ])
  }

  @Test(arguments: makings) func everyPictureComesAtItsTimeAndStaysAsItIs(_ making: Making) throws {
    let file = try VideoFile(try made(making))
    let probe = try file.probe()
    try expectPictures(file, probe, making)
    let output = folder.path("out.\(making.ending)")
    try VideoMuxer.mux(file, probe, soundtrack: try folder.clicks(seconds: probe.seconds), to: output)
    #expect(try packets(output) == packets(folder.path("film.\(making.ending)")))
    try expectClicks(try VideoFile(output))
  }

  private func expectPictures(_ file: VideoFile, _ probe: VideoProbe, _ making: Making) throws {
    let pictures = try SeenPicture.all(file, probe)
    #expect(pictures.map(\.number) == making.numbers)
    for picture in pictures {
      let expected = making.start + Double(picture.number) / 25
      #expect(abs(picture.time - expected) < 0.0011, "picture \(picture.number)")
      #expect(probe.times.contains(picture.time), "picture \(picture.number)")
    }
    #expect(probe.times.count == making.numbers.count)
    #expect(abs(probe.seconds - (making.start + 4)) < 0.0011)
    #expect((pictures.first?.width, pictures.first?.height) == (160, 120))
  }

  /// A click begins at each half second, within a millisecond.
  private func expectClicks(_ file: VideoFile) throws {
    let probe = try file.probe()
    let sound = try #require(try VideoSound.decode(file, probe))
    #expect(sound.left.count == Int((probe.seconds * 48_000).rounded()))
    let loud = sound.left.indices.filter { abs(sound.left[$0]) > 0.25 }
    let starts = loud.enumerated().filter { $0.offset == 0 || $0.element - loud[$0.offset - 1] > 2000 }.map(\.element)
    #expect(starts.count == (sound.left.count + 23_999) / 24_000)
    for (index, start) in starts.enumerated() { #expect(abs(start - index * 24_000) < 48) }
    #expect(loud.allSatisfy { abs(sound.right[$0] - sound.left[$0]) < 0.1 })
  }
}
