extension RecipeBook {
  /// Animals.
  static let animals: [Recipe] = dogs + cats + farmAnimals + fowl + birds + songbirds + wildAnimals + beasts + insects
}
