import JSON
import Platform

/// Speech from create to succeed, warm, against the commands that do the same.
enum SpeechBenchmark {
  private static let english = [
    "Throughout my time in college, several memorable events left an impact on my whole life.",
    "The old bridge across the river was closed last winter, because its stones had come loose.",
    "She opened the letter slowly, read it twice, and put it back into the drawer with a smile.",
  ]
  private static let mandarin = [
    "春天来了，公园里的花都开了，孩子们在草地上放风筝，老人们坐在长椅上聊天，阳光照在湖面上，闪闪发亮，微风轻轻吹过，树叶沙沙作响，大家都觉得这样的日子真好，希望时间能够慢一点再慢一点。",
    "城市的早晨总是很热闹，街边的小店飘出豆浆和油条的香味，上班的人匆匆走过，学生们背着书包说说笑笑，公交车一辆接一辆地驶过，新的一天就这样开始了，每个人都在为自己的生活努力奔跑。",
  ]

  static func run() throws {
    let folder = Bench.folder()
    let klang = try Bench.klang(folder)
    try klang.initialize()
    try compare(klang, "English", english, "oversea_male1", "en", atMost: 0.6) { text, base in
      try Bench.run(["flite", "-voice", "rms", "-t", text, "-o", base + ".wav"])
      try Bench.run(["ffmpeg", "-y", "-loglevel", "error", "-nostdin", "-i", base + ".wav", base + ".mp3"])
    }
    try compare(klang, "Mandarin", mandarin, "diyinnansang_DB_CN_M_04-v2", "zh", atMost: 0.4) { text, base in
      try Bench.run(["espeak-ng", "-v", "cmn-latn-pinyin", "-w", base + ".wav", text])
      try Bench.run(["ffmpeg", "-y", "-loglevel", "error", "-nostdin", "-i", base + ".wav", base + ".mp3"])
    }
  }

  private static func compare(
    _ klang: Peer, _ name: String, _ texts: [String], _ voice: String, _ language: String, atMost: Double,
    _ anchor: (String, String) throws -> Void
  ) throws {
    var ours: [Double] = []
    var theirs: [Double] = []
    let base = Bench.folder() + "/anchor"
    for round in 0..<11 {
      for text in texts {
        let params: JSON = ["text": .string(text), "voice_id": .string(voice), "voice_language": .string(language)]
        var status: JSON?
        let time = try Bench.milliseconds {
          status = try klang.call(1, "textToSpeech/create", params)["result"]?["task_status"]
        }
        guard status == "succeed" else { throw Peer.Failure(description: "\(name) did not succeed") }
        let other = try Bench.milliseconds { try anchor(text, base) }
        if round > 0 {
          ours.append(time)
          theirs.append(other)
        }
      }
    }
    Table.ratio(
      "\(name), 90 characters, create to succeed; commands", ours.median, theirs.median, unit: "ms", atMost: atMost)
  }
}
