import Sound

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: what the vocoder found in speech. Out: what a voice model is trained on.

/// A voice as clouds of cepstra, and its f0.
struct VoiceFrames: Sendable {
  /// Samples a second of the sound that voices are compared and made at.
  static let sampleRate = 16_000
  /// Cepstral coefficients that are mapped: from c1 on, as c0 is loudness.
  static let width = 24
  /// Frames count as speech when they are not this much weaker than the strongest tenth, in dB: voiced, unvoiced.
  private static let ranges: (voiced: Float, unvoiced: Float) = (30, 40)
  /// And when they are this much above the noise in pauses, in dB, but not more than that below the strongest.
  private static let overNoise: Float = 8
  private static let leastRange: Float = 12
  /// f0 further from the median than this, in octaves, is taken for an error.
  private static let pitchReach = 0.6

  /// Cepstra of the voiced and of the unvoiced frames of speech.
  let voiced: FrameMatrix
  let unvoiced: FrameMatrix
  /// f0 of the voiced frames, log2 of Hz.
  let octaves: [Float]
  /// Median of f0, log2 of Hz, and the standard deviation from it: the median bears the tracker's errors.
  let f0: (median: Double, deviation: Double)

  /// The codec between envelopes and cepstra.
  static func codec(bins: Int) -> MelCepstrum { MelCepstrum(count: width + 1, bins: bins, sampleRate: sampleRate) }

  /// Cepstra from c1 on of all frames.
  static func cepstra(of parameters: SpeechParameters, _ codec: MelCepstrum) -> FrameMatrix {
    let all = codec.coefficients(of: parameters.envelope)
    var values: [Float] = []
    values.reserveCapacity(all.count)
    for frame in 0..<parameters.frameCount {
      values.append(contentsOf: all[(frame * codec.count + 1)..<((frame + 1) * codec.count)])
    }
    return FrameMatrix(width: codec.count - 1, values: values)
  }

  init(_ parameters: SpeechParameters) {
    let cepstra = Self.cepstra(of: parameters, Self.codec(bins: parameters.bins))
    let levels = Self.levels(of: parameters)
    let sorted = levels.sorted()
    let loud = sorted[sorted.count * 9 / 10]
    // Hum in pauses has a period, too.
    let floor = min(sorted[sorted.count / 20] + Self.overNoise, loud - Self.leastRange)
    var voicedRows: [Int] = []
    var unvoicedRows: [Int] = []
    for frame in 0..<parameters.frameCount {
      if parameters.f0[frame] > 0 {
        if levels[frame] > max(floor, loud - Self.ranges.voiced) { voicedRows.append(frame) }
      } else if levels[frame] > max(floor, loud - Self.ranges.unvoiced) {
        unvoicedRows.append(frame)
      }
    }
    voiced = cepstra.rows(voicedRows)
    unvoiced = cepstra.rows(unvoicedRows)
    octaves = voicedRows.map { log2f(parameters.f0[$0]) }
    f0 = Self.pitch(octaves.map { Double($0) }.sorted())
  }

  /// Median of how far f0 moves from one voiced frame to the next, in octaves.
  var glide: Double {
    let steps = zip(octaves, octaves.dropFirst()).map { abs($1 - $0) }.sorted()
    return steps.isEmpty ? 0 : Double(steps[steps.count / 2])
  }

  /// Power of the frames, in dB.
  private static func levels(of parameters: SpeechParameters) -> [Float] {
    (0..<parameters.frameCount).map { frame in
      var sum: Float = 0
      for bin in 0..<parameters.bins { sum += expf(parameters.envelope[frame * parameters.bins + bin]) }
      return 10 * log10f(max(sum / Float(parameters.bins), 1e-12))
    }
  }

  private static func pitch(_ octaves: [Double]) -> (median: Double, deviation: Double) {
    guard !octaves.isEmpty else { return (0, 0) }
    let median = octaves[octaves.count / 2]
    let kept = octaves.filter { abs($0 - median) < pitchReach }
    let variance = kept.reduce(0) { $0 + ($1 - median) * ($1 - median) } / Double(kept.count)
    return (median, variance.squareRoot())
  }
}
