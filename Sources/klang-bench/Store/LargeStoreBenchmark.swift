import JSON
import Platform

/// A million tasks: pages far from the first, and a restart.
enum LargeStoreBenchmark {
  private static let tasks = 1_000_000

  static func run() throws {
    let large = Bench.folder()
    let empty = Bench.folder()
    try LargeStore.make(large, tasks: tasks, open: 100)
    try LargeStore.make(empty, tasks: 0)
    try measureRestart(large, empty)
    try measurePages(large)
  }

  private static func measurePages(_ folder: String) throws {
    let klang = try Bench.klang(folder, BenchEngine.environment("well"))
    try klang.initialize()
    var first: [Double] = []
    var far: [Double] = []
    for _ in 0..<40 {
      first.append(try page(klang, 1))
      far.append(try page(klang, 1000))
    }
    Table.ratio(
      "page 1,000 of 1,000,000 tasks, 500 to a page; page 1", far.median, first.median, unit: "ms", atMost: 5)
  }

  private static func page(_ klang: Peer, _ number: Int) throws -> Double {
    try Bench.milliseconds {
      let answer = try klang.call(number, "tasks/list", ["pageNum": JSON(number), "pageSize": 500])
      guard answer["result"]?["tasks"]?.arrayValue?.count == 500 else { throw Peer.Failure(description: "\(answer)") }
    }
  }

  private static func measureRestart(_ large: String, _ empty: String) throws {
    var ours: [Double] = []
    var anchor: [Double] = []
    for _ in 0..<25 {
      ours.append(try start(large))
      anchor.append(try start(empty))
    }
    Table.ratio(
      "restart with 1,000,000 tasks, 100 of them open; with none", ours.median, anchor.median, unit: "ms", atMost: 1.5)
  }

  /// An engine that never says who it is: the open tasks stay open.
  private static func start(_ folder: String) throws -> Double {
    try Bench.milliseconds {
      let peer = try Bench.klang(folder, ["KLANG_ENGINE": "sleep 600"])
      try peer.initialize()
      peer.end()
    }
  }
}
