extension RecipeBook {
  static let blasts: [Recipe] = [
    gunshot, machineGun, artillery, gunReload, explosion, boom, fireworks, firecracker, pop, bow,
    capGun,
  ]

  /// The blast of a muzzle: a jump of pressure with a tail of 3-5 ms, then what woods and houses send back. R. C. Maher,
  /// "Acoustical characterization of gunshots", IEEE SAFE 2007.
  private static let gunshot = Recipe(
    "Gunshot, gunfire", .shots(seconds: 2.4, .groups(1...3, .between(0.35, 1.1, vary: 0.4), pause: .between(1.4, 2.6))),
    place: .street, wet: 1.4, roomTone: -42, loudness: -15,
    blast(crack: .between(1800, 4500), body: .between(220, 500), tail: .between(0.9, 1.8)))

  private static func blast(crack: Spread, body: Spread, tail: Spread) -> [Layer] {
    [
      Layer(
        NoiseBands([.init(500, crack), .init(crack, 13_000, gain: -4)]), gain: 12,
        envelope: .struck(attack: 0.0002, hold: 0.0025, decay: .between(0.03, 0.07)), drive: 1.5),
      Layer(
        SweptNoise(body, sweep: [0: 2.5, 0.01: 1.6, 0.06: 1, 1: 0.5], q: 0.6, isLowPass: true), gain: 9,
        envelope: .struck(attack: 0.0005, hold: 0.012, decay: .between(0.12, 0.28)), drive: 1),
      Layer(
        SweptNoise(
          .between(1500, 2800), sweep: [0: 1, 0.1: 0.6, 0.4: 0.28, 1: 0.12], q: 0.5,
          flutter: (3, 14), isLowPass: true), gain: -7, delay: .between(0.02, 0.05),
        envelope: .struck(attack: 0.02, decay: tail)),
    ]
  }

  private static let machineGun = Recipe(
    "Machine gun", .shots(seconds: 0.9, .groups(5...14, .between(0.075, 0.12, vary: 0.02), pause: .between(0.5, 1.1))),
    place: .street, wet: 0.9, roomTone: -42, loudness: -16,
    blast(crack: .between(1500, 3500), body: .between(180, 400), tail: .between(0.3, 0.6))
      + [
        Layer(
          Collisions(
            .listed([(0.018, 0), (0.045, -4)], jitter: 0.2), .piece.with(f0: .between(1200, 2600)), strengths: 2),
          gain: -14)
      ])

  private static let artillery = Recipe(
    "Artillery fire", .shots(seconds: 4, .steady(.between(2.2, 3.8, vary: 0.3))), place: .open, roomTone: -42,
    loudness: -16,
    [
      Layer(
        SweptNoise(.between(220, 420), sweep: [0: 2.2, 0.03: 1, 0.3: 0.5, 1: 0.3], q: 0.6, isLowPass: true), gain: 8,
        envelope: .struck(attack: 0.003, hold: 0.04, decay: .between(0.9, 1.6)), drive: 1.5),
      Layer(
        SweptNoise(
          .between(500, 900), sweep: [0: 1, 0.3: 0.4, 1: 0.2], q: 0.5, flutter: (4, 6), isLowPass: true), gain: -3,
        delay: .between(0.15, 0.4), envelope: .struck(attack: 0.12, decay: .between(2, 3.2))),
    ])

  private static let gunReload = Recipe(
    "gun_reload", .shots(seconds: 1.1, .steady(.between(1.4, 2.4, vary: 0.2))), wet: 0.6,
    [
      Layer(
        Collisions(
          .listed([(0, -3), (0.02, -8), (0.28, 0), (0.3, -6), (0.46, 1), (0.475, -5), (0.5, -10)], jitter: 0.2),
          .mechanism.with(loss: .between(0.02, 0.05), longest: 0.06), bodies: 4, strengths: 2,
          click: .init(7, .between(1800, 3800), decay: .between(0.012, 0.022)))),
      Layer(
        Friction(
          rate: .between(200, 420), speed: [0.2: 0, 0.22: 1, 0.28: 0.4, 0.36: 0, 0.38: 1, 0.43: 0], jitter: 0.5,
          strengths: 5,
          slip: 0.00006, roughness: -3, .piece.with(f0: .between(1200, 2400)), direct: -3), gain: -10),
    ])

