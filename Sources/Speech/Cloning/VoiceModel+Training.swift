import Sound
import VoiceCatalogue

/// A base voice, ready to be compared: what it says is analyzed once, for all voices that are made.
public struct BaseVoice: Sendable {
  /// Which it is.
  public let base: CloningBase
  let frames: VoiceFrames

  /// From what the voice made of `base.text`, at 16 kHz.
  public init(_ base: CloningBase, spoken: [Float]) {
    self.base = base
    frames = VoiceFrames(
      spoken.withUnsafeBufferPointer { Vocoder.analyze($0, sampleRate: VoiceFrames.sampleRate) })
  }
}

extension VoiceModel {
  /// Learned from a recording, with a base voice for each language among `bases`: the nearest ones are taken. Fails with
  /// what the recording was refused for.
  public init(_ sample: VoiceSample, bases: [BaseVoice]) throws(VoiceSampleRefused) {
    guard let speech = sample.speech else { throw VoiceSampleRefused(failures: sample.findings.failures) }
    self.init(speech: speech, bases: bases)
  }

  /// Learned from frames of speech.
  init(
    speech: VoiceFrames, bases: [BaseVoice], settings: CloningSettings = .standard
  ) {
    conversions = []
    for language in VoiceLanguage.allCases {
      var best: (distance: Double, conversion: Conversion)?
      for base in bases where base.base.language == language {
        let map = SpectralMap(from: base.frames.voiced, to: speech.voiced, settings)
        let semitones = 12 * abs(speech.f0.median - base.frames.f0.median)
        let distance = Double(map.distances.before) + settings.semitoneDistance * semitones
        guard distance < best?.distance ?? .infinity else { continue }
        best = (distance, Conversion(base, speech, map.map, settings))
      }
      if let best { conversions.append(best.conversion) }
    }
  }
}

extension VoiceModel.Conversion {
  init(_ base: BaseVoice, _ speech: VoiceFrames, _ map: AffineMap, _ settings: CloningSettings) {
    self.base = base.base
    let (from, to) = (base.frames.f0, speech.f0)
    let spread = to.deviation / max(from.deviation, 0.01)
    let limits = settings.spreads
    pitch = VoiceModel.Pitch(
      from: Float(from.median), to: Float(to.median),
      spread: Float(min(limits.upperBound, max(limits.lowerBound, spread))))
    spectrum = map
    shift = zip(base.frames.voiced.mean, speech.voiced.mean).map { $1 - $0 }
  }
}
