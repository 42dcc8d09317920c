extension RecipeBook {
  /// Things that are struck, opened, broken and worked with.
  static let objects: [Recipe] =
    bells + doors + squeaks + clocks + keys + tools + glass + blasts + paper + impacts + materials + rubbing
}
