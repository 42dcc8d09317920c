extension RecipeBook {
  static let doors: [Recipe] = [
    knock, knockMetal, knockGlass, door, slidingDoor, cupboard, drawer, slam, slamMetal, lock, elevator,
  ]

  /// Knuckles are soft: little above 2 kHz. A door leaf is heavily damped by its frame.
  private static let knock = Recipe(
    "Knock",
    .shots(seconds: 0.5, .groups(2...5, .between(0.15, 0.32, vary: 0.12), pause: .between(0.9, 1.8, vary: 0.2))),
    wet: 0.5, roomTone: -48, pitchFollowsSize: 0.5,
    [
      Layer(Collisions(.listed([(0, 0)]), .door, strengths: 1.5, strikes: 2)),
      Layer(
        Collisions(
          .listed([(0, 0)]), .board.with(loss: .between(0.05, 0.09), hardness: .between(1500, 3500)), strengths: 2,
          click: .init(4, .between(500, 1100), q: 0.5, decay: .between(0.015, 0.03))), gain: .between(-9, -4)),
    ])

  private static let knockMetal = Recipe(
    "Knock", when: [.metal],
    .shots(seconds: 1, .groups(2...5, .between(0.16, 0.32, vary: 0.12), pause: .between(0.9, 1.8, vary: 0.2))),
    wet: 0.8, roomTone: -48,
    [
      Layer(
        Collisions(
          .listed([(0, 0)]), .sheet.with(loss: .between(0.006, 0.015), hardness: .between(1500, 4000)), strengths: 1.5,
          click: .init(-6, 900, decay: 0.02)))
    ])

  private static let knockGlass = Recipe(
    "Knock", when: [.glass],
    .shots(seconds: 0.5, .groups(2...5, .between(0.14, 0.28, vary: 0.12), pause: .between(0.9, 1.8, vary: 0.2))),
    wet: 0.7, roomTone: -48,
    [
      Layer(
        Collisions(
          .listed([(0, 0)]),
          .board.with(f0: .between(220, 420), loss: .between(0.01, 0.03), longest: 0.2, hardness: .between(3000, 7000)),
          strengths: 1.5, click: .init(-8, 2500, decay: 0.01)))
    ])

  /// A latch, hinges and the leaf against its frame.
  private static let door = Recipe(
    "Door", .shots(seconds: .between(1.7, 2.1), .steady(.between(2.4, 3.4, vary: 0.2))), wet: 1.1,
    [
      Layer(
        Collisions(
          .listed([(0, -4), (0.03, -8), (0.11, -2), (0.13, -10)], jitter: 0.35),
          .mechanism, bodies: 2,
          click: .init(4, .between(1500, 3000), decay: 0.02)), gain: -9),
      Layer(
        Friction(
          rate: .between(140, 320), speed: [0.12: 0, 0.2: 0.5, 0.4: 1, 0.6: 0.6, 0.68: 0], wander: (3, 3), jitter: 0.15,
          strengths: 4, roughness: -18, .board), gain: .between(-30, -16),
        filters: [.highPass(350)]),
      Layer(
        Collisions(
          .listed([(0, 0), (0.035, -7)], jitter: 0.4), .door.with(hardness: .between(500, 1100)), strengths: 1.5,
          click: .init(0, .between(250, 600), decay: 0.06)), delay: 1.05),
      Layer(
        Collisions(
          .listed([(0, 0), (0.02, -5), (0.07, -8)], jitter: 0.4),
          .mechanism, bodies: 2,
          click: .init(5, .between(1200, 2500), decay: 0.02)), gain: -9, delay: 1.06),
    ])

  private static let slidingDoor = Recipe(
    "Sliding door", .shots(seconds: .between(1.5, 2.1), .steady(.between(2.4, 3.2, vary: 0.2))),
    [
      Layer(
        NoiseBands([
          .init(90, 400, depth: 2, rate: 12), .init(400, 2200, gain: -5, depth: 3, rate: 16),
          .init(2200, 7000, gain: -14, depth: 3, rate: 20),
        ]), gain: -6, envelope: .drawn([0: 0, 0.08: 0.7, 0.4: 1, 0.7: 0.9, 0.76: 0.1, 1: 0])),
      Layer(
        Collisions(
          .random(.between(25, 50), [0.05: 0.6, 0.4: 1, 0.72: 0.8, 0.75: 0]), .board, bodies: 3, strengths: 4),
        gain: -16),
      Layer(
        Collisions(
          .listed([(0, 0), (0.06, -9)], jitter: 0.4), .door, click: .init(0, .between(500, 1200), decay: 0.04)),
        gain: 2, delay: 1.2),
    ])

  private static let cupboard = Recipe(
    "Cupboard open or close", .shots(seconds: 0.9, .steady(.between(1.3, 2.2, vary: 0.25))),
    [
      Layer(
        Friction(
          rate: .between(180, 420), speed: [0: 0.1, 0.2: 0.7, 0.4: 1, 0.5: 0], wander: (3, 4), jitter: 0.2,
          strengths: 4,
          roughness: -15, .board), gain: .between(-22, -12), filters: [.highPass(350)]),
      Layer(
        Collisions(
          .listed([(0, 0), (0.03, -6), (0.075, -12)], jitter: 0.4), .board, bodies: 2, strengths: 2,
          click: .init(-2, .between(600, 1400), decay: 0.03)), delay: 0.45),
    ])

  /// Runners rub and rumble, then the front meets the frame and what is inside moves.
  private static let drawer = Recipe(
    "Drawer open or close", .shots(seconds: 1.1, .steady(.between(1.5, 2.4, vary: 0.25))),
    [
      Layer(
        Friction(
          rate: .between(60, 160), speed: [0: 0, 0.1: 0.6, 0.35: 1, 0.52: 0.8, 0.56: 0], wander: (4, 5), jitter: 0.5,
          strengths: 5, slip: 0.0001, roughness: -4, .surface), gain: -9,
        filters: [.highPass(200)]),
      Layer(
        Collisions(
          .listed([(0, 0), (0.04, -7)], jitter: 0.4), .board, click: .init(0, .between(400, 900), decay: 0.04)),
        gain: 3, delay: 0.61),
      Layer(
        Collisions(.random(.between(20, 45), [0.5: 0, 0.54: 1, 0.72: 0]), .mechanism, bodies: 4, strengths: 5),
        gain: -16),
    ])

  private static let slam = Recipe(
    "Slam", .shots(seconds: 1.2, .steady(.between(1.8, 3, vary: 0.2))), wet: 1.7, loudness: -16,
    [
      Layer(
        Collisions(
          .listed([(0, 0), (0.018, -4), (0.05, -9)], jitter: 0.4),
          .door.with(f0: .between(70, 120), longest: 0.3, hardness: .between(1600, 3200)), strengths: 1,
          click: .init(6, .between(500, 1200), q: 0.4, decay: .between(0.07, 0.14)))),
      Layer(
        Collisions(
          .random(.between(60, 110), [0: 1, 0.1: 0.4, 0.28: 0]), .mechanism.with(f0: .between(500, 1200)), bodies: 4,
          strengths: 4, click: .init(4, .between(1500, 3500), decay: 0.012)), gain: -10),
      Layer(
        SweptNoise(.between(160, 300), q: 0.6, isLowPass: true), gain: -6,
        envelope: .struck(attack: 0.003, decay: .between(0.2, 0.4))),
    ])

  private static let slamMetal = Recipe(
    "Slam", when: [.metal], .shots(seconds: 2, .steady(.between(2.4, 3.4, vary: 0.2))), wet: 1.7, loudness: -16,
    [
      Layer(
        Collisions(
          .listed([(0, 0), (0.02, -4), (0.06, -9)], jitter: 0.4), .sheet, strengths: 1,
          click: .init(2, .between(400, 1200), q: 0.4, decay: 0.08))),
      Layer(
        SweptNoise(.between(120, 220), q: 0.7, isLowPass: true),
        envelope: .struck(attack: 0.003, decay: .between(0.25, 0.5))),
    ])

  /// A key is pushed in over the pins, turned, and the bolt goes over.
  private static let lock = Recipe(
    "lock", .shots(seconds: 1.1, .steady(.between(1.5, 2.6, vary: 0.3))), wet: 0.8,
    [
      Layer(
        Collisions(
          .regular(.between(28, 45), [0: 1, 0.16: 0.7, 0.2: 0], jitter: 0.5), .mechanism.with(f0: .between(1500, 3000)),
          bodies: 3, strengths: 4,
          click: .init(6, .between(3000, 6000), decay: 0.006)), gain: -9),
      Layer(
        Collisions(
          .listed([(0, -10), (0.06, 0), (0.075, -6), (0.2, -9)], jitter: 0.3),
          .mechanism, bodies: 2, strengths: 2,
          click: .init(6, .between(900, 2000), decay: 0.02)), delay: 0.42),
    ])

  /// A chime, then doors on rollers.
  private static let elevator = Recipe(
    "elevator", .shots(seconds: 4.2, .steady(.between(5.5, 7))), place: .hall,
    [
      Layer(
        ModalBank(
          f0: .between(640, 1050), [.init(1, 0, 1.6), .init(2, -14, 0.9), .init(3.01, -22, 0.5), .init(5.4, -30, 0.2)]),
        gain: 4),
      Layer(
        NoiseBands([.init(60, 350, depth: 2, rate: 8), .init(350, 1600, gain: -8, depth: 3, rate: 12)]), gain: -10,
        delay: 0.9, envelope: .drawn([0: 0, 0.06: 0.8, 0.3: 1, 0.45: 0.5, 0.5: 0])),
      Layer(Collisions(.listed([(0, 0), (0.09, -5)], jitter: 0.4), .door), gain: -4, delay: 2.85),
    ])
}
