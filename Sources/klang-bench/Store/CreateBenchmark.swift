import CPlatform
import JSON
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Creates that survive a loss of power, 64 in flight, against one-by-one appends with a flush each.
enum CreateBenchmark {
  static func run() throws {
    var ours: [Double] = []
    var theirs: [Double] = []
    for _ in 0..<3 {
      let folder = Bench.folder()
      // An engine that never says who it is: the tasks are only taken, not made.
      let klang = try Bench.klang(folder, ["KLANG_DURABILITY": "full", "KLANG_ENGINE": "sleep 600"])
      try klang.initialize()
      ours.append(try creates(klang, 12_000, inFlight: 64))
      klang.end()
      theirs.append(try appends(folder + "/append", 300))
    }
    Table.ratio(
      "creates on disk at durability full, 64 in flight; write + fdatasync", ours.median, theirs.median, unit: "/s",
      atLeast: 20)
  }

  private static func creates(_ peer: Peer, _ count: Int, inFlight: Int) throws -> Double {
    var frames: [[UInt8]] = []
    for id in 0..<count {
      let params: JSON = [
        "text": "A short text to be spoken.", "voice_id": "oversea_male1", "voice_language": "en", "wait": false,
        "external_task_id": .string("bench-\(id)"),
      ]
      frames.append(Peer.frame(id + 10, "textToSpeech/create", params))
    }
    let start = Clock.monotonicNanoseconds()
    var sent = 0
    var answered = 0
    while answered < count {
      var batch: [UInt8] = []
      while sent < count && sent - answered < inFlight {
        batch += frames[sent]
        sent += 1
      }
      if !batch.isEmpty { peer.write(batch) }
      let answer = try peer.answer()
      guard answer.count > 60, !String(decoding: answer.prefix(60), as: UTF8.self).contains("\"error\"") else {
        throw Peer.Failure(description: String(decoding: answer, as: UTF8.self))
      }
      answered += 1
    }
    return Double(count) / (Double(Clock.monotonicNanoseconds() - start) / 1e9)
  }

  private static func appends(_ path: String, _ count: Int) throws -> Double {
    let descriptor = klang_open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    guard descriptor >= 0 else { throw SystemError("opening \(path)") }
    defer { Descriptor.close(descriptor) }
    let record = [UInt8](repeating: 0x61, count: 300)
    let start = Clock.monotonicNanoseconds()
    for _ in 0..<count {
      _ = record.withUnsafeBytes { Descriptor.writeAll(descriptor, $0) }
      guard fdatasync(descriptor) == 0 else { throw SystemError("flushing \(path)") }
    }
    return Double(count) / (Double(Clock.monotonicNanoseconds() - start) / 1e9)
  }
}
