extension RecipeBook {
  /// Animals.
  static let animals: [Recipe] = dogs
}
