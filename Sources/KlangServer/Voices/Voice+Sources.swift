import EngineProtocol
import KlangProtocol
import Platform
import TaskStore
import VoiceCatalogue

extension Voice {
  /// A preset voice as clients see it.
  init(_ preset: PresetVoice, _ samples: VoiceSamples) {
    self.init()
    voiceID = preset.voiceID
    name = preset.name
    language = preset.language == .zh ? .zh : .en
    gender = preset.gender
    age = preset.age
    style = preset.style
    accent = preset.accent
    catalogue = preset.catalogue
    let path = samples.path(preset)
    if Files.exists(path) { trialURL = Files.url(path) }
    emotions = preset.emotions.map(\.rawValue)
    trialText = preset.trialSentence
    isClear = preset.isClear
  }
}

extension Voice {
  /// A voice of an engine of the user's own.
  init(_ said: EngineVoice, _ language: SpokenLanguage, engine: String) {
    self.init()
    voiceID = said.voiceID
    name = said.name.isEmpty ? said.voiceID : said.name
    self.language = language
    gender = said.gender
    age = said.age
    style = said.style
    catalogue = engine
    emotions = [Emotion.neutral.rawValue]
  }
}

extension Voice {
  /// A custom voice, in one of the languages.
  init(_ custom: VoiceRecord, _ language: SpokenLanguage, _ samples: VoiceSamples) {
    self.init()
    voiceID = custom.id
    name = custom.name
    self.language = language
    catalogue = "custom"
    emotions = Emotion.allCases.map(\.rawValue)
    trialURL = Files.url(samples.path(custom: custom.id))
  }
}
