import JSON
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `kill -9` at random moments, now of this one, now of that one of four servers on one store that all take creates:
/// what was acknowledged by any must be there, once, and get done.
enum GroupKillBenchmark {
  private static let kills = 1000
  private static let servers = 4

  private struct Seat {
    var peer: Peer?
    var names: [Int: String] = [:]
  }

  static func run() throws {
    let folder = Bench.folder()
    let environment = BenchEngine.environment("well").merging(["KLANG_WORKERS": "1"]) { $1 }
    var seats = [Seat](repeating: Seat(), count: servers)
    var acknowledged: [String: String] = [:]
    var last = 0
    for round in 0..<kills {
      for index in seats.indices where seats[index].peer == nil {
        let peer = try Bench.klang(folder, environment)
        try peer.initialize()
        seats[index] = Seat(peer: peer)
      }
      for index in seats.indices {
        for _ in 0..<4 {
          last += 1
          seats[index].names[last] = "kill-\(last)"
          seats[index].peer?.write(Peer.frame(last, "textToSpeech/create", KillBenchmark.params(last)))
        }
      }
      usleep(UInt32.random(in: 0...20_000))
      let victim = round % servers
      if let peer = seats[victim].peer { _ = kill(peer.child.processID, SIGKILL) }
      for index in seats.indices {
        collect(&seats[index], &acknowledged, all: index != victim)
      }
      seats[victim].peer?.end()
      seats[victim] = Seat()
    }
    for seat in seats { seat.peer?.end() }
    let (lost, twice, unfinished) = try KillBenchmark.inspect(folder, acknowledged, environment)
    Table.row(
      "\(kills) kills of \(servers) servers on one store, \(acknowledged.count) tasks acknowledged",
      "\(lost) lost, \(twice) twice, \(unfinished) unfinished", "", "0, 0, 0", lost + twice + unfinished == 0)
  }

  /// Reads answers: all that are due, or as many as a killed server got out.
  private static func collect(_ seat: inout Seat, _ acknowledged: inout [String: String], all: Bool) {
    while !seat.names.isEmpty, let peer = seat.peer, let bytes = try? peer.answer(), let answer = try? JSON.parse(bytes)
    {
      guard let id = answer["id"]?.intValue, let name = seat.names.removeValue(forKey: id) else { continue }
      if let task = answer["result"]?["task_id"]?.stringValue {
        acknowledged[name] = task
      } else {
        print("refused: \(answer)")
      }
    }
    if all && !seat.names.isEmpty { print("\(seat.names.count) creates were not answered") }
  }
}
