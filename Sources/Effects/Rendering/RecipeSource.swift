/// All layers of a sound in the making.
final class RecipeSource: SoundSource {
  /// What stays of one sample's offset in the next: above 8 Hz everything passes (a first-order high-pass filter). Grains
  /// and bubbles that all begin upwards, and modulation, leave an offset that no loudspeaker plays.
  private static let keep: Float = 0.99895

  private let layers: [LayerSource]
  private var scratch: [Float] = []
  private var last: Float = 0
  private var passed: Float = 0

  init(_ recipe: Recipe, _ shot: Shot) {
    layers = recipe.layers.enumerated().compactMap { number, layer in LayerSource(layer, shot.fork(number)) }
  }

  func add(to block: UnsafeMutableBufferPointer<Float>) {
    if scratch.count < block.count { scratch = [Float](repeating: 0, count: block.count) }
    var (last, passed) = (last, passed)
    scratch.withUnsafeMutableBufferPointer { whole in
      let samples = UnsafeMutableBufferPointer(rebasing: whole[..<block.count])
      samples.update(repeating: 0)
      for layer in layers { layer.add(to: samples) }
      for at in samples.indices {
        // A trace of what is no sound keeps what has died away from denormal numbers.
        passed = samples[at] - last + Self.keep * passed + 1e-18
        last = samples[at]
        block[at] += passed
      }
    }
    (self.last, self.passed) = (last, passed)
  }
}
