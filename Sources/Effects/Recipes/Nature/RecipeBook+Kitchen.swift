import SoundText

extension RecipeBook {
  /// Things of the kitchen that are struck, cut and opened.
  static let kitchen: [Recipe] = [dishes, pans, cutlery, chopping, can, cork]

  /// Plates and bowls that are put together: a knock or a short clatter, each of them with its own pitch.
  private static let dishes = Recipe(
    "Dishes, pots, and pans", .shots(seconds: 1.1, .groups(2...4, .between(0.35, 0.8, vary: 0.5), pause: 1.2)),
    place: .room, width: 0.4, pitchFollowsSize: 0.5,
    [
      Layer(
        Collisions(
          .random(.between(9, 20), [0: 1, 0.25: 0.5, 0.5: 0.15, 0.7: 0]),
          .ceramic.with(loss: .between(0.006, 0.014), longest: .between(0.12, 0.32)), bodies: 7, strengths: 5,
          strikes: 5,
          click: .init(0, .between(1200, 4500), decay: .between(0.008, 0.025)))),
      Layer(
        Collisions(
          .listed([(0, 0), (0.05, -6)], jitter: 0.4),
          Body.ceramic.with(f0: .between(500, 1100), longest: .between(0.12, 0.3), hardness: .between(3000, 6000)),
          bodies: 3, click: .init(0, .between(500, 1800), decay: .between(0.015, 0.035)))),
      Layer(
        Collisions(.random(.between(1, 4), [0: 1, 0.4: 0]), Body.rod.with(longest: 0.35), bodies: 3, click: nil),
        gain: -8),
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

  /// Slim bars of steel that strike one another and the plate: high, in bunches, damped by the hand.
  private static let cutlery = Recipe(
    "Cutlery, silverware", .shots(seconds: 0.9, .groups(2...5, .between(0.25, 0.6, vary: 0.6), pause: 0.9)),
    place: .room, width: 0.4, pitchFollowsSize: 0.5,
    [
      Layer(
        Collisions(
          .random(.between(14, 32), [0: 1, 0.3: 0.5, 0.6: 0.1, 0.75: 0]),
          Body.piece.with(f0: .between(1800, 5500), loss: .between(0.002, 0.006), longest: .between(0.04, 0.13)),
          bodies: 9, strengths: 6, strikes: 5, click: .init(3, .between(3000, 9000), decay: .between(0.004, 0.012)))),
      Layer(
        Collisions(
          .random(.between(3, 7), [0: 1, 0.5: 0.2, 0.7: 0]), Body.ceramic.with(longest: .between(0.1, 0.25)), bodies: 3,
          strengths: 4, click: .init(-3, .between(2000, 5000), decay: 0.01)), gain: -7),
    ])

  /// The crunch of what is cut, then the knife on the board.
  private static let chopping = Recipe(
    "Chopping (food)", .shots(seconds: 0.28, .groups(7...15, .between(0.16, 0.32, vary: 0.15), pause: 0.7)),
    place: .room,
    [
      Layer(
        Particles(
          rate: .between(350, 700), flow: [0: 0.3, 0.1: 1, 0.22: 0], sizes: 1.2, largest: 8,
          .burst(.between(1200, 7000), q: 0.8, decay: .between(0.002, 0.008))), gain: -3),
      Layer(
        Collisions(
          .listed([(0, 0)]), Body.board.with(f0: .between(150, 300), longest: 0.09), strikes: 3,
          click: .init(4, .between(900, 3000), decay: .between(0.015, 0.03))), gain: -3,
        delay: .between(0.035, 0.06, vary: 0.2)),
      Layer(
        Collisions(
          .listed([(0, 0)]), Body.piece.with(loss: .between(0.006, 0.012), longest: 0.05),
          click: .init(4, .between(3000, 7000), decay: 0.01)), gain: -13, delay: .between(0.035, 0.06, vary: 0.2)),
    ])

  /// The score breaks and the pressure escapes; the tab bends; the lid tears open; the drink fizzes.
  private static let can = Recipe(
    "can_opening", .shots(seconds: .between(1.8, 2.6), .steady(.between(3, 4.5))), place: .room, wet: 0.6, width: 0.1,
    pitchFollowsSize: 0.4,
    [
      Layer(
        Collisions(
          .listed([(0, 0)]), tin, strikes: 4, click: .init(0, .between(2500, 5000), decay: 0.012)), gain: -11),
      Layer(
        NoiseBands(
          [
            .init(900, 3000, gain: -7, depth: 2, rate: 25), .init(3000, 7000, depth: 2, rate: 30),
            .init(7000, 17000, gain: -1, depth: 2, rate: 30),
          ]), gain: 3, delay: 0.004,
        envelope: .struck(attack: .between(0.004, 0.012), hold: .between(0.03, 0.1), decay: .between(0.2, 0.45))),
      Layer(
        Collisions(
          .random(.between(70, 130), [0: 0, 0.07: 0, 0.08: 0.6, 0.13: 1, 0.17: 0.3, 0.21: 0]), tin, bodies: 6,
          strengths: 6, strikes: 5, click: .init(4, .between(1500, 6000), decay: .between(0.004, 0.012))), gain: -11),
      Layer(
        NoiseBands([.init(500, 2000, gain: -4), .init(2000, 9000)]), gain: -3, delay: .between(0.2, 0.32),
        envelope: .struck(attack: 0.006, decay: .between(0.06, 0.13))),
      Layer(
        Particles(
          rate: .between(250, 600), flow: [0: 0, 0.1: 0.2, 0.16: 1, 0.5: 0.5, 0.9: 0.05, 0.95: 0], sizes: 1.6,
          largest: 6,
          .ring(.between(3500, 13_000), decay: .between(0.002, 0.006))), gain: .between(-32, -21)),
      Layer(
        NoiseBands([.init(4000, 16_000, depth: 2, rate: 20)]), gain: .between(-34, -25), delay: 0.2,
        envelope: .drawn([0: 0, 0.05: 1, 0.4: 0.4, 0.85: 0])),
    ])

  /// A can's thin lid, which the hand and the drink hold.
  private static let tin = Body(
    .between(700, 1500), Body.Shape.plate(1.2, count: 16, tilt: 0.5), loss: .between(0.01, 0.025), longest: 0.08,
    scatter: 0.08, hardness: 12_000)

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
