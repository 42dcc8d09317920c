// A step has two contacts: the heel strikes, a tenth of a second later the ball of the foot comes down and rolls off.
// 100-120 steps a minute walking, 160-180 running; power below 500 Hz from the fall, above it from shoe and ground
// (X. Li, R. J. Logan and R. E. Pastore, "Perception of acoustic source characteristics: walking sounds", JASA 90, 1991;
// A. Ekimov and J. M. Sabatier, "Vibration and sound signatures of human footsteps in buildings", JASA 120, 2006).
extension RecipeBook {
  static let hardGrounds: [Recipe] =
    [walkHard, walkStone, walkConcrete, walkTile, walkWood, walkMetal, walkHeels, walkIce, walkGlass]
    + [walkHard, walkWood, walkMetal, walkTile].map(running)

  static let walkingSteps = Recipe.Form.shots(seconds: 0.48, .steady(.between(0.5, 0.62, vary: 0.035)))

  /// The same ground, run over: the whole foot strikes at once, three times a second.
  static func running(_ walk: Recipe) -> Recipe {
    var run = walk
    run.label = "Run"
    run.form = .shots(seconds: 0.48, .steady(.between(0.31, 0.38, vary: 0.04)))
    run.loudness += 3
    for index in run.layers.indices where run.layers[index].delay.middle > 0 {
      run.layers[index].delay = .between(0.03, 0.05, vary: 0.2)
    }
    return run
  }

  /// The body's weight falls on the ground.
  static func weight(_ hertz: Spread, decay: Spread = .between(0.14, 0.24), gain: Spread) -> Layer {
    Layer(
      NoiseBands([.init(45, hertz)]), gain: gain, envelope: .struck(attack: 0.003, hold: 0.008, decay: decay))
  }

  /// A sole strikes: small blows between the unevennesses of both.
  static func sole(
    _ low: Double, _ high: Double, gain: Spread, decay: Spread, delay: Spread = 0,
    attack: Spread = .between(0.002, 0.006, vary: 0.3)
  ) -> Layer {
    Layer(
      Particles(rate: 900, sizes: 1.5, largest: 10, .ring(.between(low, high), decay: .between(0.015, 0.05))),
      gain: gain, delay: delay,
      envelope: .struck(attack: attack, hold: 0.01, decay: decay), filters: [.lowPass(.about(1.8 * high, vary: 0.1))])
  }

  /// A sole slides a little.
  static func scuff(_ low: Spread, _ high: Spread, gain: Spread, delay: Spread, decay: Spread = .between(0.09, 0.18))
    -> Layer
  {
    Layer(
      NoiseBands([.init(low, high, depth: 2.5, rate: 40)]), gain: gain, delay: delay,
      envelope: .struck(attack: .between(0.008, 0.02), hold: 0.015, decay: decay))
  }

  private static let ball = Spread.between(0.09, 0.14, vary: 0.1)

  // A heel is a blow of 5-10 ms, most of it below 1 kHz; grit under the sole crackles 25 dB below it.
  private static let heel: [ModalBank.Partial] = [
    .init(1, 0, 0.05), .init(1.9, -1, 0.042), .init(3.1, -4, 0.034), .init(4.7, -8, 0.026), .init(7.3, -13, 0.02),
    .init(11.5, -19, 0.015),
  ]

  /// Sand and dust between a hard sole and a hard ground.
  private static func grit(_ rate: Spread, gain: Spread) -> Layer {
    Layer(
      Particles(
        rate: rate, flow: [0: 0.5, 0.1: 0.25, 0.2: 1, 0.36: 0.9, 0.5: 0.3, 0.8: 0.05, 0.9: 0, 1: 0], sizes: 1.1,
        largest: 10,
        .burst(.between(600, 3600), q: 1.2, decay: .between(0.004, 0.014))), gain: gain)
  }

