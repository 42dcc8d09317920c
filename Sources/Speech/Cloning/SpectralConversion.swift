import Sound

/// What turns the spectra of one voice into those of another, frame by frame, so that time stays. At 16 kHz.
struct SpectralConversion: Sendable, Equatable {
  /// From the mean of the first voice's voiced cepstra to that of the other's: how the spectrum of all sounds is coloured.
  var shift: [Float]
  /// The map of voiced cepstra, from c1 on.
  var map: AffineMap

  /// Changes the envelopes of speech of the first voice. The map sets in over `crossfade` frames to each side.
  func apply(to parameters: inout SpeechParameters, crossfade: Int) {
    let codec = VoiceFrames.codec(bins: parameters.bins)
    let cepstra = VoiceFrames.cepstra(of: parameters, codec)
    let mapped = map.applied(to: cepstra)
    // Only the change of the spectrum is made of cepstra, so that its detail stays. Unvoiced sounds are coloured as the
    // voiced ones are on the average: the recording's own are too near to its noise to learn from.
    var change = [Float](repeating: 0, count: parameters.frameCount * codec.count)
    for frame in 0..<parameters.frameCount {
      let reach = max(0, frame - crossfade)...min(parameters.frameCount - 1, frame + crossfade)
      let part = Float(reach.count { parameters.f0[$0] > 0 }) / Float(reach.count)
      for column in 0..<cepstra.width {
        let index = frame * cepstra.width + column
        change[frame * codec.count + column + 1] =
          shift[column] + part * (mapped.values[index] - cepstra.values[index] - shift[column])
      }
    }
    for (index, value) in codec.envelopes(of: change).enumerated() { parameters.envelope[index] += value }
  }
}
