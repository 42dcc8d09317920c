import VoiceCatalogue

/// Who plays the voices of the catalogue.
enum Cast {
  /// How a voice of the catalogue is made.
  static func casting(of voice: PresetVoice) -> Casting? {
    switch voice.language {
    case .en: english[voice.voiceID]
    case .zh: mandarin[voice.voiceID]
    }
  }

  /// How a voice of the catalogue is made as it shows a feeling.
  static func recipe(_ voice: PresetVoice, _ emotion: Emotion = .neutral) -> VoiceRecipe? {
    var recipe = casting(of: voice)?.recipe.applying(emotion)
    if let region = voice.regionalAccent { recipe?.accent = .of(region) }
    return recipe
  }
}
