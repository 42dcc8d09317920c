// In: a recording. Out: what can be told of it without knowing what it is.

/// How a recording sounds, in numbers.
public struct SoundFeatures: Sendable, Equatable {
  /// Loudness in LUFS; nil for silence.
  public var loudness: Double?
  /// The highest sample, in dB relative to full scale.
  public var peak: Double
  /// Where sounds begin, in seconds.
  public var onsets: [Double]
  /// The centre of gravity of its power spectrum, in Hz: low is dull, high is bright.
  public var brightness: Double
  /// 0 noise ... 1 tones: the flatness of its spectrum (J. D. Johnston, "Transform coding of audio signals using
  /// perceptual noise criteria", IEEE JSAC 6, 1988).
  public var tonality: Double
  /// How well it can be heard again and again: 1 a level that never changes, 0 a single strike.
  public var loopability: Double
  /// From when to when there is something to be heard, in seconds.
  public var active: ClosedRange<Double>

  /// From numbers that were kept.
  public init(
    loudness: Double?, peak: Double, onsets: [Double], brightness: Double, tonality: Double, loopability: Double,
    active: ClosedRange<Double>
  ) {
    self.loudness = loudness
    self.peak = peak
    self.onsets = onsets
    self.brightness = brightness
    self.tonality = tonality
    self.loopability = loopability
    self.active = active
  }

  /// Of a recording, of which the first minute is looked at.
  public init(_ sound: RecordedSound) {
    let mono = Array(sound.mono.prefix(60 * RecordedSound.sampleRate))
    loudness = sound.loudness
    peak = PortableMath.decibels(amplitude: Double(mono.map { abs($0) }.max() ?? 0))
    let levels = Self.levels(mono)
    active = Self.active(levels, seconds: Double(mono.count) / Double(RecordedSound.sampleRate))
    loopability = Self.loopability(levels, active)
    let measures = mono.withUnsafeBufferPointer { samples in
      let frames = PowerFrames(samples)
      return (OnsetDetector(frames).onsets(in: samples), Self.spectrum(frames))
    }
    onsets = measures.0.map { Double($0) / Double(RecordedSound.sampleRate) }
    brightness = measures.1.brightness
    tonality = measures.1.tonality
  }

  /// The power of each 20 ms in dB.
  private static func levels(_ samples: [Float]) -> [Double] {
    stride(from: 0, to: samples.count, by: 960).map { start in
      let end = min(samples.count, start + 960)
      let power = samples[start..<end].reduce(0) { $0 + Double($1) * Double($1) } / Double(end - start)
      return PortableMath.decibels(amplitude: power) / 2
    }
  }

  /// What lies less than 55 dB below the loudest 20 ms.
  private static func active(_ levels: [Double], seconds: Double) -> ClosedRange<Double> {
    let floor = max((levels.max() ?? -200) - 55, -90)
    guard let first = levels.firstIndex(where: { $0 > floor }), let last = levels.lastIndex(where: { $0 > floor })
    else { return 0...0 }
    return (Double(first) * 0.02)...min(seconds, Double(last + 1) * 0.02)
  }

  /// From how far apart the levels of its loud and its soft places are, half a second long each: 3 dB are steady, 20 dB
  /// are not; what is shorter than a second can't be heard again unnoticed.
  private static func loopability(_ levels: [Double], _ active: ClosedRange<Double>) -> Double {
    let range = Int(active.lowerBound / 0.02)..<min(levels.count, Int((active.upperBound / 0.02).rounded(.up)))
    let length = 25
    guard range.count >= 2 * length else { return 0 }
    let powers = levels[range].map { PortableMath.exp2($0 / 3.0103) }
    let means = stride(from: 0, through: powers.count - length, by: length / 2).map { start in
      PortableMath.decibels(amplitude: powers[start..<(start + length)].reduce(1e-12, +)) / 2
    }.sorted()
    let spread = means[means.count * 9 / 10] - means[means.count / 10]
    return min(1, max(0, 1 - (spread - 3) / 17))
  }

  /// The bands, in bins, within which tones are told from noise: a spectrum that only falls is no tone.
  private static let bands = [3, 15, 30, 50, 75, 110, 150, 214]

  private static func spectrum(_ frames: PowerFrames) -> (brightness: Double, tonality: Double) {
    var (moment, total, tones, weight) = (0.0, 0.0, 0.0, 0.0)
    // What is empty makes no tone of the rest.
    let end = highestBin(frames)
    let bands = zip(Self.bands, Self.bands.dropFirst()).filter { $0.1 <= max(end, Self.bands[1]) }
    for number in 0..<frames.count {
      let frame = frames.frame(number)
      var (sum, weighted): (Float, Float) = (0, 0)
      for bin in 1..<frames.bins {
        let power = frame[frame.startIndex + bin]
        sum += power
        weighted += power * Float(bin)
      }
      moment += Double(weighted) * PowerFrames.binWidth
      total += Double(sum)
      for band in bands {
        let (power, flatness) = flatness(frame[(frame.startIndex + band.0)..<(frame.startIndex + band.1)])
        guard power > 1e-7 else { continue }
        // Noise has a flatness of -2.5 dB, a tone one below -25 dB.
        tones += min(1, max(0, (-flatness - 3) / 22)) * power.squareRoot()
        weight += power.squareRoot()
      }
    }
    return (total > 0 ? moment / total : 0, weight > 0 ? tones / weight : 0)
  }

  /// The power of some bins, and how far their geometric mean lies below the arithmetic one, in dB.
  private static func flatness(_ bins: ArraySlice<Float>) -> (power: Double, decibels: Double) {
    var (power, logarithms): (Float, Float) = (0, 0)
    for bin in bins {
      power += bin
      logarithms += logarithm(bin + 1e-12)
    }
    let difference = logarithms / Float(bins.count) - logarithm(power / Float(bins.count) + 1e-12)
    return (Double(power), Double(difference) * 3.0103)
  }

  /// The highest bin that is anywhere less than 70 dB below the strongest one.
  private static func highestBin(_ frames: PowerFrames) -> Int {
    var highest = [Float](repeating: 0, count: frames.bins)
    for number in 0..<frames.count {
      let frame = frames.frame(number)
      for bin in highest.indices { highest[bin] = max(highest[bin], frame[frame.startIndex + bin]) }
    }
    let least = (highest.max() ?? 0) * 1e-7
    return highest.lastIndex { $0 > least } ?? 0
  }

  /// To the base of two, near enough: the exponent, and a parabola through the mantissa.
  @inline(__always)
  private static func logarithm(_ x: Float) -> Float {
    let m = x.significand
    return Float(x.exponent) + (-0.344_845 * m + 2.024_658) * m - 1.674_873
  }
}