  /// Near: a blow that saturates, low noise that dies over seconds, debris.
  private static let explosion = Recipe(
    "Explosion", .shots(seconds: .between(3.5, 4.5), .steady(.between(3, 5, vary: 0.2))), place: .open, roomTone: -46,
    loudness: -15,
    [
      Layer(
        SweptNoise(
          .between(900, 1800), sweep: [0: 3, 0.02: 1, 0.12: 0.45, 0.5: 0.18, 1: 0.1], q: 0.6, isLowPass: true),
        gain: 10, envelope: .struck(attack: 0.002, hold: 0.06, decay: .between(1.4, 2.4)), drive: 3),
      Layer(
        SweptNoise(.between(90, 150), sweep: [0: 1.4, 0.1: 1, 1: 0.5], q: 0.8, flutter: (2, 6), isLowPass: true),
        gain: 8,
        envelope: .struck(attack: 0.008, hold: 0.15, decay: .between(1.8, 3)), drive: 1),
      Layer(
        NoiseBands([
          .init(150, 700, gain: 0, depth: 4, rate: 5), .init(700, 2800, gain: -7, depth: 5, rate: 7),
        ]), gain: -3, delay: 0.12, envelope: .struck(attack: 0.15, decay: .between(2, 3.4))),
      Layer(
        Particles(
          rate: .between(60, 140), flow: [0: 0, 0.08: 0, 0.16: 1, 0.4: 0.5, 0.8: 0.05, 1: 0], sizes: 1.4,
          .burst(.between(500, 3500), q: 1, decay: .between(0.01, 0.04))), gain: -12),
    ])

  /// Far away or muffled: what is left is below 200 Hz.
  private static let boom = Recipe(
    "Boom", .shots(seconds: 3, .steady(.between(2.4, 3.6, vary: 0.2))), place: .open, loudness: -17,
    [
      Layer(
        SweptNoise(.between(110, 190), sweep: [0: 2, 0.05: 1, 0.5: 0.6, 1: 0.4], q: 0.8, isLowPass: true), gain: 8,
        envelope: .struck(attack: 0.006, hold: 0.05, decay: .between(0.9, 1.7)), drive: 1),
      Layer(
        SweptTone(.between(48, 75), sweep: [0: 1.7, 0.05: 1.1, 0.3: 0.85, 1: 0.7], harmonics: [0, -14]), gain: 8,
        envelope: .struck(attack: 0.004, decay: .between(0.6, 1.1))),
      Layer(
        SweptNoise(.between(500, 900), q: 0.5, flutter: (4, 5), isLowPass: true), gain: -12, delay: 0.06,
        envelope: .struck(attack: 0.1, decay: .between(1.4, 2.2))),
    ])

  /// A shell bursts high up: a dull blow, its echo from the ground and houses, then stars that crackle; now and then a
  /// rocket whistles up.
  private static let fireworks = Recipe(
    "Fireworks", .shots(seconds: 3.2, .steady(.between(0.55, 1.5, vary: 0.6))), place: .street, wet: 1.3, roomTone: -36,
    width: 0.4, loudness: -18,
    [
      Layer(
        SweptNoise(.between(500, 1200), sweep: [0: 2.5, 0.015: 1, 0.2: 0.4, 1: 0.2], q: 0.6, isLowPass: true),
        gain: .about(7, vary: 0.6), envelope: .struck(attack: 0.001, hold: 0.012, decay: .between(0.25, 0.5)),
        drive: 1.2),
      Layer(
        SweptNoise(
          .between(900, 1700), sweep: [0: 1, 0.1: 0.6, 0.5: 0.25, 1: 0.15], q: 0.5, flutter: (3, 9),
          isLowPass: true), gain: -4, delay: .between(0.03, 0.09),
        envelope: .struck(attack: 0.03, decay: .between(1.1, 2))),
      Layer(
        Particles(
          rate: .between(50, 140), flow: [0: 0, 0.1: 0, 0.2: 0.8, 0.35: 1, 0.55: 0.5, 0.85: 0.05, 1: 0], sizes: 1.3,
          .burst(.between(1800, 6500), q: 0.7, decay: .between(0.006, 0.02))), gain: .about(-3, vary: 0.6), on: .even),
      Layer(
        SweptTone(
          .between(1500, 2600), sweep: [0: 0.7, 0.2: 1, 0.32: 0.92, 1: 0.7], harmonics: [0, -18, -24],
          vibrato: (0.15, 17), drift: 0.3), gain: .about(-13, vary: 0.5), delay: 0.3,
        envelope: .drawn([0: 0, 0.05: 0.2, 0.2: 1, 0.3: 0.4, 0.36: 0]), on: .odd),
      Layer(
        SweptNoise(.between(2500, 4500), sweep: [0: 0.6, 0.25: 1, 1: 1], q: 1.2), gain: .about(-14, vary: 0.5),
        delay: 0.2,
        envelope: .drawn([0: 0, 0.05: 0.5, 0.18: 1, 0.28: 0.3, 0.34: 0]), on: .odd),
    ])

