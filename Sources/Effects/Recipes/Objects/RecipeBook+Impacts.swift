extension RecipeBook {
  static let impacts: [Recipe] = [
    thump, thumpWood, thumpMetal, bouncing, basketball, whack, slap, punch, bang, bangMetal, bangWood, smash, crushing,
    crushingCan, metalHit, sword, woodBreak, bodyFall, drumRoll, boing, bowling, dart, crack,
  ]

  private static let beat = Pattern.groups(1...3, .between(0.7, 1.4, vary: 0.3), pause: .between(1.2, 2.2))

  /// Something heavy and soft on a floor.
  private static let thump = Recipe(
    "Thump, thud", .shots(seconds: 0.7, beat), wet: 1.2, loudness: -19,
    [
      Layer(Collisions(.listed([(0, 0), (0.05, -9)], jitter: 0.5), .floor, strengths: 1.5), gain: 4),
      Layer(
        SweptNoise(.between(160, 320), q: 0.6, isLowPass: true), gain: 2,
        envelope: .struck(attack: 0.003, hold: 0.01, decay: .between(0.1, 0.22))),
      Layer(
        SweptNoise(.between(700, 1500), q: 0.5), gain: -10, envelope: .struck(attack: 0.002, decay: .between(0.04, 0.1))
      ),
    ])

  private static let thumpWood = Recipe(
    "Thump, thud", when: [.wood], .shots(seconds: 0.7, beat), wet: 1.1, loudness: -19,
    [
      Layer(
        Collisions(
          .listed([(0, 0), (0.07, -8)], jitter: 0.5), .board.with(hardness: .between(700, 1600)), strengths: 1.5)),
      Layer(Collisions(.listed([(0, 0)]), .floor), gain: 2),
    ])

  private static let thumpMetal = Recipe(
    "Thump, thud", when: [.metal], .shots(seconds: 1.4, beat), wet: 1.1, loudness: -19,
    [
      Layer(
        Collisions(
          .listed([(0, 0), (0.07, -8)], jitter: 0.5), .sheet.with(hardness: .between(700, 1600)), strengths: 1.5)),
      Layer(Collisions(.listed([(0, 0)]), .floor), gain: 0),
    ])

  /// A small ball: each bounce lower and sooner.
  private static let bouncing = Recipe(
    "Bouncing", .shots(seconds: 2.6, .steady(.between(2.8, 3.6))), wet: 1,
    [
      Layer(
        Collisions(
          .bouncing(first: .between(0.42, 0.6), keep: .between(0.74, 0.84), most: 16), ball, strengths: 1, strikes: 1.5,
          click: .init(-4, .between(1200, 2600), decay: 0.006)))
    ])

  private static let ball = Body(
    .between(350, 900), [.init(1), .init(1.6, -4), .init(2.3, -6), .init(3.4, -10), .init(4.6, -14)],
    loss: .between(0.05, 0.1), longest: 0.08, scatter: 0.05, hardness: .between(1500, 3500))

  /// The air in the ball rings near 600-1000 Hz after the floor's thud.
  private static let basketball = Recipe(
    "Basketball bounce", .shots(seconds: 0.7, .steady(.between(0.42, 0.72, vary: 0.06))), place: .hall, wet: 1.1,
    [
      Layer(
        Collisions(.listed([(0, 0)]), .floor.with(f0: .between(75, 130), hardness: .between(400, 900)), strengths: 1),
        gain: 2),
      Layer(
        ModalBank(
          f0: .between(560, 900),
          [.init(1, 0, 0.18), .init(1.52, -4, 0.14), .init(2.1, -8, 0.1), .init(2.8, -12, 0.07)],
          inharmonicity: 0.02, strikes: 2, hardness: 1800), gain: -3),
      Layer(
        SweptNoise(.between(900, 1800), q: 0.5), gain: -3, envelope: .struck(attack: 0.001, decay: .between(0.03, 0.06))
      ),
    ])

  private static func blow(_ label: String, flesh: Spread, skin: Spread, gain: Double) -> Recipe {
    Recipe(
      label, .shots(seconds: 0.45, beat), wet: 1, loudness: -18,
      [
        Layer(
          NoiseBands([.init(skin, 9000)]), gain: .about(gain, vary: 0.2),
          envelope: .struck(attack: 0.0004, hold: 0.003, decay: .between(0.035, 0.07))),
        Layer(
          SweptNoise(flesh, sweep: [0: 1.5, 0.1: 1, 1: 0.7], q: 0.7, isLowPass: true), gain: 6,
          envelope: .struck(attack: 0.001, hold: 0.008, decay: .between(0.07, 0.14)), drive: 0.6),
        Layer(
          SweptNoise(.between(900, 1600), sweep: [0: 0.6, 1: 1.2], q: 1), gain: -14,
          envelope: .struck(attack: 0.001, decay: 0.1)),
      ])
  }

  private static let whack = blow("Whack, thwack", flesh: .between(400, 900), skin: .between(900, 1600), gain: 6)
  private static let slap = blow("Slap, smack", flesh: .between(500, 1000), skin: .between(1300, 2200), gain: 10)
  private static let punch = blow("punch", flesh: .between(140, 280), skin: .between(700, 1300), gain: 1)

  private static let bang = Recipe(
    "Bang", .shots(seconds: 1, beat), wet: 1.5, loudness: -16,
    [
      Layer(
        Collisions(
          .listed([(0, 0), (0.02, -6)], jitter: 0.5), .board.with(f0: .between(100, 220), longest: 0.4), strengths: 1.5,
          click: .init(4, .between(700, 1800), q: 0.4, decay: .between(0.05, 0.1)))),
      Layer(
        SweptNoise(.between(200, 400), q: 0.6, isLowPass: true), gain: 2,
        envelope: .struck(attack: 0.001, hold: 0.01, decay: .between(0.2, 0.4)), drive: 0.8),
    ])

  private static let bangMetal = Recipe(
    "Bang", when: [.metal], .shots(seconds: 2, beat), wet: 1.4, loudness: -16,
    [
      Layer(
        Collisions(
          .listed([(0, 0), (0.03, -6), (0.08, -11)], jitter: 0.5), .sheet, strengths: 1.5,
          click: .init(2, .between(900, 2400), q: 0.4, decay: 0.05))),
      Layer(Collisions(.listed([(0, 0)]), .floor), gain: 0),
    ])

  private static let bangWood = Recipe(
    "Bang", when: [.wood], .shots(seconds: 0.9, beat), wet: 1.4, loudness: -16,
    [
      Layer(
        Collisions(
          .listed([(0, 0), (0.03, -6)], jitter: 0.5), .board, strengths: 1.5,
          click: .init(5, .between(700, 1600), q: 0.4, decay: 0.05)))
    ])

  /// Things of several kinds that fall together.
  private static let smash = Recipe(
    "Smash, crash", .shots(seconds: 2.2, .steady(.between(2.6, 3.8, vary: 0.2))), wet: 1.2, loudness: -16,
    [
      Layer(
        NoiseBands([.init(200, 1500), .init(1500, 10_000, gain: -2)]), gain: 5,
        envelope: .struck(attack: 0.001, hold: 0.04, decay: .between(0.2, 0.4)), drive: 0.8),
      Layer(falling(.sheet.with(longest: .between(0.3, 0.6)), rate: .between(14, 24)), gain: 3),
      Layer(falling(.board, rate: .between(22, 40)), gain: 3),
      Layer(falling(.shard, rate: .between(40, 90)), gain: .between(-8, 2)),
      Layer(Collisions(.listed([(0, 0), (0.06, -3)], jitter: 0.5), .floor), gain: 3),
    ])

  private static func falling(_ body: Body, rate: Spread) -> Collisions {
    Collisions(
      .random(rate, [0: 1.4, 0.12: 1, 0.3: 0.5, 0.6: 0.12, 0.9: 0]), body, bodies: 6, strengths: 5, strikes: 4,
      force: [0: 1, 0.3: 0.6, 0.8: 0.25], click: .init(2, 2500, q: 0.4, decay: 0.01))
  }

  private static let crushing = Recipe(
    "Crushing", .shots(seconds: .between(0.8, 1.4), .steady(.between(1.4, 2.2, vary: 0.2))), wet: 0.8,
    crush(.plastic.with(loss: 0.08), low: 500, high: 3500))

  private static let crushingCan = Recipe(
    "Crushing", when: [.metal], .shots(seconds: .between(0.5, 1), .steady(.between(1.1, 1.8, vary: 0.2))), wet: 0.8,
    crush(.sheet.with(f0: .between(600, 1200), loss: .between(0.02, 0.04), longest: 0.05), low: 1200, high: 6000))

  private static func crush(_ body: Body, low: Double, high: Double) -> [Layer] {
    [
      Layer(
        Collisions(
          .random(.between(70, 130), [0: 0.4, 0.2: 1, 0.5: 0.7, 0.7: 0.9, 1: 0]), body, bodies: 8, strengths: 6,
          strikes: 5,
          click: .init(4, .between(low * 2, high), q: 0.4, decay: 0.008))),
      Layer(
        Particles(
          rate: .between(180, 320), flow: [0: 0.4, 0.2: 1, 0.5: 0.6, 0.7: 0.9, 1: 0], gusts: (6, 9), sizes: 1.2,
          .burst(.between(low, high), q: 0.8, decay: .between(0.004, 0.016))), gain: 2,
        envelope: .faded(attack: 0.02, release: 0.1)),
    ]
  }

  private static let metalHit = Recipe(
    "metal_hit", .shots(seconds: 2, beat), wet: 1.1, loudness: -18,
    [
      Layer(
        Collisions(.listed([(0, 0), (0.05, -12)], jitter: 0.5), .rod.with(f0: .between(250, 900)), strengths: 1.5)),
      Layer(
        Collisions(.listed([(0, 0)]), .sheet, strengths: 1.5, click: .init(4, .between(2000, 4000), decay: 0.012)),
        gain: -3),
    ])

  /// Two blades: high modes that ring, and edges that slide along each other.
  private static let sword = Recipe(
    "sword", .shots(seconds: 1.5, .groups(2...5, .between(0.35, 0.8, vary: 0.35), pause: .between(0.9, 1.6))), wet: 0.9,
    loudness: -18,
    [
      Layer(
        ModalBank(
          f0: .between(620, 1100),
          [
            .init(1, -8, 0.8), .init(2.1, -4, 1.1), .init(3.6, 0, 1), .init(5.5, -1, 0.8), .init(7.6, -3, 0.6),
            .init(9.9, -6, 0.5), .init(12.6, -9, 0.35), .init(15.4, -13, 0.25),
          ], inharmonicity: 0.06, strikes: 5, beating: .between(2, 12), ring: .between(0.5, 1.2))),
      Layer(
        Collisions(
          .listed([(0, 0), (0.03, -5), (0.055, -9)], jitter: 0.5), .piece, bodies: 2,
          click: .init(4, 4500, decay: 0.015)),
        gain: -2),
      Layer(
        SweptNoise(.between(4500, 7500), sweep: [0: 0.8, 0.3: 1.2, 1: 1.3], q: 2.5, flutter: (3, 60)),
        gain: .about(-9, vary: 0.5), envelope: .drawn([0: 0.6, 0.1: 1, 0.2: 0.2, 0.26: 0])),
    ])

  private static let woodBreak = Recipe(
    "wood_break", .shots(seconds: 1, .steady(.between(1.6, 2.6, vary: 0.2))), loudness: -18, splintering)

  /// A trunk, then limbs, and cloth.
  private static let bodyFall = Recipe(
    "body_fall", .shots(seconds: 1.1, .steady(.between(1.8, 2.8, vary: 0.2))), wet: 1.1, loudness: -18,
    [
      Layer(
        Collisions(.listed([(0, -4), (0.14, 0), (0.3, -8), (0.42, -12)], jitter: 0.3), .floor, strengths: 2), gain: 4),
      Layer(
        SweptNoise(.between(250, 450), q: 0.6, isLowPass: true), delay: 0.12,
        envelope: .struck(attack: 0.006, hold: 0.02, decay: .between(0.15, 0.3))),
      Layer(
        SweptNoise(.between(900, 1800), q: 0.5, flutter: (6, 14)), gain: -12,
        envelope: .drawn([0: 0, 0.06: 0.7, 0.16: 1, 0.3: 0.5, 0.5: 0.3, 0.8: 0])),
    ])

  private static let drumRoll = Recipe(
    "drum_roll", .shots(seconds: .between(2.6, 3.6), .steady(.between(3.6, 4.8))), wet: 1.1,
    [
      Layer(
        Collisions(
          .regular(.between(24, 32), [0: 1, 0.9: 1.05, 0.94: 0], jitter: 0.22), snare, strengths: 1.5, strikes: 2,
          force: [0: 0.25, 0.5: 0.4, 0.88: 1, 1: 1],
          click: .init(9, .between(2800, 4200), q: 0.4, decay: .between(0.06, 0.1)))),
      Layer(
        SweptNoise(.between(3500, 5000), q: 0.5, flutter: (2, 30)), gain: -12,
        envelope: .drawn([0: 0.2, 0.5: 0.4, 0.88: 1, 0.93: 0.4, 1: 0])),
    ])

  /// Modes of a membrane. Fletcher and Rossing, table 3.1.
  private static let snare = Body(
    .between(170, 240),
    [.init(1), .init(1.594, -3), .init(2.136, -6), .init(2.296, -7), .init(2.653, -8), .init(2.918, -10)],
    loss: .between(0.05, 0.08), longest: 0.2, scatter: 0.03, hardness: .between(1500, 3000))

  /// A spring: waves of higher frequency run faster, so each echo is a chirp; the tone wobbles as it swings out.
  private static let boing = Recipe(
    "Boing", .shots(seconds: 1.5, .groups(1...2, .between(1.2, 1.8), pause: .between(1.4, 2.2))), wet: 0.7,
    [
      Layer(
        SweptTone(
          .between(140, 260), sweep: [0: 0.75, 0.08: 1.15, 0.3: 1.05, 1: 1], harmonics: [0, -3, -6, -8, -12, -15, -18],
          vibrato: (.between(1.2, 2.5), .between(8, 13)), tremolo: (0.4, .between(8, 13))),
        envelope: .struck(attack: 0.003, hold: 0.05, decay: .between(0.9, 1.4)), drive: 0.5),
      Layer(Collisions(.listed([(0, 0)]), .plastic, click: .init(2, 1800, decay: 0.01)), gain: -6),
    ])

  /// The ball rolls on the lane, then pins fall.
  private static let bowling = Recipe(
    "bowling", .shots(seconds: 4, .steady(.between(4.4, 5.4))), place: .hall, wet: 1,
    [
      Layer(Collisions(.listed([(0, 0)]), .floor), gain: 2),
      Layer(
        NoiseBands([.init(50, 220, depth: 2, rate: 9), .init(220, 900, gain: -7, depth: 2, rate: 12)]), gain: -5,
        envelope: .drawn([0: 0, 0.03: 0.5, 0.4: 0.9, 0.48: 1, 0.52: 0.1, 0.56: 0])),
      Layer(
        Collisions(
          .random(.between(45, 70), [0: 1.3, 0.1: 1, 0.25: 0.4, 0.45: 0.08, 0.6: 0]),
          .stick.with(f0: .between(650, 1300), loss: .between(0.015, 0.03)), bodies: 10, strengths: 4,
          force: [0: 1, 0.3: 0.5, 0.6: 0.3], click: .init(4, 1800, q: 0.4, decay: 0.012)), gain: 6, delay: 1.95),
    ])

  private static let dart = Recipe(
    "dart", .shots(seconds: 0.6, .steady(.between(1, 1.7, vary: 0.2))), wet: 0.8, loudness: -22,
    [
      Layer(
        SweptNoise(.between(2000, 3600), sweep: [0: 0.8, 0.3: 1.3, 0.35: 1], q: 1.3), gain: -12,
        envelope: .drawn([0: 0, 0.15: 0.4, 0.3: 1, 0.33: 0])),
      Layer(
        Collisions(
          .listed([(0, 0), (0.012, -8)], jitter: 0.3), .board.with(f0: .between(220, 420), longest: 0.1),
          strengths: 1.5,
          click: .init(5, .between(900, 1800), decay: 0.02)), delay: 0.19),
    ])

  private static let crack = Recipe(
    "Crack", .shots(seconds: 0.5, .groups(1...4, .between(0.25, 0.9, vary: 0.6), pause: .between(0.8, 1.6))), wet: 0.9,
    loudness: -19,
    [
      Layer(
        Collisions(
          .listed([(0, 0), (0.008, -5), (0.02, -8), (0.05, -12)], jitter: 0.8), .stick.with(loss: .between(0.03, 0.06)),
          bodies: 3, strengths: 3, click: .init(10, .between(1800, 3800), q: 0.4, decay: .between(0.008, 0.02))))
    ])
}
