import Foundation
import Sound
import Testing
import VoiceCatalogue

@testable import Speech

extension SpeakerTests {
  private func recording() throws -> [Float] { try CloningVoices.speech(PresetVoice.englishMan, CloningVoices.text) }

  private func noise(_ count: Int, _ level: Float) -> [Float] {
    var state: UInt64 = 1
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return level * Float(Int32(truncatingIfNeeded: state >> 32)) / 2_147_483_648
    }
  }

  /// The names of what a recording is refused for.
  private func failures(_ samples: [Float], rate: Int = 16_000) -> [String] {
    let failures = CloningVoices.sample(samples, rate: rate).findings.failures
    #expect(failures.allSatisfy { $0.message.hasSuffix(".") && $0.message.count > 40 })
    return failures.map { String("\($0)".prefix { $0 != "(" }) }
  }

  @Test(arguments: [16_000, 22_050, 44_100, 48_000, 96_000]) func speechIsAcceptedAtAnyRate(rate: Int) throws {
    let samples = CloningVoices.resampled(try recording(), from: 16_000, to: rate)
    let findings = CloningVoices.sample(samples, rate: rate).findings
    #expect(findings.failures.isEmpty)
    #expect((60...155).contains(try #require(findings.f0)) && findings.signalToNoise > 25)
  }

  @Test(arguments: [PresetVoice.englishWoman, .englishScot, .englishChild]) func voicesAreOneSpeakerEach(voice: PresetVoice)
    throws
  {
    #expect(failures(try CloningVoices.speech(voice, CloningVoices.text)) == [])
  }

  @Test func twoSpeakersAreFound() throws {
    let man = try recording()
    let woman = try CloningVoices.speech(PresetVoice.englishWoman, CloningVoices.text)
    #expect(failures(man + woman) == ["speakers"])
    let (half, other) = (man.count / 2, woman.count / 2)
    #expect(failures(Array(man[..<half] + woman[..<other] + man[half...] + woman[other...])) == ["speakers"])
  }

  @Test func whatIsWrongWithARecordingIsSaid() throws {
    let good = try recording()
    #expect(failures(good, rate: 8_000) == ["sampleRate"])
    #expect(failures(Array(good[..<64_000])) == ["duration"])
    #expect(failures([]) == ["duration"])
    #expect(failures(Array(repeating: good, count: 8).flatMap { $0 }) == ["duration"])
    #expect(failures(good.map { $0 * 0.002 }) == ["quiet"])
    #expect(failures([Float](repeating: 0, count: 100_000)) == ["quiet"])
    #expect(failures(good.map { max(-0.1, min(0.1, $0)) }) == ["clipping"])
    #expect(failures(noise(100_000, 0.3)).contains("noSpeech"))
    #expect(failures(zip(good, noise(good.count, 0.2)).map { $0 + $1 }).contains("noise"))
    #expect(failures([.nan] + good) == ["notFinite"])
    let narrow = CloningVoices.resampled(
      CloningVoices.resampled(good, from: 16_000, to: 8_000), from: 8_000, to: 16_000)
    #expect(failures(narrow) == ["narrow"])
  }

  /// Notes of a plucked string, with their harmonics.
  @Test func musicIsNotAVoice() {
    let notes = [220.0, 246.9, 277.2, 329.6, 277.2, 246.9, 220, 164.8, 196, 220]
    let samples = (0..<128_000).map { index -> Float in
      let time = Double(index) / 16_000
      let since = time.truncatingRemainder(dividingBy: 0.8)
      let phase = 2 * Double.pi * notes[Int(time / 0.8)] * since
      return Float(0.2 * exp(-6 * since) * (1...20).reduce(0) { $0 + sin(phase * Double($1)) / Double($1) })
    }
    #expect(failures(samples).contains("music"))
  }

  @Test func aRefusedRecordingMakesNoModel() throws {
    let sample = CloningVoices.sample([Float](repeating: 0, count: 100_000))
    #expect(throws: VoiceSampleRefused.self) { try VoiceModel(sample, bases: []) }
  }
}