  /// A string of crackers: bangs by chance, some together.
  private static let firecracker = Recipe(
    "Firecracker", .shots(seconds: 0.6, .groups(12...40, .between(0.05, 0.12, vary: 0.85), pause: .between(0.4, 1))),
    place: .street, wet: 1.2, roomTone: -42, loudness: -17,
    [
      Layer(
        NoiseBands([.init(700, 3000), .init(3000, 12_000, gain: -3)]), gain: .about(10, vary: 0.4),
        envelope: .struck(attack: 0.0002, hold: 0.001, decay: .between(0.02, 0.045)), drive: 1.5),
      Layer(
        SweptNoise(.between(500, 900), q: 0.6, isLowPass: true), gain: .about(4, vary: 0.6),
        envelope: .struck(attack: 0.0005, hold: 0.004, decay: .between(0.05, 0.1)), drive: 1),
      Layer(
        SweptNoise(.between(1200, 2200), q: 0.5, isLowPass: true), gain: -12, delay: 0.02,
        envelope: .struck(attack: 0.01, decay: 0.4)),
    ])

  /// A balloon or a cork: a jump of pressure, and the hollow left rings once.
  private static let pop = Recipe(
    "Burst, pop", .shots(seconds: 0.5, .groups(1...3, .between(0.5, 1, vary: 0.4), pause: .between(0.9, 1.8))),
    wet: 1.3,
    [
      Layer(
        ModalBank(
          f0: .between(380, 900), [.init(1, 0, 0.05), .init(2.1, -8, 0.03), .init(3.4, -12, 0.02)], inharmonicity: 0.05),
        gain: 8),
      Layer(
        NoiseBands([.init(400, 3000), .init(3000, 10_000, gain: -6)]), gain: 6,
        envelope: .struck(attack: 0.0003, hold: 0.001, decay: .between(0.02, 0.05))),
    ])

  /// A string comes to rest, and air where the arrow was.
  private static let bow = Recipe(
    "bow", .shots(seconds: 0.9, .steady(.between(1.3, 2.2, vary: 0.2))), place: .open, loudness: -22,
    [
      Layer(
        ModalBank(
          f0: .between(90, 170),
          [.init(1, 0, 0.25), .init(2.02, -3, 0.2), .init(3.05, -8, 0.14), .init(4.1, -12, 0.1), .init(6.2, -18, 0.06)]),
        gain: 4),
      Layer(
        Collisions(.listed([(0, 0)]), .stick.with(loss: 0.04), click: .init(4, .between(1200, 2500), decay: 0.02)),
        gain: -4),
      Layer(
        SweptNoise(.between(1800, 3500), sweep: [0: 1.3, 0.5: 0.7, 1: 0.5], q: 1.2), gain: -2, delay: 0.03,
        envelope: .struck(attack: 0.03, decay: .between(0.25, 0.45))),
    ])

  private static let capGun = Recipe(
    "Cap gun", .shots(seconds: 0.5, .groups(1...5, .between(0.35, 0.8, vary: 0.4), pause: .between(0.9, 1.8))),
    wet: 1.2,
    [
      Layer(
        NoiseBands([.init(1200, 4000), .init(4000, 13_000, gain: -2)]), gain: 8,
        envelope: .struck(attack: 0.0002, hold: 0.001, decay: .between(0.02, 0.04)), drive: 1),
      Layer(
        Collisions(.listed([(0, 0), (0.006, -4)], jitter: 0.3), .plastic, click: .init(0, 2500, decay: 0.01)), gain: -3),
    ])
}
