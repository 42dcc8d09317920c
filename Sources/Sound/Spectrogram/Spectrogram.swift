#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: samples of one channel or more, full scale 1. Out: how strong each frequency is at each time: the power of a
// short-time Fourier transform with a Hann window, the mean of all channels, in dB; a full-scale sine is 0 dB.
// J. B. Allen and L. R. Rabiner, "A unified approach to short-time Fourier analysis and synthesis", Proc. IEEE 65, 1977.

/// The strength of frequencies in time.
public struct Spectrogram: Sendable {
  /// Below this nothing is told apart, in dB.
  static let silence: Float = -140

  /// Parts of the time.
  public let columns: Int
  /// Parts of the frequencies, from the lowest up.
  public let rows: Int
  /// In dB, column by column.
  let levels: [Float]

  /// The window, in seconds: shorter for a short sound, in which time matters more.
  private static func window(seconds: Double) -> Double { seconds < 1.5 ? 0.022 : 0.043 }
  /// How many windows at most are looked at in a column.
  private static let mostWindows = 6

  /// Of channels of one length at one rate in Hz.
  init(_ channels: [UnsafeBufferPointer<Float>], sampleRate: Int, columns: Int, rows: Int, scale: FrequencyScale) {
    self.columns = columns
    self.rows = rows
    let count = channels.first?.count ?? 0
    let wanted = Self.window(seconds: Double(count) / Double(sampleRate)) * Double(sampleRate)
    let length = max(64, 1 << Int(log2(wanted).rounded()))
    // Twice the window, the rest zeros: finer steps between the frequencies.
    var transform = WindowTransform(length: length, size: 2 * length)
    let bands = (0..<rows).map { row in
      let from = scale.frequency(at: Double(row) / Double(rows))
      let to = scale.frequency(at: Double(row + 1) / Double(rows))
      let bin = Double(2 * length) / Double(sampleRate)
      return Band(from: from * bin, to: to * bin, last: length)
    }
    let step = Double(count) / Double(columns)
    let windows = max(1, min(Self.mostWindows, Int((step / Double(length) * 2).rounded(.up))))
    var levels: [Float] = []
    levels.reserveCapacity(columns * rows)
    for column in 0..<columns {
      transform.clear()
      for window in 0..<windows {
        let center = (Double(column) + (Double(window) + 0.5) / Double(windows)) * step
        for channel in channels { transform.add(channel, center: Int(center)) }
      }
      let power = transform.meanPower
      levels += bands.map { max(Self.silence, 10 * log10($0.power(power) + 1e-20)) }
    }
    self.levels = levels
  }

  subscript(column: Int, row: Int) -> Float { levels[column * rows + row] }

  /// The strongest, in dB.
  var highest: Float { levels.max() ?? Self.silence }

  /// The frequencies of one row, in bins.
  private struct Band {
    private let first: Int
    private let last: Int
    private let fraction: Float

    init(from: Double, to: Double, last: Int) {
      let middle = (from + to) / 2
      if to - from > 1 {
        first = min(last, Int(from.rounded()))
        self.last = min(last, max(Int(from.rounded()), Int(to.rounded()) - 1))
        fraction = 0
      } else {
        first = min(last - 1, Int(middle))
        self.last = first
        fraction = Float(middle - Double(first))
      }
    }

    /// The strongest of several bins, or what lies between two: a line stays a line however wide the row is.
    func power(_ bins: [Float]) -> Float {
      if fraction > 0 { return bins[first] * (1 - fraction) + bins[first + 1] * fraction }
      return bins[first...last].max() ?? 0
    }
  }
}

/// The power spectrum of windows of a sound.
private struct WindowTransform {
  private let fft: RealFFT
  private let window: [Float]
  private let scale: Float
  private var samples: [Float]
  private var real: [Float]
  private var imaginary: [Float]
  private var power: [Float]
  private var count = 0

  init(length: Int, size: Int) {
    fft = RealFFT(size: size)
    window = (0..<length).map { Float(0.5 - 0.5 * cos(2 * Double.pi * (Double($0) + 0.5) / Double(length))) }
    // A full-scale sine gives half the sum of the window at its bin.
    scale = 4 / Float(length) * 4 / Float(length)
    samples = [Float](repeating: 0, count: size)
    real = [Float](repeating: 0, count: fft.bins)
    imaginary = real
    power = real
  }

  mutating func clear() {
    for bin in power.indices { power[bin] = 0 }
    count = 0
  }

  mutating func add(_ sound: UnsafeBufferPointer<Float>, center: Int) {
    let start = center - window.count / 2
    for index in window.indices {
      let place = start + index
      samples[index] = place >= 0 && place < sound.count ? sound[place] * window[index] : 0
    }
    for index in window.count..<samples.count { samples[index] = 0 }
    samples.withUnsafeMutableBufferPointer { samples in
      real.withUnsafeMutableBufferPointer { real in
        imaginary.withUnsafeMutableBufferPointer { imaginary in
          guard let samples = samples.baseAddress, let re = real.baseAddress, let im = imaginary.baseAddress else {
            return
          }
          fft.forward(samples, re, im)
        }
      }
    }
    for bin in power.indices { power[bin] += (real[bin] * real[bin] + imaginary[bin] * imaginary[bin]) * scale }
    count += 1
  }

  var meanPower: [Float] { power.map { $0 / Float(max(1, count)) } }
}
