import Foundation
import Sound
import SpeechText
import Testing
import VoiceCatalogue

@testable import Speech

extension SpeakerTests {
  /// Mandarin with the spectra of flite's voices.
  @Suite struct SpectralConversionTests {
    private static let english = "She put the letters back in the drawer and locked it. A new bridge will be built."
    private static let mandarin = "今天天气很好，我们去公园散步，你想一起去吗？"

    private static func speech(
      _ base: VoiceRecipe.Base, _ text: String, _ language: VoiceLanguage
    ) throws -> [Float] {
      try speaker.spoken(
        VoiceRecipe(base: base), SpeechScript(text, reader: .of(language)), isCanceled: { false })
    }

    private static func parameters(_ samples: [Float]) -> SpeechParameters {
      samples.withUnsafeBufferPointer { Vocoder.analyze($0, sampleRate: VoiceFrames.sampleRate) }
    }

    private static func distance(_ a: FrameMatrix, _ b: FrameMatrix) -> Double {
      Double(zip(a.mean, b.mean).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }).squareRoot()
    }

    /// In another language the sounds are others, so that something is left of the distance.
    @Test(arguments: FliteVoice.allCases) func bringsThePlainVoiceNearToFlites(voice: FliteVoice) throws {
      var converted = Self.parameters(
        try Self.speech(.espeak(.plain, rise: 1), Self.mandarin, .zh))
      let plain = VoiceFrames(converted).voiced
      SpectralConversion.fromPlain(to: voice).apply(to: &converted, crossfade: 2)
      let goal = VoiceFrames(
        Self.parameters(try Self.speech(.flite(voice), Self.english, .en))
      ).voiced
      let distances = (Self.distance(plain, goal), Self.distance(VoiceFrames(converted).voiced, goal))
      #expect(distances.1 < 0.5 * distances.0, "\(distances)")
    }
  }
}
