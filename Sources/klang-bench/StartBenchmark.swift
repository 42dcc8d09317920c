import Platform

/// From the start of the process to the answer to `initialize`, and the memory it then has.
enum StartBenchmark {
  static func run() throws {
    let folder = Bench.folder()
    var ours: [Double] = []
    var theirs: [Double] = []
    var ourMemory: [Double] = []
    var theirMemory: [Double] = []
    for _ in 0..<25 {
      ours.append(try measure(&ourMemory) { try Bench.klang(folder) })
      theirs.append(try measure(&theirMemory) { try Bench.clangd() })
    }
    Table.ratio("spawn to initialize answer, clangd", ours.median, theirs.median, unit: "ms", atMost: 1)
    Table.ratio(
      "resident memory after it, clangd", ourMemory.median / 1024, theirMemory.median / 1024, unit: "MiB", atMost: 0.7)
  }

  private static func measure(_ memory: inout [Double], _ start: () throws -> Peer) throws -> Double {
    let began = Clock.monotonicNanoseconds()
    let peer = try start()
    peer.write(Peer.frame(0, "initialize", ["processId": nil, "rootUri": nil, "capabilities": [:]]))
    _ = try peer.answer()
    let time = Double(Clock.monotonicNanoseconds() - began) / 1e6
    memory.append(peer.residentKibibytes)
    peer.end()
    return time
  }
}
