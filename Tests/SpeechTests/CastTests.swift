import Foundation
import Mandarin
import Sound
import SpeechText
import Testing
import VoiceCatalogue

@testable import Speech

extension SpeakerTests {
  /// The voices of the catalogue as they speak.
  @Suite struct CastTests {
    private static let english = "Good morning, seven birds sing in the old oak. Do you know where they live in winter?"
    private static let mandarin =
      "今天天气很好，我们去公园散步，你想一起去吗？他昨天买了一本新书，里面有很多有趣的故事。"
      + "老师说，学习语言要多听多说。春天来了，花都开了，孩子们在草地上放风筝，大家都很高兴。"

    private static func speech(_ voice: PresetVoice) throws -> [Float] {
      let text = voice.language == .en ? english : mandarin
      return try speaker.speak(
        SpeechRequest(SpeechScript(text, reader: .of(voice.language)), voice: .preset(voice)), progress: { _ in },
        isCanceled: { false }
      ).samples
    }

    /// In Mandarin the tones of a text move the middle, too; and a region's tones move it further, so that the pitch of
    /// those voices is told in the standard's.
    @Test(arguments: VoiceCatalogue.all) func eachVoiceSpeaksAtItsOwnPitch(voice: PresetVoice) throws {
      let casting = try #require(Cast.casting(of: voice))
      let contour = VoiceMeasures.contour(try voice.regionalAccent == nil ? Self.speech(voice) : Self.standard(voice))
      let f0 = try #require(contour.median)
      let semitones = 12 * log2(f0 / casting.f0)
      #expect(
        abs(semitones) < (voice.language == .en ? 0.3 : 0.8),
        "\(voice.voiceID) \(voice.language): \(f0) Hz for \(casting.f0), \(semitones)")
    }

    /// A voice of a region in standard Mandarin, as it is spoken before its breath and roughness.
    private static func standard(_ voice: PresetVoice) throws -> [Float] {
      var recipe = try #require(Cast.recipe(voice))
      recipe.accent = .standard
      let samples = try speaker.spoken(recipe, SpeechScript(mandarin, reader: .mandarin), isCanceled: { false })
      var resampler = Resampler(from: VoiceFrames.sampleRate, to: Speech.sampleRate)
      var result: [Float] = []
      samples.withUnsafeBufferPointer { resampler.process($0, into: &result) }
      resampler.finish(into: &result)
      return result
    }
  }
}
