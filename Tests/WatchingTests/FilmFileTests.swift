import Foundation
import Platform
import Testing

@testable import TestFilms

@Suite struct FilmFileTests {
  private static func shape(_ shape: inout FilmShape) {
    let isPortrait = shape.isRotated
    (shape.width, shape.height) = isPortrait ? (72, 128) : (128, 72)
    shape.shutter = 0
  }

  /// What ffprobe says of the pictures: one value a line.
  private static func probe(_ path: String, _ entries: String) throws -> [String] {
    let child = try ChildProcess(
      command: ["ffprobe", "-v", "error", "-select_streams", "v", "-show_entries", entries, "-of", "csv=p=0", path])
    Descriptor.close(child.input)
    let bytes = try Files.read(child.output, named: "ffprobe", limit: 1 << 20)
    Descriptor.close(child.output)
    #expect(child.wait() == .exited(0))
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: { $0 == "\n" || $0 == "," }).map(String.init)
  }

  private static func written(_ film: TestFilm, _ coding: FilmCoding = FilmCoding(), as suffix: String = ".mp4") throws
    -> String
  {
    let path = NSTemporaryDirectory() + "film-" + Randomness.hexadecimal(bytes: 6) + suffix
    try film.write(to: path, coding)
    return path
  }

  @Test(arguments: [FilmKind.bounce, .variableRate, .lateStart, .rotated])
  func picturesAreShownWhenTheFilmSays(_ kind: FilmKind) throws {
    let film = TestFilm(kind, seed: 1, seconds: 3, adjust: Self.shape)
    let path = try Self.written(film)
    defer { Files.remove(path) }
    let packets = try Self.probe(path, "packet=pts_time").compactMap(Double.init).sorted()
    #expect(packets.count == film.times.count)
    for (packet, time) in zip(packets, film.times) { #expect(abs(packet - time) < 2e-5) }
    // The last picture counts: a start and a length.
    let stream = try Self.probe(path, "stream=start_time,duration").compactMap(Double.init)
    #expect(abs(stream.reduce(0, +) - film.end) < 2e-3, "\(stream)")
    #expect(try Self.probe(path, "stream_side_data=rotation") == (kind == .rotated ? ["-90"] : []))
  }

  /// A decoder that turns pictures gives what was drawn.
  @Test func turnedPicturesAreTurnedBack() throws {
    let film = TestFilm(.rotated, seed: 2, seconds: 3, adjust: Self.shape)
    let path = try Self.written(film, as: ".mov")
    defer { Files.remove(path) }
    let child = try ChildProcess(
      command: [
        "ffmpeg", "-v", "error", "-i", path, "-frames:v", "1", "-f", "rawvideo", "-pix_fmt", "yuv420p", "pipe:1",
      ])
    Descriptor.close(child.input)
    let decoded = try Files.read(child.output, named: "ffmpeg", limit: 1 << 20)
    Descriptor.close(child.output)
    #expect(child.wait() == .exited(0))
    var drawn: FilmPicture?
    film.forEachPicture { if drawn == nil { drawn = $0 } }
    let planes = try #require(drawn).planes
    #expect(decoded.count == planes.count)
    let difference = zip(decoded, planes).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }
    #expect(Double(difference) / Double(planes.count) < 4)
  }

  @Test(arguments: FilmCoding.Codec.allCases) func codecsAndSoundAreAsAskedFor(_ codec: FilmCoding.Codec) throws {
    let film = TestFilm(.still, seed: 1, seconds: 3, adjust: Self.shape)
    var coding = FilmCoding()
    coding.codec = codec
    coding.isTenBit = codec == .hevc
    coding.sampleAspect = (4, 3)
    coding.hasSound = codec == .mpeg4
    coding.size = (130, 74)
    let path = try Self.written(film, coding)
    defer { Files.remove(path) }
    let names = [FilmCoding.Codec.h264: "h264", .mpeg4: "mpeg4", .hevc: "hevc"]
    let stream = try Self.probe(path, "stream=codec_name,width,height,sample_aspect_ratio,pix_fmt")
    #expect(stream == [names[codec] ?? "", "130", "74", "4:3", codec == .hevc ? "yuv420p10le" : "yuv420p"])
    #expect(try Self.probe(path, "format=nb_streams") == [codec == .mpeg4 ? "2" : "1"])
  }
}
