extension RecipeBook {
  /// Wind and what it moves.
  static let wind: [Recipe] = [windOpen, howl, leaves]

  /// Turbulence falls off with frequency; gusts raise the treble more than the bass. Edges and gaps sound at their own
  /// frequency.
  private static let windOpen = Recipe(
    "Wind", .continuous, place: .open, roomTone: nil, width: 1,
    [
      Layer(
        NoiseBands(
          [
            .init(30, 110, gain: 0, depth: 3, rate: 1.5, follow: 0.8), .init(110, 320, gain: -3, depth: 3, rate: 1.2),
            .init(320, 900, gain: -12, depth: 3, rate: 1, follow: 1.3),
            .init(900, 3000, gain: -25, depth: 2, rate: 1, follow: 1.7),
            .init(3000, 9000, gain: -38, depth: 2, rate: 1, follow: 2),
          ], depth: 3.5, rate: .between(0.2, 0.5))),
      Layer(
        Resonator(
          NoiseBands([.init(120, 2500, gain: 0, depth: 6, rate: 0.4)]), frequency: .between(300, 560),
          wander: (2.5, 0.35), modes: [.init(1, 0, q: 11), .init(1.9, -7, q: 14)]),
        gain: .between(-3, 5)),
    ])

  /// Wind in a gap or round a corner: tones that rise and fall with it.
  private static let howl = Recipe(
    "Howl (wind)", .continuous, place: .open, roomTone: nil, width: 0.8,
    [
      Layer(
        NoiseBands(
          [
            .init(50, 250, gain: -8, depth: 3, rate: 0.6),
            .init(250, 1200, gain: -12, depth: 3, rate: 0.6, follow: 1.3),
            .init(1200, 5000, gain: -24, depth: 3, rate: 0.6, follow: 1.6),
          ], depth: 4, rate: 0.3)),
      Layer(
        Resonator(
          NoiseBands([.init(150, 3000, gain: 0, depth: 5, rate: 0.3)]), frequency: .between(380, 650),
          wander: (2.5, 0.25), modes: [.init(1, 0, q: 16), .init(2.02, -9, q: 18)]),
        gain: 3),
      Layer(
        Resonator(
          NoiseBands([.init(150, 4000, gain: 0, depth: 6, rate: 0.3)]), frequency: .between(700, 1100),
          wander: (2, 0.3), modes: [.init(1, 0, q: 18)]),
        gain: 0),
    ])

  /// Leaves that strike one another: short, bright, many, in gusts.
  private static let leaves = Recipe(
    "Rustling leaves", .continuous, place: .open, width: 1,
    [
      Layer(
        NoiseBands(
          [
            .init(700, 2500, gain: -9, depth: 3, rate: 2), .init(2500, 7000, gain: -3, depth: 3, rate: 2.5),
            .init(7000, 15000, gain: -7, depth: 3, rate: 3),
          ], depth: 5, rate: .between(0.35, 0.7)), gain: -3),
      Layer(
        Particles(
          rate: .between(150, 400), gusts: (6, 0.6), sizes: 1.6, largest: 8,
          .burst(.between(1800, 9000), q: 0.9, decay: .between(0.006, 0.03)))),
    ])
}
