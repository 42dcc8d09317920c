extension RecipeBook {
  /// Gas that escapes through something narrow: noise whose peak goes with speed over width.
  static let air: [Recipe] = [spray, hiss, steam, airRelease, deflate]

  private static let spray = Recipe(
    "Spray", .shots(seconds: .between(0.35, 0.9, vary: 0.2), .groups(2...4, .between(0.6, 1.1, vary: 0.3), pause: 1.6)),
    place: .room, width: 0.1,
    [
      Layer(
        NoiseBands(
          [
            .init(1200, 3500, gain: -9, depth: 1, rate: 15), .init(3500, 8000, gain: -1, depth: 1, rate: 15),
            .init(8000, 17000, depth: 1, rate: 15),
          ]), envelope: .faded(attack: .between(0.008, 0.025), release: .between(0.03, 0.08))),
      Layer(
        NoiseBands([.init(1800, 6000)]), gain: -8, envelope: .struck(attack: 0.0005, decay: .between(0.008, 0.02))),
    ])

  private static let hiss = Recipe(
    "Hiss", .continuous, place: .room, width: 0.2,
    [
      Layer(
        NoiseBands(
          [
            .init(.between(1800, 3000), 6000, gain: -5, depth: 1, rate: 3), .init(6000, 16000, depth: 0.7, rate: 3),
          ], depth: 0.7, rate: 0.8))
    ])

  private static let steam = Recipe(
    "Steam", .continuous, place: .room, width: 0.3,
    [
      Layer(
        NoiseBands(
          [
            .init(250, 1000, gain: -14, depth: 1.5, rate: 3), .init(1000, 3500, gain: -5, depth: 1, rate: 4),
            .init(3500, 9000, depth: 0.8, rate: 4), .init(9000, 17_000, gain: -4, depth: 0.8, rate: 4),
          ], depth: 1.2, rate: 0.8)),
      Layer(
        Resonator(
          NoiseBands([.init(800, 8000, depth: 3, rate: 3)]), frequency: .between(1800, 3600), wander: (0.5, 1),
          modes: [.init(1, 0, q: 8)]), gain: -8),
    ])

  /// A valve opens: full pressure at once, then less and lower.
  private static let airRelease = Recipe(
    "air_release", .shots(seconds: .between(0.9, 1.7), .steady(.between(2, 3.2))), place: .street, width: 0.1,
    [
      Layer(
        NoiseBands(
          [
            .init(500, 2000, gain: -4, depth: 2, rate: 20), .init(2000, 6000, depth: 1.5, rate: 20),
            .init(6000, 16000, gain: -2, shape: [0: 1, 0.5: 0.3, 1: 0.1]),
          ]), envelope: .struck(attack: .between(0.015, 0.04), hold: .between(0.1, 0.4), decay: .between(0.7, 1.2))),
      Layer(
        NoiseBands([.init(120, 700)]), gain: -12, envelope: .struck(attack: 0.004, decay: .between(0.04, 0.1))),
    ])

  /// A tyre or a mattress loses its air.
  private static let deflate = Recipe(
    "Deflate", .shots(seconds: .between(2.5, 4), .steady(5)), place: .room, width: 0.1,
    [
      Layer(
        NoiseBands(
          [
            .init(900, 3000, gain: -5, depth: 2, rate: 10),
            .init(3000, 8000, depth: 1.5, rate: 10, shape: [0: 1, 1: 0.3]),
            .init(8000, 16000, gain: -3, shape: [0: 1, 1: 0.05]),
          ]), envelope: .drawn([0: 0, 0.01: 1, 0.3: 0.7, 0.8: 0.3, 1: 0])),
      Layer(
        Resonator(
          NoiseBands([.init(400, 5000, depth: 4, rate: 14)]), frequency: .between(900, 1700),
          sweep: [0: 1.2, 0.5: 1, 1: 0.55], wander: (1, 3), modes: [.init(1, 0, q: 14), .init(2, -6, q: 14)]),
        gain: 1, envelope: .drawn([0: 0, 0.02: 0.7, 0.6: 1, 0.9: 0.4, 1: 0])),
    ])
}
