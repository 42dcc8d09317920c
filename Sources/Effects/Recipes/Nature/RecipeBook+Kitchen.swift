import SoundText

extension RecipeBook {
  /// Things of the kitchen that are struck, cut and opened.
  static let kitchen: [Recipe] = [dishes, pans, cutlery, chopping, can, cork]

  /// Glazed earthenware: partials of a shallow bowl, damped by the hand or the pile.
  private static func plate(_ f0: Spread) -> ModalBank {
    ModalBank(
      f0: f0,
      [
        .init(1, 0, 0.22), .init(1.62, -2, 0.2), .init(2.31, -1, 0.16), .init(2.87, -4, 0.13), .init(3.65, -3, 0.11),
        .init(4.42, -6, 0.09), .init(5.6, -6, 0.07), .init(7.1, -9, 0.05), .init(8.4, -10, 0.04),
      ], inharmonicity: 0.04, strikes: 5, beating: .between(3, 20), hardness: .between(5000, 11_000),
      ring: .between(0.5, 1.6, vary: 0.3))
  }

  private static let dishes = Recipe(
    "Dishes, pots, and pans", .shots(seconds: 0.7, .groups(3...7, .between(0.16, 0.34, vary: 0.7), pause: 0.9)),
    place: .room, width: 0.4, pitchFollowsSize: 0.5,
    [
      Layer(plate(.between(850, 1700, vary: 0.25)), gain: .between(-2, 0, vary: 1)),
      Layer(plate(.between(1500, 2900, vary: 0.2)), gain: -4, delay: .between(0.015, 0.06, vary: 0.8)),
      Layer(plate(.between(1000, 2200, vary: 0.2)), gain: -8, delay: .between(0.07, 0.16, vary: 0.6), on: .odd),
      Layer(
        NoiseBands([.init(900, 7000)]), gain: -10, envelope: .struck(attack: 0.0003, decay: .between(0.01, 0.025))),
      Layer(
        NoiseBands([.init(150, 900)]), gain: -13, envelope: .struck(attack: 0.001, decay: .between(0.03, 0.07))),
    ])

  private static let pans = Recipe(
    "Dishes, pots, and pans", when: [.metal],
    .shots(seconds: 1.1, .groups(2...5, .between(0.25, 0.5, vary: 0.6), pause: 1.1)), place: .room, width: 0.4,
    pitchFollowsSize: 0.5,
    [
      Layer(
        ModalBank(
          f0: .between(320, 700, vary: 0.1),
          [
            .init(1, -3, 0.6), .init(1.9, 0, 0.55), .init(2.9, -1, 0.5), .init(3.7, -2, 0.4), .init(4.9, -2, 0.35),
            .init(6.3, -4, 0.3), .init(7.4, -4, 0.25), .init(9.6, -7, 0.2), .init(12.1, -8, 0.14),
          ], inharmonicity: 0.05, strikes: 5, beating: .between(2, 9), hardness: .between(3500, 8000),
          ring: .between(0.6, 1.5))),
      Layer(
        NoiseBands([.init(400, 5000)]), gain: -9, envelope: .struck(attack: 0.0003, decay: .between(0.02, 0.05))),
    ])

  /// Slim bars of steel that strike one another: high, ringing, in bunches.
  private static func fork(_ f0: Spread) -> ModalBank {
    ModalBank(
      f0: f0,
      [
        .init(1, -2, 0.35), .init(1.42, -4, 0.3), .init(2.76, 0, 0.28), .init(3.3, -4, 0.2), .init(4.1, -5, 0.18),
        .init(5.4, -6, 0.14),
      ], inharmonicity: 0.06, strikes: 5, beating: .between(4, 25), hardness: 14_000,
      ring: .between(0.5, 1.4, vary: 0.4))
  }

  private static let cutlery = Recipe(
    "Cutlery, silverware", .shots(seconds: 0.6, .groups(3...8, .between(0.1, 0.26, vary: 0.7), pause: 0.7)),
    place: .room, width: 0.4, pitchFollowsSize: 0.5,
    [
      Layer(fork(.between(1900, 3300, vary: 0.3))),
      Layer(fork(.between(2800, 4600, vary: 0.3)), gain: -3, delay: .between(0.01, 0.05, vary: 0.8)),
      Layer(fork(.between(2200, 5200, vary: 0.3)), gain: -6, delay: .between(0.03, 0.11, vary: 0.8), on: .even),
      Layer(
        NoiseBands([.init(2500, 13_000)]), gain: -12, envelope: .struck(attack: 0.0002, decay: .between(0.006, 0.015))),
    ])

