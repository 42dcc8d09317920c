import SoundText

extension Recipe {
  /// The same, for wishes with these attributes.
  func adding(_ attributes: Set<SoundAttribute>) -> Recipe {
    var recipe = self
    recipe.when.formUnion(attributes)
    return recipe
  }
}
