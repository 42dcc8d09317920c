extension RecipeBook {
  /// Textures, music, fantasy, the air of places.
  static let imagined: [Recipe] = music + receivers + fantasy + electronic + tones + ambience
}
