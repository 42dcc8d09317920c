extension RecordedSound {
  /// Ratios of whole numbers within two semitones: small numbers make short filters.
  private static let ratios: [(Int, Int)] = [
    (9, 8), (10, 9), (12, 11), (15, 14), (18, 17), (24, 23), (32, 31), (1, 1), (31, 32), (23, 24), (17, 18), (14, 15),
    (11, 12), (9, 10), (8, 9),
  ]
  /// The same within half a semitone and a little.
  private static let closeRatios: [(Int, Int)] = [(32, 31), (48, 47), (1, 1), (47, 48), (31, 32)]
  /// How much brighter or duller it becomes, in dB at the highest frequencies.
  private static let tilt = 2.5
  /// From where on, in Hz.
  private static let corner = 1_500.0

  /// Another take: a little higher or lower, brighter or duller, by chance; at most two semitones and 2.5 dB, a third of
  /// that for a sound that is heard again at once.
  public func varied(seed: UInt64, slightly: Bool = false) -> RecordedSound {
    var random = NoiseGenerator(seed: seed)
    let ratios = slightly ? Self.closeRatios : Self.ratios
    let ratio = ratios[Int(random.bits() % UInt64(ratios.count))]
    let gain = PortableMath.amplitude(decibels: Self.tilt * random.uniform() / (slightly ? 3 : 1))
    var sound = pitched(up: ratio.0, down: ratio.1)
    sound.change { Self.tilted($0, Float(gain)) }
    return sound
  }

  /// Played faster or slower: its frequencies times `up / down`.
  private func pitched(up: Int, down: Int) -> RecordedSound {
    guard up != down else { return self }
    var sound = self
    sound.change { channel in
      var resampler = Resampler(from: up, to: down)
      var output: [Float] = []
      channel.withUnsafeBufferPointer { resampler.process($0, into: &output) }
      resampler.finish(into: &output)
      return output
    }
    sound.onsets = onsets.map { $0 * down / up }
    return sound
  }

  private static func tilted(_ samples: [Float], _ gain: Float) -> [Float] {
    let slow = Float(1 - PortableMath.exp(-2 * Double.pi * corner / Double(sampleRate)))
    var low: Float = 0
    return samples.map { sample in
      low += (sample - low) * slow
      return low + (sample - low) * gain
    }
  }
}
