import Effects
import SoundText
import Speech
import SpeechText
import VoiceCatalogue

/// Voices of the catalogue that talk in the background of a scene: spoken before it is made, as a speaker is bound to one
/// thread, and handed out in parts.
struct SpokenVoices: SpeechSource {
  /// Somebody's talk.
  private struct Talk: Sendable {
    let who: Set<SoundAttribute>
    let samples: [Float]
  }

  /// Who can be asked for.
  private static let people: Set<SoundAttribute> = [.man, .woman, .child, .old]

  private var talks: [Talk] = []

  /// Lets somebody speak for each kind of people wanted, as long as a scene of so many seconds needs. `wishes` are the
  /// attributes of the scene's speaking events.
  init(
    _ wishes: [Set<SoundAttribute>], seconds: Double, language: VoiceLanguage, _ speaker: Speaker,
    isCanceled: () -> Bool
  ) throws(SpeechError) {
    for who in Set(wishes.map { $0.intersection(Self.people) }).sorted(by: { $0.sortedNames < $1.sortedNames }) {
      for voice in Self.voices(who, language).prefix(2) {
        let script = SpeechScript(Self.text(language, seconds), reader: .of(language))
        let request = SpeechRequest(script, voice: .preset(voice), emotion: .neutral)
        let speech = try speaker.speak(request, progress: { _ in }, isCanceled: isCanceled)
        talks.append(Talk(who: who, samples: speech.samples))
      }
    }
  }

  func speech(seconds: Double, attributes: Set<SoundAttribute>, seed: UInt64) -> [Float]? {
    let who = attributes.intersection(Self.people)
    let heard = talks.filter { $0.who == who }
    let choice = heard.isEmpty ? talks : heard
    guard !choice.isEmpty else { return nil }
    let talk = choice[Int(seed % UInt64(choice.count))].samples
    guard !talk.isEmpty else { return nil }
    let start = Int(seed >> 8) & 0xffff_ffff
    return (0..<Int(seconds * Effects.rate)).map { talk[(start + $0) % talk.count] }
  }

  /// The voices of a language that fit best, in the order of the catalogue.
  private static func voices(_ who: Set<SoundAttribute>, _ language: VoiceLanguage) -> [PresetVoice] {
    let ours = VoiceCatalogue.all.filter { $0.language == language }
    let fitting = ours.filter { voice in
      if who.contains(.child) != voice.age.contains("child") { return false }
      if who.contains(.old) != voice.age.contains("elderly") { return false }
      if who.contains(.man), voice.gender != "male" { return false }
      return !who.contains(.woman) || voice.gender == "female"
    }
    return fitting.isEmpty ? ours : fitting
  }

  /// What a sentence of the small talk lasts at least, in seconds.
  private static let sentenceSeconds = 1.5

  /// Small talk of about so many seconds; nobody is meant to follow it.
  private static func text(_ language: VoiceLanguage, _ seconds: Double) -> String {
    let sentences = language == .zh ? mandarin : english
    let count = min(sentences.count, Int(seconds / sentenceSeconds) + 1)
    return sentences.prefix(count).joined(separator: language == .zh ? "" : " ")
  }

  private static let english = [
    "Well, I thought we could go there on Saturday, if the weather holds.",
    "She told me about it the other day, and it sounded rather nice.", "No, not at all.",
    "We had dinner first, and then we walked along the river for a while.", "Do you remember the house at the corner?",
    "They painted it blue.", "I could hardly believe it.",
  ]
  private static let mandarin = [
    "我想周末去那边看看，如果天气好的话。", "她前几天跟我说过，听起来挺不错的。", "我们先吃了饭，然后沿着河边走了一会儿。",
    "你还记得街角那座房子吗？", "他们把它刷成蓝色的了，我差点没认出来。",
  ]
}

extension Set<SoundAttribute> {
  /// The same for equal sets, so that nothing depends on the order of a set.
  fileprivate var sortedNames: String { map(\.rawValue).sorted().joined(separator: " ") }
}
