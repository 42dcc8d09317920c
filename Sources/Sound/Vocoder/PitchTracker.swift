#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: mono samples. Out: f0 in Hz for each frame, 0 where the voice is silent.
// P. Boersma, "Accurate short-term analysis of the fundamental frequency and the harmonics-to-noise ratio of a sampled
// sound", IFA Proceedings 17, 1993: autocorrelation divided by the window's, then the cheapest path through the candidates.
// The sound is looked at below 3 kHz, where the voice is periodic. Under noise 10 dB below them voices keep all but a few
// frames, where the zero crossings of DIO (WORLD's tracker) lose most.

/// Finds the fundamental frequency of a voice.
struct PitchTracker {
  /// What f0 is looked for in, in Hz.
  static let range: ClosedRange<Double> = 60...650
  /// About the rate, in Hz, that it is looked for at.
  private static let workingRate = 8_000
  /// Candidates a frame, besides that there is none.
  private static let candidates = 7
  /// The window is as long as three of the longest periods.
  private static let periods = 3.0
  /// Strength that a voiced candidate must have.
  private static let voicingThreshold: Float = 0.45
  /// In Hz: below it no formant rings.
  private static let lowestFormant: Float = 250
  /// Part of the sound's highest peak below which it is silence.
  private static let silenceThreshold: Float = 0.02
  /// What an octave lower costs, so that of equal candidates the highest wins.
  private static let octaveCost: Float = 0.015
  /// What a jump of an octave, and the beginning or end of voice, cost from frame to frame; the paper's, for 5 ms.
  private static let octaveJumpCost: Float = 0.7
  private static let voicingCost: Float = 0.28
  /// Below the first, in Hz, the spectrum counts whole, above the second not at all.
  private static let passBand = (1_000.0, 3_000.0)

  /// The f0 of `count` frames, `interval` seconds apart; the first stands at the first sample.
  static func track(
    _ samples: UnsafeBufferPointer<Float>, sampleRate: Int, interval: Double, count: Int
  ) -> [Float] {
    guard !samples.isEmpty else { return [Float](repeating: 0, count: count) }
    let divisor = max(1, (sampleRate + workingRate / 2) / workingRate)
    let rate = sampleRate / divisor
    var resampler = Resampler(from: sampleRate, to: rate)
    var low: [Float] = []
    resampler.process(samples, into: &low)
    resampler.finish(into: &low)
    var coarse = low.withUnsafeBufferPointer { coarseTrack($0, rate: Double(rate), interval: interval, count: count) }
    return low.withUnsafeBufferPointer { low in
      PitchExtension.extend(&coarse, low, rate: Double(rate), interval: interval * Double(rate))
      var refinement = StoneMask(low, sampleRate: Double(rate), lowest: range.lowerBound)
      return coarse.indices.map { frame in
        guard coarse[frame] > 0 else { return 0 }
        return refinement.refine(coarse[frame], at: Double(frame) * interval * Double(rate))
      }
    }
  }

  private static func coarseTrack(
    _ samples: UnsafeBufferPointer<Float>, rate: Double, interval: Double, count: Int
  ) -> [Float] {
    let length = periods * rate / range.lowerBound
    let longest = Int(rate / range.lowerBound) + 1
    var size = 64
    while size < Int(length) + 2 + longest { size *= 2 }
    let fft = RealFFT(size: size)
    let frame = WindowedFrame(samples, size: size)
    let correlation = Autocorrelation(fft, weights: weights(size: size, rate: rate))
    // The window's own.
    frame.cut(at: 0, length: length, .hann)
    correlation.fill(frame.window.pointer, weighted: false)
    let window = (0...(longest + 1)).map { correlation.values.pointer[$0] / correlation.values.pointer[0] }
    let peak = samples.reduce(Float(0)) { max($0, abs($1)) }
    var path = PitchPath(candidates: candidates, octaveJumpCost: octaveJumpCost, voicingCost: voicingCost)
    for number in 0..<count {
      let place = Double(number) * interval * rate
      path.beginFrame(unvoiced: unvoicedStrength(samples, place, length, peak))
      frame.cut(at: place, length: length, .hann)
      frame.removeMean()
      correlation.fill(frame.samples.pointer, weighted: true)
      addCandidates(correlation.values.pointer, window, rate, &path)
      path.endFrame()
    }
    return path.best()
  }

