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
  /// Between these frequencies, in Hz, the low formants' own factor fades out.
  private static let lowKnees = (700.0, 1_200.0)
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
    let nyquist = sampleRate / 2
    sources =
      shape.formants == 1 && shape.lowFormants == 1
      ? nil
      : (0..<bins).map { bin in
        let source = Self.source(Double(bin) / last, shape.formants)
        return Float(Self.lowSource(source * nyquist, shape.lowFormants) / nyquist * last)
      }
    let hertz = (0..<bins).map { Double($0) / last * nyquist }
    gains = hertz.map { hertz in
      let octaves = log2(max(hertz, 60) / 1_000)
      let resonances = shape.resonances.reduce(0) { $0 + Self.gain($1, at: octaves) }
      return Float((shape.gain + shape.tilt * octaves + resonances) * Self.perDecibel)
    }
    voicedGains = hertz.map { hertz in
      guard shape.isWhispered else { return 0 }
      let (decibels, from, to) = Self.whisper
      let part = log(min(to, max(from, hertz)) / from) / log(to / from)
      return Float(-decibels * (1 - part) * Self.perDecibel)
    }
    changesNothing =
      sources == nil && shape.gain == 0 && shape.tilt == 0 && shape.resonances.isEmpty && !shape.isWhispered
  }

  /// Where the value at `frequency` comes from, both parts of the Nyquist frequency.
  private static func source(_ frequency: Double, _ scale: Double) -> Double {
    let edge = scale > 1 ? knee : knee * scale
    if frequency <= edge { return frequency / scale }
    return 1 - (1 - frequency) * (1 - edge / scale) / (1 - edge)
  }

  /// Where the value at `hertz` comes from.
  private static func lowSource(_ hertz: Double, _ scale: Double) -> Double {
    let (low, high) = lowKnees
    if hertz <= low * scale { return hertz / scale }
    if hertz >= high { return hertz }
    return low + (hertz - low * scale) * (high - low) / (high - low * scale)
  }

  /// In dB, `octaves` above 1 kHz.
  private static func gain(_ resonance: Resonance, at octaves: Double) -> Double {
    let distance = (octaves - log2(resonance.frequency / 1_000)) / resonance.width
    return resonance.gain * exp2(-distance * distance)
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
