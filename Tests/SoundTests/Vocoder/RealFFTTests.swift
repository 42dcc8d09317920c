import Testing

@testable import Sound

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The transform, against the sum that defines it.
struct RealFFTTests {
  private struct Spectrum {
    let real: FloatBuffer
    let imaginary: FloatBuffer

    init(_ samples: [Float], _ fft: RealFFT) {
      let input = FloatBuffer(count: samples.count)
      for (index, sample) in samples.enumerated() { input.pointer[index] = sample }
      real = FloatBuffer(count: fft.bins)
      imaginary = FloatBuffer(count: fft.bins)
      fft.forward(input.pointer, real.pointer, imaginary.pointer)
    }
  }

  private static let sizes = [32, 64, 128, 256, 512, 1024, 2048, 4096]

  @Test("The spectrum is what the definition says", arguments: sizes)
  func definition(size: Int) {
    let samples = Signals.noise(size, seed: UInt64(size))
    let spectrum = Spectrum(samples, RealFFT(size: size))
    let cosines = (0..<size).map { cos(2 * Double.pi * Double($0) / Double(size)) }
    for bin in stride(from: 0, through: size / 2, by: max(1, size / 64)) {
      var real = 0.0
      var imaginary = 0.0
      for (index, sample) in samples.enumerated() {
        let turn = bin * index % size
        real += Double(sample) * cosines[turn]
        imaginary -= Double(sample) * cosines[(turn + 3 * size / 4) % size]
      }
      let bound = 1e-6 * Double(size).squareRoot()
      #expect(abs(Double(spectrum.real.pointer[bin]) - real) < bound, "bin \(bin)")
      #expect(abs(Double(spectrum.imaginary.pointer[bin]) - imaginary) < bound, "bin \(bin)")
    }
  }

  @Test("The inverse gives the samples back", arguments: sizes)
  func inverse(size: Int) {
    let samples = Signals.noise(size)
    let fft = RealFFT(size: size)
    let spectrum = Spectrum(samples, fft)
    let back = FloatBuffer(count: size)
    fft.inverse(spectrum.real.pointer, spectrum.imaginary.pointer, back.pointer)
    for (index, sample) in samples.enumerated() { #expect(abs(back.pointer[index] - sample) < 2e-6) }
  }

  @Test("Logarithm, exponential, cosine and sine are the C library's within 3e-7")
  func elementary() {
    for step in -3000...3000 {
      let x = Float(step) / 35
      let power = VectorMath.exp(SIMD8(repeating: x))[3]
      #expect(abs(Double(power) / exp(Double(x)) - 1) < 3e-7, "exp \(x)")
      let logarithm = Double(VectorMath.log(SIMD8(repeating: power))[5])
      #expect(abs(logarithm - log(Double(power))) < 3e-7 * max(1, abs(logarithm)), "log \(power)")
      let (cosine, sine) = VectorMath.cosSin(SIMD8(repeating: x * 3))
      #expect(abs(Double(cosine[0]) - cos(Double(x * 3))) < 3e-7, "cos \(x * 3)")
      #expect(abs(Double(sine[7]) - sin(Double(x * 3))) < 3e-7, "sin \(x * 3)")
    }
  }
}
