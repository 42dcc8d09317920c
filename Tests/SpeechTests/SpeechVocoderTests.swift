import Foundation
import Sound
import SpeechText
import Testing
import VoiceCatalogue

@testable import Speech

extension SpeakerTests {
  private static let pitches = [-4.0, 3]

  private func parameters(of voice: PresetVoice) throws -> SpeechParameters {
    let request = SpeechRequest(SpeechScript(Self.english, reader: .english), voice: .preset(voice))
    let speech = try speaker.speak(request, progress: { _ in }, isCanceled: { false })
    var resampler = Resampler(from: Speech.sampleRate, to: 16_000)
    var samples: [Float] = []
    speech.samples.withUnsafeBufferPointer { resampler.process($0, into: &samples) }
    resampler.finish(into: &samples)
    return analyzed(samples)
  }

  private func analyzed(_ samples: [Float]) -> SpeechParameters {
    samples.withUnsafeBufferPointer { Vocoder.analyze($0, sampleRate: 16_000) }
  }

  @Test(arguments: [PresetVoice.englishMan, .englishWoman, .englishYoungMan])
  func theVocoderMovesThePitchOfVoicesAndKeepsTheirTime(voice: PresetVoice) throws {
    let parameters = try parameters(of: voice)
    let mean = try #require(parameters.meanF0)
    for pitch in Self.pitches {
      var shape = VoiceShape()
      shape.pitch = pitch
      let output = Vocoder.synthesize(parameters, shape: shape)
      #expect(output.count == parameters.sampleCount)
      let found = try #require(analyzed(output).meanF0)
      #expect(abs(12 * log2(found / mean) - pitch) < 0.3, "\(pitch)")
    }
  }
}
