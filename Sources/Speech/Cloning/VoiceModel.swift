import Sound
import VoiceCatalogue

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A voice learned from a recording: what turns the speech of base voices into its own.
public struct VoiceModel: Sendable, Equatable {
  /// What turns one base voice into the voice.
  struct Conversion: Sendable, Equatable {
    /// The voice that is to speak.
    var base: CloningBase
    /// What becomes of f0.
    var pitch: Pitch
    /// From the mean of the base's voiced cepstra to that of the voice's: how the spectrum of all sounds is coloured.
    var shift: [Float]
    /// The map of voiced cepstra, from c1 on.
    var spectrum: AffineMap
  }

  /// One for each language.
  var conversions: [Conversion]

  /// The voice that is to speak a language; nil when the model was not trained for it.
  public func base(for language: VoiceLanguage) -> CloningBase? {
    conversions.first { $0.base.language == language }?.base
  }

  /// Median f0, in Hz.
  public var f0: Double { conversions.first.map { Double(exp2f($0.pitch.to)) } ?? 0 }
}

extension VoiceModel {
  /// What turns one voice's f0 into another's, by median and spread.
  struct Pitch: Sendable, Equatable {
    /// log2 of f0 in Hz: the base's median, and the voice's.
    var from: Float
    var to: Float
    /// How many times as far from the median it goes.
    var spread: Float

    /// What f0 is kept within, in Hz.
    private static let range: ClosedRange<Float> = 50...600

    /// Hz, from the base's.
    func mapped(_ hertz: Float) -> Float {
      min(Self.range.upperBound, max(Self.range.lowerBound, exp2f(to + (log2f(hertz) - from) * spread)))
    }
  }
}
