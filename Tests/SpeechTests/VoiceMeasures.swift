import Foundation
import Speech

@testable import Sound

/// What is measured on a voice.
enum VoiceMeasures {
  /// Median fundamental frequency in Hz, by normalised autocorrelation of 40 ms frames of the samples at 48 kHz.
  static func f0(_ samples: [Float]) -> Double {
    let step = 6
    let rate = 48_000 / step
    // A running mean is filter enough for a pitch of some hundred hertz.
    let low = stride(from: 0, to: samples.count - step, by: step).map { start in
      samples[start..<(start + step)].reduce(0, +) / Float(step)
    }
    var values: [Double] = []
    let frame = rate / 25
    for start in stride(from: 0, to: low.count - 2 * frame, by: rate / 50) {
      let power = low[start..<(start + frame)].reduce(0) { $0 + $1 * $1 }
      guard power / Float(frame) > 0.002 else { continue }
      var correlations: [Float] = []
      for lag in (rate / 500)...(rate / 55) {
        var (product, other): (Float, Float) = (0, 0)
        for index in start..<(start + frame) {
          product += low[index] * low[index + lag]
          other += low[index + lag] * low[index + lag]
        }
        correlations.append(product / (power * other).squareRoot())
      }
      guard let best = correlations.max(), best > 0.8 else { continue }
      // The first peak that is nearly as high as the highest: multiples of the period are as good as it.
      for index in 1..<(correlations.count - 1)
      where correlations[index] > best * 0.92 && correlations[index] >= correlations[index - 1]
        && correlations[index] >= correlations[index + 1]
      {
        values.append(Double(rate) / Double(index + rate / 500))
        break
      }
    }
    values.sort()
    return values.isEmpty ? 0 : values[values.count / 2]
  }

  /// The longest stretch below -50 dB that is not at an end, in seconds.
  static func longestPause(_ samples: [Float]) -> Double {
    let block = 480
    let quiet = stride(from: 0, to: samples.count - block, by: block).map { start in
      samples[start..<(start + block)].allSatisfy { abs($0) < 0.00316 }
    }
    guard let first = quiet.firstIndex(of: false), let last = quiet.lastIndex(of: false) else { return 0 }
    var (longest, run) = (0, 0)
    for isQuiet in quiet[first...last] {
      run = isQuiet ? run + 1 : 0
      longest = max(longest, run)
    }
    return Double(longest * block) / 48_000
  }
}

extension VoiceMeasures {
  /// f0 where there is voice, in Hz.
  struct Contour {
    /// In the order of time.
    var f0: [Double]

    /// Its middle; nil without any voice.
    var median: Double? { quantile(0.5) }

    /// From its lowest to its highest tenth, in semitones.
    var range: Double { 12 * log2((quantile(0.9) ?? 1) / (quantile(0.1) ?? 1)) }

    private func quantile(_ part: Double) -> Double? {
      f0.isEmpty ? nil : f0.sorted()[Int(Double(f0.count - 1) * part)]
    }
  }

  /// f0 of samples at 48 kHz.
  static func contour(_ samples: [Float]) -> Contour {
    let interval = SpeechParameters.interval
    let low = at16kHz(samples)
    let f0 = low.withUnsafeBufferPointer {
      PitchTracker.track($0, sampleRate: 16_000, interval: interval, count: Int(Double($0.count) / 16_000 / interval))
    }
    return Contour(f0: f0.filter { $0 > 0 }.map(Double.init))
  }

  /// Samples at 48 kHz, at 16.
  static func at16kHz(_ samples: [Float]) -> [Float] {
    var resampler = Resampler(from: Speech.sampleRate, to: 16_000)
    var low: [Float] = []
    samples.withUnsafeBufferPointer { resampler.process($0, into: &low) }
    resampler.finish(into: &low)
    return low
  }

  /// Slope of the spectrum of all that is voiced from 300 Hz to 6 kHz, in dB an octave, of samples at 48 kHz.
  static func spectralSlope(_ samples: [Float]) -> Double {
    let low = at16kHz(samples)
    let parameters = low.withUnsafeBufferPointer { Vocoder.analyze($0, sampleRate: 16_000) }
    let bins = parameters.bins
    let voiced = (0..<parameters.frameCount).filter { parameters.f0[$0] > 0 }
    var (x, y, xx, xy, n) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for bin in 0..<bins {
      let hertz = Double(bin) * 8_000 / Double(bins - 1)
      guard (300...6_000).contains(hertz) else { continue }
      let sum = voiced.reduce(0.0) { $0 + Double(parameters.envelope[$1 * bins + bin]) }
      let decibels = sum / Double(voiced.count) * 4.343
      // Each octave counts the same.
      let (octave, weight) = (log2(hertz), 1 / hertz)
      x += weight * octave
      y += weight * decibels
      xx += weight * octave * octave
      xy += weight * octave * decibels
      n += weight
    }
    return (n * xy - x * y) / (n * xx - x * x)
  }
}
