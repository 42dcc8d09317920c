extension RecipeBook {
  /// What people's voices, breath and bodies make.
  static let human: [Recipe] = []
}
