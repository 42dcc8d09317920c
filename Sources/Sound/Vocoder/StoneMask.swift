// In: a sound, a place in it and about its f0 there. Out: f0 from the instantaneous frequencies of the first harmonics.
// M. Morise, H. Kawahara and H. Katayose, "Fast and reliable F0 estimation method based on the period extraction of vocal
// fold vibration of singing voice and speech", AES 35th International Conference, 2009; J. L. Flanagan and R. M. Golden,
// "Phase vocoder", 1966, for the instantaneous frequency.

/// Makes an estimate of f0 exact.
struct StoneMask {
  /// Harmonics that count, and how far from the estimate the result may be.
  private static let harmonics = 6
  private static let tolerance: Float = 0.12
  /// Periods in the window.
  private static let periods = 3.0

  private let frame: WindowedFrame
  private let fft: RealFFT
  private let sampleRate: Float
  private let lowest: Float
  private let real: FloatBuffer
  private let imaginary: FloatBuffer
  private let slope: FloatBuffer
  private let slopeReal: FloatBuffer
  private let slopeImaginary: FloatBuffer

  /// For f0 from `lowest` Hz on.
  init(_ samples: UnsafeBufferPointer<Float>, sampleRate: Double, lowest: Double) {
    var size = 64
    while Double(size) < Self.periods * sampleRate / lowest + 2 { size *= 2 }
    fft = RealFFT(size: size)
    frame = WindowedFrame(samples, size: size)
    self.sampleRate = Float(sampleRate)
    self.lowest = Float(lowest)
    real = FloatBuffer(count: fft.bins)
    imaginary = FloatBuffer(count: fft.bins)
    slope = FloatBuffer(count: size)
    slopeReal = FloatBuffer(count: fft.bins)
    slopeImaginary = FloatBuffer(count: fft.bins)
  }

  /// f0 at a place in samples; the estimate itself where the harmonics do not bear it out.
  mutating func refine(_ estimate: Float, at place: Double) -> Float {
    let first = max(lowest, estimate)
    frame.cut(at: place, length: Self.periods * Double(sampleRate / first), .blackman)
    frame.removeMean()
    fft.forward(frame.samples.pointer, real.pointer, imaginary.pointer)
    fillSlope()
    fft.forward(slope.pointer, slopeReal.pointer, slopeImaginary.pointer)
    // Two harmonics tell where the others are.
    let second = frequency(near: first, harmonics: 2) ?? first
    guard abs(second - first) <= Self.tolerance * first else { return estimate }
    guard let third = frequency(near: second, harmonics: Self.harmonics) else { return second }
    return abs(third - first) <= Self.tolerance * first ? third : estimate
  }

  /// The frame under the derivative of its window, by differences of the windowed samples' neighbours.
  private func fillSlope() {
    let (samples, window, count) = (frame.samples.pointer, frame.window.pointer, frame.count)
    for index in 0..<fft.size { slope.pointer[index] = 0 }
    for index in 0..<count {
      let before = index > 0 ? window[index - 1] : 0
      let after = window[index + 1]
      guard window[index] > 1e-5 else { continue }
      slope.pointer[index] = samples[index] / window[index] * (after - before) * 0.5
    }
  }

  /// The mean of the harmonics' instantaneous frequencies, each by its number and weighed by its amplitude.
  private func frequency(near f0: Float, harmonics: Int) -> Float? {
    var weighted: Float = 0
    var weights: Float = 0
    let binsPerHertz = Float(fft.size) / sampleRate
    for harmonic in 1...harmonics {
      let bin = Int((f0 * Float(harmonic) * binsPerHertz).rounded())
      guard bin < fft.bins - 1 else { break }
      let (re, im) = (real.pointer[bin], imaginary.pointer[bin])
      let power = re * re + im * im
      guard power > 1e-20 else { continue }
      // With the window's derivative d: f = f_bin - Im(X_d / X) / 2 pi.
      let turn = (slopeImaginary.pointer[bin] * re - slopeReal.pointer[bin] * im) / power
      let instantaneous = Float(bin) / binsPerHertz - turn * sampleRate / (2 * .pi)
      let amplitude = power.squareRoot()
      weighted += amplitude * instantaneous
      weights += amplitude * Float(harmonic)
    }
    guard weights > 0 else { return nil }
    return weighted / weights
  }
}
