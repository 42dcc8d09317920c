import Testing

@testable import Sound

/// Loudness and true peak, by ITU-R BS.1770-4.
struct LoudnessTests {
  private func loudness(_ samples: [Float], rate: Int = 48000) -> Double? {
    var meter = LoudnessMeter(sampleRate: rate)
    samples.withUnsafeBufferPointer { meter.add($0) }
    return meter.integratedLUFS
  }

  private func truePeak(_ samples: [Float]) -> Double { samples.withUnsafeBufferPointer { TruePeak.dBTP($0) } }

  @Test("A full-scale sine of 997 Hz in one channel is at -3.01 LUFS", arguments: [16000, 22050, 44100, 48000, 96000])
  func reference(rate: Int) throws {
    let result = try #require(loudness(Signals.sine(997, rate: rate, seconds: 0.6, decibels: 0), rate: rate))
    #expect(abs(result - -3.01) < 0.05)
    let quiet = try #require(loudness(Signals.sine(997, rate: rate, seconds: 0.6, decibels: -20), rate: rate))
    #expect(abs(quiet - -23.01) < 0.05)
  }

  @Test("Pauses and parts 10 LU below the rest don't count")
  func gates() throws {
    let tone = Signals.sine(997, rate: 48000, seconds: 2, decibels: -20)
    let pause = [Float](repeating: 0, count: 48000 * 2)
    let whisper = Signals.sine(997, rate: 48000, seconds: 2, decibels: -36)
    let alone = try #require(loudness(tone))
    let withPause = try #require(loudness(tone + pause))
    let withWhisper = try #require(loudness(tone + whisper))
    // Of the 20 blocks above the gate three hold a quarter, a half and three quarters of the tone.
    #expect(abs(withPause - (alone - 0.339)) < 0.02)
    #expect(abs(withWhisper - (alone - 0.330)) < 0.02)
    let murmur = try #require(loudness(tone + Signals.sine(997, rate: 48000, seconds: 2, decibels: -26)))
    #expect(abs(murmur - (alone - 2.04)) < 0.05, "6 LU below does count")
  }

  @Test("Silence, nothing and what is below -70 LUFS have no loudness")
  func silence() {
    #expect(loudness([]) == nil)
    #expect(loudness([Float](repeating: 0, count: 48000)) == nil)
    #expect(loudness(Signals.sine(997, rate: 48000, seconds: 1, decibels: -75)) == nil)
  }

  @Test("A sound shorter than a block is one block", arguments: [0.02, 0.1, 0.25, 0.399])
  func short(seconds: Double) throws {
    let result = try #require(loudness(Signals.sine(997, rate: 48000, seconds: seconds, decibels: -20)))
    #expect(abs(result - -23.01) < 0.5)
  }

  @Test("Every split of the input gives the same loudness")
  func splits() {
    let samples = Signals.bursts(rate: 48000, seconds: 1, decibels: -10)
    let whole = loudness(samples)
    for size in [1, 77, 4800, 4801] {
      var meter = LoudnessMeter(sampleRate: 48000)
      samples.withUnsafeBufferPointer { samples in
        for start in stride(from: 0, to: samples.count, by: size) {
          meter.add(UnsafeBufferPointer(rebasing: samples[start..<min(start + size, samples.count)]))
        }
      }
      #expect(meter.integratedLUFS == whole, "pieces of \(size)")
    }
  }

  @Test("A sine of a quarter of the rate between its samples peaks 3 dB above them")
  func betweenSamples() {
    var samples = Signals.sine(12000, rate: 48000, seconds: 0.2, decibels: -6, phase: 0.125)
    for index in 0..<480 {
      samples[index] *= Float(index) / 480
      samples[samples.count - 1 - index] *= Float(index) / 480
    }
    let highest = samples.map(abs).max() ?? 0
    #expect(abs(highest - 0.35439) < 0.001)
    #expect(abs(truePeak(samples) - -6) < 0.1)
  }

  @Test("The true peak of a sound is no lower than its highest sample")
  func bound() {
    #expect(truePeak([]) == -.infinity)
    #expect(truePeak([0, 0]) == -.infinity)
    #expect(truePeak([1]) == 0)
    #expect(truePeak([-1]) == 0)
    #expect(truePeak(Signals.noise(5000)) >= -0.01)
  }

  @Test("Blocks that are passed over hold no peak")
  func skipping() {
    for seed in 1...20 {
      var samples = Signals.noise(1500, seed: UInt64(seed))
      for index in samples.indices { samples[index] *= Float((index * seed) % 700) / 700 }
      let blocks = stride(from: 0, to: samples.count, by: PeakFilter.block)
      var highest: Float = 0
      for start in blocks {
        var levels = [Float](repeating: 0, count: PeakFilter.block)
        samples.withUnsafeBufferPointer { samples in
          levels.withUnsafeMutableBytes { PeakFilter.levels(samples, from: start, into: $0) }
        }
        highest = max(highest, levels.max() ?? 0)
      }
      #expect(samples.withUnsafeBufferPointer { TruePeak.linear($0) } == highest)
    }
  }
}
