import Platform
import Sound
import Speech
import SpeechText
import VoiceCatalogue

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How much of a processor speech takes, against the time it lasts; and how long it takes to learn a voice.
enum RealTimeBenchmark {
  private static let text = """
    Throughout my time in college, several memorable events left an impact on my whole life. The old bridge across the \
    river was closed last winter, because its stones had come loose. She opened the letter slowly, read it twice, and put \
    it back into the drawer with a smile.
    """
  private static let mandarin = "春天来了，公园里的花都开了，孩子们在草地上放风筝，老人们坐在长椅上聊天，阳光照在湖面上，闪闪发亮。"
  private static let rounds = 3

  static func run() throws {
    let speaker = Speaker()
    for (id, language, text) in [("oversea_male1", VoiceLanguage.en, text), ("chat1_female_new-3", .zh, mandarin)] {
      guard let voice = VoiceCatalogue.voice(id: id, language: language) else { continue }
      try measure("plain", speaker, .preset(voice), language, text, atMost: 0.06)
    }
    // The recording is another voice's speech.
    guard let reader = VoiceCatalogue.voice(id: "uk_man2", language: .en) else { return }
    let recording = try spoken(speaker, .preset(reader), .en, text).samples.prefix(10 * Speech.sampleRate)
    // The base voices have to be spoken and learned first, as in an engine that has just started.
    let start = Clock.monotonicNanoseconds()
    let sample = Array(recording).withUnsafeBufferPointer { VoiceSample($0, sampleRate: Speech.sampleRate) }
    let model = try VoiceModel(sample, bases: try speaker.cloningBases(isCanceled: { false }))
    let seconds = Double(Clock.monotonicNanoseconds() - start) / 1e9
    Table.row("a voice from 10 s, the first of an engine", "\(Table.decimal(seconds)) s", "", "<= 3 s", seconds <= 3)
    Table.row("what is kept of a voice", "\(model.bytes.count) bytes", "", "a few kB", model.bytes.count < 16_384)
    try measure("cloned", speaker, .custom(model, .en), .en, text, atMost: 0.15)
    try measure("cloned", speaker, .custom(model, .zh), .zh, mandarin, atMost: 0.15)
  }

  private static func spoken(
    _ speaker: Speaker, _ voice: SpeechRequest.Voice, _ language: VoiceLanguage, _ text: String
  ) throws -> Speech {
    let request = SpeechRequest(SpeechScript(text, reader: .of(language)), voice: voice)
    return try speaker.speak(request, progress: { _ in }, isCanceled: { false })
  }

  private static func measure(
    _ name: String, _ speaker: Speaker, _ voice: SpeechRequest.Voice, _ language: VoiceLanguage, _ text: String,
    atMost bound: Double
  ) throws {
    var best = Double.infinity
    for _ in 0...rounds {
      let start = processorSeconds()
      let speech = try spoken(speaker, voice, language, text)
      best = min(best, (processorSeconds() - start) / speech.seconds)
    }
    let thousandths = (best * 1000).rounded() / 1000
    Table.row(
      "\(name) speech in \(language.rawValue): processor time", "\(thousandths) real time", "", "<= \(bound)",
      best <= bound)
  }

  /// Of all threads of this process.
  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
