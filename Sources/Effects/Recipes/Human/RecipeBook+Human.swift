extension RecipeBook {
  /// What people's voices, breath and bodies make.
  static let human: [Recipe] =
    speech + laughter + crying + cries + singing + crowds + breath + coughs + snoring + mouths + bodies + hands
    + hardGrounds + softGrounds

  /// Noise of the folds and the tract falls above the lowest resonances; at arm's length little is left above 5 kHz.
  static let lips: [Filter] = [.lowPass(.between(3000, 4200), q: 0.6)]
  /// Breath beside the microphone is brighter.
  static let openMouth: [Filter] = [.lowPass(.between(4200, 6000), q: 0.6)]
  /// Behind the closed mouth.
  static let throat: [Filter] = [.lowPass(.between(1100, 1700), q: 0.6), .lowPass(.between(3000, 4500), q: 0.6)]
}
