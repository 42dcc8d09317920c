import Sound
import VoiceCatalogue

/// What a feeling does to a voice, against the same voice without it.
struct EmotionalTone: Sendable, Equatable {
  /// Of f0, in semitones.
  var pitch = 0.0
  /// Of the movement of f0; a factor.
  var range = 1.0
  /// Of the words; a factor.
  var pace = 1.0
  /// Of the pauses; a factor.
  var pauses = 1.0
  /// Of the whole, in dB.
  var level = 0.0
  /// Of the spectrum, in dB an octave.
  var tilt = 0.0
  /// What is added to a voice's own: its breath, jitter and tremor.
  var breath = 0.0
  var jitter = 0.0
  var tremor = 0.0
}

extension VoiceShape {
  /// The shape of the same voice as it shows a feeling.
  func applying(_ emotion: Emotion) -> VoiceShape {
    let tone = EmotionalTone.of(emotion)
    var shape = self
    shape.pitch += tone.pitch
    shape.pitchRange *= tone.range
    shape.tilt += tone.tilt
    shape.breath = min(1, breath + tone.breath)
    shape.jitter = min(5, jitter + tone.jitter)
    shape.tremor += tone.tremor
    return shape
  }
}

extension VoiceRecipe {
  /// The recipe of the same voice as it shows a feeling.
  func applying(_ emotion: Emotion) -> VoiceRecipe {
    guard emotion != .neutral else { return self }
    let tone = EmotionalTone.of(emotion)
    var recipe = self
    recipe.shape = (shape ?? .unchanged).applying(emotion)
    recipe.pace *= tone.pace
    recipe.pauses *= tone.pauses
    recipe.level += tone.level
    return recipe
  }
}
