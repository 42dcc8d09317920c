import Sound
import VoiceCatalogue

/// What is done to what a synthesizer speaks, so that it sounds like somebody else. Time stays as it is.
enum Timbre: Sendable {
  /// Nothing.
  case own
  /// Another shape of the same voice.
  case shaped(VoiceShape)
  /// Another voice's, and then another shape of it.
  case converted(SpectralConversion, VoiceShape)
  /// Another person, whose voice was learned from a recording.
  case cloned(VoiceModel, VoiceLanguage, VoiceShape)

  /// Samples a second of what comes out, where that is not what goes in.
  var sampleRate: Int? {
    switch self {
    case .own, .shaped: nil
    case .converted, .cloned: VoiceFrames.sampleRate
    }
  }

  /// The same speech with this timbre.
  func applied(to samples: [Float], _ rate: Int) -> [Float] {
    switch self {
    case .own: return samples
    case .shaped(let shape): return Vocoder.synthesize(Self.parameters(samples, rate), shape: shape)
    case .converted(let conversion, let shape):
      var parameters = Self.parametersForConversion(samples, rate)
      conversion.apply(to: &parameters, crossfade: CloningSettings.standard.crossfade)
      return Vocoder.synthesize(parameters, shape: shape)
    case .cloned(let model, let language, let shape):
      let parameters = Self.parametersForConversion(samples, rate)
      return Vocoder.synthesize(model.convert(parameters, language: language), shape: shape)
    }
  }

  private static func parameters(_ samples: [Float], _ rate: Int) -> SpeechParameters {
    samples.withUnsafeBufferPointer { Vocoder.analyze($0, sampleRate: rate) }
  }

  /// At the rate at which voices are compared.
  private static func parametersForConversion(_ samples: [Float], _ rate: Int) -> SpeechParameters {
    var resampler = Resampler(from: rate, to: VoiceFrames.sampleRate)
    var resampled: [Float] = []
    samples.withUnsafeBufferPointer { resampler.process($0, into: &resampled) }
    resampler.finish(into: &resampled)
    return parameters(resampled, VoiceFrames.sampleRate)
  }
}
