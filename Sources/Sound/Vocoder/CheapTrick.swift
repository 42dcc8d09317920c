// In: a sound, a place in it and f0 there. Out: the spectral envelope, natural logarithm of power, free of the harmonics.
// M. Morise, "CheapTrick, a spectral envelope estimator for high-quality speech synthesis", Speech Communication 67, 2015;
// its three steps: a window of three periods, smoothing over 2/3 f0, liftering. Power is of a frame whose window has unit
// energy, so that white noise of variance v has the envelope ln v.

/// Estimates the spectral envelope of a voice.
final class CheapTrick {
  /// Hz, where the voice is silent: windows of 12 ms, between the flicker that short ones see in noise and the smear that
  /// long ones make of bursts.
  static let unvoicedF0 = 250.0
  /// Power below which there is nothing.
  static let floor: Float = 1e-14
  /// The paper's compensation of what smoothing takes from the peaks.
  private static let compensation: Float = -0.15
  private static let periods = 3.0

  /// Bins of an envelope.
  var bins: Int { fft.bins }

  private let sampleRate: Double
  private let lowest: Double
  private let fft: RealFFT
  private let frame: WindowedFrame
  private let smoothing: SpectralSmoothing
  private let power: FloatBuffer
  private let imaginary: FloatBuffer
  private let cepstrum: FloatBuffer

  /// For voices from `lowest` Hz on.
  init(_ samples: UnsafeBufferPointer<Float>, sampleRate: Double, lowest: Double) {
    self.sampleRate = sampleRate
    self.lowest = lowest
    fft = RealFFT(size: Self.size(sampleRate: sampleRate, lowest: lowest))
    frame = WindowedFrame(samples, size: fft.size)
    smoothing = SpectralSmoothing(bins: fft.bins, sampleRate: sampleRate)
    power = FloatBuffer(count: fft.bins + 8)
    imaginary = FloatBuffer(count: fft.bins + 8)
    cepstrum = FloatBuffer(count: fft.size + 8)
  }

  /// Samples in the transform of a frame.
  static func size(sampleRate: Double, lowest: Double) -> Int {
    var size = 64
    while Double(size) < periods * sampleRate / lowest + 2 { size *= 2 }
    return size
  }

  /// Fills `envelope` with `bins` values. `f0` in Hz, 0 for no voice; `place` in samples.
  func estimate(f0: Float, at place: Double, into envelope: UnsafeMutablePointer<Float>) {
    let f0 = f0 > 0 ? max(lowest, Double(f0)) : Self.unvoicedF0
    frame.cut(at: place, length: Self.periods * sampleRate / f0, .hann)
    frame.normalize(by: frame.window)
    frame.removeMean()
    let (re, im) = (power.pointer, imaginary.pointer)
    fft.forward(frame.samples.pointer, re, im)
    for bin in 0..<bins { re[bin] = re[bin] * re[bin] + im[bin] * im[bin] }
    smoothing.fillBelow(f0, re)
    smoothing.smooth(re, width: f0 * 2 / 3, into: envelope)
    lifter(envelope, Float(f0))
  }

  /// Smooths the logarithm once more, over f0, and gives back what both smoothings took from its peaks.
  private func lifter(_ envelope: UnsafeMutablePointer<Float>, _ f0: Float) {
    let (logarithm, unused) = (power.pointer, imaginary.pointer)
    for bin in 0..<bins { unused[bin] = 0 }
    for bin in stride(from: 0, to: bins - 1, by: 8) {
      logarithm.store(VectorMath.log(envelope.load8(bin) + Self.floor), bin)
    }
    logarithm[bins - 1] = VectorMath.log(SIMD8(repeating: envelope[bins - 1] + Self.floor))[0]
    fft.inverse(logarithm, unused, cepstrum.pointer)
    // At quefrency q: sin(pi f0 q) / (pi f0 q) * (1 - 2 c + 2 c cos(2 pi f0 q)), even in q.
    let half = fft.size / 2
    let step = Float.pi * f0 / Float(sampleRate)
    let lanes = SIMD8<Float>(0, 1, 2, 3, 4, 5, 6, 7)
    for index in stride(from: 0, to: half, by: 8) {
      var angle = (lanes + Float(index)) * step
      if index == 0 { angle[0] = 1e-4 }
      let sine = VectorMath.cosSin(angle).sin
      let gain = sine / angle * (1 - 4 * Self.compensation * sine * sine)
      cepstrum.store(cepstrum.load8(index) * gain, index)
    }
    cepstrum.pointer[half] = 0
    for index in 1..<half { cepstrum.pointer[fft.size - index] = cepstrum.pointer[index] }
    fft.forward(cepstrum.pointer, envelope, unused)
  }
}
