extension RecipeBook {
  /// Engines. A four-stroke fires once in two turns of each cylinder: four cylinders at 800 turns a minute 27 times a
  /// second, one at 3000 turns 25 times.
  static let revs: [Recipe] = [revving, racing]

  private static let exhaust: [Rounds.Mode] = [
    .init(52, q: 1.6, 3), .init(96, q: 2, 2), .init(170, q: 2, 0), .init(310, q: 2, -4), .init(620, q: 1.5, -9),
    .init(1300, q: 1.2, -15),
  ]

  private static let rev: Contour = [0: 0.55, 0.08: 0.6, 0.3: 1.9, 0.42: 2.05, 0.55: 1.35, 0.8: 0.75, 1: 0.6]

  private static let revving = Recipe(
    "Accelerating, revving, vroom",
    .shots(seconds: .between(2.2, 3.6, vary: 0.2), .groups(1...3, .between(2.4, 3.4, vary: 0.2), pause: 3)),
    place: .street, roomTone: -42, width: 0.15,
    [
      Layer(
        Rounds(
          rate: .between(16, 26), course: rev, wander: (0.2, 2), beats: Rounds.Beat.even(4), unevenness: 1.8,
          jitter: (1, 0.008), width: .between(0.004, 0.007), noise: (-9, 0.02), floor: -30, modes: exhaust, direct: -5,
          load: [0: 0.4, 0.1: 0.6, 0.3: 1.1, 0.42: 1, 0.5: 0.6, 1: 0.35]),
        envelope: .faded(attack: 0.12, release: 0.3)),
      Layer(
        NoiseBands(
          [
            .init(100, 900, shape: [0: 0.3, 0.3: 1, 0.45: 0.9, 0.6: 0.4, 1: 0.2]),
            .init(900, 5000, gain: -8, shape: [0: 0.2, 0.3: 1, 0.45: 0.9, 0.6: 0.3, 1: 0.1]),
          ], depth: 1, rate: 6), gain: -10, envelope: .faded(attack: 0.1, release: 0.3)),
    ])

  private static let racing = Recipe(
    "Race car, auto racing", .shots(seconds: .between(3.5, 5), .steady(.between(3, 4.5, vary: 0.3))), place: .open,
    roomTone: -44, width: 0.2, loudness: -19,
    [
      // A ten-cylinder at 15,000 turns a minute fires 1250 times a second; it passes at 70 m/s.
      Layer(
        Rounds(
          rate: .between(240, 420), course: [0: 1.2, 0.4: 1.17, 0.48: 1.08, 0.54: 0.88, 0.62: 0.8, 1: 0.77],
          wander: (0.12, 3), beats: [.init(0), .init(0.5, 0.7)], unevenness: 1, jitter: (0.8, 0.006), width: 0.0013,
          noise: (-14, 0.003), floor: -26,
          modes: [.init(420, q: 1.3, 0), .init(1100, q: 1.3, 1), .init(2600, q: 1.2, -2), .init(5200, q: 1.2, -7)],
          direct: -2, load: [0: 0.05, 0.3: 0.22, 0.45: 0.75, 0.5: 1, 0.56: 0.7, 0.7: 0.25, 1: 0.05]),
        envelope: .faded(attack: 0.3, release: 0.5), drive: 0.7),
      Layer(
        NoiseBands([
          .init(150, 1200, shape: [0: 0.05, 0.42: 0.5, 0.51: 1, 0.62: 0.6, 1: 0.08]),
          .init(1200, 7000, gain: -6, shape: [0: 0.02, 0.42: 0.4, 0.5: 1, 0.58: 0.4, 1: 0.03]),
        ]), gain: -6, envelope: .faded(attack: 0.3, release: 0.5)),
    ])
}
