#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: an excitation, and envelope and aperiodicity where it stands. Out: the vocal tract's response to it, added to a
// sound. M. Morise, F. Yokomori and K. Ozawa, "WORLD", 2016: minimum-phase responses to a pulse and to noise.

/// Makes the sound of pulses and noise.
final class ResponseSynthesizer {
  private let parameters: SpeechParameters
  private let envelope: [Float]
  private let fft: RealFFT
  private let minimumPhase: MinimumPhase
  private let breath: [Float]?
  /// For each bin the band below its place, and how far on the way to the next it stands; 0 is the band at 0 Hz.
  private let bandBelow: [Int]
  private let bandPart: [Float]
  /// A raised cosine around the pulse, of sum 1: how a constant part is taken away.
  private let raisedCosine: FloatBuffer
  private var noise = NoiseGenerator(seed: 2)

  private let logarithm: FloatBuffer
  private let noisiness: FloatBuffer
  private let phase: FloatBuffer
  private let real: FloatBuffer
  private let imaginary: FloatBuffer
  private let noiseReal: FloatBuffer
  private let noiseImaginary: FloatBuffer
  private let samples: FloatBuffer
  private var bandLevels: [Float]

  init(_ parameters: SpeechParameters, shape: VoiceShape) {
    self.parameters = parameters
    let bins = parameters.bins
    let rate = Double(parameters.sampleRate)
    envelope = EnvelopeShape(shape, bins: bins, sampleRate: rate).applied(to: parameters)
    fft = RealFFT(size: 2 * (bins - 1))
    minimumPhase = MinimumPhase(fft)
    let hertz = (0..<bins).map { Double($0) * rate / 2 / Double(bins - 1) }
    breath = shape.breath == 0 ? nil : hertz.map { Float(shape.breath * min(1, $0 / 2_500)) }
    let edges = [0] + (1...parameters.bands).map { Double($0) * D4C.bandSpacing } + [rate / 2]
    bandBelow = hertz.map { hertz in min(parameters.bands, (edges.lastIndex { $0 <= hertz } ?? 0)) }
    bandPart = zip(hertz, bandBelow).map { hertz, band in
      Float((hertz - edges[band]) / (edges[band + 1] - edges[band]))
    }
    bandLevels = [Float](repeating: 0, count: parameters.bands + 2)
    let size = fft.size
    raisedCosine = FloatBuffer(count: size)
    // A quarter to each side, so that it is zero where the response is cut.
    for index in 0..<size where index < size / 4 || index > size * 3 / 4 {
      raisedCosine.pointer[index] = Float((1 + cos(4 * Double.pi * Double(index) / Double(size))) * 2 / Double(size))
    }
    let spectra = (0..<7).map { _ in FloatBuffer(count: bins + 8) }
    (logarithm, noisiness, phase, real) = (spectra[0], spectra[1], spectra[2], spectra[3])
    (imaginary, noiseReal, noiseImaginary) = (spectra[4], spectra[5], spectra[6])
    samples = FloatBuffer(count: size + 8)
  }

  /// Adds the response to an excitation that ends at `end`, in samples.
  func add(_ excitation: Excitation, until end: Int, to output: inout [Float]) {
    let start = Int(excitation.position)
    let row = frames(at: excitation.frame)
    fillLogarithm(row)
    if excitation.pulse > 0 {
      fillNoisiness(row)
      fillPulse(height: excitation.pulse, delay: Float(excitation.position - Double(start)))
    } else {
      for bin in 0..<fft.bins {
        noisiness.pointer[bin] = 0
        real.pointer[bin] = 0
        imaginary.pointer[bin] = 0
      }
    }
    addNoise(count: min(fft.size / 2, max(0, end - start)))
    let constant = real.pointer[0]
    fft.inverse(real.pointer, imaginary.pointer, samples.pointer)
    overlap(start, constant, &output)
  }

  /// The two frames around a place, as their first bins, and how far it is on the way to the second.
  private func frames(at frame: Double) -> (first: Int, second: Int, part: Float) {
    let last = parameters.frameCount - 1
    let first = min(last, max(0, Int(frame)))
    return (first, min(last, first + 1), Float(min(1, max(0, frame - Double(first)))))
  }

