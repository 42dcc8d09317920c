import Sound
import VoiceCatalogue

extension VoiceModel {
  /// Turns speech of the base voice of a language into the voice's, frame by frame, so that time stays. At 16 kHz.
  /// Speech of a language that the model does not know stays as it is.
  public func convert(_ parameters: SpeechParameters, language: VoiceLanguage) -> SpeechParameters {
    convert(parameters, language: language, .standard)
  }

  func convert(
    _ parameters: SpeechParameters, language: VoiceLanguage, _ settings: CloningSettings
  ) -> SpeechParameters {
    guard let conversion = conversions.first(where: { $0.base.language == language }) else { return parameters }
    var result = parameters
    for frame in result.f0.indices where result.f0[frame] > 0 {
      result.f0[frame] = conversion.pitch.mapped(result.f0[frame])
    }
    SpectralConversion(shift: conversion.shift, map: conversion.spectrum)
      .apply(to: &result, crossfade: settings.crossfade)
    return result
  }
}