  private static let walkHard = Recipe(
    "Walk, footsteps", walkingSteps, place: .room, roomTone: -30, loudness: -23,
    [
      Layer(
        ModalBank(
          f0: .between(140, 250, vary: 0.1), heel, inharmonicity: 0.12, strikes: 3, hardness: .between(700, 1500),
          ring: .between(0.8, 1.3)),
        gain: .between(4, 6, vary: 0.15)),
      Layer(
        NoiseBands([.init(700, 5000)]), gain: .between(-12, -6, vary: 0.3),
        envelope: .struck(attack: 0.0006, hold: 0.001, decay: .between(0.015, 0.03))),
      grit(.between(60, 130, vary: 0.3), gain: .between(-21, -13, vary: 0.2)),
      Layer(
        ModalBank(f0: .between(150, 270, vary: 0.12), heel, inharmonicity: 0.12, strikes: 4, hardness: 700),
        gain: .between(-12, -5, vary: 0.3), delay: ball),
      scuff(.between(700, 1400), .between(3000, 5000), gain: .between(-26, -18, vary: 0.2), delay: ball),
    ])

  private static let walkStone = Recipe(
    "Walk, footsteps", when: [.stone], walkingSteps, place: .street, roomTone: -32, loudness: -23,
    [
      Layer(
        ModalBank(
          f0: .between(130, 230, vary: 0.1), heel, inharmonicity: 0.12, strikes: 3, hardness: .between(1500, 2600),
          ring: .between(0.7, 1.1)),
        gain: .between(3, 5, vary: 0.15)),
      Layer(
        NoiseBands([.init(1000, 7000)]), gain: .between(-8, -3, vary: 0.3),
        envelope: .struck(attack: 0.0005, hold: 0.001, decay: .between(0.014, 0.026))),
      grit(.between(90, 170, vary: 0.3), gain: .between(-17, -10, vary: 0.2)),
      Layer(
        ModalBank(f0: .between(140, 250, vary: 0.12), heel, inharmonicity: 0.12, strikes: 4, hardness: 1200),
        gain: .between(-11, -4, vary: 0.3), delay: ball),
      scuff(.between(1200, 2000), .between(5000, 8000), gain: .between(-22, -14, vary: 0.2), delay: ball),
    ])

  private static let walkConcrete: Recipe = {
    var concrete = walkStone
    concrete.when = [.concrete]
    return concrete
  }()

  private static let walkTile = Recipe(
    "Walk, footsteps", when: [.tile], walkingSteps, place: .hall, roomTone: -40, loudness: -23,
    [
      weight(.between(120, 190, vary: 0.05), gain: -3),
      sole(900, 4500, gain: .between(2, 5, vary: 0.2), decay: .between(0.078, 0.13)),
      Layer(
        ModalBank(
          f0: .between(900, 1500, vary: 0.03),
          [.init(1, 0, 0.04), .init(1.7, -3, 0.03), .init(2.6, -6, 0.025), .init(4.1, -10, 0.02)], inharmonicity: 0.08,
          strikes: 4)),
      sole(700, 3800, gain: .between(-8, -4, vary: 0.3), decay: .between(0.104, 0.156), delay: ball, attack: 0.002),
    ])

  // Boards over hollows ring at 80-300 Hz and creak.
  private static let boards: [ModalBank.Partial] = [
    .init(1, 0, 0.16), .init(1.6, -1, 0.12), .init(2.3, -3, 0.1), .init(3.4, -5, 0.07), .init(4.9, -8, 0.05),
    .init(7.3, -12, 0.035),
  ]

  private static let walkWood = Recipe(
    "Walk, footsteps", when: [.wood], walkingSteps, place: .room, roomTone: -38, loudness: -23,
    [
      Layer(
        ModalBank(f0: .between(85, 130, vary: 0.08), boards, inharmonicity: 0.08, strikes: 4, hardness: 900), gain: 5),
      sole(250, 1700, gain: .between(1, 4, vary: 0.2), decay: .between(0.13, 0.208)),
      Layer(
        ModalBank(f0: .between(95, 140, vary: 0.08), boards, inharmonicity: 0.08, strikes: 4, hardness: 600), gain: -3,
        delay: ball),
      sole(250, 1300, gain: .between(-8, -4, vary: 0.3), decay: .between(0.13, 0.234), delay: ball, attack: 0.004),
      Layer(
        Particles(
          rate: .between(25, 70), flow: [0: 0, 0.2: 1, 0.6: 0.5, 0.9: 0], sizes: 1.2,
          .ring(.between(380, 1100), decay: .between(0.008, 0.02))), gain: .between(-20, -9, vary: 0.3)),
    ])

