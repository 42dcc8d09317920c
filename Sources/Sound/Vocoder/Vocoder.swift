// In: mono speech, full scale 1. Out: its f0, spectral envelope and aperiodicity; and speech again from those.
// M. Morise, F. Yokomori and K. Ozawa, "WORLD: a vocoder-based high-quality speech synthesis system for real-time
// applications", IEICE Trans. E99-D, 2016.

/// Takes a voice apart, and puts it together in another shape.
public enum Vocoder {
  /// f0 below which the spectral estimators take a voice for this high, in Hz: three periods fit into their frames.
  private static let lowestF0 = 66.0

  /// Takes speech apart. `sampleRate` in Hz, from 16000 on.
  public static func analyze(_ samples: UnsafeBufferPointer<Float>, sampleRate: Int) -> SpeechParameters {
    precondition(sampleRate >= 16_000, "the vocoder needs 16000 samples a second")
    let rate = Double(sampleRate)
    let interval = SpeechParameters.interval
    let count = Int(Double(samples.count) / (rate * interval)) + 1
    var f0 = PitchTracker.track(samples, sampleRate: sampleRate, interval: interval, count: count)
    let cheapTrick = CheapTrick(samples, sampleRate: rate, lowest: lowestF0)
    let d4c = D4C(samples, sampleRate: rate, lowest: lowestF0)
    let (bins, bands) = (cheapTrick.bins, d4c.bands)
    let row = FloatBuffer(count: bins + 8)
    var aperiodicity = [Float](repeating: 0, count: count * bands)
    var envelope: [Float] = []
    envelope.reserveCapacity(count * bins)
    for frame in 0..<count {
      let place = Double(frame) * interval * rate
      cheapTrick.estimate(f0: f0[frame], at: place, into: row.pointer)
      envelope.append(contentsOf: UnsafeBufferPointer(start: row.pointer, count: bins))
      // Where something has a period without being voice, the envelope has profited from it.
      if f0[frame] > 0, !d4c.isVoiced(f0: f0[frame], at: place) { f0[frame] = 0 }
      guard f0[frame] > 0 else { continue }
      aperiodicity.withUnsafeMutableBufferPointer { values in
        guard let start = values.baseAddress else { return }
        d4c.estimate(f0: f0[frame], at: place, into: start + frame * bands)
      }
    }
    return SpeechParameters(
      sampleRate: sampleRate, sampleCount: samples.count, bins: bins, bands: bands, f0: f0, envelope: envelope,
      aperiodicity: aperiodicity)
  }

  /// Makes speech: as many samples as were analyzed, times what the time map makes of them. The same parameters give the
  /// same samples.
  public static func synthesize(
    _ parameters: SpeechParameters, shape: VoiceShape = .unchanged, time: TimeMap = .unchanged
  ) -> [Float] {
    let rate = Double(parameters.sampleRate)
    let count = Int((time.output(at: Double(parameters.sampleCount) / rate) * rate).rounded())
    var output = [Float](repeating: 0, count: count)
    let train = Excitation.train(parameters, shape: shape, time: time, sampleCount: count)
    let synthesizer = ResponseSynthesizer(parameters, shape: shape)
    for (index, excitation) in train.enumerated() {
      let end = index + 1 < train.count ? Int(train[index + 1].position) : count
      synthesizer.add(excitation, until: end, to: &output)
    }
    return output
  }
}
