import Foundation
import Testing
import VoiceCatalogue

@testable import Sound
import SpeechText
@testable import Speech

extension SpeakerTests {
  /// What feelings do to voices as they are heard, against what the table says.
  @Suite struct EmotionTests {
    /// What is measured of a sentence.
    struct Manner {
      var f0: Double
      var range: Double
      var seconds: Double
      var lufs: Double
      /// Of the long-term spectrum from 300 Hz to 6 kHz, in dB an octave.
      var slope: Double

      init(_ voice: PresetVoice, _ emotion: Emotion) throws {
        let text =
          voice.language == .en
          ? "Good morning, seven birds sing in the old oak. Do you know where they live?"
          : "今天天气很好，我们去公园散步。他昨天买了一本新书。"
        let speech = try speaker.speak(
          SpeechRequest(SpeechScript(text, reader: .of(voice.language)), voice: .preset(voice), emotion: emotion), progress: { _ in }, isCanceled: { false })
        let contour = VoiceMeasures.contour(speech.samples)
        f0 = try #require(contour.median)
        range = contour.range
        seconds = speech.seconds
        var meter = LoudnessMeter(sampleRate: Speech.sampleRate)
        speech.samples.withUnsafeBufferPointer { meter.add($0) }
        lufs = try #require(meter.integratedLUFS)
        slope = VoiceMeasures.spectralSlope(speech.samples)
      }
    }

    private static let voices: [PresetVoice] = [.englishMan, .englishLady, .mandarinBrightMan, .mandarinOfficeWoman]

    @Test(arguments: voices) func aFeelingMovesTheVoiceAsTheTableSays(voice: PresetVoice) throws {
      let neutral = try Manner(voice, .neutral)
      for emotion in voice.emotions where emotion != .neutral {
        let tone = EmotionalTone.of(emotion)
        let manner = try Manner(voice, emotion)
        let semitones = 12 * log2(manner.f0 / neutral.f0)
        #expect(abs(semitones - tone.pitch) < 1.5 && (semitones > 0) == (tone.pitch > 0), "\(emotion) f0 \(semitones)")
        let range = manner.range / neutral.range
        // A change of less than a fifth is lost in what a text's own melody does at another pitch.
        if abs(tone.range - 1) >= 0.2 {
          #expect(
            abs(range - tone.range) < 0.4 && (range > 1) == (tone.range > 1), "\(emotion) range \(range)")
        }
        let pace = neutral.seconds / manner.seconds
        #expect(abs(pace - tone.pace) < 0.08 && (pace > 1) == (tone.pace > 1), "\(emotion) pace \(pace)")
        // What is louder has its peaks limited, and may come out as loud as before.
        let level = manner.lufs - neutral.lufs
        #expect(
          tone.level < 0 ? abs(level - tone.level) < 0.6 : (-0.8...(tone.level + 0.6)).contains(level),
          "\(emotion) level \(level)")
        let slope = manner.slope - neutral.slope
        #expect(abs(slope - tone.tilt) < 1.7 && (slope > 0) == (tone.tilt > 0), "\(emotion) slope \(slope)")
      }
    }
  }
}

/// The table of feelings, without a sound.
@Suite struct EmotionTableTests {
  @Test func neutralChangesNothing() throws {
    #expect(EmotionalTone.of(.neutral) == EmotionalTone())
    #expect(VoiceShape.unchanged.applying(.neutral) == .unchanged)
  }

  @Test func noTwoFeelingsSoundTheSame() {
    for (index, first) in Emotion.allCases.enumerated() {
      for second in Emotion.allCases[(index + 1)...] {
        let (a, b) = (EmotionalTone.of(first), EmotionalTone.of(second))
        let differences = [
          abs(a.pitch - b.pitch) / 1, abs(a.range - b.range) / 0.2, abs(a.pace - b.pace) / 0.08,
          abs(a.level - b.level) / 1.5, abs(a.tilt - b.tilt) / 1,
        ]
        #expect(differences.filter { $0 >= 1 }.count >= 1, "\(first) and \(second)")
      }
    }
  }

  @Test func aVoiceThatIsBreathyAlreadyGetsNoMoreThanAllBreath() {
    let shape = VoiceShape(breath: 0.9, jitter: 4.8).applying(.fearful)
    #expect(shape.breath == 1 && shape.jitter == 5)
  }
}
