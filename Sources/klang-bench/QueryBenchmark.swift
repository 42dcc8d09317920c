import JSON
import Platform

/// Round trips and pipelined queries, against clangd's answer to an unknown method.
enum QueryBenchmark {
  static func run() throws {
    let klang = try Bench.klang(Bench.folder())
    let clangd = try Bench.clangd()
    try klang.initialize()
    try clangd.initialize()
    let task = try klang.call(1, "textToSpeech/create", Self.speech("A task to ask for."))
    let params: JSON = ["task_id": task["result"]?["task_id"] ?? ""]
    var ours: [Double] = []
    var theirs: [Double] = []
    var ourRates: [Double] = []
    var theirRates: [Double] = []
    for _ in 0..<8 {
      ours += try roundTrips(klang, "tasks/get", params, 1500)
      theirs += try roundTrips(clangd, "klang/unknown", params, 1500)
      ourRates.append(try pipelined(klang, "tasks/get", params, 20_000))
      theirRates.append(try pipelined(clangd, "klang/unknown", params, 20_000))
    }
    Table.ratio("tasks/get p50, clangd unknown method", ours.median, theirs.median, unit: "us", atMost: 1.5)
    Table.ratio("tasks/get p99, own p50", ours.quantile(0.99), ours.median, unit: "us", atMost: 4)
    Table.ratio("pipelined queries, clangd", ourRates.median, theirRates.median, unit: "/s", atLeast: 1.5)

    var busy: [Double] = []
    for round in 0..<4 {
      for id in 0..<2 {
        klang.write(Peer.frame(1_000_000 + round * 2 + id, "textToSpeech/create", Self.speech(Self.long)))
      }
      busy += try roundTrips(klang, "tasks/get", params, 400)
      while try klang.call(5, "server/status", [:])["result"]?["running"] != 0 { usleep(20_000) }
    }
    Table.ratio(
      "tasks/get p99 while two syntheses run, idle p99", busy.quantile(0.99), ours.quantile(0.99), unit: "us", atMost: 5
    )
  }

  private static let long = String(
    repeating: "The box was thrown beside the parked truck, and the salt breeze came across from the sea. ", count: 11)

  static func speech(_ text: String) -> JSON {
    ["text": .string(text), "voice_id": "chat1_female_new-3", "voice_language": "en"]
  }

  private static func roundTrips(_ peer: Peer, _ method: String, _ params: JSON, _ count: Int) throws -> [Double] {
    let frame = Peer.frame(7, method, params)
    var times: [Double] = []
    for _ in 0..<count {
      let start = Clock.monotonicNanoseconds()
      peer.write(frame)
      _ = try peer.answer()
      times.append(Double(Clock.monotonicNanoseconds() - start) / 1000)
    }
    return times
  }

  private static func pipelined(_ peer: Peer, _ method: String, _ params: JSON, _ count: Int) throws -> Double {
    let start = Clock.monotonicNanoseconds()
    var frames: [UInt8] = []
    for id in 0..<count { frames += Peer.frame(id + 10, method, params) }
    let all = frames
    let input = peer.child.input
    let prepared = Clock.monotonicNanoseconds()
    Thread.start("bench-writer") { _ = all.withUnsafeBytes { Descriptor.writeAll(input, $0) } }
    for _ in 0..<count { _ = try peer.answer() }
    _ = start
    return Double(count) / (Double(Clock.monotonicNanoseconds() - prepared) / 1e9)
  }
}

#if canImport(Glibc)
  import func Glibc.usleep
#else
  import func Darwin.usleep
#endif
