import Foundation
import Media
import Platform
import Testing

/// Whatever the file, it is taken or refused with words, soon, and nobody else's file or address is touched.
@Suite(.timeLimit(.minutes(10))) struct HostileTests {
  private static let isSoak = ProcessInfo.processInfo.environment["KLANG_SOAK"] == "1"

  private let folder: FilmFolder
  private let listener: Listener
  private let good: [UInt8]
  private let sound: String

  init() throws {
    folder = try FilmFolder()
    listener = try Listener()
    _ = try folder.countingFilm(named: "good.mp4")
    good = try folder.read("good.mp4")
    sound = Self.isSoak ? try folder.clicks(seconds: 4) : ""
  }

  /// What is done with a file; of one with a name that matters only the first, of others all when there is time.
  private func work(_ path: String) throws(VideoError) {
    let file = try VideoFile(path)
    let probe = try file.probe()
    guard path == folder.path("film.mp4") || Self.isSoak else { return }
    var count = 0
    try VideoDecoder.decode(file, probe) { _, _, _, _ in count += 1 }
    #expect(count >= 2 && probe.times.count >= 2)
    guard Self.isSoak else { return }
    do throws(VideoError) {
      _ = try VideoSound.decode(file, probe)
    } catch .refused(.soundNotDecoded) {
      // Of a damaged file the pictures may be good and the sound not.
    }
    try VideoMuxer.mux(file, probe, soundtrack: sound, to: folder.path("out.mp4"))
  }

  private func check(_ kind: HostileFiles.Kind) throws {
    var boxes = Boxes(bytes: good)
    kind.make(&boxes)
    let path = try folder.write(boxes.bytes, to: kind.name)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let start = Clock.monotonicNanoseconds()
    var error: VideoError?
    do throws(VideoError) {
      try work(path)
    } catch let refusal {
      error = refusal
    }
    let seconds = Double(Clock.monotonicNanoseconds() - start) / 1e9
    if Self.isSoak {
      print("\(kind.testDescription): \(error.map { "\($0)" } ?? "taken"), \(Int(seconds * 1000)) ms")
      #expect(seconds < 10, "\(kind.testDescription)")
    }
    switch (kind.outcome, error) {
    case (.taken, nil), (.either, nil): break
    case (.either, .notWritten?): break
    case (.either, .refused(let refusal)?): expectWords(refusal)
    case (.refused(let isRight), .refused(let refusal)?):
      #expect(isRight(refusal), "\(kind.testDescription): \(refusal)")
      expectWords(refusal)
    default: Issue.record("\(kind.testDescription): \(error.map { "\($0)" } ?? "taken")")
    }
  }

  /// A sentence or two, without the words of a program.
  private func expectWords(_ refusal: VideoRefusal) {
    let text = "\(refusal)"
    #expect(text.hasPrefix("The ") || text.hasPrefix("Reading "), "\(text)")
    #expect(text.hasSuffix(".") && text.count < 240 && !text.contains("Optional") && !text.contains("0x"), "\(text)")
  }

  @Test(arguments: HostileFiles.all(flipped: isSoak ? 300 : 8))
  func aFileThatIsMadeToDoHarmDoesNone(_ kind: HostileFiles.Kind) throws { try check(kind) }

  @Test func picturesInOtherFilesAreNotLookedFor() throws {
    let canary = try folder.write(good, to: "canary.mp4")
    let kinds = HostileFiles.references(server: "http://127.0.0.1:\(listener.port)", canary: canary)
    for kind in kinds {
      try check(kind)
      #expect(listener.connections == 0, "\(kind.testDescription)")
    }
  }

  @Test func whatIsNoFileIsRefusedAtOnce() throws {
    func refusal(_ path: String) throws -> VideoRefusal {
      guard case .refused(let refusal)? = #expect(throws: VideoError.self, performing: { try VideoFile(path) }) else {
        throw FilmFolder.Failure(description: path)
      }
      expectWords(refusal)
      return refusal
    }
    #expect(mkfifo(folder.path("pipe.mp4"), 0o600) == 0)
    #expect(try refusal(folder.path("pipe.mp4")) == .noFile)
    try FileManager.default.createDirectory(atPath: folder.path("folder.mp4"), withIntermediateDirectories: true)
    #expect(try refusal(folder.path("folder.mp4")) == .noFile)
    for target in ["good.mp4", "/dev/zero", "/dev/tty", "nowhere"] {
      let link = folder.path("link.mp4")
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
      #expect(try refusal(link) == .link)
      try FileManager.default.removeItem(atPath: link)
    }
    #expect(try refusal("/dev/zero") == .otherEnding)
    #expect(try refusal(folder.path("good.mp4\0.mp4")) == .notOpened("its name has a zero byte"))
    #expect(try refusal(folder.path("nowhere.mp4")) == .notOpened("No such file or directory"))
    // A hole, not a hundred million bytes.
    let large = try folder.write(Boxes.box("ftyp", HostileFiles.text("isom")), to: "large.mp4")
    #expect(truncate(large, 101 << 20) == 0)
    #expect(try refusal(large) == .tooLarge(bytes: 101 << 20, limit: 100 << 20))
  }

  @Test func coversAndSinglePicturesAreNoFilm() throws {
    try folder.ffmpeg(["-f", "lavfi", "-i", "color=red:s=64x64", "-frames:v", "1", "cover.jpg"])
    let cover = [
      "-i", folder.path("good.mp4"), "-i", folder.path("cover.jpg"), "-map", "0:a", "-map", "1", "-c", "copy",
      "-disposition:v", "attached_pic", "cover.mp4",
    ]
    let file = try VideoFile(try folder.ffmpeg(cover))
    #expect(throws: VideoError.refused(.noPictures)) { try file.probe() }
  }

  @Test func aPictureOfOnePointIsTakenAndAHugeOneIsNot() throws {
    let points = try folder.write([UInt8](repeating: 90, count: 15 * 3), to: "points")
    let tiny = try folder.ffmpeg([
      "-f", "rawvideo", "-pix_fmt", "yuvj444p", "-s", "1x1", "-r", "5", "-i", points, "-c:v", "mjpeg", "tiny.mp4",
    ])
    try work(tiny)
    // Size and width where JPEG has them (ITU-T T.81, B.2.2): a few bytes that claim 142 million points.
    var bytes = try folder.read("tiny.mp4")
    for at in bytes.indices.dropLast(10) where bytes[at] == 0xff && bytes[at + 1] == 0xc0 {
      bytes.replaceSubrange((at + 5)..<(at + 9), with: Boxes.big(8700, 2) + Boxes.big(16_384, 2))
    }
    var boxes = Boxes(bytes: bytes)
    boxes.set("moov/trak/mdia/minf/stbl/stsd", 8 + 32, 16_384 << 16 | 8700)
    let huge = try folder.write(boxes.bytes, to: "huge.mp4")
    let error = #expect(throws: VideoError.self) { try work(huge) }
    #expect(error == .refused(.pictureTooLarge(width: 16_384, height: 8700)))
  }
}
