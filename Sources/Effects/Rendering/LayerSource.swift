import Sound

/// A layer in the making: its generator, its envelope, its distortion, its filters.
final class LayerSource {
  private let source: any SoundSource
  private let envelope: EnvelopeSource
  private var filters: [Biquad]
  private let gain: Float
  private let drive: Float
  private var wait: Int
  private var scratch: [Float] = []

  /// nil: the layer has nothing to say in this sound.
  init?(_ layer: Layer, _ shot: Shot) {
    switch layer.on {
    case .all: break
    case .even: if shot.index % 2 != 0 { return nil }
    case .odd: if shot.index % 2 == 0 { return nil }
    case .first: if shot.index != 0 { return nil }
    }
    wait = Int(max(0, shot.draw(layer.delay, "delay")) * Effects.rate)
    source = layer.generator.start(shot)
    envelope = EnvelopeSource(layer.envelope, shot)
    filters = layer.filters.enumerated().map { number, filter in filter.biquad(shot, number) }
    gain = Float(PortableMath.amplitude(decibels: shot.draw(layer.gain, "gain")))
    drive = Float(layer.drive)
  }

  /// Adds its next samples.
  func add(to block: UnsafeMutableBufferPointer<Float>) {
    let first = min(wait, block.count)
    wait -= first
    let count = block.count - first
    guard count > 0, !envelope.isOver else { return }
    if scratch.count < count { scratch = [Float](repeating: 0, count: count) }
    scratch.withUnsafeMutableBufferPointer { whole in
      let samples = UnsafeMutableBufferPointer(rebasing: whole[..<count])
      samples.update(repeating: 0)
      source.add(to: samples)
      if drive > 0 { distort(samples) }
      envelope.apply(to: samples)
      for index in filters.indices { filters[index].filter(samples) }
      for index in 0..<count { block[first + index] += samples[index] * gain }
    }
  }

  /// Soft saturation that leaves small samples as they are; a level of -14 dBFS is bent noticeably at 1.
  private func distort(_ samples: UnsafeMutableBufferPointer<Float>) {
    let factor = 5 * drive
    let back = 1 / (1 + 0.6 * drive)
    for index in samples.indices {
      let x = samples[index] * factor
      samples[index] = x / (1 + abs(x)) * back * 0.4
    }
  }
}
