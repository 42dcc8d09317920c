// In: what ffprobe writes about packets and streams in its "compact" form: a line for each, `packet|name=value|...`.
// Out: what a video is.

/// Gathers what ffprobe tells about a file.
struct ProbeListing {
  /// A packet that is shown.
  private struct Packet {
    var time: Double
    var seconds: Double
  }

  private static let longestLine = 4096
  /// In more there is no file that makes sense: an hour of pictures and sound has half a million packets.
  private static let maximumLines = 4_000_000

  private var line: [UInt8] = []
  private var lines = 0
  private var packets: [Int: [Packet]] = [:]
  private var streams: [[String: String]] = []

  /// Takes the next piece of the listing; whether more is wanted.
  mutating func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        lines += 1
        finishLine()
      } else if line.count < Self.longestLine {
        line.append(byte)
      }
    }
    return lines <= Self.maximumLines
  }

  private mutating func finishLine() {
    defer { line.removeAll(keepingCapacity: true) }
    let parts = String(decoding: line, as: UTF8.self).split(separator: "|")
    guard let kind = parts.first, kind == "packet" || kind == "stream" else { return }
    var values: [String: String] = [:]
    for part in parts.dropFirst() {
      let sides = part.split(separator: "=", maxSplits: 1)
      // Names of sections that are nested stand before a colon.
      guard sides.count == 2, let name = sides[0].split(separator: ":").last else { continue }
      values[String(name)] = String(sides[1])
    }
    if kind == "stream" { streams.append(values) } else { take(packet: values) }
  }

  private mutating func take(packet values: [String: String]) {
    // "D": to be decoded, but outside what the edit list shows.
    guard let stream = values["stream_index"].flatMap({ Int($0) }), values["flags"]?.contains("D") != true,
      let time = values["pts_time"].flatMap({ Double($0) }), time.isFinite
    else { return }
    let seconds = values["duration_time"].flatMap { Double($0) } ?? 0
    // Nothing is shown before the beginning.
    guard time + max(seconds, 0) > 0 || time == 0 else { return }
    packets[stream, default: []].append(Packet(time: max(0, time), seconds: seconds.isFinite ? max(0, seconds) : 0))
  }

  /// What it all says.
  func probe(_ limits: VideoLimits) throws(VideoRefusal) -> VideoProbe {
    if lines > Self.maximumLines { throw .tooMuch }
    guard !streams.isEmpty else { throw .damaged }
    func number(_ stream: [String: String], _ name: String) -> Int { stream[name].flatMap { Int($0) } ?? 0 }
    let videos = streams.filter { stream in
      stream["codec_type"] == "video" && number(stream, "attached_pic") == 0 && number(stream, "timed_thumbnails") == 0
    }
    let moving = videos.first { (packets[number($0, "index")]?.count ?? 0) >= 2 }
    guard let video = moving else { throw .noPictures }
    let index = number(video, "index")
    let shown = (packets[index] ?? []).sorted { $0.time < $1.time }
    try check(video, width: number(video, "width"), height: number(video, "height"))
    let seconds = Self.end(shown)
    guard limits.takes(seconds: seconds) else { throw .otherLength(seconds: seconds, limits: limits) }
    let most = Double(VideoProbe.maximumPicturesPerSecond) * seconds
    guard Double(shown.count) <= most else { throw .tooManyPictures(count: shown.count, seconds: seconds) }

    let rotation = Int((Double(video["rotation"] ?? "") ?? 0).rounded())
    let isUpright = rotation % 180 == 0
    let (width, height) = (number(video, "width"), number(video, "height"))
    let aspect = Self.ratio(video["sample_aspect_ratio"]) ?? 1
    return VideoProbe(
      seconds: seconds, times: shown.map(\.time), width: isUpright ? width : height,
      height: isUpright ? height : width, rotation: rotation, pointAspect: isUpright ? aspect : 1 / aspect,
      codec: video["codec_name"] ?? "", hasSound: streams.contains { $0["codec_type"] == "audio" },
      videoStreams: videos.count, stream: index, timescale: Self.timescale(video["time_base"]))
  }

  private func check(_ video: [String: String], width: Int, height: Int) throws(VideoRefusal) {
    if ["encv", "drmi"].contains(video["codec_tag_string"]) { throw .encrypted }
    let codec = video["codec_name"] ?? "unknown"
    guard VideoProgram.takes(codec: codec) else {
      throw .otherCodec(codec == "unknown" ? "\"\(video["codec_tag_string"] ?? "")\"" : codec)
    }
    guard width > 0, height > 0 else { throw .notDecoded }
    let (points, isHuge) = width.multipliedReportingOverflow(by: height)
    guard !isHuge, points <= VideoProgram.maximumPoints else { throw .pictureTooLarge(width: width, height: height) }
  }

  /// When the last picture ends. One that has no end is shown as long as the others are in the middle.
  private static func end(_ shown: [Packet]) -> Double {
    let steps = zip(shown.dropFirst(), shown).map { $0.time - $1.time }.sorted()
    let step = steps.isEmpty ? 0 : steps[steps.count / 2]
    return shown.map { $0.time + ($0.seconds > 0 ? $0.seconds : step) }.max() ?? 0
  }

  /// "4:3" as a number, kept within what pictures can be shown as.
  private static func ratio(_ text: String?) -> Double? {
    let numbers = (text ?? "").split(separator: ":").compactMap { Double($0) }
    guard numbers.count == 2, numbers[0] > 0, numbers[1] > 0 else { return nil }
    return min(max(numbers[0] / numbers[1], 1.0 / 16), 16)
  }

  /// The steps a second of a "1/15360".
  private static func timescale(_ text: String?) -> Int {
    let numbers = (text ?? "").split(separator: "/").compactMap { Int($0) }
    guard numbers.count == 2, numbers[0] == 1, 1...1_000_000 ~= numbers[1] else { return 90_000 }
    return numbers[1]
  }
}
