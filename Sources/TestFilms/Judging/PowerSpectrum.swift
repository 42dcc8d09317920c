import Sound

// J. W. Cooley and J. W. Tukey, "An algorithm for the machine calculation of complex Fourier series", Math. Comp. 19, 1965.

/// The power spectrum of windows of a sound, for judging: its own, so that a judge shares nothing with what it judges.
struct PowerSpectrum {
  let size: Int
  private let window: [Float]
  private let roots: [(Float, Float)]
  /// Numbers with their bits reversed.
  private let order: [Int]
  private var real: [Float]
  private var imaginary: [Float]

  /// For windows (Hann's) of `size` samples, a power of two.
  init(size: Int) {
    self.size = size
    window = (0..<size).map { Float(0.5 - 0.5 * PortableMath.cosine(turns: (Double($0) + 0.5) / Double(size))) }
    roots = (0..<size / 2).map {
      let part = Double($0) / Double(size)
      return (Float(PortableMath.cosine(turns: part)), Float(-PortableMath.sine(turns: part)))
    }
    var order = [0]
    while order.count < size { order = order.map { 2 * $0 } + order.map { 2 * $0 + 1 } }
    self.order = order
    real = [Float](repeating: 0, count: size)
    imaginary = real
  }

  /// Adds to `power` (half of `size` values, from 0 Hz up) that of the window that begins at `start`; what lies outside of
  /// the samples is silence. A sine of full scale has 1 at its frequency.
  mutating func add(_ samples: [Float], from start: Int, to power: inout [Float]) {
    for index in 0..<size {
      let place = start + index
      real[order[index]] = samples.indices.contains(place) ? samples[place] * window[index] : 0
      imaginary[order[index]] = 0
    }
    transform()
    let scale = 16 / Float(size * size)
    for bin in 0..<size / 2 { power[bin] += (real[bin] * real[bin] + imaginary[bin] * imaginary[bin]) * scale }
  }

  private mutating func transform() {
    var half = 1
    while half < size {
      let step = size / (2 * half)
      for start in stride(from: 0, to: size, by: 2 * half) {
        for index in 0..<half {
          let (c, s) = roots[index * step]
          let (low, high) = (start + index, start + index + half)
          let (re, im) = (real[high] * c - imaginary[high] * s, real[high] * s + imaginary[high] * c)
          (real[high], imaginary[high]) = (real[low] - re, imaginary[low] - im)
          (real[low], imaginary[low]) = (real[low] + re, imaginary[low] + im)
        }
      }
      half *= 2
    }
  }
}
