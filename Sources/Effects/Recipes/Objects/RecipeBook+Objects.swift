extension RecipeBook {
  /// Things that are struck, opened, broken and worked with.
  static let objects: [Recipe] = []
}
