import Foundation
import Sound
import SpeechText
import Synchronization
import Testing
import VoiceCatalogue

@testable import Speech

/// One speaker for all tests, as there is one to a process; the suite is serialized.
nonisolated(unsafe) let speaker = Speaker()

@Suite(.serialized) struct SpeakerTests {
  static let english = "Good morning, seven birds sing in the old oak."
  static let mandarin = "今天天气很好，我们去公园散步。"

  private func speak(
    _ text: String, _ voice: PresetVoice, speed: Double = 1, progress: (Double) -> Void = { _ in },
    isCanceled: () -> Bool = { false }
  ) throws -> Speech {
    let request = SpeechRequest(
      SpeechScript(text, reader: .of(voice.language)), voice: .preset(voice), speed: speed)
    return try speaker.speak(request, progress: progress, isCanceled: isCanceled)
  }

  private func text(_ voice: PresetVoice) -> String { voice.language == .en ? Self.english : Self.mandarin }

  private func loudness(_ samples: [Float]) -> Double {
    var meter = LoudnessMeter(sampleRate: 48_000)
    samples.withUnsafeBufferPointer { meter.add($0) }
    return meter.integratedLUFS ?? -.infinity
  }

  @Test(arguments: [
    PresetVoice.englishMan, .englishOldMan, .englishWoman, .englishChild, .mandarinMan, .mandarinOldWoman,
    .mandarinChild,
  ])
  func voicesAreEquallyLoudAndBeginAndEndInSilence(voice: PresetVoice) throws {
    let speech = try speak(text(voice), voice)
    #expect(abs(loudness(speech.samples) + 16) < 0.5)
    #expect(speech.samples.withUnsafeBufferPointer { TruePeak.dBTP($0) } <= -1)
    #expect(abs(speech.samples.reduce(0, +) / Float(speech.samples.count)) < 0.0005)
    #expect(speech.samples.first == 0 && abs(speech.samples.last ?? 1) < 1e-5)
  }

  @Test(arguments: [PresetVoice.englishMan, .englishChild, .mandarinMan, .mandarinChild])
  func speedIsWithin3Percent(voice: PresetVoice) throws {
    let natural = try speak(text(voice), voice).seconds
    for speed in [0.8, 2.0] {
      let seconds = try speak(text(voice), voice, speed: speed).seconds
      #expect(abs(seconds * speed / natural - 1) < 0.03, "\(speed)")
    }
  }

  @Test func mandarinHasAboutFourSyllablesASecond() throws {
    let seconds = try speak("孩子们在草地上放风筝", .mandarinWoman).seconds
    #expect((3.3...5).contains(10 / seconds))
  }

  @Test(arguments: [PresetVoice.englishMan, .mandarinMan]) func theSameRequestGivesTheSameBytesWhateverCameBefore(
    voice: PresetVoice
  ) throws {
    let first = try speak(text(voice), voice)
    _ = try speak("你好！", .mandarinChild, speed: 1.4)
    _ = try speak("Yes, of course.", .englishScot, speed: 0.9)
    let again = try speak(text(voice), voice)
    #expect(again.samples == first.samples)
    #expect(again.wav() == first.wav())
    #expect(try again.mp3() == first.mp3())
  }

  @Test(arguments: [("你好，世界", 0.12), ("你好。世界", 0.3), ("你好、世界", 0.05)])
  func mandarinPunctuationGivesPauses(text: String, seconds: Double) throws {
    #expect(VoiceMeasures.longestPause(try speak(text, .mandarinWoman).samples) > seconds)
  }

  @Test func thereIsAPauseBetweenSentencesAndNoLongSilenceAtTheEnds() throws {
    let speech = try speak("Good morning. How are you?", .englishWoman)
    #expect((0.25...0.6).contains(VoiceMeasures.longestPause(speech.samples)))
    let loud = try #require(speech.samples.firstIndex { abs($0) > 0.02 })
    let last = try #require(speech.samples.lastIndex { abs($0) > 0.02 })
    #expect(loud < 48_000 / 5 && speech.samples.count - last < 48_000 / 4)
  }

  @Test(arguments: [PresetVoice.englishWoman, .mandarinWoman]) func cancelStopsInsideASentence(voice: PresetVoice)
    throws
  {
    let long = String(repeating: voice.language == .en ? "one after the other and " : "一个接着一个", count: 10)
    var questions = 0
    let start = ContinuousClock.now
    #expect(throws: SpeechError.canceled) {
      try speak(
        long, voice,
        isCanceled: {
          questions += 1
          return questions > 3
        })
    }
    #expect(questions == 4)
    #expect(ContinuousClock.now - start < .seconds(2))
    // And it speaks again.
    #expect(try speak("一 one", voice).seconds > 0.3)
  }

  @Test func progressRisesToOne() throws {
    var steps: [Double] = []
    _ = try speak("One. Two. Three.", .englishMan, progress: { steps.append($0) })
    #expect(steps == steps.sorted() && steps.last == 1 && steps.count == 4)
  }

  @Test(arguments: [
    ("   ", PresetVoice.englishMan), ("😀🎉", .mandarinMan), ("привет", .englishWoman), ("...", .mandarinWoman),
  ])
  func whatHasNoSoundIsAnErrorThatSaysSo(text: String, voice: PresetVoice) {
    do {
      _ = try speak(text, voice)
      Issue.record("spoken: \(text)")
    } catch let error as SpeechError {
      if case .unspeakable = error {} else { Issue.record("\(error)") }
      #expect(error.message.contains("give"))
    } catch {
      Issue.record("\(error)")
    }
  }

  /// What the check before the engines promises is what the engines do.
  @Test(arguments: ["&", "%", "$", "+", "=", "@", "#", "*", "~", "^", "_", "/", "|", "7", "$5", "50%", "é", "€5", "½"])
  func whatIsCalledSpeakableMakesASound(text: String) throws {
    for voice in [PresetVoice.englishMan, .mandarinMan] {
      guard Speakability.problem(with: text, language: voice.language) == nil else { continue }
      #expect(try speak(text, voice).seconds > 0.2, "\(voice)")
    }
  }

  @Test func controlCharactersNeverCutATextShort() throws {
    let plain = try speak("one two three", .englishMan).samples
    #expect(try speak("one\u{0}two\u{7}three", .englishMan).samples == plain)
  }

  @Test(arguments: [PresetVoice.englishMan, .mandarinMan]) func bothFilesHoldTheSpeech(voice: PresetVoice) throws {
    let speech = try speak(text(voice), voice)
    let files = try speech.files()
    let sound = try WAV.decode(files.wav)
    #expect(sound.samples.count == speech.samples.count && sound.sampleRate == 48_000)
    #expect(abs(Double(files.mp3.count * 8) / speech.seconds / 96_000 - 1) < 0.05)
    #expect(try files.mp3 == speech.mp3())
  }
}
