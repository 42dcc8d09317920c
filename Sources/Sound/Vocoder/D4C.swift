#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: a sound, a place in it and f0 there. Out: the aperiodicity of bands, in dB of the amplitude: 0 is all noise.
// M. Morise, "D4C, a band-aperiodicity estimator for high-quality speech synthesis", Speech Communication 84, 2016: the
// group delay of a periodic sound, freed of the window's and the harmonics' part, is a smooth curve, that of noise is not.
// Whether there is voice at all: LoveTrain, from the same author's WORLD.

/// Estimates how noisy a voice is.
final class D4C {
  /// Hz from one band's middle to the next; the first stands one step above zero.
  static let bandSpacing = 3_000.0
  /// Of what lies below the third frequency of `voiceEdges`, the part below the second that makes a frame voiced.
  private static let voiceShare: Float = 0.85
  /// Hz: what lies below the first does not count.
  private static let voiceEdges = (100.0, 4_000.0, 7_900.0)
  private static let periods = 4.0

  /// Bands of a frame.
  let bands: Int

  private let sampleRate: Double
  private let lowest: Double
  private let fft: RealFFT
  private let frame: WindowedFrame
  private let smoothing: SpectralSmoothing
  private let bandFFT: RealFFT
  /// Nuttall's window, a band wide to both sides.
  private let bandWindow: [Float]
  private let ramp: FloatBuffer
  private let real: FloatBuffer
  private let imaginary: FloatBuffer
  private let rampReal: FloatBuffer
  private let rampImaginary: FloatBuffer
  private let centroid: FloatBuffer
  private let power: FloatBuffer
  private let delay: FloatBuffer
  private let band: FloatBuffer
  private var largest: [Float]

  /// For voices from `lowest` Hz on.
  init(_ samples: UnsafeBufferPointer<Float>, sampleRate: Double, lowest: Double) {
    self.sampleRate = sampleRate
    self.lowest = lowest
    bands = Self.bands(sampleRate: sampleRate)
    var size = 64
    while Double(size) < Self.periods * sampleRate / lowest + 2 { size *= 2 }
    fft = RealFFT(size: size)
    frame = WindowedFrame(samples, size: size)
    smoothing = SpectralSmoothing(bins: fft.bins, sampleRate: sampleRate)
    let half = Int(Self.bandSpacing * Double(size) / sampleRate)
    bandWindow = Self.nuttall(2 * half + 1)
    var bandSize = 64
    while bandSize < bandWindow.count { bandSize *= 2 }
    bandFFT = RealFFT(size: bandSize)
    ramp = FloatBuffer(count: size + 8)
    let spectra = (0..<7).map { [bins = fft.bins] _ in FloatBuffer(count: bins + 8) }
    (real, imaginary, rampReal, rampImaginary) = (spectra[0], spectra[1], spectra[2], spectra[3])
    (centroid, power, delay) = (spectra[4], spectra[5], spectra[6])
    band = FloatBuffer(count: bandSize + 8)
    largest = [Float](repeating: 0, count: max(1, 8 * bandSize / bandWindow.count))
  }

  /// How many bands a sample rate has room for.
  static func bands(sampleRate: Double) -> Int { max(1, Int(min(15_000, sampleRate / 2 - bandSpacing) / bandSpacing)) }

  /// H. Nuttall's window of least side lobes, IEEE Trans. ASSP 29, 1981.
  private static func nuttall(_ count: Int) -> [Float] {
    (0..<count).map { index in
      let angle = 2 * Double.pi * Double(index) / Double(count - 1)
      return Float(0.355768 - 0.487396 * cos(angle) + 0.144232 * cos(2 * angle) - 0.012604 * cos(3 * angle))
    }
  }

  /// Whether most of a frame's power lies where a voice's does.
  func isVoiced(f0: Float, at place: Double) -> Bool {
    frame.cut(at: place, length: 3 * sampleRate / max(lowest, Double(f0)), .blackman)
    frame.removeMean()
    fft.forward(frame.samples.pointer, real.pointer, imaginary.pointer)
    let perHertz = Double(fft.size) / sampleRate
    let edges = (
      Int(Self.voiceEdges.0 * perHertz) + 1, min(fft.bins, Int(Self.voiceEdges.1 * perHertz) + 1),
      min(fft.bins, Int(Self.voiceEdges.2 * perHertz) + 1)
    )
    var low: Float = 0
    var all: Float = 0
    for bin in edges.0..<edges.2 {
      let power = real.pointer[bin] * real.pointer[bin] + imaginary.pointer[bin] * imaginary.pointer[bin]
      all += power
      if bin < edges.1 { low += power }
    }
    return low > Self.voiceShare * all
  }

