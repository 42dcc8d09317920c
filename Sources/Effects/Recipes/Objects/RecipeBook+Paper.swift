extension RecipeBook {
  /// Paper, cloth, coins and other things of a desk and a pocket.
  static let paper: [Recipe] = [
    scissors, zipper, writing, tearing, tearingCloth, pageTurn, coin, keysJangling, cashRegister, dice, cards,
  ]

  /// Blades rub over their length and meet at the end.
  private static let scissors = Recipe(
    "Scissors", .shots(seconds: 0.52, .groups(3...8, .between(0.36, 0.55, vary: 0.15), pause: .between(0.5, 1))),
    wet: 0.7,
    roomTone: -42, loudness: -24,
    [
      Layer(
        SweptNoise(
          .between(3600, 5600), sweep: [0: 0.75, 0.5: 1.15, 1: 1.2], q: 0.7, flutter: (4, 60)),
        envelope: .drawn([0: 0, 0.1: 0.25, 0.4: 0.8, 0.5: 1, 0.54: 0, 1: 0])),
      Layer(
        Collisions(
          .listed([(0, 0), (0.006, -5), (0.17, -9)], jitter: 0.3), .piece.with(f0: .between(1800, 3200), loss: 0.01),
          strengths: 2, click: .init(4, .between(4000, 7000), decay: 0.012)), gain: -3, delay: 0.2),
    ])

  /// Teeth meet the slider one by one, 100-250 a second, faster towards the end.
  private static let zipper = Recipe(
    "Zipper (clothing)", .shots(seconds: .between(0.5, 1.1), .groups(1...2, .between(1, 1.5), pause: .between(1, 1.8))),
    wet: 0.5, roomTone: -44, loudness: -22,
    [
      Layer(
        Friction(
          rate: .between(130, 260), speed: [0: 0.3, 0.2: 0.7, 0.7: 1.2, 0.95: 1.5, 1: 1], wander: (1, 5), jitter: 0.06,
          strengths: 2, slip: 0.00003, roughness: -24,
          Body(
            .between(1700, 2800), Body.Shape.plate(1.6, count: 16, tilt: 0), loss: .between(0.05, 0.1), longest: 0.02,
            scatter: 0.08, hardness: 14_000), direct: 2), envelope: .drawn([0: 0, 0.06: 0.7, 0.6: 0.9, 0.95: 1, 1: 0])),
      Layer(
        SweptNoise(.between(4500, 7000), sweep: [0: 0.7, 1: 1.2], q: 0.6, flutter: (3, 50)), gain: -11,
        envelope: .drawn([0: 0, 0.06: 0.6, 0.6: 0.9, 0.95: 1, 1: 0])),
    ])

  /// Strokes of a pencil on paper over a table.
  private static let writing = Recipe(
    "Writing",
    .shots(seconds: .between(0.08, 0.22), .groups(3...9, .between(0.1, 0.22, vary: 0.4), pause: .between(0.25, 0.6))),
    wet: 0.6, roomTone: -36, loudness: -27,
    [
      Layer(
        SweptNoise(
          .between(3000, 5500), sweep: [0: 0.8, 0.5: 1.15, 1: 0.85], q: 0.6, flutter: (3, 90)),
        envelope: .drawn([0: 0, 0.15: 0.7, 0.5: 1, 0.85: 0.6, 1: 0])),
      Layer(
        Friction(
          rate: .between(250, 600), wander: (3, 15), jitter: 0.6, strengths: 6, slip: 0.0002, roughness: -6, .surface),
        gain: -8, envelope: .drawn([0: 0, 0.2: 1, 0.8: 0.7, 1: 0])),
      Layer(Collisions(.listed([(0, 0)]), .board, click: .init(0, 2500, decay: 0.004)), gain: .about(-14, vary: 0.5)),
    ])

  /// Fibres give way: crackling noise whose band rises as less of the sheet is left.
  private static let tearing = Recipe(
    "Tearing",
    .shots(seconds: .between(0.5, 1), .groups(1...3, .between(0.8, 1.4, vary: 0.3), pause: .between(0.8, 1.5))),
    wet: 0.6, roomTone: -44, loudness: -21,
    [
      Layer(
        SweptNoise(
          .between(2600, 4200), sweep: [0: 0.8, 0.6: 1.1, 1: 1.5], q: 0.5, flutter: (4, 70)),
        envelope: .drawn([0: 0, 0.1: 0.5, 0.5: 0.8, 0.85: 1, 1: 0])),
      Layer(
        Particles(
          rate: .between(300, 600), flow: [0: 0.4, 0.5: 0.9, 0.85: 1.4, 1: 0.3], gusts: (4, 12), sizes: 1.4,
          .burst(.between(1800, 8000), q: 0.7, decay: .between(0.002, 0.007))), gain: 2,
        envelope: .drawn([0: 0, 0.1: 0.6, 0.85: 1, 1: 0])),
    ])

  private static let tearingCloth = Recipe(
    "Tearing", when: [.cloth],
    .shots(seconds: .between(0.6, 1.1), .groups(1...2, .between(1, 1.5), pause: .between(1, 1.6))),
    wet: 0.5, loudness: -21,
    [
      Layer(
        Friction(
          rate: .between(180, 380), speed: [0: 0.5, 0.5: 1, 0.9: 1.6, 1: 1.2], wander: (2, 9), jitter: 0.4,
          strengths: 4,
          slip: 0.00015, roughness: -6,
          Body(.between(800, 1500), Body.Shape.plate(1.6, count: 16, tilt: 1), loss: 0.12, longest: 0.02, scatter: 0.1),
          direct: 3), envelope: .drawn([0: 0, 0.1: 0.5, 0.85: 1, 1: 0])),
      Layer(
        SweptNoise(.between(2000, 3200), q: 0.5, flutter: (4, 50)), envelope: .drawn([0: 0, 0.1: 0.5, 0.85: 1, 1: 0])),
    ])

  private static let pageTurn = Recipe(
    "page_turn", .shots(seconds: 0.8, .steady(.between(1.1, 2, vary: 0.3))), wet: 0.6, roomTone: -42, loudness: -25,
    [
      Layer(
        SweptNoise(
          .between(2200, 3600), sweep: [0: 0.8, 0.3: 1, 0.5: 1.5, 0.7: 0.9, 1: 0.7], q: 0.5, flutter: (4, 25)),
        envelope: .drawn([0: 0, 0.1: 0.3, 0.25: 0.4, 0.45: 1, 0.6: 0.35, 0.75: 0.5, 1: 0])),
      Layer(
        Particles(
          rate: .between(60, 140), flow: [0: 0.6, 0.4: 1, 0.6: 0.6, 0.75: 1, 1: 0], sizes: 1.4,
          .burst(.between(1500, 6000), q: 0.8, decay: .between(0.003, 0.012))), gain: -4,
        envelope: .drawn([0: 0, 0.1: 0.7, 0.8: 0.8, 1: 0])),
      Layer(
        SweptNoise(.between(350, 700), q: 0.6), gain: -6,
        envelope: .drawn([0: 0, 0.35: 0, 0.45: 1, 0.55: 0.2, 0.7: 0.5, 0.8: 0])),
    ])

  /// It bounces, then rolls on its edge ever faster until it lies (Euler's disk).
  private static let coin = Recipe(
    "Coin (dropping)", .shots(seconds: 1.7, .steady(.between(1.8, 2.8, vary: 0.2))), wet: 0.8, loudness: -22,
    [
      Layer(
        Collisions(
          .bouncing(first: .between(0.24, 0.38), keep: .between(0.55, 0.68), most: 7), .coin, strengths: 1.5,
          strikes: 5,
          click: .init(-6, 6000, decay: 0.003))),
      Layer(
        Collisions(
          .regular(.between(11, 17), [0.4: 0, 0.42: 0.7, 0.6: 1.1, 0.75: 2, 0.85: 4, 0.86: 0], jitter: 0.1), .coin,
          strengths: 2, strikes: 5, force: [0: 0, 0.4: 0.25, 0.6: 0.2, 0.86: 0.08]), gain: 0),
      Layer(
        Collisions(.bouncing(first: .between(0.24, 0.38), keep: 0.6, most: 4), .board, strengths: 1), gain: -14),
    ])

  /// A bunch that is shaken: all meet all, some times a second.
  private static let keysJangling = Recipe(
    "Keys jangling", .shots(seconds: .between(0.35, 0.7), .steady(.between(0.22, 0.45, vary: 0.4))), wet: 0.6,
    roomTone: -44,
    loudness: -22,
    [
      Layer(
        Collisions(
          .random(.between(70, 120), [0: 0.8, 0.15: 1.2, 0.4: 0.6, 0.7: 0.1, 0.9: 0]), .piece, bodies: 10, strengths: 5,
          strikes: 5, force: [0: 0.8, 0.15: 1, 0.9: 0.3], click: .init(6, .between(4500, 8000), q: 0.4, decay: 0.008)),
        filters: [.highPass(1500)])
    ])

  /// Keys, then the drawer's bell and the drawer.
  private static let cashRegister = Recipe(
    "Cash register", .shots(seconds: 2.4, .steady(.between(2.8, 3.8))), wet: 0.8, loudness: -20,
    [
      Layer(
        Collisions(
          .listed([(0, -4), (0.03, -8), (0.16, -2), (0.19, -8), (0.32, 0), (0.36, -5)], jitter: 0.3), .mechanism,
          bodies: 4,
          click: .init(2, 2500, decay: 0.015))),
      Layer(
        ModalBank(
          f0: .between(1900, 2700), [.init(1, 0, 1.4), .init(2.55, -6, 0.8), .init(4.6, -12, 0.4)],
          beating: .between(1, 5)),
        gain: 2, delay: 0.45),
      Layer(
        NoiseBands([.init(150, 900, depth: 3, rate: 14), .init(900, 4500, gain: -4, depth: 3, rate: 18)]), gain: -6,
        delay: 0.5, envelope: .drawn([0: 0, 0.04: 1, 0.12: 0.6, 0.15: 0])),
      Layer(
        Collisions(
          .listed([(0, 0), (0.03, -5), (0.07, -9)], jitter: 0.4), .board, click: .init(2, 800, decay: 0.04)),
        delay: 0.86),
      Layer(Collisions(.random(45, [0.33: 0, 0.36: 1, 0.5: 0.3, 0.6: 0]), .coin, bodies: 8, strengths: 5), gain: -12),
    ])

  private static let dice = Recipe(
    "dice", .shots(seconds: 1.3, .steady(.between(1.7, 2.6, vary: 0.2))), wet: 0.8, loudness: -22,
    [
      Layer(tumble(.between(0.16, 0.26))), Layer(tumble(.between(0.13, 0.24)), delay: .about(0.05, vary: 0.8)),
      Layer(
        Collisions(.bouncing(first: .between(0.15, 0.25), keep: 0.66, most: 8), .board, strengths: 2), gain: -8),
    ])

  private static func tumble(_ first: Spread) -> Collisions {
    Collisions(
      .bouncing(first: first, keep: .between(0.68, 0.78), most: 12),
      .plastic.with(f0: .between(2200, 4200), loss: .between(0.02, 0.05)), bodies: 3, strengths: 2.5,
      click: .init(2, .between(3000, 6000), decay: 0.005))
  }

  /// A riffle: cards snap down one after the other, faster, then the bridge falls together.
  private static let cards = Recipe(
    "cards", .shots(seconds: 1.3, .groups(1...3, .between(1.5, 2), pause: .between(1.4, 2.2))), wet: 0.6, loudness: -24,
    [
      Layer(
        Collisions(
          .regular(.between(45, 75), [0: 0.6, 0.3: 1, 0.55: 1.3, 0.58: 0], jitter: 0.3),
          .plastic.with(f0: .between(1500, 3000), loss: 0.15, longest: 0.01), bodies: 3, strengths: 3,
          click: .init(8, .between(2500, 5000), decay: 0.008))),
      Layer(
        SweptNoise(.between(2500, 4500), q: 0.5, flutter: (5, 40)), gain: -6,
        envelope: .drawn([0: 0, 0.55: 0, 0.6: 0.6, 0.75: 1, 0.85: 0.2, 0.9: 0])),
      Layer(
        Collisions(.listed([(0, -4), (0.12, 0)], jitter: 0.3), .board, click: .init(4, 1500, decay: 0.012)), gain: -4,
        delay: 1.05),
    ])
}
