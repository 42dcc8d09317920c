import Testing

@testable import Sound

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// f0, against signals whose f0 is known.
struct PitchTrackerTests {
  struct Contour: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let f0: @Sendable (Double) -> Double
  }

  static let contours = [
    Contour(testDescription: "a deep voice", f0: { _ in 75 }),
    Contour(testDescription: "a child", f0: { _ in 420 }),
    Contour(testDescription: "a glide over an octave", f0: { 110 * exp2($0 / 0.8) }),
    Contour(testDescription: "vibrato", f0: { 220 * exp2(0.5 / 12 * sin(2 * Double.pi * 5.5 * $0)) }),
  ]

  @Test("A clean voice is found within 3 cents, and never an octave beside", arguments: contours)
  func clean(contour: Contour) {
    let voice = VoiceSignal(seconds: 0.8, f0: contour.f0)
    let (gross, cents) = voice.errors(voice.analyzed.f0)
    #expect(gross == 0)
    #expect(cents < 3)
  }

  @Test("Noise 10 and 20 dB below it moves a voice by a few cents", arguments: contours, [10.0, 20])
  func noisy(contour: Contour, noise: Double) {
    let voice = VoiceSignal(seconds: 0.8, noise: noise, f0: contour.f0)
    let (gross, cents) = voice.errors(
      voice.samples.withUnsafeBufferPointer {
        PitchTracker.track($0, sampleRate: VoiceSignal.rate, interval: 0.005, count: 161)
      })
    #expect(gross < 0.02)
    #expect(cents < (noise == 10 ? 12 : 5))
  }

  @Test("Noise and silence have no voice")
  func unvoiced() {
    let noise = VoiceSignal.analyzed(Signals.noise(8_000))
    #expect(noise.f0.filter { $0 > 0 }.count <= 2)
    #expect(VoiceSignal.analyzed([Float](repeating: 0, count: 8_000)).f0.allSatisfy { $0 == 0 })
    #expect(VoiceSignal.analyzed([]).frameCount == 1)
    #expect(VoiceSignal.analyzed([0.5]).meanF0 == nil)
  }

  @Test("Voice begins and ends within 20 ms of where it does")
  func edges() {
    var samples = VoiceSignal(seconds: 0.4, f0: { _ in 140 }).samples
    let silence = [Float](repeating: 0, count: VoiceSignal.rate / 5)
    samples = silence + samples + silence
    let f0 = VoiceSignal.analyzed(samples).f0
    let first = f0.firstIndex { $0 > 0 } ?? 0
    let last = f0.lastIndex { $0 > 0 } ?? 0
    #expect(abs(Double(first) * 0.005 - 0.2) <= 0.02)
    #expect(abs(Double(last) * 0.005 - 0.6) <= 0.02)
    #expect(f0[first...last].allSatisfy { $0 > 0 })
  }
}