  /// Weights of the power spectrum's bins: a raised cosine's fall.
  private static func weights(size: Int, rate: Double) -> [Float] {
    (0...(size / 2)).map { bin in
      let hertz = Double(bin) * rate / Double(size)
      let part = min(1, max(0, (hertz - passBand.0) / (passBand.1 - passBand.0)))
      return Float(0.5 + 0.5 * cos(Double.pi * part))
    }
  }

  /// The strength of there being no voice: higher where it is quiet.
  private static func unvoicedStrength(
    _ samples: UnsafeBufferPointer<Float>, _ place: Double, _ length: Double, _ peak: Float
  ) -> Float {
    let start = max(0, Int(place - length / 4))
    let end = min(samples.count, Int(place + length / 4))
    var local: Float = 0
    for index in start..<max(start, end) { local = max(local, abs(samples[index])) }
    guard peak > 0 else { return 2 }
    return voicingThreshold + max(0, 2 - local / peak * (1 + voicingThreshold) / silenceThreshold)
  }

  private static func addCandidates(
    _ correlation: UnsafeMutablePointer<Float>, _ window: [Float], _ rate: Double, _ path: inout PitchPath
  ) {
    let energy = correlation[0]
    guard energy > 1e-12 else { return }
    let first = max(2, Int(rate / range.upperBound))
    let scale = 1 / energy
    func value(_ lag: Int) -> Float { correlation[lag] * scale / window[lag] }
    // By the parabola through the three nearest values.
    func value(near lag: Float) -> Float {
      let middle = Int(lag.rounded())
      let (a, b, c) = (value(middle - 1), value(middle), value(middle + 1))
      let distance = lag - Float(middle)
      return b + 0.5 * distance * (c - a + distance * (a - 2 * b + c))
    }
    var before = value(first - 1)
    var here = value(first)
    for lag in first..<(window.count - 1) {
      let after = value(lag + 1)
      if here > 0.5 * voicingThreshold, here > before, here >= after {
        // The top of the parabola through three values.
        let slope = 0.5 * (after - before)
        let bend = 2 * here - before - after
        let shift = bend > 0 ? slope / bend : 0
        let period = Float(lag) + shift
        var top = here + 0.5 * slope * shift
        let hertz = Float(rate) / period
        // A formant that rings in noise looks periodic for one short period, but not for two.
        if hertz > lowestFormant { top = min(top, value(near: 2 * period)) }
        let strength = min(top, 1 / max(top, 0.1)) + octaveCost * log2f(hertz / Float(range.lowerBound))
        path.add(frequency: hertz, strength: strength)
      }
      before = here
      here = after
    }
  }
}

/// The autocorrelation of frames, by way of their power spectrum.
private struct Autocorrelation {
  let values: FloatBuffer
  private let fft: RealFFT
  private let weights: [Float]
  private let real: FloatBuffer
  private let imaginary: FloatBuffer

  init(_ fft: RealFFT, weights: [Float]) {
    self.fft = fft
    self.weights = weights
    values = FloatBuffer(count: fft.size)
    real = FloatBuffer(count: fft.bins)
    imaginary = FloatBuffer(count: fft.bins)
  }

  func fill(_ samples: UnsafeMutablePointer<Float>, weighted: Bool) {
    let (re, im) = (real.pointer, imaginary.pointer)
    fft.forward(samples, re, im)
    weights.withUnsafeBufferPointer { weights in
      for bin in 0..<fft.bins {
        re[bin] = (re[bin] * re[bin] + im[bin] * im[bin]) * (weighted ? weights[bin] : 1)
        im[bin] = 0
      }
    }
    fft.inverse(re, im, values.pointer)
  }
}
