import JSON
import Platform

#if canImport(Glibc)
  import func Glibc.usleep
#else
  import func Darwin.usleep
#endif

/// What very many tasks, and very many crashes of engines, leave behind in a server.
enum EnduranceBenchmark {
  private struct Footprint {
    var descriptors: Int
    var children: Int
    var mebibytes: Double
  }

  static func crashes() throws {
    try measure(
      "1,000 crashes of engines", engine: "crash", status: "failed", warmUp: 25, tasks: 500, mebibytes: 1, workers: 2)
  }

  static func tasks() throws {
    try measure(
      "100,000 tasks", engine: "well", status: "succeed", warmUp: 2000, tasks: 100_000, mebibytes: 5, workers: 2)
  }

  private static func measure(
    _ name: String, engine: String, status: String, warmUp: Int, tasks: Int, mebibytes: Double, workers: Int
  ) throws {
    let environment = BenchEngine.environment(engine).merging(["KLANG_WORKERS": "\(workers)"]) { $1 }
    let klang = try Bench.klang(Bench.folder(), environment)
    try klang.initialize()
    try make(klang, warmUp, status: status)
    let before = footprint(klang)
    try make(klang, tasks, status: status)
    let after = footprint(klang)
    let growth = after.mebibytes - before.mebibytes
    let descriptors = after.descriptors - before.descriptors
    let children = after.children - before.children
    Table.row(
      "\(name): descriptors, processes, memory left behind",
      "\(descriptors), \(children), \(Table.decimal(growth)) MiB", "", "0, 0, <= \(Table.decimal(mebibytes)) MiB",
      descriptors <= 0 && children <= 0 && growth <= mebibytes)
  }

  /// Makes tasks, eight at a time, each waited for; all must end as `status` says.
  private static func make(_ klang: Peer, _ count: Int, status: String) throws {
    func frame(_ number: Int) -> [UInt8] {
      Peer.frame(
        number, "textToSpeech/create", ["text": "Yes.", "voice_id": "oversea_male1", "voice_language": "en"])
    }
    for number in 1...min(8, count) { klang.write(frame(number)) }
    for made in 1...count {
      let answer = try JSON.parse(try klang.answer())
      guard answer["result"]?["task_status"]?.stringValue == status else {
        throw Peer.Failure(description: "\(answer)")
      }
      if made + 8 <= count { klang.write(frame(made + 8)) }
    }
  }

  private static func footprint(_ klang: Peer) -> Footprint {
    usleep(200_000)  // What is done behind the last answer has files open for a moment.
    let process = "/proc/\(klang.child.processID)"
    let children = (try? Files.read("\(process)/task/\(klang.child.processID)/children", limit: 65_536)) ?? []
    return Footprint(
      descriptors: Files.names(in: process + "/fd").count,
      children: children.split(separator: UInt8(ascii: " ")).count, mebibytes: klang.residentKibibytes / 1024)
  }
}

/// From `tasks/cancel` to an engine that has stopped.
enum CancelBenchmark {
  static func run() throws {
    let klang = try Bench.klang(Bench.folder(), ["KLANG_WORKERS": "1"])
    try klang.initialize()
    let text = String(repeating: "This sentence is one of very many that nobody will hear. ", count: 17)
    var times: [Double] = []
    for number in 0..<100 {
      let name = JSON.string("cancel-\(number)")
      _ = try klang.call(
        1, "textToSpeech/create",
        [
          "text": .string(text), "voice_id": "chat1_female_new-3", "voice_language": "en", "wait": false,
          "external_task_id": name,
        ])
      while try klang.call(2, "tasks/get", ["external_task_id": name])["result"]?["task_status"] != "processing" {}
      let deadline = Clock.deadline(inMilliseconds: Int64(number % 20) * 3)
      while Clock.monotonicNanoseconds() < deadline {}
      times.append(
        try Bench.milliseconds {
          _ = try klang.call(3, "tasks/cancel", ["external_task_id": name])
          while try klang.call(4, "server/status", [:])["result"]?["running"] != 0 {}
        })
    }
    let last = times.quantile(0.99)
    Table.row(
      "cancel to engine stopped, 99th percentile of 100", "\(Table.decimal(last)) ms", "", "<= 100 ms", last <= 100)
  }
}
