extension RecipeBook {
  /// Wind, water, fire.
  static let nature: [Recipe] = [wind]

  private static let wind = Recipe(
    "Wind", .continuous, place: .open, roomTone: nil, width: 1,
    [
      Layer(
        NoiseBands(
          [
            .init(40, 220, gain: 0, depth: 3, rate: 0.4),
            .init(220, 700, gain: -5, depth: 5, rate: 0.5),
            .init(700, 2500, gain: -14, depth: 6, rate: 0.8),
          ], depth: 3, rate: 0.25))
    ])
}
