extension RecipeBook {
  static let glass: [Recipe] = [shatter, breaking, breakingCeramic, breakingWood, clink, glassTap]

  /// A pane or bottle: it cracks at once over the whole band, and the shards ring as they meet and come to lie.
  private static let shatter = Recipe(
    "Shatter", .shots(seconds: .between(1.6, 2.4), .steady(.between(2.3, 3.4, vary: 0.2))), wet: 0.9, roomTone: -50,
    pitchFollowsSize: 0.5, loudness: -18, shards)

  private static let breaking = Recipe(
    "Breaking", .shots(seconds: .between(1.6, 2.4), .steady(.between(2.3, 3.4, vary: 0.2))), wet: 0.9, roomTone: -50,
    pitchFollowsSize: 0.5, loudness: -18, shards)

  private static let shards: [Layer] = [
    Layer(
      NoiseBands([.init(900, 4000, gain: -4), .init(4000, 14_000)]), gain: 5,
      envelope: .struck(attack: 0.0006, hold: 0.012, decay: .between(0.09, 0.2))),
    Layer(
      Collisions(
        .listed([(0, 0)]),
        .board.with(f0: .between(150, 420), loss: .between(0.02, 0.05), hardness: .between(2000, 5000)),
        click: .init(2, .between(700, 1800), decay: 0.04)), gain: .between(-6, 2)),
    Layer(
      Collisions(
        .random(.between(150, 260), [0: 1, 0.08: 0.9, 0.2: 0.3, 0.4: 0.12, 0.7: 0.04, 0.85: 0]), .shard, bodies: 16,
        strengths: 6, strikes: 5, force: [0: 1, 0.15: 0.8, 0.5: 0.45, 1: 0.25],
        click: .init(-14, .between(6000, 10_000), decay: 0.003)), gain: 2),
    Layer(
      Collisions(
        .random(.between(14, 26), [0.1: 0, 0.14: 1, 0.35: 0.8, 0.6: 0.25, 0.85: 0.05]),
        .shard.with(f0: .between(1200, 3600), longest: .between(0.3, 0.6)), bodies: 6, strengths: 5, strikes: 4),
      gain: -1),
  ]

  private static let breakingCeramic = Recipe(
    "Breaking", when: [.ceramic], .shots(seconds: .between(1.2, 1.8), .steady(.between(2, 3, vary: 0.2))), wet: 0.9,
    loudness: -18,
    [
      Layer(
        NoiseBands([.init(400, 2500), .init(2500, 9000, gain: -5)]), gain: 3,
        envelope: .struck(attack: 0.0006, hold: 0.01, decay: .between(0.07, 0.13))),
      Layer(
        Collisions(
          .random(.between(70, 130), [0: 1, 0.1: 0.8, 0.25: 0.3, 0.5: 0.1, 0.8: 0]), .ceramic, bodies: 12, strengths: 5,
          force: [0: 1, 0.5: 0.4, 1: 0.2], click: .init(-8, 3500, decay: 0.006)), gain: 3),
    ])

  private static let breakingWood = Recipe(
    "Breaking", when: [.wood], .shots(seconds: 1, .steady(.between(1.6, 2.6, vary: 0.2))), loudness: -18, splintering)

  /// Fibres give way one after the other, then all at once.
  static let splintering: [Layer] = [
    Layer(
      Collisions(
        .random(.between(90, 170), [0: 0.15, 0.1: 0.4, 0.2: 1, 0.3: 0.5, 0.6: 0.08, 0.9: 0]),
        .stick.with(f0: .between(500, 1400)), bodies: 8, strengths: 6, force: [0: 0.3, 0.18: 0.8, 0.22: 1, 0.6: 0.3],
        click: .init(4, .between(1500, 3500), q: 0.4, decay: 0.006))),
    Layer(
      Collisions(
        .listed([(0, 0), (0.02, -5)], jitter: 0.4), .board.with(longest: 0.15), strengths: 1,
        click: .init(5, .between(700, 1800), q: 0.4, decay: 0.05)), gain: 5, delay: 0.2),
  ]

  /// Glasses that touch: each rings with the modes of its rim, doubled and beating.
  private static let clink = Recipe(
    "Chink, clink",
    .shots(seconds: 1.4, .groups(1...3, .between(0.25, 0.7, vary: 0.3), pause: .between(0.9, 1.8, vary: 0.3))),
    loudness: -22,
    [
      Layer(rim(.between(1500, 2900), ring: .between(0.5, 1.2))),
      Layer(rim(.between(1700, 3300), ring: .between(0.4, 1)), gain: .between(-8, -1)),
      Layer(
        Collisions(
          .listed([(0, 0), (0.03, -9), (0.05, -15)], jitter: 0.4), .shard, click: .init(0, 7000, decay: 0.002)),
        gain: -14),
    ])

  private static func rim(_ f0: Spread, ring: Spread) -> ModalBank {
    ModalBank(
      f0: f0,
      [.init(1, 0, 1), .init(2.32, -3, 0.7), .init(4.25, -8, 0.4), .init(6.63, -14, 0.25), .init(9.38, -20, 0.15)],
      inharmonicity: 0.02, beating: .between(1, 6), ring: ring)
  }

  private static let glassTap = Recipe(
    "Glass",
    .shots(seconds: 1.2, .groups(2...5, .between(0.2, 0.55, vary: 0.4), pause: .between(0.7, 1.5, vary: 0.3))),
    loudness: -22,
    [
      Layer(rim(.between(900, 2300), ring: .between(0.3, 0.9))),
      Layer(
        Collisions(.listed([(0, 0), (0.04, -8), (0.07, -14)], jitter: 0.5), .shard, bodies: 2, strengths: 4), gain: -7),
    ])
}
