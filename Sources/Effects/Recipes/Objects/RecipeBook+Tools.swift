extension RecipeBook {
  static let tools: [Recipe] = [
    hammer, hammerMetal, sawing, sawingMetal, filing, sanding, ratchet, axe, digging, anvil,
  ]

  /// A nail: the head rings as steel, the board answers; the pitch of the nail rises as less of it stands out.
  private static let hammer = Recipe(
    "Hammer", .shots(seconds: 0.6, .groups(3...7, .between(0.4, 0.62, vary: 0.12), pause: .between(0.8, 1.6))),
    wet: 1.1,
    loudness: -18,
    [
      Layer(
        Collisions(
          .listed([(0, 0), (0.06, -16)], jitter: 0.3), .board.with(hardness: .between(1500, 3500)), strengths: 1.5,
          click: .init(2, .between(1200, 2600), q: 0.4, decay: .between(0.02, 0.04)))),
      Layer(
        Collisions(
          .listed([(0, 0), (0.06, -14)], jitter: 0.3), .rod.with(f0: .between(1500, 3200), longest: .between(0.1, 0.3)),
          strengths: 2), gain: .between(-10, -3)),
    ])

  private static let hammerMetal = Recipe(
    "Hammer", when: [.metal],
    .shots(seconds: 1.2, .groups(3...7, .between(0.45, 0.7, vary: 0.12), pause: .between(0.8, 1.6))), wet: 1.2,
    loudness: -18,
    [
      Layer(
        Collisions(
          .listed([(0, 0), (0.09, -15)], jitter: 0.3), .rod, strengths: 1.5, click: .init(-6, 4000, decay: 0.006))),
      Layer(Collisions(.listed([(0, 0)]), .sheet.with(longest: 0.4), strengths: 1.5), gain: -9),
    ])

  /// A hand saw: pushed over about half a metre with 7-11 teeth an inch at 0.7-1.2 m/s, so 200-450 teeth a second; the way
  /// back cuts less. Board and blade resound.
  private static let sawing = Recipe(
    "Sawing", .shots(seconds: .between(0.34, 0.48), .steady(.between(0.36, 0.52, vary: 0.07))), wet: 0.9, roomTone: -46,
    [
      Layer(
        stroke(.between(210, 440), rough: -11), envelope: push,
        filters: [.highPass(.between(600, 1000)), .highShelf(7000, decibels: -9)], on: .even),
      Layer(
        NoiseBands([.init(1000, 3500, depth: 3, rate: 30), .init(3500, 8000, gain: -5, depth: 3, rate: 30)]), gain: -6,
        envelope: push, on: .even),
      Layer(
        stroke(.between(190, 400), rough: -9), gain: .between(-9, -3), envelope: push,
        filters: [.highPass(.between(600, 1000)), .highShelf(6000, decibels: -9)], on: .odd),
      Layer(
        NoiseBands([.init(900, 3000, depth: 3, rate: 30), .init(3000, 7000, gain: -6, depth: 3, rate: 30)]),
        gain: .between(-13, -7), envelope: push, on: .odd),
    ])

  private static let push: Envelope = .drawn([0: 0, 0.12: 0.7, 0.35: 0.9, 0.6: 1, 0.85: 0.7, 1: 0])

  private static func stroke(_ rate: Spread, rough: Double) -> Friction {
    Friction(
      rate: rate, speed: [0: 0.25, 0.2: 0.8, 0.5: 1.05, 0.8: 0.85, 1: 0.3], wander: (1, 6), jitter: 0.45, strengths: 5,
      slip: 0.00003, roughness: rough + 6,
      Body(
        .between(800, 1300), Body.Shape.plate(2.4, count: 32, tilt: -1), loss: .between(0.08, 0.14), longest: 0.02,
        scatter: 0.07, hardness: .between(6000, 11_000)), direct: 3)
  }

  /// A hack saw: finer teeth, a thin blade that sings.
  private static let sawingMetal = Recipe(
    "Sawing", when: [.metal], .shots(seconds: .between(0.3, 0.4), .steady(.between(0.34, 0.46, vary: 0.07))), wet: 0.9,
    [
      Layer(
        Friction(
          rate: .between(420, 760), speed: [0: 0.3, 0.3: 1, 0.7: 1, 1: 0.4], wander: (1, 8), jitter: 0.12, strengths: 3,
          slip: 0.00004, roughness: -16,
          .rod.with(f0: .between(1200, 2400), loss: .between(0.005, 0.012), longest: 0.08),
          direct: -8), envelope: push, on: .even),
      Layer(
        SweptNoise(.between(4000, 7000), q: 0.8), gain: -8, envelope: push, on: .odd),
    ])

  private static let filing = Recipe(
    "Filing (rasp)", .shots(seconds: .between(0.3, 0.45), .steady(.between(0.42, 0.6, vary: 0.1))), wet: 0.8,
    [
      Layer(
        Friction(
          rate: .between(500, 1100), speed: [0: 0.4, 0.3: 0.9, 0.7: 1.1, 1: 0.7], wander: (1, 8), jitter: 0.5,
          strengths: 5,
          slip: 0.00005, roughness: -5, .surface.with(f0: .between(900, 1800)),
          direct: -2), envelope: push),
      Layer(NoiseBands([.init(2500, 7000, depth: 2, rate: 40)]), gain: -4, envelope: push),
    ])

  private static let sanding = Recipe(
    "Sanding", .shots(seconds: .between(0.26, 0.4), .steady(.between(0.27, 0.42, vary: 0.1))), wet: 0.8,
    [
      Layer(
        NoiseBands([
          .init(1200, 3500, gain: -4, depth: 2, rate: 30), .init(3500, 12_000, depth: 2, rate: 30),
        ]), envelope: .drawn([0: 0, 0.25: 0.8, 0.5: 1, 0.75: 0.8, 1: 0]), on: .even),
      Layer(
        NoiseBands([
          .init(1000, 3000, gain: -3, depth: 2, rate: 30), .init(3000, 9000, depth: 2, rate: 30),
        ]), gain: -4, envelope: .drawn([0: 0, 0.25: 0.8, 0.5: 1, 0.75: 0.8, 1: 0]), on: .odd),
      Layer(
        Friction(
          rate: .between(300, 600), wander: (2, 6), jitter: 0.6, strengths: 6, slip: 0.0002, roughness: -4, .surface),
        gain: -12, envelope: .drawn([0: 0, 0.25: 0.8, 0.5: 1, 0.75: 0.8, 1: 0])),
    ])

  /// A pawl over teeth: a run of clicks that quickens and slows with the hand.
  private static let ratchet = Recipe(
    "Ratchet, pawl",
    .shots(seconds: .between(0.6, 0.9), .groups(2...5, .between(0.8, 1.1, vary: 0.15), pause: .between(1, 1.6))),
    wet: 0.7,
    [
      Layer(
        Collisions(
          .regular(.between(22, 42), [0: 0.6, 0.2: 1, 0.6: 1.1, 0.72: 0.6, 0.78: 0], jitter: 0.06),
          .piece.with(f0: .between(1600, 3400), loss: .between(0.006, 0.015)), strengths: 1.5, strikes: 2,
          click: .init(-2, .between(3000, 5500), decay: 0.006)))
    ])

  private static let axe = Recipe(
    "axe", .shots(seconds: 0.7, .steady(.between(1, 1.5, vary: 0.1))), place: .forest, roomTone: -40, loudness: -18,
    [
      Layer(
        Collisions(
          .listed([(0, 0)]), .board.with(f0: .between(130, 240), longest: 0.2, hardness: .between(1200, 2400)),
          strengths: 1.5,
          click: .init(6, .between(700, 1500), q: 0.4, decay: .between(0.03, 0.06)))),
      Layer(
        Collisions(
          .random(.between(60, 110), [0: 1, 0.08: 0.6, 0.3: 0.05, 0.5: 0]), .stick, bodies: 5, strengths: 6,
          click: .init(4, 2500, decay: 0.005)), gain: -10),
    ])

  /// A spade goes into earth and grit, then earth falls.
  private static let digging = Recipe(
    "digging", .shots(seconds: 1.9, .steady(.between(2, 2.8, vary: 0.12))), place: .open, roomTone: -40,
    [
      Layer(
        Particles(
          rate: .between(500, 900), flow: [0: 0.3, 0.08: 1, 0.2: 0.8, 0.28: 0.05, 0.55: 0, 0.6: 0.7, 0.75: 0.4, 1: 0],
          sizes: 1.5, .burst(.between(1200, 5000), q: 1, decay: .between(0.003, 0.012)))),
      Layer(
        NoiseBands([.init(200, 900), .init(900, 4000, gain: -4)]), gain: 2,
        envelope: .drawn([0: 0, 0.04: 0.6, 0.16: 1, 0.22: 0.2, 0.28: 0, 0.58: 0, 0.62: 0.35, 0.7: 0.15, 0.9: 0])),
      Layer(
        Collisions(.listed([(0, -6), (0.05, 0)], jitter: 0.3), .sheet.with(f0: .between(500, 1100), longest: 0.1)),
        gain: -8),
      Layer(Collisions(.listed([(0, 0)]), .floor), gain: 0, delay: 1.16),
    ])

  /// A block of hard steel: few losses, high modes, a bouncing hammer.
  private static let anvil = Recipe(
    "anvil", .shots(seconds: 2.4, .groups(3...6, .between(0.55, 0.9, vary: 0.1), pause: .between(1.2, 2))),
    place: .hall,
    wet: 0.6, loudness: -18,
    [
      Layer(
        ModalBank(
          f0: .between(850, 1500),
          [
            .init(1, -6, 1.2), .init(1.63, -3, 1.6), .init(2.42, 0, 1.8), .init(3.27, -2, 1.5), .init(4.5, -4, 1.1),
            .init(5.9, -7, 0.8), .init(7.4, -10, 0.5), .init(9.1, -14, 0.3),
          ], inharmonicity: 0.03, strikes: 3, beating: .between(1, 6), ring: .between(0.6, 1.2))),
      Layer(
        Collisions(
          .listed([(0, 0), (0.13, -12), (0.2, -18)], jitter: 0.3), .piece, click: .init(4, 3000, decay: 0.01)), gain: -8
      ),
    ])
}
