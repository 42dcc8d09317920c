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
    let codec = VoiceFrames.codec(bins: parameters.bins)
    let cepstra = VoiceFrames.cepstra(of: parameters, codec)
    let mapped = conversion.spectrum.applied(to: cepstra)
    // Only the change of the spectrum is made of cepstra, so that its detail stays. Unvoiced sounds are coloured as the
    // voiced ones are on the average: the recording's own are too near to its noise to learn from.
    var change = [Float](repeating: 0, count: parameters.frameCount * codec.count)
    for frame in 0..<parameters.frameCount {
      let reach =
        max(0, frame - settings.crossfade)...min(parameters.frameCount - 1, frame + settings.crossfade)
      let part = Float(reach.count { parameters.f0[$0] > 0 }) / Float(reach.count)
      for column in 0..<cepstra.width {
        let index = frame * cepstra.width + column
        let shift = conversion.shift[column]
        change[frame * codec.count + column + 1] =
          shift + part * (mapped.values[index] - cepstra.values[index] - shift)
      }
    }
    for (index, value) in codec.envelopes(of: change).enumerated() { result.envelope[index] += value }
    return result
  }
}
