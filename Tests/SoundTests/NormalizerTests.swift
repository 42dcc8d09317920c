import Testing

@testable import Sound

/// Loudness brought to a target, peaks kept below a ceiling.
struct NormalizerTests {
  private func meter(_ samples: [Float], _ rate: Int) -> LoudnessMeter {
    var meter = LoudnessMeter(sampleRate: rate)
    samples.withUnsafeBufferPointer { meter.add($0) }
    return meter
  }

  private func loudness(_ samples: [Float], _ rate: Int) -> Double? { meter(samples, rate).integratedLUFS }

  private func truePeak(_ samples: [Float]) -> Double { samples.withUnsafeBufferPointer { TruePeak.dBTP($0) } }

  private func normalized(_ samples: [Float], _ rate: Int = 48000, target: Double = -16) -> [Float] {
    var result = samples
    Normalizer.normalize(&result, sampleRate: rate, meter: meter(samples, rate), targetLUFS: target)
    return result
  }

  @Test("Bursts of noise reach the target within 0.5 LU below the ceiling", arguments: [-40.0, -6, 12])
  func bursts(decibels: Double) throws {
    for rate in [16000, 48000] {
      let result = normalized(Signals.bursts(rate: rate, seconds: 1.2, decibels: decibels), rate)
      let reached = try #require(loudness(result, rate))
      #expect(abs(reached - -16) <= 0.5, "\(rate) Hz")
      #expect(truePeak(result) <= -1.5, "\(rate) Hz")
    }
  }

  @Test("No sound's true peak is above the ceiling")
  func ceiling() {
    var click = [Float](repeating: 0.01, count: 20000)
    click[10000] = 1
    click[0] = -1
    click[19999] = 1
    let sounds = [
      click, Signals.noise(20000), [Float](repeating: 0, count: 100) + [1], [1, -1, 1, -1], [0.5],
      Signals.sine(12000, rate: 48000, seconds: 0.5, decibels: 0, phase: 0.125),
    ]
    for (number, sound) in sounds.enumerated() {
      for target in [-16.0, -3] {
        #expect(truePeak(normalized(sound, target: target)) <= -1.5, "sound \(number) at \(target) LUFS")
      }
    }
  }

  @Test("A sound that needs no limiting is only scaled")
  func scaling() throws {
    let samples = Signals.sine(440, rate: 48000, seconds: 1, decibels: -40)
    let result = normalized(samples)
    let factor = try #require(result.max()) / (try #require(samples.max()))
    #expect(zip(samples, result).allSatisfy { abs($0 * factor - $1) < 1e-5 })
  }

  @Test("The limiter's gain changes slowly, and only near peaks")
  func smoothness() {
    var samples = [Float](repeating: 0.25, count: 48000)
    for index in 24000..<24050 { samples[index] = 1 }
    var limited = samples
    #expect(Limiter(sampleRate: 48000, ceiling: 0.5).limit(&limited))
    let gains = zip(samples, limited).map { $1 / $0 }
    #expect(gains[..<23500].allSatisfy { $0 == 1 })
    #expect(gains[33000...].allSatisfy { $0 == 1 })
    #expect(gains.allSatisfy { $0 <= 1 })
    let step = zip(gains, gains.dropFirst()).map { abs($0 - $1) }.max() ?? 1
    #expect(step < 0.006)
    let before = samples
    #expect(!Limiter(sampleRate: 48000, ceiling: 2).limit(&samples))
    #expect(samples == before)
  }

  @Test("Silence stays silence")
  func silence() {
    #expect(normalized([]) == [])
    #expect(normalized([0, 0, 0]) == [0, 0, 0])
  }

  @Test("The sliding minimum is the lowest value of each window", arguments: [0, 1, 2, 7, 50])
  func slidingMinimum(reach: Int) {
    for count in [1, 2, 5, 14, 15, 16, 100, 101] {
      let values = Signals.noise(count, seed: UInt64(count + reach))
      var result = [Float](repeating: 0, count: count)
      var scratch = result
      values.withUnsafeBufferPointer { values in
        result.withUnsafeMutableBufferPointer { result in
          scratch.withUnsafeMutableBufferPointer { scratch in
            SlidingMinimum.fill(result, from: values, reach: reach, scratch: scratch)
          }
        }
      }
      let wanted = values.indices.map { values[max(0, $0 - reach)...min(count - 1, $0 + reach)].min() ?? 0 }
      #expect(result == wanted, "\(count) values")
    }
  }
}
