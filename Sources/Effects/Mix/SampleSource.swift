/// Samples that are there already, played once.
final class SampleSource: SoundSource {
  private let samples: [Float]
  private var place = 0

  init(_ samples: [Float]) { self.samples = samples }

  func add(to block: UnsafeMutableBufferPointer<Float>) {
    let count = min(block.count, samples.count - place)
    for at in 0..<max(0, count) { block[at] += samples[place + at] }
    place += max(0, count)
  }
}
