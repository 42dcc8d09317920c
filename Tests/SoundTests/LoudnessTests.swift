import Foundation
import Testing

@testable import Sound

@Suite struct LoudnessTests {
  private func loudness(_ samples: [Float], _ rate: Int = 48_000) -> Double? {
    var meter = LoudnessMeter(sampleRate: rate)
    samples.withUnsafeBufferPointer { meter.add($0) }
    return meter.integratedLUFS
  }

  private func truePeak(_ samples: [Float]) -> Double { samples.withUnsafeBufferPointer { TruePeak.dBTP($0) } }

  /// The reference of BS.1770: 997 Hz at full scale in one channel is -3.01 LUFS.
  @Test(arguments: [16_000, 22_050, 48_000]) func aSineAtFullScaleIsMinus3(rate: Int) throws {
    let measured = try #require(loudness(Signals.sine(997, sampleRate: rate, seconds: 3), rate))
    #expect(abs(measured + 3.01) < 0.05)
  }

  @Test func pausesDoNotCount() throws {
    let tone = Signals.sine(997, sampleRate: 48_000, seconds: 4, amplitude: 0.1)
    let pause = [Float](repeating: 0, count: 48_000 * 4)
    #expect(try abs(#require(loudness(tone + pause)) - #require(loudness(tone))) < 0.2)
  }

  @Test func silenceHasNoLoudness() {
    #expect(loudness([Float](repeating: 0, count: 48_000)) == nil)
    #expect(loudness([]) == nil)
    #expect(truePeak([0, 0, 0]) == -.infinity)
  }

  @Test func truePeakLiesBetweenTheSamples() {
    // A quarter of the sample rate, 45 degrees beside the samples: they reach 0.707 of the peak.
    let samples = Signals.sine(12_000, sampleRate: 48_000, seconds: 0.1, amplitude: 0.9, phase: .pi / 4)
    #expect(abs(truePeak(Array(samples[500..<4000])) - 20 * log10(0.9)) < 0.2)
  }

  @Test(arguments: [-30.0, -23, -16, -10]) func normalizingGivesTheLoudnessWithoutExceedingTheCeiling(target: Double)
    throws
  {
    var samples = Signals.speechLike(seconds: 6)
    let measured = try #require(loudness(samples))
    Normalizer.normalize(&samples, sampleRate: 48_000, loudness: measured, targetLUFS: target, ceilingDBTP: -1.5)
    #expect(truePeak(samples) <= -1.49)
    if target <= -16 { #expect(try abs(#require(loudness(samples)) - target) < 0.5) }
  }

  @Test func theLimiterTurnsDownSmoothlyAndOnlyAroundThePeak() {
    let input = Signals.sine(200, sampleRate: 48_000, seconds: 1, amplitude: 0.25)
    var peaked = input
    for index in 24_000..<24_240 { peaked[index] *= 8 }
    let output = peaked.withUnsafeMutableBufferPointer { samples -> [Float] in
      PeakLimiter(UnsafeBufferPointer(samples), reach: 480).apply(samples, gain: 1, ceiling: 0.5)
      return Array(samples)
    }
    #expect(output.allSatisfy { abs($0) <= 0.5001 })
    #expect(output[..<22_900].elementsEqual(input[..<22_900]))
    #expect(output[25_400...].elementsEqual(input[25_400...]))
  }

  @Test func aSoundOfAFewSamplesIsNoTrouble() {
    for count in 0..<40 {
      var samples = [Float](repeating: 0.9, count: count)
      Normalizer.normalize(&samples, sampleRate: 48_000, loudness: -30)
      #expect(samples.allSatisfy { abs($0) <= 0.9 })
    }
  }
}
