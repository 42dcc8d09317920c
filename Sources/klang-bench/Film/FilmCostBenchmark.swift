import JSON
import Platform
import TestFilms

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a whole soundtrack costs in processor time, against decoding the film once with one thread.
enum FilmCostBenchmark {
  private static let rounds = 3

  static func run() throws {
    let path = Bench.folder() + "/film.mp4"
    let film = TestFilm(.twoBalls, seed: 1, seconds: 20) { shape in
      (shape.width, shape.height, shape.frameRate, shape.shutter) = (640, 360, 30, 0)
    }
    var coding = FilmCoding()
    (coding.size, coding.bitRate, coding.grain) = ((1920, 1080), 8_000_000, 8)
    try film.write(to: path, coding)
    var decoding: [Double] = []
    var tasks: [Double] = []
    for round in 0..<rounds {
      decoding.append(try decodingSeconds(path))
      tasks.append(try taskSeconds(path, seed: round))
    }
    let bound = 1.6 * decoding.median + 1.5
    Table.row(
      "20 s of 1080p: processor time of a whole soundtrack, from the start of the server",
      "\(Table.decimal(tasks.median)) s", "decoding by ffmpeg, one thread: \(Table.decimal(decoding.median)) s",
      "\(Table.decimal(tasks.median / decoding.median)) (<= 1.6 x + 1.5 s = \(Table.decimal(bound)) s)",
      tasks.median <= bound)
  }

  private static func decodingSeconds(_ path: String) throws -> Double {
    let before = childrenSeconds
    _ = try FilmTool.output(["ffmpeg", "-v", "error", "-threads", "1", "-i", path, "-f", "null", "-"])
    return childrenSeconds - before
  }

  private static func taskSeconds(_ path: String, seed: Int) throws -> Double {
    let klang = try Bench.klang(Bench.folder())
    defer { klang.end() }
    try klang.initialize()
    let params: JSON = ["video_url": .string(Files.url(path)), "seed": JSON(seed), "wait": true]
    let answer = try klang.call(1, "videoToAudio/create", params)
    _ = try DeliveredFilm(answer)
    return ProcessTree.processorSeconds(of: klang.child.processID)
  }

  /// Of all children that have ended and were waited for, and theirs.
  private static var childrenSeconds: Double {
    var usage = rusage()
    // RUSAGE_CHILDREN, whose type differs between systems.
    getrusage(-1, &usage)
    return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
  }
}