  /// Fills `aperiodicity` with `bands` values in dB, at most 0. `f0` above zero in Hz; `place` in samples.
  func estimate(f0: Float, at place: Double, into aperiodicity: UnsafeMutablePointer<Float>) {
    let f0 = max(lowest, Double(f0))
    fillCentroid(f0, place)
    smoothing.fillBelow(f0, centroid.pointer)
    fillPower(f0, place)
    for bin in 0..<fft.bins { delay.pointer[bin] = centroid.pointer[bin] / max(power.pointer[bin], 1e-20) }
    // Without what varies along frequency as f0 does, and without the slow part.
    smoothing.smooth(delay.pointer, width: f0 / 2, into: real.pointer)
    smoothing.smooth(real.pointer, width: f0, into: imaginary.pointer)
    for bin in 0..<fft.bins { delay.pointer[bin] = real.pointer[bin] - imaginary.pointer[bin] }
    for number in 0..<bands {
      // Between the harmonics of a higher voice there is more room for noise to look smooth; the correction is WORLD's.
      let corrected = bandAperiodicity(number) + Float((f0 - 100) / 50)
      aperiodicity[number] = min(0, corrected)
    }
  }

  /// The sum of two energy centroids half a period apart, which does not depend on where in the period the frame is.
  private func fillCentroid(_ f0: Double, _ place: Double) {
    for bin in 0..<fft.bins { centroid.pointer[bin] = 0 }
    for side in [-0.25, 0.25] {
      frame.cut(at: place + side * sampleRate / f0, length: Self.periods * sampleRate / f0, .blackman)
      frame.removeMean()
      frame.normalize(by: frame.samples)
      fft.forward(frame.samples.pointer, real.pointer, imaginary.pointer)
      // Time counted from the start of the frame, in samples.
      for index in 0..<fft.size { ramp.pointer[index] = frame.samples.pointer[index] * Float(index + 1) }
      fft.forward(ramp.pointer, rampReal.pointer, rampImaginary.pointer)
      for bin in 0..<fft.bins {
        centroid.pointer[bin] +=
          real.pointer[bin] * rampReal.pointer[bin] + imaginary.pointer[bin] * rampImaginary.pointer[bin]
      }
    }
  }

  private func fillPower(_ f0: Double, _ place: Double) {
    frame.cut(at: place, length: Self.periods * sampleRate / f0, .hann)
    frame.removeMean()
    fft.forward(frame.samples.pointer, real.pointer, imaginary.pointer)
    for bin in 0..<fft.bins {
      rampReal.pointer[bin] =
        real.pointer[bin] * real.pointer[bin] + imaginary.pointer[bin] * imaginary.pointer[bin]
    }
    smoothing.fillBelow(f0, rampReal.pointer)
    smoothing.smooth(rampReal.pointer, width: f0, into: power.pointer)
  }

  /// How much of the group delay's spectrum lies outside its strongest part, in dB.
  private func bandAperiodicity(_ number: Int) -> Float {
    let half = bandWindow.count / 2
    let center = Int(Self.bandSpacing * Double(number + 1) * Double(fft.size) / sampleRate)
    for index in bandWindow.count..<bandFFT.size { band.pointer[index] = 0 }
    for index in bandWindow.indices {
      let bin = min(fft.bins - 1, max(0, center - half + index))
      band.pointer[index] = delay.pointer[bin] * bandWindow[index]
    }
    bandFFT.forward(band.pointer, real.pointer, imaginary.pointer)
    for index in largest.indices { largest[index] = 0 }
    var all: Float = 0
    for bin in 0..<bandFFT.bins {
      let power = real.pointer[bin] * real.pointer[bin] + imaginary.pointer[bin] * imaginary.pointer[bin]
      all += power
      keep(power)
    }
    let strongest = largest.reduce(0, +)
    return 10 * log10f(max(1e-6, (all - strongest) / max(all, 1e-30)))
  }

  /// Keeps the largest values in order.
  private func keep(_ value: Float) {
    var place = largest.count - 1
    guard value > largest[place] else { return }
    while place > 0, largest[place - 1] < value {
      largest[place] = largest[place - 1]
      place -= 1
    }
    largest[place] = value
  }
}
