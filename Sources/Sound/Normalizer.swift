// In: mono samples and a meter of their loudness. Out: the same at a wanted loudness in LUFS, with no true peak above a
// ceiling in dBTP (both ITU-R BS.1770-4).

/// Brings a sound to a loudness.
public enum Normalizer {
  /// How loud speech is where nothing else is wanted, in LUFS.
  public static let usualLUFS = -16.0

  /// How often the gain is corrected for what the limiter took away.
  private static let corrections = 3
  /// The most such a correction adds, in dB: beyond it a sound would only be squashed.
  private static let mostCorrection = 6.0

  /// Scales and, where needed, limits.
  ///
  /// `meter` has heard the sound, at this or another rate. Without a loudness the sound is silence: its gain stays as it
  /// is. What the limiter takes away is told from the energy of each 100 ms, which K-weighting hardly changes: the meter
  /// need not hear the sound again.
  public static func normalize(
    _ samples: inout [Float], sampleRate: Int, meter: LoudnessMeter, targetLUFS: Double = usualLUFS,
    ceilingDBTP: Double = -1.5
  ) {
    let loudness = meter.integratedLUFS
    let gain = loudness.map { targetLUFS - $0 } ?? 0
    let most = gain + mostCorrection
    let ceiling = factor(ceilingDBTP)
    // A little room, for what the moving gain adds between the samples.
    let limiter = Limiter(sampleRate: sampleRate, ceiling: ceiling * 0.999)
    let original = samples
    let energies = stepEnergies(original, sampleRate)
    var applied = gain
    scale(&samples, factor(gain))
    for round in 0...corrections {
      let limited = limiter.limit(&samples)
      guard limited, loudness != nil, round < corrections else { break }
      let factors = zip(stepEnergies(samples, sampleRate), energies).map { $1 > 0 ? $0 / $1 : 1 }
      guard let result = meter.integratedLUFS(energyFactors: factors), abs(targetLUFS - result) > 0.25 else { break }
      applied = min(most, applied + (targetLUFS - result) * 1.35)
      samples = original
      scale(&samples, factor(applied))
    }
    let peak = samples.withUnsafeBufferPointer { TruePeak.linear($0) }
    if peak > ceiling { scale(&samples, ceiling / peak * 0.99999) }
  }

  /// Multiplies a sound by a gain, and limits it where its true peak is above the ceiling, in dBTP.
  ///
  /// Parts of a sound that begin and end in silence can be amplified one by one.
  public static func amplify(
    _ samples: inout [Float], sampleRate: Int, gain: Float, ceilingDBTP: Double = -1.5
  ) {
    scale(&samples, gain)
    let ceiling = factor(ceilingDBTP)
    _ = Limiter(sampleRate: sampleRate, ceiling: ceiling * 0.999).limit(&samples)
    let peak = samples.withUnsafeBufferPointer { TruePeak.linear($0) }
    if peak > ceiling { scale(&samples, ceiling / peak * 0.99999) }
  }

  /// The energy of each 100 ms.
  private static func stepEnergies(_ samples: [Float], _ sampleRate: Int) -> [Double] {
    samples.withUnsafeBytes { bytes in
      stride(from: 0, to: samples.count, by: sampleRate / 10).map { start in
        let end = min(start + sampleRate / 10, samples.count)
        var sums = SIMD8<Float>()
        var at = start
        while at + 8 <= end {
          let values = bytes.loadUnaligned(fromByteOffset: at * 4, as: SIMD8<Float>.self)
          sums += values * values
          at += 8
        }
        while at < end {
          sums[0] += samples[at] * samples[at]
          at += 1
        }
        return Double(sums.sum())
      }
    }
  }

  private static func factor(_ decibels: Double) -> Float { Float(PortableMath.amplitude(decibels: decibels)) }

  private static func scale(_ samples: inout [Float], _ factor: Float) {
    guard factor != 1 else { return }
    samples.withUnsafeMutableBufferPointer { samples in
      for index in samples.indices { samples[index] *= factor }
    }
  }
}
