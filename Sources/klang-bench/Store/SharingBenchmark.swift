import JSON
import Platform

/// Eight servers on one store, against one.
enum SharingBenchmark {
  private static let creates = 16_000

  private struct Outcome: Sendable {
    var longestMilliseconds = 0.0
    var errors = 0
    var failure: String?
  }

  static func run() throws {
    var one: [Double] = []
    var eight: [Double] = []
    var longest = 0.0
    var errors = 0
    for _ in 0..<3 {
      one.append(try rate(servers: 1).perSecond)
      let together = try rate(servers: 8)
      eight.append(together.perSecond)
      longest = max(longest, together.longest)
      errors += together.errors
    }
    Table.ratio("creates by 8 servers on one store; by one", eight.median, one.median, unit: "/s", atLeast: 0.9)
    Table.row(
      "8 servers: longest wait, errors", "\(Table.decimal(longest)) ms, \(errors)", "", "< 1000 ms, 0",
      longest < 1000 && errors == 0)
  }

  private static func rate(servers count: Int) throws -> (perSecond: Double, longest: Double, errors: Int) {
    let folder = Bench.folder()
    let servers = try (0..<count).map { _ in
      let peer = try Bench.klang(folder, ["KLANG_ENGINE": "sleep 600"])
      try peer.initialize()
      _ = try peer.call(1, "tasks/subscribe", ["own": true])
      return peer
    }
    let outcomes = Monitor<[Outcome]>([])
    let start = Clock.monotonicNanoseconds()
    for (index, server) in servers.enumerated() {
      let lent = Lent(server)
      Thread.start("bench-client") {
        let outcome = drive(lent.peer, "s\(index)", creates / count, inFlight: 64)
        outcomes.signal { $0.append(outcome) }
      }
    }
    let all: [Outcome] = outcomes.wait { $0.count == count ? $0 : nil } ?? []
    let seconds = Double(Clock.monotonicNanoseconds() - start) / 1e9
    for server in servers { server.end() }
    if let failure = all.compactMap(\.failure).first { throw Peer.Failure(description: failure) }
    return (
      Double(creates) / seconds, all.map(\.longestMilliseconds).max() ?? 0, all.reduce(0) { $0 + $1.errors }
    )
  }

  /// A peer that one other thread uses until it is done with it. Unchecked: this thread touches it again only after the
  /// other one has handed in its outcome.
  private struct Lent: @unchecked Sendable {
    let peer: Peer
    init(_ peer: Peer) { self.peer = peer }
  }

  private static func drive(_ peer: Peer, _ name: String, _ count: Int, inFlight: Int) -> Outcome {
    var outcome = Outcome()
    var sentAt: [UInt64] = []
    var answered = 0
    do {
      while answered < count {
        while sentAt.count < count, sentAt.count - answered < inFlight {
          let params: JSON = [
            "text": "A short text.", "voice_id": "oversea_male1", "voice_language": "en", "wait": false,
            "external_task_id": .string("\(name)-\(sentAt.count)"),
          ]
          let frame = Peer.frame(sentAt.count + 10, "textToSpeech/create", params)
          sentAt.append(Clock.monotonicNanoseconds())
          peer.write(frame)
        }
        let answer = try JSON.parse(try peer.answer())
        if answer["error"] != nil { outcome.errors += 1 }
        let id = (answer["id"]?.intValue ?? 10) - 10
        let time = Double(Clock.monotonicNanoseconds() - sentAt[id]) / 1e6
        outcome.longestMilliseconds = max(outcome.longestMilliseconds, time)
        answered += 1
      }
    } catch {
      outcome.failure = "\(error)"
    }
    return outcome
  }
}
