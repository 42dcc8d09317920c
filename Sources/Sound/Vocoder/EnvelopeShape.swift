#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: spectral envelopes, natural logarithm of power. Out: the same with formants moved and the spectrum's slope changed.
// The warp of frequencies with one knee: L. Lee and R. Rose, "A frequency warping approach to speaker normalization",
// IEEE Trans. SAP 6, 1998, and the HTK Book.

/// The part of a voice's shape that concerns its envelope.
struct EnvelopeShape {
  /// The knee of the warp, as a part of the Nyquist frequency.
  private static let knee = 0.85
  /// What whispering takes from voiced sounds: dB at and below the first frequency in Hz, nothing from the second on.
  private static let whisper = (decibels: 20.0, from: 400.0, to: 3_000.0)
  private static let perDecibel = log(10.0) / 10

  /// For each bin the one, broken, that it takes its value from; nil where formants stay.
  private let sources: [Float]?
  /// What is added to the bins of all frames, and to those of voiced ones besides.
  private let gains: [Float]
  private let voicedGains: [Float]
  private let changesNothing: Bool

  init(_ shape: VoiceShape, bins: Int, sampleRate: Double) {
    let last = Double(bins - 1)
    sources =
      shape.formants == 1 ? nil : (0..<bins).map { Float(Self.source(Double($0) / last, shape.formants) * last) }
    let hertz = (0..<bins).map { Double($0) / last * sampleRate / 2 }
    gains = hertz.map { hertz in
      Float((shape.gain + shape.tilt * log2(max(hertz, 60) / 1_000)) * Self.perDecibel)
    }
    voicedGains = hertz.map { hertz in
      guard shape.isWhispered else { return 0 }
      let (decibels, from, to) = Self.whisper
      let part = log(min(to, max(from, hertz)) / from) / log(to / from)
      return Float(-decibels * (1 - part) * Self.perDecibel)
    }
    changesNothing = sources == nil && shape.gain == 0 && shape.tilt == 0 && !shape.isWhispered
  }

  /// Where the value at `frequency` comes from, both parts of the Nyquist frequency.
  private static func source(_ frequency: Double, _ scale: Double) -> Double {
    let edge = scale > 1 ? knee : knee * scale
    if frequency <= edge { return frequency / scale }
    return 1 - (1 - frequency) * (1 - edge / scale) / (1 - edge)
  }

  /// The envelopes of all frames.
  func applied(to parameters: SpeechParameters) -> [Float] {
    guard !changesNothing else { return parameters.envelope }
    let bins = parameters.bins
    return parameters.envelope.withUnsafeBufferPointer { envelope in
      [Float](unsafeUninitializedCapacity: envelope.count) { result, count in
        for frame in 0..<parameters.frameCount {
          let row = frame * bins
          if let sources {
            for bin in 0..<bins {
              let below = min(bins - 2, Int(sources[bin]))
              let part = sources[bin] - Float(below)
              let low = envelope[row + below]
              result[row + bin] = low + (envelope[row + below + 1] - low) * part + gains[bin]
            }
          } else {
            for bin in 0..<bins { result[row + bin] = envelope[row + bin] + gains[bin] }
          }
          if parameters.f0[frame] > 0 {
            for bin in 0..<bins { result[row + bin] += voicedGains[bin] }
          }
        }
        count = envelope.count
      }
    }
  }
}
