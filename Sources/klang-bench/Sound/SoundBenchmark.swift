import Effects
import JSON
import Platform
import SoundText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How long ten seconds of sound take, and how soon the first of them is there.
enum SoundBenchmark {
  private static let prompts = [
    "heavy rain on a tin roof with distant thunder", "a busy medieval market", "a tavern full of drunk sailors",
    "除夕夜的烟花和鞭炮", "church bells ringing far away", "a helicopter approaching", "an audience applauding and cheering",
    "footsteps on gravel, then a knock and the door swings open", "jungle at night",
    "a fire crackling in the fireplace",
    "a dog barks twice, then a car passes by", "waves at the beach with seagulls", "glass breaking",
    "a steam train passing",
    "typing on a keyboard while a clock ticks", "wind howling", "a baby crying", "a police siren", "birds in a forest",
    "spaceship door opening",
  ]
  private static let seconds = 10.0

  static func run() throws {
    try render()
    try stream()
  }

  private static func render() throws {
    var times: [(seconds: Double, prompt: String)] = []
    for (number, prompt) in prompts.enumerated() {
      let start = processorSeconds()
      let scene = ScenePlanner(seconds: seconds, seed: UInt64(number)).plan(PromptReader.read(prompt))
      let take = SceneTake(scene, seconds: seconds, seed: UInt64(number))
      var sound = try SceneRecording(take)
      _ = sound.master(take)
      times.append((processorSeconds() - start, prompt))
    }
    let sorted = times.sorted { $0.seconds < $1.seconds }
    let slowest = sorted[sorted.count - 1]
    Table.row(
      "10 s of stereo: processor time, median of \(times.count) prompts",
      "\(Table.decimal(1000 * sorted[sorted.count / 2].seconds)) ms", "", "<= 500 ms",
      sorted[sorted.count / 2].seconds <= 0.5)
    Table.row(
      "the slowest (\(slowest.prompt))", "\(Table.decimal(1000 * slowest.seconds)) ms", "", "<= 500 ms",
      slowest.seconds <= 0.5)
  }

  private static func stream() throws {
    let klang = try Bench.klang(Bench.folder(), ["KLANG_WORKERS": "1"])
    try klang.initialize()
    _ = try first(klang, "wind")
    let times = try (0..<3).flatMap { _ in try prompts.map { try first(klang, $0) } }
    Table.row(
      "first sound of a stream of 10 s: median, slowest",
      "\(Table.decimal(times.median)), \(Table.decimal(times.max() ?? 0)) ms", "", "<= 50 ms", (times.max() ?? 0) <= 50)
  }

  private static func first(_ klang: Peer, _ prompt: String) throws -> Double {
    var time = 0.0
    let params: JSON = ["prompt": .string(prompt), "duration": 10, "wait": true, "stream": true]
    let start = Clock.monotonicNanoseconds()
    klang.write(Peer.frame(1, "textToAudio/create", params))
    while true {
      let message = try JSON.parse(try klang.message())
      if message["id"] == 1 { return time }
      guard message["method"] == "audio/chunk", time == 0 else { continue }
      time = Double(Clock.monotonicNanoseconds() - start) / 1e6
    }
  }

  /// Of this process.
  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
