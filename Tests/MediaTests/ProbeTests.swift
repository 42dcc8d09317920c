import Foundation
import Media
import Testing

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
    let mp4 = try VideoFile(try film())
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
    let path = try film()
    let other = try folder.write(try folder.read("film.mp4"), to: "other.mp4")
    let digest = try #require(try VideoFile(path).digest())
    #expect(try VideoFile(other).digest() == digest && digest.count == 32)
    #expect(try VideoFile(path).digest(isCanceled: { true }) == nil)
  }

  @Test(arguments: [(3.0, true), (2.96, true), (2.8, false), (20.0, true), (20.04, true), (20.2, false), (25, false)])
  func aVideoOfTheAPIHasThreeToTwentySeconds(_ seconds: Double, isTaken: Bool) throws {
    let path = try folder.ffmpeg([
      "-f", "lavfi", "-i", "color=gray:s=32x32:r=25:d=\(seconds)", "-c:v", "mpeg4", "film.mp4",
    ])
    if isTaken {
      #expect(abs(try VideoFile(path).probe().seconds - seconds) < 0.001)
    } else {
      let error = #expect(throws: VideoError.self) { try VideoFile(path).probe() }
      let text = "\(try #require(error))"
      #expect(text.hasPrefix("The video is \(seconds) s long; 3.0 to 20.0 s are taken"))
      #expect(text.contains("\"limits\": \"open\""))
    }
    #expect(try VideoFile(path, limits: .open).probe().codec == "mpeg4")
  }

  @Test func aProbeThatIsNotWantedEnds() throws {
    let path = try film()
    #expect(throws: VideoError.canceled) { try VideoFile(path).probe(isCanceled: { true }) }
    let file = try VideoFile(path)
    let probe = try file.probe()
    #expect(throws: VideoError.canceled) {
      try VideoDecoder.decode(file, probe, isCanceled: { true }) { _, _, _, _ in }
    }
  }

  @Test func theFileThatWasOpenedIsRead() throws {
    let path = try film()
    let file = try VideoFile(path)
    _ = try folder.write(Array("something else".utf8), to: "other")
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: folder.path("other"), toPath: path)
    #expect(try SeenPicture.all(file, try file.probe()).count == 100)
  }
}
