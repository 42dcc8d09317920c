#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: f0, a time map and a shape. Out: where in the output a pulse or a stretch of noise begins, sample by sample exact
// and between the samples too. M. Morise, F. Yokomori and K. Ozawa, "WORLD: a vocoder-based high-quality speech synthesis
// system for real-time applications", IEICE Trans. E99-D, 2016.

/// What the vocal tract is excited by, from one pulse to the next.
struct Excitation {
  /// Where it begins, in samples of the output.
  var position: Double
  /// Where it stands among the frames of the input.
  var frame: Double
  /// Height of the pulse; 0 for noise alone. The square root of the samples from pulse to pulse.
  var pulse: Float

  /// Seconds of noise at a time, where there is no voice.
  private static let noiseSeconds = 0.0025
  /// At full creak: what every second pulse loses of its height, by how many periods it is late, and how far at most each
  /// pulse is beside its place.
  private static let creak = (loss: 0.75, delay: 0.22, jitter: 0.05)

  /// The whole output's, in order.
  static func train(
    _ parameters: SpeechParameters, shape: VoiceShape, time: TimeMap, sampleCount: Int
  ) -> [Excitation] {
    let contour = PitchContour(parameters, shape: shape)
    let rate = Double(parameters.sampleRate)
    var random = NoiseGenerator(seed: 1)
    var result: [Excitation] = []
    var phase = 1.0
    var pulses = 0
    var nextNoise = 0.0
    for sample in 0..<sampleCount {
      let seconds = Double(sample) / rate
      let frame = time.input(at: seconds) / SpeechParameters.interval
      guard let f0 = contour.f0(frame: frame, seconds: seconds) else {
        phase = 1
        pulses = 0
        if Double(sample) >= nextNoise {
          result.append(Excitation(position: Double(sample), frame: frame, pulse: 0))
          nextNoise = Double(sample) + noiseSeconds * rate
        }
        continue
      }
      nextNoise = 0
      let step = f0 / rate
      if phase >= 1 {
        phase -= 1
        let period = 1 / step
        // Between this sample and the one before.
        var position = Double(sample) - phase * period
        var height = period.squareRoot()
        if shape.jitter > 0 {
          position += Double(random.next()) * shape.jitter / 100 * period
          height *= max(0.2, 1 + Double(random.next()) * shape.jitter / 50)
        }
        if shape.creak > 0 {
          position += random.uniform() * creak.jitter * shape.creak * period
          if pulses % 2 == 1 {
            position += creak.delay * shape.creak * period
            height *= 1 - creak.loss * shape.creak
          }
        }
        result.append(Excitation(position: max(0, position), frame: frame, pulse: Float(height)))
        pulses += 1
      }
      phase += step
    }
    return result
  }
}

/// f0 of the output.
private struct PitchContour {
  /// What is known of a voice counts as much as this many frames of a sound.
  private static let knownWeight = 60.0

  private let octaves: [Double]
  private let shape: VoiceShape

  init(_ parameters: SpeechParameters, shape: VoiceShape) {
    self.shape = shape
    let mean = log2(Self.middle(parameters, shape))
    let target = shape.f0.map(log2) ?? mean
    octaves = parameters.f0.map { f0 in
      guard f0 > 0, !shape.isWhispered else { return -1 }
      return target + (log2(Double(f0)) - mean) * shape.pitchRange + shape.pitch / 12
    }
  }

  /// What range is measured from, in Hz.
  private static func middle(_ parameters: SpeechParameters, _ shape: VoiceShape) -> Double {
    guard shape.f0 != nil else { return shape.pitchMean ?? parameters.meanF0 ?? 1 }
    let voiced = parameters.f0.filter { $0 > 0 }.sorted()
    guard !voiced.isEmpty else { return 1 }
    let own = log2(Double(voiced[voiced.count / 2]))
    let known = shape.pitchMean.map(log2) ?? own
    let weight = Double(voiced.count) / (Double(voiced.count) + knownWeight)
    return exp2(known + (own - known) * weight)
  }

  /// In Hz; nil where there is no voice. A frame's voice reaches half way to its neighbours.
  func f0(frame: Double, seconds: Double) -> Double? {
    guard !octaves.isEmpty else { return nil }
    let first = min(octaves.count - 1, max(0, Int(frame)))
    let second = min(octaves.count - 1, first + 1)
    let part = min(1, max(0, frame - Double(first)))
    let (a, b) = (octaves[first], octaves[second])
    guard (part < 0.5 ? a : b) >= 0 else { return nil }
    var octave = a >= 0 && b >= 0 ? a + (b - a) * part : max(a, b)
    if shape.tremor != 0 { octave += shape.tremor / 12 * sin(2 * Double.pi * shape.tremorRate * seconds) }
    return exp2(octave)
  }
}
