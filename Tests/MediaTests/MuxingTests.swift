import Foundation
import Media
import Testing

@Suite(.timeLimit(.minutes(2))) struct MuxingTests {
  private let folder: FilmFolder

  init() throws { folder = try FilmFolder() }

  /// What is told of a file or its first stream of a kind.
  private func told(_ path: String, _ stream: String, _ entries: String) throws -> String {
    try FilmFolder.run([
      "ffprobe", "-v", "error", "-select_streams", stream, "-show_entries", entries, "-of", "default=nw=1", path,
    ])
  }

  private func muxed(_ path: String, _ name: String, sound: String? = nil) throws -> String {
    let file = try VideoFile(path)
    let probe = try file.probe()
    var parts: [Double] = []
    try VideoMuxer.mux(
      file, probe, soundtrack: try sound ?? folder.clicks(seconds: probe.seconds), to: folder.path(name),
      progress: { parts.append($0) })
    #expect(parts.last == 1 && parts == parts.sorted())
    return folder.path(name)
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let film = try folder.countingFilm()
    _ = try muxed(film, "one.mp4")
    _ = try muxed(film, "two.mp4")
    let bytes = try folder.read("one.mp4")
    #expect(try folder.read("two.mp4") == bytes)
    #expect(bytes.firstRange(of: Array("Lavf".utf8)) == nil)
    let boxes = Boxes(bytes: bytes)
    #expect(try #require(boxes.find("moov")).lowerBound < #require(boxes.find("mdat")).lowerBound)
  }

  @Test func whatIsToldOfThePicturesIsKept() throws {
    try folder.ffmpeg(
      FilmFolder.counting(size: "96x48") + FilmFolder.coding + [
        "-vf", "setsar=4/3", "-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709", "-metadata",
        "title=A test", "film.mp4",
      ])
    var boxes = Boxes(bytes: try folder.read("film.mp4"))
    for (index, value) in [0, 1 << 16, 0, -(1 << 16), 0, 0, 48 << 16, 0, 1 << 30].enumerated() {
      boxes.set("moov/trak/tkhd", 40 + 4 * index, UInt32(truncatingIfNeeded: value))
    }
    let turned = try folder.write(boxes.bytes, to: "turned.mp4")
    let output = try muxed(turned, "out.mp4")
    let entries =
      "stream=codec_tag_string,width,height,sample_aspect_ratio,color_primaries,color_transfer,color_space,start_time,time_base"
      + ":stream_side_data=rotation:format_tags=title:format_tags=major_brand"
    let kept = try told(output, "v:0", entries)
    #expect(try kept == told(turned, "v:0", entries))
    #expect(kept.contains("rotation=-90") && kept.contains("A test") && kept.contains("bt709"))
  }

  @Test func aSoundIsMadeAsLongAsThePictures() throws {
    let film = try folder.countingFilm()
    for (index, seconds) in [1.5, 9].enumerated() {
      let output = try muxed(film, "\(index).mp4", sound: try folder.clicks(seconds: seconds))
      #expect(try told(output, "a:0", "stream=duration") == "duration=4.000000\n")
    }
  }

  @Test func nothingIsLeftOfAVideoThatCanNotBeWritten() throws {
    let film = try folder.countingFilm()
    let file = try VideoFile(film)
    let probe = try file.probe()
    let clicks = try folder.clicks(seconds: 4)
    #expect(throws: VideoError.canceled) {
      try VideoMuxer.mux(file, probe, soundtrack: clicks, to: folder.path("out.mp4"), isCanceled: { true })
    }
    let error = #expect(throws: VideoError.self) {
      try VideoMuxer.mux(file, probe, soundtrack: folder.path("missing.wav"), to: folder.path("out.mp4"))
    }
    #expect("\(try #require(error))".contains("missing.wav: No such file"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("out.mp4")))
  }
}

@Suite(.timeLimit(.minutes(2))) struct OwnSoundTests {
  private let folder: FilmFolder

  init() throws { folder = try FilmFolder() }

  /// Where the click that was put at two seconds is, in seconds.
  private func click(_ options: [String], before: [String] = []) throws -> Double {
    let clicks = "aevalsrc='0.8*between(t,2,2.002)':s=44100:d=4"
    _ = try folder.ffmpeg(
      FilmFolder.counting(sound: false) + ["-f", "lavfi", "-i", clicks] + FilmFolder.coding + ["whole.mp4"])
    let file = try VideoFile(
      try folder.ffmpeg(before + ["-i", folder.path("whole.mp4"), "-c", "copy"] + options + ["film.mp4"]))
    let probe = try file.probe()
    let sound = try #require(try VideoSound.decode(file, probe))
    #expect(sound.left.count == Int((probe.seconds * 48_000).rounded()))
    return Double(try #require(sound.left.firstIndex { abs($0) > 0.2 })) / 48_000
  }

  @Test func itBeginsWhereItBelongs() throws {
    #expect(abs(try click([]) - 2) < 0.001)
    #expect(abs(try click([], before: ["-ss", "0.6"]) - 1.4) < 0.001)
    let late = ["-map", "0:v", "-map", "1:a"]
    #expect(
      abs(try click(late, before: ["-i", folder.path("whole.mp4"), "-itsoffset", "0.3"]) - 2.3) < 0.001)
  }

  @Test func aVideoWithoutItHasNone() throws {
    let path = try folder.ffmpeg(FilmFolder.counting(sound: false) + FilmFolder.coding + ["film.mp4"])
    let file = try VideoFile(path)
    #expect(try VideoSound.decode(file, file.probe()) == nil)
  }
}