  private static let walkMetal = Recipe(
    "Walk, footsteps", when: [.metal], walkingSteps, place: .hall, roomTone: -40, loudness: -22,
    [
      weight(.between(120, 200, vary: 0.05), gain: -1),
      Layer(
        ModalBank(
          f0: .between(150, 240, vary: 0.02),
          [
            .init(1, 0, 0.5), .init(1.73, -1, 0.45), .init(2.42, -2, 0.5), .init(3.6, -2, 0.4), .init(5.1, -4, 0.38),
            .init(7.2, -5, 0.33), .init(9.8, -7, 0.28),
            .init(13.4, -9, 0.22), .init(18.1, -12, 0.18),
          ], inharmonicity: 0.06, strikes: 5, beating: .between(0.5, 3), hardness: 2500), gain: 4),
      sole(800, 4200, gain: .between(-3, 1, vary: 0.2), decay: .between(0.13, 0.208)),
      Layer(
        ModalBank(
          f0: .between(170, 260, vary: 0.02),
          [.init(1, 0, 0.35), .init(1.9, -2, 0.3), .init(3.3, -4, 0.3), .init(5.6, -6, 0.25), .init(8.3, -9, 0.2)],
          inharmonicity: 0.06, strikes: 5,
          hardness: 1800), gain: -4, delay: ball),
    ])

  // A narrow hard heel clicks, the sole taps after it.
  private static let walkHeels = Recipe(
    "Walk, footsteps", when: [.woman], .shots(seconds: 0.4, .steady(.between(0.46, 0.56, vary: 0.035))), place: .hall,
    roomTone: -36, loudness: -22,
    [
      weight(.between(150, 240, vary: 0.05), decay: 0.05, gain: -5),
      Layer(
        ModalBank(
          f0: .between(480, 800, vary: 0.06),
          [
            .init(1, 0, 0.05), .init(1.8, 0, 0.045), .init(2.9, -2, 0.035), .init(4.3, -5, 0.028), .init(6.1, -9, 0.02),
          ], inharmonicity: 0.08,
          strikes: 3), gain: 3),
      Layer(
        NoiseBands([.init(1500, 7000)]), gain: 1,
        envelope: .struck(attack: 0.0005, hold: 0.001, decay: .between(0.02, 0.035))),
      sole(
        500, 2600, gain: .between(-7, -3, vary: 0.3), decay: .between(0.03, 0.05),
        delay: .between(0.06, 0.09, vary: 0.1), attack: 0.002),
    ])

  private static let walkIce = Recipe(
    "Walk, footsteps", when: [.ice], walkingSteps, place: .open, roomTone: -36, loudness: -23,
    [
      weight(.between(120, 190, vary: 0.05), gain: -2),
      sole(1200, 5500, gain: .between(1, 4, vary: 0.2), decay: .between(0.13, 0.26)),
      Layer(
        Particles(
          rate: .between(140, 260), flow: [0: 1, 0.2: 0.5, 0.35: 0.8, 0.7: 0.1, 0.9: 0, 1: 0], sizes: 1.2, largest: 10,
          .ring(.between(2200, 8000), decay: .between(0.006, 0.025)))),
      scuff(1500, 8000, gain: .between(-14, -9), delay: ball),
    ])

  private static let walkGlass = Recipe(
    "Walk, footsteps", when: [.glass], walkingSteps, place: .room, roomTone: -38, loudness: -22,
    [
      weight(.between(120, 190, vary: 0.05), gain: -5),
      Layer(
        Particles(
          rate: .between(250, 420), flow: [0: 0.6, 0.06: 1, 0.22: 0.4, 0.3: 0.8, 0.55: 0.2, 0.85: 0.03, 0.92: 0, 1: 0],
          sizes: 1.2, largest: 10,
          .ring(.between(2600, 9500), decay: .between(0.012, 0.07)))),
      Layer(
        Particles(
          rate: 350, flow: [0: 1, 0.4: 0.6, 0.7: 0], sizes: 1.4,
          .burst(.between(1500, 6000), q: 1.5, decay: .between(0.003, 0.01))), gain: -2),
    ])
}
