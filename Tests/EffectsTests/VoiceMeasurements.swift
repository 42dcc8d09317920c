import Sound

@testable import Effects

/// What is measured of calls.
enum VoiceMeasurements {
  /// The loudest stretch of so many seconds.
  static func loudest(_ samples: [Float], seconds: Double) -> ArraySlice<Float> {
    let length = min(samples.count, Int(seconds * Effects.rate))
    var best = (start: 0, power: -1.0)
    for start in stride(from: 0, through: samples.count - length, by: max(1, length / 4)) {
      let power = samples[start..<(start + length)].reduce(0.0) { $0 + Double($1) * Double($1) }
      if power > best.power { best = (start, power) }
    }
    return samples[best.start..<(best.start + length)]
  }

  /// The fundamental frequency in Hz within a range, by autocorrelation at a quarter of the rate; the shortest period of
  /// those that fit nearly best.
  static func f0(_ samples: ArraySlice<Float>, _ range: ClosedRange<Double>) -> Double {
    var low = Biquad.lowPass(4000)
    let x = samples.map { low.next(Double($0)) }.enumerated().filter { $0.offset % 4 == 0 }.map(\.element)
    let rate = Effects.rate / 4
    let lags = Int(rate / range.upperBound)...Int(rate / range.lowerBound) + 1
    func likeness(_ lag: Int) -> Double {
      var (product, a, b) = (0.0, 1e-12, 1e-12)
      for at in 0..<(x.count - lag) {
        product += x[at] * x[at + lag]
        a += x[at] * x[at]
        b += x[at + lag] * x[at + lag]
      }
      return product / (a * b).squareRoot()
    }
    let values = lags.map(likeness)
    guard let most = values.max() else { return 0 }
    for index in values.indices.dropFirst().dropLast()
    where values[index] > 0.9 * most && values[index] >= values[index - 1] && values[index] >= values[index + 1] {
      let bend = values[index - 1] - 2 * values[index] + values[index + 1]
      let shift = bend == 0 ? 0 : 0.5 * (values[index - 1] - values[index + 1]) / bend
      return rate / (Double(lags.lowerBound + index) + shift)
    }
    return 0
  }

  /// The level in dB of a sine of this frequency (Goertzel, under a Hann window).
  static func level(_ samples: ArraySlice<Float>, _ hertz: Double) -> Double {
    var (real, imaginary) = (0.0, 0.0)
    for (index, sample) in samples.enumerated() {
      let window = 1 - PortableMath.cosine(turns: Double(index) / Double(samples.count))
      let turns = hertz * Double(index) / Effects.rate
      real += Double(sample) * window * PortableMath.cosine(turns: turns)
      imaginary += Double(sample) * window * PortableMath.sine(turns: turns)
    }
    let amplitude = 2 * (real * real + imaginary * imaginary).squareRoot() / Double(samples.count)
    return PortableMath.decibels(amplitude: amplitude)
  }

  /// The power of a band in dB.
  static func power(_ samples: some Sequence<Float>, _ low: Double, _ high: Double) -> Double {
    var filters = [Biquad.highPass(low), .highPass(low), .lowPass(high), .lowPass(high)]
    var (sum, count) = (1e-20, 0.0)
    for sample in samples {
      var x = Double(sample)
      for index in filters.indices { x = filters[index].next(x) }
      sum += x * x
      count += 1
    }
    return PortableMath.decibels(amplitude: (sum / max(1, count)).squareRoot())
  }

  /// The level as it goes, 1000 values a second: what is above `low` Hz, smoothed by about `milliseconds`.
  static func envelope(_ samples: some Sequence<Float>, above low: Double, milliseconds: Double) -> [Double] {
    var high = Biquad.highPass(low)
    var smooth = Biquad.lowPass(350 / milliseconds)
    return samples.enumerated().compactMap { index, sample in
      let x = high.next(Double(sample))
      let level = smooth.next(abs(x))
      return index % 48 == 0 ? max(0, level) : nil
    }
  }

  /// The rate in Hz, within a range, at which an envelope swings most.
  static func swing(_ envelope: [Double], _ range: ClosedRange<Double>) -> Double {
    let mean = envelope.reduce(0, +) / Double(max(1, envelope.count))
    var best = (hertz: 0.0, power: -1.0)
    for hertz in stride(from: range.lowerBound, through: range.upperBound, by: 0.1) {
      var (real, imaginary) = (0.0, 0.0)
      for (index, value) in envelope.enumerated() {
        let turns = hertz * Double(index) / 1000
        real += (value - mean) * PortableMath.cosine(turns: turns)
        imaginary += (value - mean) * PortableMath.sine(turns: turns)
      }
      let power = real * real + imaginary * imaginary
      if power > best.power { best = (hertz, power) }
    }
    return best.hertz
  }
}
