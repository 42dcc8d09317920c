import JSON
import Platform

/// A book: half a million characters in one request. Not among those that run without a name: it takes a quarter of an
/// hour.
enum BookBenchmark {
  private static let characters = 500_000
  /// What an engine may take at most while it speaks a book, against the same for a page.
  private static let growthMebibytes = 40.0
  private static let sentences = [
    "The road went on for miles between the hedges, and nobody had been on it since the morning.",
    "“You will see,” she said; “it is further than you think.”",
    "He counted the stones: one, two, three, and then he lost count and began again.",
    "In the evening of May 3, 1897, a carriage with two horses stopped before the house.",
    "Nothing moved.",
  ]

  static func run() throws {
    let klang = try Bench.klang(Bench.folder(), ["KLANG_WORKERS": "1"])
    _ = try klang.call(0, "initialize", ["processId": nil, "capabilities": [:], "limits": "open"])
    var page = 0.0
    for (name, count) in [("a page", 2_000), ("a book", characters)] {
      let (seconds, peak, duration, steps) = try speak(klang, count)
      if count == characters {
        Table.row(
          "\(name) of \(count) characters: time, length, memory of the engine",
          "\(Table.decimal(seconds)) s, \(Table.decimal(duration / 3600)) h, \(Table.decimal(peak)) MiB",
          "a page: \(Table.decimal(page)) MiB", "<= \(Table.decimal(page + growthMebibytes)) MiB",
          peak <= page + growthMebibytes)
        Table.row("\(name): progress rises", "\(steps) steps", "", "", steps > 100)
      }
      page = peak
    }
  }

  /// Speaks a text; gives the seconds it took, the most memory the engine had in MiB, the sound's length and the number of
  /// steps of progress.
  private static func speak(
    _ klang: Peer, _ count: Int
  ) throws -> (seconds: Double, mebibytes: Double, duration: Double, steps: Int) {
    var text = ""
    var index = 0
    while text.count < count {
      text += sentences[index % sentences.count] + (index % 7 == 6 ? "\n\n" : " ")
      index += 1
    }
    let start = Clock.monotonicNanoseconds()
    klang.write(
      Peer.frame(
        1, "textToSpeech/create",
        ["text": .string(text), "voice_id": "oversea_male1", "voice_language": "en", "timings": true, "captions": true])
    )
    var peak = 0.0
    var last = 0.0
    var steps = 0
    while true {
      let message = try JSON.parse(try klang.message())
      if let progress = message["params"]?["progress"]?.doubleValue {
        guard progress >= last else { throw Peer.Failure(description: "progress fell from \(last) to \(progress)") }
        last = progress
        steps += 1
        peak = max(peak, engineMebibytes(of: klang))
      }
      guard message["id"] == 1 else { continue }
      guard let duration = message["result"]?["task_result"]?["audios"]?[0]?["duration"]?.stringValue else {
        throw Peer.Failure(description: "\(message)")
      }
      let seconds = Double(Clock.monotonicNanoseconds() - start) / 1e9
      return (seconds, peak, Double(duration) ?? 0, steps)
    }
  }

  /// Resident memory of the engine.
  private static func engineMebibytes(of klang: Peer) -> Double {
    let tasks = "/proc/\(klang.child.processID)/task"
    let children = Files.names(in: tasks).flatMap { task in
      // A child belongs to the thread that started it.
      let list = (try? Files.read("\(tasks)/\(task)/children", limit: 65_536)) ?? []
      return String(decoding: list, as: UTF8.self).split(separator: " ").map(String.init)
    }
    return children.map { child in
      let status = (try? Files.read("/proc/\(child)/status", limit: 65_536)) ?? []
      let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
      let kibibytes = line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).compactMap { Double($0) }.first ?? 0
      return kibibytes / 1024
    }.max() ?? 0
  }
}
