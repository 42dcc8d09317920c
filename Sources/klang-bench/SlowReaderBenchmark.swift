import JSON
import Platform

/// A client that sends 100,000 requests before it reads the first answer.
enum SlowReaderBenchmark {
  static func run() throws {
    let klang = try Bench.klang(Bench.folder())
    try klang.initialize()
    let task = try klang.call(1, "textToSpeech/create", QueryBenchmark.speech("A task."))
    let taskID = task["result"]?["task_id"] ?? ""
    for (name, method, params) in [
      ("unknown method", "klang/unknown", JSON.object([:])), ("tasks/get", "tasks/get", ["task_id": taskID]),
    ] {
      let before = klang.residentKibibytes
      var frames: [UInt8] = []
      for id in 0..<100_000 { frames += Peer.frame(id + 10, method, params) }
      let all = frames
      let input = klang.child.input
      let isWritten = Monitor(false)
      Thread.start("bench-writer") {
        _ = all.withUnsafeBytes { Descriptor.writeAll(input, $0) }
        isWritten.broadcast { $0 = true }
      }
      // Until all is taken, or the server takes no more.
      _ = isWritten.wait(until: Clock.deadline(inMilliseconds: 6000)) { $0 ? true : nil }
      let growth = (klang.residentKibibytes - before) / 1024
      var inOrder = true
      for id in 0..<100_000 {
        if try JSON.parse(try klang.answer())["id"] != JSON(id + 10) { inOrder = false }
      }
      Table.row(
        "100,000 unread requests (\(name)): growth, then order",
        "\(Table.decimal(growth)) MiB, \(inOrder ? "in order" : "OUT OF ORDER")",
        "", "<= 32 MiB", growth <= 32 && inOrder)
    }
  }
}
