import Sound
import Speech
import SpeechText
import VoiceCatalogue

/// How long the vocoder takes for the engine's own voices, in parts of the sound's duration.
enum VocoderBenchmark {
  private static let text =
    "Throughout my time in college, several memorable events left a significant impact on my life."
  private static let rounds = 5

  static func run() throws {
    let speaker = Speaker()
    for (name, language, rate) in [("man", VoiceLanguage.en, 16_000), ("woman", .zh, 22_050)] {
      let id = VoiceCatalogue.defaultVoiceID(language)
      guard let voice = VoiceCatalogue.voice(id: id, language: language) else { continue }
      let spoken = try speaker.speak(
        SpeechRequest(
          SpeechScript(
            language == .en ? text : "今天天气很好，我们去公园散步，你想一起去吗？", reader: .of(language)),
          voice: .preset(voice)), progress: { _ in }, isCanceled: { false })
      let samples = resampled(spoken.samples, to: rate)
      var parameters = VocoderBenchmark.analyzed(samples, rate)
      var analysis = Double.infinity
      var synthesis = Double.infinity
      for _ in 0..<rounds {
        analysis = min(analysis, seconds { parameters = VocoderBenchmark.analyzed(samples, rate) })
        synthesis = min(synthesis, seconds { _ = Vocoder.synthesize(parameters) })
      }
      let all = (analysis + synthesis) / spoken.seconds
      Table.row(
        "vocoder, \(name), \(rate) Hz: analysis, synthesis",
        "\(thousandths(analysis / spoken.seconds)), \(thousandths(synthesis / spoken.seconds))", "real time",
        "\(thousandths(all)) (<= 0.1)", all <= 0.1)
    }
  }

  private static func analyzed(_ samples: [Float], _ rate: Int) -> SpeechParameters {
    samples.withUnsafeBufferPointer { Vocoder.analyze($0, sampleRate: rate) }
  }

  private static func resampled(_ samples: [Float], to rate: Int) -> [Float] {
    var resampler = Resampler(from: Speech.sampleRate, to: rate)
    var result: [Float] = []
    samples.withUnsafeBufferPointer { resampler.process($0, into: &result) }
    resampler.finish(into: &result)
    return result
  }

  private static func seconds(_ work: () -> Void) -> Double {
    let duration = ContinuousClock().measure(work)
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }

  private static func thousandths(_ value: Double) -> String { "\((value * 1_000).rounded() / 1_000)" }
}
