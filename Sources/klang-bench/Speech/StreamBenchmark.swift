import JSON
import Platform

/// From a warm create to the first sound.
enum StreamBenchmark {
  private static let texts: [(voice: String, language: String, text: String)] = [
    ("oversea_male1", "en", "Good morning, everyone, and welcome to the first of these talks about the sea."),
    (
      "chat1_female_new-3", "en",
      "It was a bright cold day in the spring of that year and the clocks were striking noon."
    ),
    ("diyinnansang_DB_CN_M_04-v2", "zh", "春天来了，公园里的花都开了，孩子们在草地上放风筝，老人们坐在长椅上聊天。"),
  ]
  private static let rounds = 20

  static func run() throws {
    let klang = try Bench.klang(Bench.folder(), ["KLANG_WORKERS": "1"])
    try klang.initialize()
    for (voice, language, text) in texts {
      var times: [Double] = []
      for round in 0...rounds {
        let params: JSON = [
          "text": .string(text), "voice_id": .string(voice), "voice_language": .string(language), "stream": true,
        ]
        let time = try first(klang, params)
        if round > 0 { times.append(time) }
      }
      Table.row(
        "first sound of a stream, \(voice) in \(language): median, p95",
        "\(Table.decimal(times.median)), \(Table.decimal(times.quantile(0.95))) ms", "", "<= 40 ms",
        times.median <= 40)
    }
  }

  private static func first(_ klang: Peer, _ params: JSON) throws -> Double {
    var time = 0.0
    let start = Clock.monotonicNanoseconds()
    klang.write(Peer.frame(1, "textToSpeech/create", params))
    while true {
      let message = try JSON.parse(try klang.message())
      if message["id"] == 1 { return time }
      guard message["method"] == "audio/chunk", time == 0 else { continue }
      time = Double(Clock.monotonicNanoseconds() - start) / 1e6
    }
  }
}
