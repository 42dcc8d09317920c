// In: mono samples, full scale 1. Out: integrated loudness in LUFS.
// ITU-R BS.1770-4: K-weighting (two biquads, here for any rate by the bilinear transform of their analog forms), blocks of
// 400 ms that overlap by 75 %, gates at -70 LUFS and 10 LU below the mean of what passes that.

/// Measures the loudness of a sound that comes in pieces.
public struct LoudnessMeter: Sendable {
  private struct Biquad: Sendable {
    var b0 = 0.0
    var b1 = 0.0
    var b2 = 0.0
    var a1 = 0.0
    var a2 = 0.0
  }

  private let shelf: Biquad
  private let highPass: Biquad
  private var state = (0.0, 0.0, 0.0, 0.0)
  private let stepSamples: Int
  private var stepEnergy = 0.0
  private var stepFill = 0
  /// Energy of each 100 ms.
  private var steps: [Double] = []

  /// For sounds of this rate, in Hz.
  public init(sampleRate: Int) {
    let rate = Double(sampleRate)
    var k = PortableMath.tangent(turns: 1681.974450955533 / rate / 2)
    var q = 0.7071752369554196
    let high = PortableMath.amplitude(decibels: 3.999843853973347)
    let band = PortableMath.power(high, 0.4996667741545416)
    var a0 = 1 + k / q + k * k
    shelf = Biquad(
      b0: (high + band * k / q + k * k) / a0, b1: 2 * (k * k - high) / a0, b2: (high - band * k / q + k * k) / a0,
      a1: 2 * (k * k - 1) / a0, a2: (1 - k / q + k * k) / a0)
    k = PortableMath.tangent(turns: 38.13547087602444 / rate / 2)
    q = 0.5003270373238773
    a0 = 1 + k / q + k * k
    highPass = Biquad(b0: 1, b1: -2, b2: 1, a1: 2 * (k * k - 1) / a0, a2: (1 - k / q + k * k) / a0)
    stepSamples = sampleRate / 10
  }

  /// Takes the next samples.
  public mutating func add(_ samples: UnsafeBufferPointer<Float>) {
    var (s1, s2, h1, h2) = state
    for sample in samples {
      let x = Double(sample)
      let y = shelf.b0 * x + s1
      s1 = shelf.b1 * x - shelf.a1 * y + s2
      s2 = shelf.b2 * x - shelf.a2 * y
      let z = y + h1
      h1 = highPass.b1 * y - highPass.a1 * z + h2
      h2 = y - highPass.a2 * z
      stepEnergy += z * z
      stepFill += 1
      if stepFill == stepSamples {
        steps.append(stepEnergy)
        stepEnergy = 0
        stepFill = 0
      }
    }
    state = (s1, s2, h1, h2)
  }

  /// The loudness of all samples so far; nil for silence. A sound shorter than a block counts as one block.
  public var integratedLUFS: Double? { loudness(ofSteps: steps, rest: stepEnergy) }

  /// The loudness of a sound of several channels, each heard by a meter of its own; nil for silence.
  public static func integratedLUFS(_ channels: [LoudnessMeter]) -> Double? {
    guard var sum = channels.first else { return nil }
    for channel in channels.dropFirst() {
      for index in sum.steps.indices { sum.steps[index] += channel.steps[index] }
      sum.stepEnergy += channel.stepEnergy
    }
    return sum.integratedLUFS
  }

  /// The loudness that the sound would have with the energy of each 100 ms multiplied by a factor.
  func integratedLUFS(energyFactors factors: [Double]) -> Double? {
    let last = factors.count > steps.count ? factors[steps.count] : factors.last ?? 1
    let changed = steps.indices.map { steps[$0] * ($0 < factors.count ? factors[$0] : last) }
    return loudness(ofSteps: changed, rest: stepEnergy * last)
  }

  private func loudness(ofSteps steps: [Double], rest: Double) -> Double? {
    var blocks: [Double] = []
    if steps.count < 4 {
      let count = steps.count * stepSamples + stepFill
      guard count > 0 else { return nil }
      blocks = [(steps.reduce(0, +) + rest) / Double(count)]
    } else {
      for first in 0...(steps.count - 4) {
        blocks.append(steps[first..<(first + 4)].reduce(0, +) / Double(4 * stepSamples))
      }
    }
    let audible = blocks.filter { Self.loudness($0) > -70 }
    guard let mean = Self.mean(audible) else { return nil }
    let gate = Self.loudness(mean) - 10
    return Self.mean(audible.filter { Self.loudness($0) > gate }).map(Self.loudness)
  }

  private static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  private static func loudness(_ energy: Double) -> Double {
    energy > 0 ? -0.691 + PortableMath.decibels(amplitude: energy) / 2 : -.infinity
  }
}
