import Sound
import Testing

@testable import Effects

struct VoicedToneTests {
  /// A second of a voice that has nothing left to chance but what is said.
  private func render(_ tone: VoicedTone, seconds: Double = 1) -> [Float] {
    let random = RandomStream(seed: 7)
    let shot = Shot(
      seconds: seconds, index: 0, manner: Manner(), individual: random.fork("individual"), chance: random.fork("chance")
    )
    var samples = [Float](repeating: 0, count: Int(seconds * Effects.rate))
    samples.withUnsafeMutableBufferPointer { tone.start(shot).add(to: $0) }
    return samples
  }

  private func even(
    _ f0: Double, tilt: Double = 6, formants: [VoicedTone.Formant] = [], roughness: VoicedTone.Roughness? = nil,
    breath: Contour = [0: 0], syllables: VoicedTone.Swing? = nil
  ) -> VoicedTone {
    let f0 = Spread.about(f0, vary: 0)
    let calm = VoicedTone.Roughness(jitter: 0, shimmer: 0)
    return VoicedTone(
      f0: f0, drift: 0, unsteadiness: 0, tilt: .about(tilt, vary: 0), roughness: roughness ?? calm, breath: breath,
      formants: formants, tract: 1, syllables: syllables, variety: 0)
  }

  @Test(arguments: [45.0, 220, 700, 1400])
  func fundamentalIsAsAsked(_ f0: Double) {
    let samples = render(even(f0))[12_000..<36_000]
    let measured = VoiceMeasurements.f0(samples, (f0 * 0.7)...(f0 * 1.4))
    #expect(abs(measured / f0 - 1) < 0.006)
  }

  @Test(arguments: [3.0, 6, 9, 12, 18])
  func harmonicsFallByTheTilt(_ tilt: Double) {
    let samples = render(even(300, tilt: tilt))[12_000..<36_000]
    let fall = VoiceMeasurements.level(samples, 600) - VoiceMeasurements.level(samples, 4800)
    #expect(abs(fall - 3 * tilt) < max(2.5, 0.3 * tilt))
  }

  @Test func nothingFoldsBack() {
    let samples = render(even(3100, tilt: 0))[12_000..<36_000]
    let tone = VoiceMeasurements.level(samples, 3100)
    for hertz in stride(from: 1500.0, to: 15_000, by: 3100) {
      #expect(VoiceMeasurements.level(samples, hertz) < tone - 50)
    }
  }

  @Test func aFormantStandsOutByItsGain() {
    let with = render(even(100, tilt: 0, formants: [.init(1500, 150, 20)]))[12_000..<36_000]
    let rise = VoiceMeasurements.level(with, 1500) - VoiceMeasurements.level(with, 400)
    #expect(abs(rise - 20) < 1.5)
    #expect(VoiceMeasurements.level(with, 1500) - VoiceMeasurements.level(with, 1600) > 2)
  }

  @Test(arguments: [(60.0, 9.0), (220, 6), (500, 12), (900, 3)])
  func voiceAndBreathAreNear20dBBelowFullScale(_ voice: (f0: Double, tilt: Double)) {
    let formants: [VoicedTone.Formant] = [.init(700, 120, 15), .init(1500, 200, 12)]
    let tone = even(voice.f0, tilt: voice.tilt, formants: formants)
    #expect(abs(VoiceMeasurements.power(render(tone), 20, 20_000) + 20) < 3)
    var breath = even(voice.f0, formants: formants, breath: [0: 1])
    breath.voice = [0: 0]
    #expect(abs(VoiceMeasurements.power(render(breath), 20, 20_000) + 20) < 3)
  }

  @Test func subharmonicsHalveTheFundamental() {
    let rough = VoicedTone.Roughness(jitter: 0, shimmer: 0, subharmonics: [0: 0.7])
    let samples = render(even(400, roughness: rough))[12_000..<36_000]
    #expect(VoiceMeasurements.level(samples, 600) > VoiceMeasurements.level(samples, 800) - 15)
    let clear = render(even(400))[12_000..<36_000]
    #expect(VoiceMeasurements.level(clear, 600) < VoiceMeasurements.level(clear, 800) - 60)
  }

  @Test func chaosFillsWhatLiesBetweenHarmonics() {
    let rough = VoicedTone.Roughness(jitter: 0, shimmer: 0, chaos: [0: 0.4])
    let samples = render(even(400, roughness: rough))[12_000..<36_000]
    #expect(VoiceMeasurements.power(samples, 950, 1050) > VoiceMeasurements.power(samples, 1150, 1250) - 12)
  }

  @Test func syllablesSwingAtTheirRate() {
    let swing = VoicedTone.Swing(8, depth: [0: 0.9], irregular: 0)
    let samples = render(even(300, syllables: swing))
    let envelope = VoiceMeasurements.envelope(samples, above: 100, milliseconds: 12)
    #expect(abs(VoiceMeasurements.swing(envelope, 4...14) - 8) < 0.5)
    #expect((envelope[100...].min() ?? 1) < 0.3 * (envelope.max() ?? 0))
  }

  @Test func aVoiceThatIsOverIsSilentAndHasNoMean() {
    var tone = even(150, formants: [.init(600, 60, 20)])
    tone.voice = [0: 0, 0.1: 1, 0.6: 1, 0.7: 0]
    let samples = render(tone, seconds: 2)
    #expect(samples.allSatisfy { $0.isFinite })
    #expect(samples[80_000...].allSatisfy { abs($0) < 1e-5 })
    #expect(abs(samples.reduce(0, +) / Float(samples.count)) < 1e-4)
  }
}
