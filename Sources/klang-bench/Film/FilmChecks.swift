import TestFilms

/// What a delivered film has to be, however it sounds: the same pictures at the same times, and its sound three times alike.
struct FilmChecks {
  private var complaints: [String] = []
  private var count = 0
  private var worstLag = 0.0
  private var worstLength = 0.0

  mutating func add(complaint: String) { complaints.append(complaint) }

  /// Compares what was made of the film at `path` with it.
  mutating func add(_ film: TestFilm, _ path: String, _ result: DeliveredFilm, _ track: DecodedSound) throws {
    count += 1
    let before = try Self.packets(path)
    let after = try Self.packets(result.video)
    if before.hashes != after.hashes { complaints.append("\(film.name): other pictures") }
    if !zip(before.times, after.times).allSatisfy({ abs($0 - $1) < 0.0011 }) {
      complaints.append("\(film.name): pictures at other times")
    }
    if try Self.turn(path) != Self.turn(result.video) { complaints.append("\(film.name): turned otherwise") }
    for name in [result.wav, result.mp3] {
      let sound = try DecodedSound(name)
      let kind = name.suffix(3)
      if let lag = track.lag(of: sound) {
        worstLag = max(worstLag, abs(lag))
        if abs(lag) > 0.005 {
          complaints.append("\(film.name): the \(kind) is late by \(Table.decimal(lag * 1000)) ms")
        }
      }
      let difference = sound.seconds - film.end
      worstLength = max(worstLength, abs(difference))
      // MP3 frames have a fixed length; what pads the last of them is no fault.
      if abs(difference) > (kind == "wav" ? 0.01 : 0.06) {
        complaints.append(
          "\(film.name): the \(kind) is longer than the picture by \(Table.decimal(difference * 1000)) ms")
      }
    }
    if abs(track.seconds - film.end) > 0.06 {
      complaints.append("\(film.name): the track is \(track.seconds) s long, the picture \(film.end)")
    }
  }

  /// The pictures as they are stored, and when they are shown.
  private static func packets(_ path: String) throws -> (hashes: [Substring], times: [Double]) {
    let lines = try FilmTool.lines([
      "ffprobe", "-v", "error", "-select_streams", "v:0", "-show_data_hash", "MD5", "-show_entries",
      "packet=pts_time,data_hash", "-of", "csv=p=0", path,
    ])
    let fields = lines.map { $0.split(separator: ",") }
    return (fields.map { $0.count > 1 ? $0[1] : "" }, fields.compactMap { $0.first.flatMap { Double($0) } })
  }

  private static func turn(_ path: String) throws -> [Substring] {
    try FilmTool.lines([
      "ffprobe", "-v", "error", "-select_streams", "v:0", "-show_entries", "stream_side_data=rotation", "-of",
      "csv=p=0",
      path,
    ])
  }

  /// Whether all is as it has to be.
  func printAll() -> Bool {
    print(
      "\n\(count) delivered: pictures, times and turns compared; sounds apart by at most \(Table.decimal(worstLag * 1000)) ms, "
        + "longer or shorter than the picture by at most \(Table.decimal(worstLength * 1000)) ms")
    for complaint in complaints { print("MISSED: \(complaint)") }
    return complaints.isEmpty
  }
}
