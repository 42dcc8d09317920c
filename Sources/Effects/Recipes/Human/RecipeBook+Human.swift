extension RecipeBook {
  /// What people's voices, breath and bodies make.
  static let human: [Recipe] =
    speech + laughter + crying + cries + singing + crowds + breath + coughs + snoring + mouths + bodies + hands
    + hardGrounds + softGrounds
}
