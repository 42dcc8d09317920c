import Foundation
import Sound
import SpeechText
import Testing
import VoiceCatalogue

@testable import Speech

extension SpeakerTests {
  /// The voices of the catalogue as they speak.
  @Suite struct CastTests {
    private static let english = "Good morning, seven birds sing in the old oak. Do you know where they live in winter?"
    private static let mandarin = "今天天气很好，我们去公园散步，你想一起去吗？他昨天买了一本新书，里面有很多有趣的故事。"

    private static func speech(_ voice: PresetVoice) throws -> [Float] {
      let text = voice.language == .en ? english : mandarin
      return try speaker.speak(
        SpeechRequest(SpeechScript(text, reader: .of(voice.language)), voice: .preset(voice)), progress: { _ in },
        isCanceled: { false }
      ).samples
    }

    /// In Mandarin the tones of a text move the middle, too.
    @Test(arguments: VoiceCatalogue.all) func eachVoiceSpeaksAtItsOwnPitch(voice: PresetVoice) throws {
      let casting = try #require(Cast.casting(of: voice))
      let contour = VoiceMeasures.contour(try Self.speech(voice))
      let f0 = try #require(contour.median)
      let semitones = 12 * log2(f0 / casting.f0)
      #expect(
        abs(semitones) < (voice.language == .en ? 0.3 : 0.7),
        "\(voice.voiceID) \(voice.language): \(f0) Hz for \(casting.f0), \(semitones)")
    }
  }
}
