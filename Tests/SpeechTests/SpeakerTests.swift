import Foundation
import Sound
import Speech
import Testing
import VoiceCatalogue

/// Speech is judged by measuring it. One suite, one thread: the libraries behind it keep global state.
@Suite(.serialized)
struct SpeakerTests {
  private static let english = "The box was thrown beside the parked truck, and a pot of tea helps to pass the evening."
  private static let mandarin = "老师告诉我们，认真听讲比做很多题更重要。"
  /// Sentences the rate of the Mandarin voices was not measured on.
  private static let otherMandarin = "昨天晚上下了一场大雨。我和朋友在咖啡馆里聊了很久，然后一起坐地铁回家。"

  private func speak(_ text: String, _ persona: Persona, speed: Double = 1) throws -> Speech {
    let language: VoiceLanguage = persona.rawValue.hasPrefix("english") ? .en : .zh
    return try Speaker().speak(
      SpeechRequest(text: text, language: language, persona: persona, speed: speed), progress: { _ in },
      isCanceled: { false })
  }

  /// The median fundamental frequency of the voiced parts, in Hz, by autocorrelation.
  private func medianF0(_ speech: Speech) -> Double {
    let step = 6  // 8 kHz are enough for a fundamental.
    let samples = stride(from: 0, to: speech.samples.count, by: step).map { start in
      speech.samples[start..<min(start + step, speech.samples.count)].reduce(0, +) / Float(step)
    }
    var found: [Double] = []
    for start in stride(from: 0, to: samples.count - 640, by: 320) {
      let frame = samples[start..<(start + 640)]
      let energy = frame.reduce(0) { $0 + $1 * $1 }
      guard energy > 2 else { continue }
      var best: (lag: Int, value: Float) = (0, 0)
      for lag in 16...130 {
        var sum: Float = 0
        var one: Float = 0
        var other: Float = 0
        for index in start..<(start + 640 - lag) {
          sum += samples[index] * samples[index + lag]
          one += samples[index] * samples[index]
          other += samples[index + lag] * samples[index + lag]
        }
        let value = sum / max(1e-9, (one * other).squareRoot())
        if value > best.value + 0.03 { best = (lag, value) }
      }
      if best.value > 0.7 { found.append(8000 / Double(best.lag)) }
    }
    return found.isEmpty ? 0 : found.sorted()[found.count / 2]
  }

  @Test("man, woman and child are told apart by their pitch, in both languages")
  func pitches() throws {
    let man = medianF0(try speak(Self.english, .englishMan))
    let woman = medianF0(try speak(Self.english, .englishWoman))
    let child = medianF0(try speak(Self.english, .englishChild))
    #expect((75...145).contains(man), "\(man)")
    #expect(woman > man * 1.35 && woman < 240, "\(woman)")
    #expect(child > woman * 1.15 && child < 400, "\(child)")
    let chineseMan = medianF0(try speak(Self.mandarin, .mandarinMan))
    let chineseWoman = medianF0(try speak(Self.mandarin, .mandarinWoman))
    let chineseChild = medianF0(try speak(Self.mandarin, .mandarinChild))
    #expect((75...150).contains(chineseMan), "\(chineseMan)")
    #expect(chineseWoman > chineseMan * 1.35, "\(chineseWoman)")
    #expect(chineseChild > chineseWoman * 1.15, "\(chineseChild)")
  }

  @Test(
    "the speed is the speed, within 3 %", arguments: [Persona.englishMan, .englishChild, .mandarinMan, .mandarinChild])
  func speeds(persona: Persona) throws {
    let text = persona.rawValue.hasPrefix("english") ? Self.english : Self.otherMandarin
    let normal = try speak(text, persona).seconds
    for speed in [0.8, 1.3, 2.0] {
      let ratio = try speak(text, persona, speed: speed).seconds * speed / normal
      #expect(abs(ratio - 1) < 0.03, "\(persona) at \(speed): \(ratio)")
    }
  }

  @Test("it is at -16 LUFS with no peak above -1 dBTP", arguments: Persona.allCases)
  func loudness(persona: Persona) throws {
    let text = persona.rawValue.hasPrefix("english") ? Self.english : Self.mandarin
    let speech = try speak(text, persona)
    var meter = LoudnessMeter(sampleRate: Speech.sampleRate)
    speech.samples.withUnsafeBufferPointer { meter.add($0) }
    #expect(abs(try #require(meter.integratedLUFS) + 16) < 0.5)
    #expect(speech.samples.withUnsafeBufferPointer { TruePeak.dBTP($0) } <= -1)
  }

  @Test("the same request gives the same bytes in English")
  func isDeterministic() throws {
    let first = try speak(Self.english, .englishWoman)
    let second = try speak(Self.english, .englishWoman)
    #expect(try first.wav() == second.wav() && first.mp3() == second.mp3())
  }

  /// espeak-ng's flutter of the pitch goes on from where the last text left it, and nothing sets it back.
  @Test("the same request gives speech of the same length in Mandarin")
  func keepsTime() throws {
    let first = try speak(Self.mandarin, .mandarinWoman)
    let second = try speak(Self.mandarin, .mandarinWoman)
    #expect(abs(first.seconds - second.seconds) < 0.02)
  }

  @Test("a cancel stops within a sentence", arguments: [Persona.englishMan, .mandarinMan])
  func cancels(persona: Persona) throws {
    let text = persona.rawValue.hasPrefix("english") ? Self.english : Self.mandarin
    var asked = 0
    let request = SpeechRequest(
      text: text, language: persona.rawValue.hasPrefix("english") ? .en : .zh, persona: persona, speed: 1)
    #expect(throws: SpeechError.canceled) {
      _ = try Speaker().speak(
        request, progress: { _ in },
        isCanceled: {
          asked += 1
          return asked > 2  // Not before the sentence, but in it.
        })
    }
  }

  @Test("what can't be spoken is said to be so")
  func unspeakable() {
    #expect(throws: SpeechError.unspeakable("only symbols, which have no sound; give at least one word or number")) {
      _ = try speak("… !", .englishMan)
    }
  }
}
