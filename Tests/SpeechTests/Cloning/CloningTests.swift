import Foundation
import Sound
import SpeechText
import Testing
import VoiceCatalogue

@testable import Speech

/// Voices that a recording is made of, or that clones are based on, at 16 kHz.
enum CloningVoices {
  static let text = "Good morning, seven birds sing in the old oak. We should ask which of them flew over the house."
  nonisolated(unsafe) private static var spoken: [String: [Float]] = [:]

  /// What a voice makes of a text.
  static func speech(_ voice: PresetVoice, _ text: String) throws -> [Float] {
    try spoken("\(voice.voiceID) \(text)") {
      let request = SpeechRequest(SpeechScript(text, reader: .of(voice.language)), voice: .preset(voice))
      let speech = try speaker.speak(request, progress: { _ in }, isCanceled: { false })
      return resampled(speech.samples, from: Speech.sampleRate, to: 16_000)
    }
  }

  /// What a base voice makes of a text.
  static func speech(_ base: CloningBase, _ text: String) throws -> [Float] {
    try spoken("\(base) \(text)") { try speaker.spoken(base, text, isCanceled: { false }) }
  }

  private static func spoken(_ key: String, _ speak: () throws -> [Float]) throws -> [Float] {
    if let samples = spoken[key] { return samples }
    let samples = try speak()
    spoken[key] = samples
    return samples
  }

  static func bases() throws -> [BaseVoice] {
    try [CloningBase.rms, .slt, .mandarinWoman].map { BaseVoice($0, spoken: try speech($0, $0.text)) }
  }

  static func resampled(_ samples: [Float], from: Int, to: Int) -> [Float] {
    var resampler = Resampler(from: from, to: to)
    var result: [Float] = []
    samples.withUnsafeBufferPointer { resampler.process($0, into: &result) }
    resampler.finish(into: &result)
    return result
  }

  static func sample(_ samples: [Float], rate: Int = 16_000) -> VoiceSample {
    samples.withUnsafeBufferPointer { VoiceSample($0, sampleRate: rate) }
  }

  static func analyzed(_ samples: [Float]) -> SpeechParameters {
    samples.withUnsafeBufferPointer { Vocoder.analyze($0, sampleRate: 16_000) }
  }
}

extension SpeakerTests {
  /// A voice that is not among the bases.
  private static let target = PresetVoice.englishYoungMan
  nonisolated(unsafe) private static var learned: VoiceModel?
  private static let sentence = "The salt breeze came across from the sea."

  /// Learned once.
  private func model() throws -> VoiceModel {
    if let learned = Self.learned { return learned }
    let model = try newModel()
    Self.learned = model
    return model
  }

  private func newModel() throws -> VoiceModel {
    let sample = CloningVoices.sample(try CloningVoices.speech(Self.target, CloningVoices.text))
    return try VoiceModel(sample, bases: try CloningVoices.bases())
  }

  @Test func aCloneHasThePitchAndTheSpectrumOfTheVoice() throws {
    let model = try model()
    #expect(model.base(for: .zh) == .mandarinWoman)
    let nearest = try #require(model.base(for: .en))
    let base = CloningVoices.analyzed(try CloningVoices.speech(nearest, Self.sentence))
    let clone = CloningVoices.analyzed(Vocoder.synthesize(model.convert(base, language: .en)))
    let real = CloningVoices.analyzed(try CloningVoices.speech(Self.target, Self.sentence))
    let frames = [base, clone, real].map { VoiceFrames($0) }
    #expect(12 * abs(frames[1].f0.median - frames[2].f0.median) < 0.5)
    #expect(12 * abs(frames[0].f0.median - frames[2].f0.median) > 2)
    let distance = NearestNeighbors(frames[1].voiced, frames[2].voiced).distance
    #expect(distance < 0.9 * NearestNeighbors(frames[0].voiced, frames[2].voiced).distance)
  }

  @Test func aCloneSpeaksMandarinAndKeepsTimeAndVoicing() throws {
    let model = try model()
    let base = CloningVoices.analyzed(try CloningVoices.speech(CloningBase.mandarinWoman, "今天天气很好。"))
    let clone = model.convert(base, language: .zh)
    #expect(clone.sampleCount == base.sampleCount && clone.frameCount == base.frameCount)
    #expect(zip(clone.f0, base.f0).allSatisfy { ($0 > 0) == ($1 > 0) })
    // Higher tones stay higher.
    let voiced = base.f0.indices.filter { base.f0[$0] > 0 }
    for (one, other) in zip(voiced, voiced.dropFirst(20)) {
      #expect((base.f0[one] < base.f0[other]) == (clone.f0[one] < clone.f0[other]) || base.f0[one] == base.f0[other])
    }
    let mean = try #require(Vocoder.synthesize(clone).isEmpty ? nil : clone.meanF0)
    #expect(abs(12 * log2(mean / model.f0)) < 2)
  }

  @Test func theSameRecordingGivesTheSameModelAndItsBytesGiveItBack() throws {
    let model = try model()
    #expect(try newModel() == model)
    #expect(try VoiceModel(bytes: model.bytes) == model)
    #expect(model.bytes.count < 8_192)
  }

  @Test func bytesThatAreNotAModelAreRefused() throws {
    let bytes = try model().bytes
    #expect(throws: VoiceModelError.notAModel) { try VoiceModel(bytes: []) }
    #expect(throws: VoiceModelError.notAModel) { try VoiceModel(bytes: Array("RIFF....WAVEfmt ".utf8)) }
    for end in stride(from: 0, to: bytes.count, by: 11) {
      #expect(throws: VoiceModelError.self) { try VoiceModel(bytes: Array(bytes[..<end])) }
    }
    for place in stride(from: 0, to: bytes.count, by: 11) {
      var changed = bytes
      changed[place] ^= 0x40
      #expect(throws: VoiceModelError.self) { try VoiceModel(bytes: changed) }
    }
    var newer = bytes
    newer[4] = 9
    #expect(throws: VoiceModelError.version(9)) { try VoiceModel(bytes: newer) }
  }

  @Test(arguments: [Float.nan, .infinity, 1e30]) func numbersThatNothingCanBeMadeOfAreRefused(number: Float) throws {
    var model = try model()
    model.conversions[0].spectrum.matrix[5] = number
    let bytes = model.bytes
    #expect(throws: VoiceModelError.damaged) { try VoiceModel(bytes: bytes) }
  }
}
