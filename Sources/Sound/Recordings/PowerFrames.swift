// In: mono samples at 48 kHz, full scale 1. Out: their power spectrum every 10 ms, a Hann window of 1024 samples about
// each place.

/// The spectra that recordings are judged by.
struct PowerFrames {
  /// From one to the next, in samples.
  static let hop = 480
  /// Hz from one bin to the next.
  static let binWidth = 48_000.0 / 1024

  /// Bins of a frame.
  let bins: Int
  /// How many there are.
  let count: Int
  private let power: [Float]

  init(_ samples: UnsafeBufferPointer<Float>) {
    let size = 1024
    let fft = RealFFT(size: size)
    bins = fft.bins
    count = samples.count / Self.hop + 1
    let window = (0..<size).map { Float(0.5 - 0.5 * PortableMath.cosine(turns: (Double($0) + 0.5) / Double(size))) }
    let memory = FloatBuffer(count: size + 2 * fft.bins)
    let (frame, real) = (memory.pointer, memory.pointer + size)
    let imaginary = real + fft.bins
    var power: [Float] = []
    power.reserveCapacity(count * fft.bins)
    for number in 0..<count {
      let start = number * Self.hop - size / 2
      for index in 0..<size {
        let place = start + index
        frame[index] = place >= 0 && place < samples.count ? samples[place] * window[index] : 0
      }
      fft.forward(frame, real, imaginary)
      for bin in 0..<fft.bins { power.append(real[bin] * real[bin] + imaginary[bin] * imaginary[bin]) }
    }
    self.power = power
  }

  /// The powers of one frame.
  func frame(_ number: Int) -> ArraySlice<Float> { power[(number * bins)..<((number + 1) * bins)] }
}
