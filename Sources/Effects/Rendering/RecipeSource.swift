/// All layers of a sound in the making.
final class RecipeSource: SoundSource {
  private let layers: [LayerSource]

  init(_ recipe: Recipe, _ shot: Shot) {
    layers = recipe.layers.enumerated().compactMap { number, layer in LayerSource(layer, shot.fork(number)) }
  }

  func add(to block: UnsafeMutableBufferPointer<Float>) {
    for layer in layers { layer.add(to: block) }
  }
}
