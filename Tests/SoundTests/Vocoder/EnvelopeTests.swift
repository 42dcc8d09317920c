import Testing

@testable import Sound

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Envelope, aperiodicity and mel-cepstrum.
struct EnvelopeTests {
  /// The mean envelope of the frames away from the ends, in dB.
  private func meanEnvelope(_ parameters: SpeechParameters) -> [Double] {
    let frames = 12..<(parameters.frameCount - 12)
    return (0..<parameters.bins).map { bin in
      let sum = frames.reduce(0.0) { $0 + Double(parameters.envelope[$1 * parameters.bins + bin]) }
      return sum / Double(frames.count) * 10 / log(10)
    }
  }

  @Test("White noise has a flat envelope at its variance")
  func noise() {
    let envelope = meanEnvelope(VoiceSignal.analyzed(Signals.noise(16_000)))
    // Uniform noise has a variance of a third; the mean of logarithms lies about 1 dB below the logarithm of the mean.
    for bin in 8..<(envelope.count - 8) { #expect(abs(envelope[bin] + 4.77 + 1) < 1.2) }
    let mean = envelope.reduce(0, +) / Double(envelope.count)
    #expect(abs(mean + 4.77 + 1) < 0.5, "\(mean)")
  }

  @Test("The envelope does not depend on f0: it shows formants, not harmonics")
  func harmonics() {
    let low = meanEnvelope(VoiceSignal(seconds: 0.5, f0: { _ in 110 }).analyzed)
    let high = meanEnvelope(VoiceSignal(seconds: 0.5, f0: { _ in 173 }).analyzed)
    // A harmonic of given amplitude is one of fewer when f0 is higher.
    let offset = 10 * log10(173.0 / 110)
    var sum = 0.0
    let bins = 16..<400
    for bin in bins { sum += pow(low[bin] - high[bin] - offset, 2) }
    #expect((sum / Double(bins.count)).squareRoot() < 1.2)
  }

  @Test("A pure voice is periodic, one drowned in noise is not")
  func aperiodicity() {
    func mean(_ noise: Double?) -> Double {
      let parameters = VoiceSignal(seconds: 0.5, noise: noise, f0: { _ in 130 }).analyzed
      let values = parameters.aperiodicity[12..<(parameters.aperiodicity.count - 12)]
      return Double(values.reduce(0, +)) / Double(values.count)
    }
    #expect(mean(nil) < -25)
    #expect((-26...(-8)).contains(mean(25)))
    #expect(mean(8) > -9)
    let noise = VoiceSignal.analyzed(Signals.noise(8_000))
    #expect(noise.f0.contains { $0 > 0 } || noise.aperiodicity.allSatisfy { $0 == 0 })
  }

  @Test("Envelope to mel-cepstrum and back is smooth, and exact for what is smooth already", arguments: [24, 30, 40])
  func melCepstrum(count: Int) {
    let parameters = VoiceSignal(seconds: 0.2, f0: { _ in 120 }).analyzed
    let codec = MelCepstrum(count: count, bins: parameters.bins, sampleRate: VoiceSignal.rate)
    #expect(abs(codec.warping - 0.42) < 0.02)
    let coefficients = codec.coefficients(of: parameters.envelope)
    #expect(coefficients.count == parameters.frameCount * count)
    let smooth = codec.envelopes(of: coefficients)
    var sum = 0.0
    for index in smooth.indices { sum += pow(Double(smooth[index] - parameters.envelope[index]) * 4.343, 2) }
    #expect((sum / Double(smooth.count)).squareRoot() < (count == 24 ? 2.5 : 2))
    let again = codec.envelopes(of: codec.coefficients(of: smooth))
    for index in smooth.indices { #expect(abs(again[index] - smooth[index]) < 0.02) }
  }

  @Test("c0 of a mel-cepstrum is the level, and doubling the power adds ln 2 to it alone")
  func level() {
    let codec = MelCepstrum(count: 30, bins: 513, sampleRate: 16_000)
    let envelope = (0..<513).map { Float(cos(Double($0) / 50) - 5) }
    let first = codec.coefficients(of: envelope)
    let second = codec.coefficients(of: envelope.map { $0 + Float(log(2.0)) })
    #expect(abs(second[0] - first[0] - Float(log(2.0))) < 1e-4)
    for order in 1..<30 { #expect(abs(second[order] - first[order]) < 2e-4) }
  }
}