  private func fillLogarithm(_ row: (first: Int, second: Int, part: Float)) {
    let bins = fft.bins
    envelope.withUnsafeBufferPointer { envelope in
      for bin in 0..<bins {
        let first = envelope[row.first * bins + bin]
        logarithm.pointer[bin] = first + (envelope[row.second * bins + bin] - first) * row.part
      }
    }
  }

  /// The natural logarithm of the noise's part of the power.
  private func fillNoisiness(_ row: (first: Int, second: Int, part: Float)) {
    let bands = parameters.bands
    // An amplitude at -60 dB is no noise; at the Nyquist frequency there is nothing else.
    bandLevels[0] = -60
    bandLevels[bands + 1] = 0
    for band in 0..<bands {
      let first = parameters.aperiodicity[row.first * bands + band]
      bandLevels[band + 1] = first + (parameters.aperiodicity[row.second * bands + band] - first) * row.part
    }
    let perDecibel: Float = 0.230_258_51
    for bin in 0..<fft.bins {
      let level = bandLevels[bandBelow[bin]]
      let noise = level + (bandLevels[bandBelow[bin] + 1] - level) * bandPart[bin]
      noisiness.pointer[bin] = noise * perDecibel
    }
    guard let breath else { return }
    for bin in 0..<fft.bins {
      let share = expf(noisiness.pointer[bin])
      noisiness.pointer[bin] = logf(1 - (1 - share) * (1 - breath[bin]))
    }
  }

  /// Fills the spectrum with that of the pulse's response.
  private func fillPulse(height: Float, delay: Float) {
    for bin in stride(from: 0, to: fft.bins, by: 8) {
      let rest = 1 - VectorMath.exp(noisiness.load8(bin))
      let share = rest.replacing(with: 1e-6, where: rest .< 1e-6)
      real.store(0.5 * (logarithm.load8(bin) + VectorMath.log(share)), bin)
    }
    minimumPhase.fold(real.pointer, phase: phase.pointer)
    let turn = -2 * Float.pi * delay / Float(fft.size)
    let lanes = SIMD8<Float>(0, 1, 2, 3, 4, 5, 6, 7)
    for bin in stride(from: 0, to: fft.bins, by: 8) {
      let magnitude = VectorMath.exp(real.load8(bin)) * height
      let (c, s) = VectorMath.cosSin(phase.load8(bin) + (lanes + Float(bin)) * turn)
      real.store(magnitude * c, bin)
      imaginary.store(magnitude * s, bin)
    }
  }

  /// Adds to the spectrum that of the response to noise of `count` samples.
  private func addNoise(count: Int) {
    guard count > 0 else { return }
    for index in 0..<count { samples.pointer[index] = noise.next() }
    for index in count..<fft.size { samples.pointer[index] = 0 }
    fft.forward(samples.pointer, noiseReal.pointer, noiseImaginary.pointer)
    for bin in stride(from: 0, to: fft.bins, by: 8) {
      logarithm.store(0.5 * (logarithm.load8(bin) + noisiness.load8(bin)), bin)
    }
    minimumPhase.fold(logarithm.pointer, phase: phase.pointer)
    for bin in stride(from: 0, to: fft.bins, by: 8) {
      let magnitude = VectorMath.exp(logarithm.load8(bin))
      let (c, s) = VectorMath.cosSin(phase.load8(bin))
      let (nr, ni) = (noiseReal.load8(bin), noiseImaginary.load8(bin))
      real.store(real.load8(bin) + magnitude * (nr * c - ni * s), bin)
      imaginary.store(imaginary.load8(bin) + magnitude * (nr * s + ni * c), bin)
    }
  }

  /// Adds the response, without its constant part. Its last quarter is what lies before the pulse: one between two samples
  /// rings to both sides.
  private func overlap(_ start: Int, _ constant: Float, _ output: inout [Float]) {
    let size = fft.size
    output.withUnsafeMutableBufferPointer { output in
      let after = min(size * 3 / 4, output.count - start)
      for index in 0..<max(0, after) {
        output[start + index] += samples.pointer[index] - constant * raisedCosine.pointer[index]
      }
      for index in (size - min(size / 4, start))..<size where start + index - size < output.count {
        output[start + index - size] += samples.pointer[index] - constant * raisedCosine.pointer[index]
      }
    }
  }
}
