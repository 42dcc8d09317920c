@testable import Sound

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Voices whose every parameter is known.
struct VoiceSignal {
  static let rate = 16_000

  /// The samples.
  var samples: [Float] = []
  /// f0 at each sample, in Hz.
  var f0: [Double] = []

  /// Frequencies and bandwidths of the formants, in Hz.
  static let formants = [(600.0, 180.0), (1_500.0, 220.0), (2_600.0, 280.0), (3_700.0, 340.0)]

  /// Harmonics under formants, a sum of sines, so that f0 is exact. `f0` from seconds to Hz; `noise` in dB below the voice.
  init(seconds: Double, noise: Double? = nil, f0: (Double) -> Double) {
    let rate = Double(Self.rate)
    let count = Int(seconds * rate)
    var phase = 0.0
    for index in 0..<count {
      let hertz = f0(Double(index) / rate)
      phase += hertz / rate
      self.f0.append(hertz)
      // cos(h x) for all harmonics by the recurrence of Chebyshev's polynomials.
      let step = 2 * cos(2 * Double.pi * phase)
      var (before, value) = (1.0, step / 2)
      var sum = 0.0
      var harmonic = 1
      while Double(harmonic) * hertz < 7_950 {
        sum += value * Self.amplitude(Double(harmonic) * hertz)
        (before, value) = (value, step * value - before)
        harmonic += 1
      }
      samples.append(Float(0.1 * sum))
    }
    if let noise {
      let level = pow(10, (Signals.power(samples) - noise) / 20)
      // Uniform noise has a power of a third.
      for (index, value) in Signals.noise(count).enumerated() {
        samples[index] += Float(level * 3.squareRoot()) * value
      }
    }
  }

  private static func amplitude(_ hertz: Double) -> Double {
    let place = hertz / 8
    let below = Int(place)
    return amplitudes[below] + (amplitudes[below + 1] - amplitudes[below]) * (place - Double(below))
  }

  /// Resonances over a source that falls, every 8 Hz.
  private static let amplitudes: [Double] = (0...1_000).map { step in
    let hertz = Double(step) * 8
    let resonances = formants.reduce(0.03) { sum, formant in
      let distance = (hertz - formant.0) / (formant.1 / 2)
      return sum + 1 / (1 + distance * distance)
    }
    return resonances / (1 + hertz / 1_000)
  }

  /// What the vocoder finds in it.
  var analyzed: SpeechParameters { Self.analyzed(samples) }

  static func analyzed(_ samples: [Float], rate: Int = rate) -> SpeechParameters {
    samples.withUnsafeBufferPointer { Vocoder.analyze($0, sampleRate: rate) }
  }

  /// f0 found against f0 given, away from the ends: the part of frames more than a fifth wrong or unvoiced, and the median
  /// of the others' errors in cents.
  func errors(_ found: [Float]) -> (gross: Double, cents: Double) {
    let frames = 12..<(found.count - 12)
    var gross = 0
    var cents: [Double] = []
    for frame in frames {
      let given = f0[min(f0.count - 1, Int(Double(frame) * 0.005 * Double(Self.rate)))]
      let ratio = Double(found[frame]) / given
      if ratio < 0.8 || ratio > 1.2 { gross += 1 } else { cents.append(abs(1200 * log2(ratio))) }
    }
    cents.sort()
    return (Double(gross) / Double(frames.count), cents.isEmpty ? .infinity : cents[cents.count / 2])
  }
}
