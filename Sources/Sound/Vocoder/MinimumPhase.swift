// In: a spectrum's magnitude, natural logarithm, bins from 0 to the Nyquist frequency. Out: the phase, in radians, of the
// causal response with that magnitude whose energy comes soonest. A. V. Oppenheim and R. W. Schafer, "Discrete-Time Signal
// Processing": its complex cepstrum is the real one, with the past folded onto the future.

/// Gives magnitudes their minimum phase.
final class MinimumPhase {
  private let fft: RealFFT
  private let cepstrum: FloatBuffer
  private let zeros: FloatBuffer

  init(_ fft: RealFFT) {
    self.fft = fft
    cepstrum = FloatBuffer(count: fft.size)
    zeros = FloatBuffer(count: fft.bins)
  }

  /// Replaces the logarithm by what folding leaves of it, and fills the phase.
  func fold(_ logarithm: UnsafeMutablePointer<Float>, phase: UnsafeMutablePointer<Float>) {
    let half = fft.size / 2
    fft.inverse(logarithm, zeros.pointer, cepstrum.pointer)
    for index in 1..<half { cepstrum.pointer[index] *= 2 }
    for index in (half + 1)..<fft.size { cepstrum.pointer[index] = 0 }
    fft.forward(cepstrum.pointer, logarithm, phase)
  }
}
