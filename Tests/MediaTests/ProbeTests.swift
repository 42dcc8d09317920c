import Foundation
import Testing

@testable import Media

@Suite(.timeLimit(.minutes(2))) struct ProbeTests {
  private let folder: FilmFolder

  init() throws { folder = try FilmFolder() }

  private func film(_ options: [String] = [], seconds: Double = 4, size: String = "64x48", _ name: String = "film.mp4")
    throws -> String
  {
    try folder.ffmpeg(FilmFolder.counting(seconds: seconds, size: size) + FilmFolder.coding + options + [name])
  }

  /// The film with the matrix of its first track changed (ISO/IEC 14496-12, section 8.3.2).
  private func turned(_ path: String, _ matrix: [Int]) throws -> String {
    var boxes = Boxes(bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    for (index, value) in matrix.enumerated() {
      boxes.set("moov/trak/tkhd", 40 + 4 * index, UInt32(truncatingIfNeeded: value))
    }
    return try folder.write(boxes.bytes, to: "turned.mp4")
  }

  @Test func aPictureIsAsWideAndHighAsItIsShown() throws {
    let (one, last) = (1 << 16, 1 << 30)
    let path = try turned(try film(size: "96x48"), [0, one, 0, -one, 0, 0, 48 * one, 0, last])
    let probe = try VideoFile(path).probe()
    #expect(probe.rotation == -90 && probe.width == 48 && probe.height == 96)
    let first = try #require(try SeenPicture.all(try VideoFile(path), probe).first)
    #expect((first.width, first.height) == (80, 160))
  }

  @Test func pointsThatAreNotSquareAreStretched() throws {
    let path = try film(["-vf", "setsar=2/1"])
    let probe = try VideoFile(path).probe()
    #expect(probe.pointAspect == 2 && probe.width == 64)
    let first = try #require(try SeenPicture.all(try VideoFile(path), probe).first)
    #expect((first.width, first.height) == (160, 60))
  }

  @Test func whatAFileHasIsTold() throws {
    let mp4 = try VideoFile(try folder.countingFilm())
    #expect(mp4.kind == .mp4 && mp4.size > 1000)
    let probe = try mp4.probe()
    #expect(probe.codec == "h264" && probe.hasSound && probe.videoStreams == 1)
    let two = try folder.ffmpeg([
      "-f", "lavfi", "-i", "color=red:s=32x32:r=10:d=3.5", "-i", folder.path("film.mp4"), "-map", "1:v", "-map", "0:v",
      "-c:v", "libx264", "two.MOV",
    ])
    let both = try VideoFile(two)
    #expect(both.kind == .mov)
    #expect(try both.probe().videoStreams == 2 && both.probe().width == 64 && !both.probe().hasSound)
  }

  @Test func theSameBytesHaveTheSameDigest() throws {
    let path = try folder.countingFilm()
    let other = try folder.write(try folder.read("film.mp4"), to: "other.mp4")
    let digest = try #require(try VideoFile(path).digest())
    #expect(try VideoFile(other).digest() == digest && digest.count == 32)
    #expect(try VideoFile(path).digest(isCanceled: { true }) == nil)
  }

  @Test func aVideoOfTheAPIHasThreeToTwentySeconds() throws {
    let takes = VideoLimits.api.takes(seconds:)
    #expect(takes(2.96) && takes(3) && takes(20) && takes(20.04))
    #expect(!takes(2.9) && !takes(20.1) && !takes(25) && !takes(0))
  }

  @Test(arguments: [2.8, 20.2]) func aVideoOfAnotherLengthIsRefused(_ seconds: Double) throws {
    let path = try folder.ffmpeg([
      "-f", "lavfi", "-i", "color=gray:s=32x32:r=25:d=\(seconds)", "-c:v", "mpeg4", "film.mp4",
    ])
    let error = #expect(throws: VideoError.self) { try VideoFile(path).probe() }
    #expect(
      "\(try #require(error))"
        == "The video is \(seconds) s long; 3.0 to 20.0 s are taken "
        + "(\"limits\": \"open\" takes \(seconds < 3 ? "shorter" : "longer") ones).")
    #expect(try abs(VideoFile(path, limits: .open).probe().seconds - seconds) < 0.001)
  }

  @Test func whatElseIsInAFileDoesNotMatter() throws {
    try "1\n00:00:00,000 --> 00:00:02,000\nHello\n".write(
      toFile: folder.path("words.srt"), atomically: true, encoding: .utf8)
    _ = try folder.countingFilm()
    let film = try VideoFile(
      try folder.ffmpeg([
        "-i", folder.path("film.mp4"), "-i", folder.path("words.srt"), "-map", "1", "-map", "0", "-c", "copy", "-c:s",
        "mov_text", "-timecode", "01:00:00:00", "all.mov",
      ]))
    #expect(try SeenPicture.all(film, film.probe()).count == 100)
  }

  @Test func aProbeThatIsNotWantedEnds() throws {
    let path = try folder.countingFilm()
    #expect(throws: VideoError.canceled) { try VideoFile(path).probe(isCanceled: { true }) }
    let file = try VideoFile(path)
    let probe = try file.probe()
    #expect(throws: VideoError.canceled) {
      try VideoDecoder.decode(file, probe, isCanceled: { true }) { _, _, _, _ in }
    }
  }

  @Test func theFileThatWasOpenedIsRead() throws {
    let path = try folder.countingFilm()
    let file = try VideoFile(path)
    _ = try folder.write(Array("something else".utf8), to: "other")
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: folder.path("other"), toPath: path)
    #expect(try SeenPicture.all(file, try file.probe()).count == 100)
  }
}