  /// The crunch of what is cut, then the knife on the board.
  private static let chopping = Recipe(
    "Chopping (food)", .shots(seconds: 0.28, .groups(5...11, .between(0.22, 0.42, vary: 0.18), pause: 0.9)),
    place: .room,
    [
      Layer(
        Particles(
          rate: .between(250, 500), flow: [0: 0.3, 0.06: 1, 0.14: 0], sizes: 1.2, largest: 8,
          .burst(.between(1200, 6000), q: 0.8, decay: .between(0.002, 0.008))), gain: -8),
      Layer(
        ModalBank(
          f0: .between(190, 420, vary: 0.03),
          [
            .init(1, 0, 0.09), .init(2.2, -2, 0.06), .init(3.6, -4, 0.045), .init(5.3, -7, 0.03), .init(7.7, -10, 0.02),
          ], inharmonicity: 0.05, strikes: 3, hardness: .between(1800, 4000)), delay: .between(0.025, 0.045, vary: 0.2)),
      Layer(
        NoiseBands([.init(500, 3500), .init(3500, 10_000, gain: -6)]), gain: -4,
        delay: .between(0.025, 0.045, vary: 0.2),
        envelope: .struck(attack: 0.0005, decay: .between(0.012, 0.03))),
    ])

  /// The score breaks and the pressure escapes; the tab bends; the lid tears open; the drink fizzes.
  private static let can = Recipe(
    "can_opening", .shots(seconds: .between(1.6, 2.4), .steady(.between(3, 4.5))), place: .room, wet: 0.6, width: 0.1,
    pitchFollowsSize: 0.4,
    [
      Layer(
        ModalBank(
          f0: .between(1100, 2100, vary: 0.05),
          [
            .init(1, -4, 0.05), .init(1.8, 0, 0.05), .init(2.4, -1, 0.045), .init(3.3, -2, 0.04), .init(4.6, -4, 0.03),
            .init(6.2, -6, 0.02),
          ], inharmonicity: 0.08, strikes: 4, hardness: 12_000), gain: -2),
      Layer(
        NoiseBands(
          [.init(1200, 3500, gain: -5, depth: 2, rate: 30), .init(3500, 8000), .init(8000, 17_000, gain: -2)]), gain: 1,
        delay: 0.004, envelope: .struck(attack: 0.002, hold: .between(0.01, 0.06), decay: .between(0.16, 0.4))),
      Layer(
        NoiseBands([.init(400, 1800), .init(1800, 9000, gain: -2)]), gain: 3, delay: .between(0.16, 0.32),
        envelope: .struck(attack: 0.002, decay: .between(0.05, 0.11))),
      Layer(
        ModalBank(
          f0: .between(650, 1300, vary: 0.05),
          [
            .init(1, 0, 0.08), .init(1.55, -1, 0.07), .init(2.3, -2, 0.06), .init(3.1, -2, 0.05), .init(4.4, -4, 0.04),
            .init(6.8, -6, 0.03),
          ], inharmonicity: 0.08, strikes: 4, hardness: 9000), gain: 0, delay: .between(0.16, 0.32)),
      Layer(
        Particles(
          rate: .between(150, 300), flow: [0: 0, 0.11: 0, 0.13: 1, 0.2: 0.4, 0.26: 0], sizes: 1.2, largest: 10,
          .ring(.between(1800, 8000), decay: .between(0.004, 0.015))), gain: -3),
      Layer(
        Particles(
          rate: .between(250, 600), flow: [0: 0, 0.16: 0.2, 0.22: 1, 0.5: 0.5, 0.9: 0.05, 0.95: 0], sizes: 1.5,
          largest: 6,
          .ring(.between(3500, 13_000), decay: .between(0.002, 0.006))), gain: .between(-20, -11)),
    ])

  /// The neck of the bottle rings when the pressure leaves it.
  private static let cork = Recipe(
    "cork", .shots(seconds: 0.8, .steady(.between(2, 3.5))), place: .room,
    [
      Layer(
        NoiseBands([.init(300, 1200), .init(1200, 7000, gain: -6)]), gain: -1,
        envelope: .struck(attack: 0.0006, decay: .between(0.02, 0.045))),
      Layer(
        SweptTone(.between(380, 620), sweep: [0: 0.8, 0.05: 1.15, 0.15: 1.1], harmonics: [0, -16, -20]), gain: 5,
        envelope: .struck(attack: 0.002, decay: .between(0.06, 0.13))),
      Layer(
        NoiseBands([.init(2500, 14_000)]), gain: .between(-22, -13), delay: 0.02,
        envelope: .struck(attack: 0.01, decay: .between(0.2, 0.6))),
    ])
}
