// Rails of 18 to 25 m: at 60 to 90 km/h a bogie passes a joint with two knocks some 0.12 s apart, the next car's bogie
// follows soon after (D. Thompson, "Railway Noise and Vibration"). Wheels on rails roar between 500 and 2500 Hz.

extension RecipeBook {
  static let rail: [Recipe] = [
    train, steamTrain, trainWagon, subway, wheelsSquealing, trainHorn, trainWhistle,
  ]

  /// The knocks of two bogies on a joint.
  private static func joints(_ cycles: Spread) -> PulseTrain {
    PulseTrain(
      cycles, places: [0, 0.13, 0.42, 0.55], unequal: 2, unsteady: (0.01, 0.3), jitter: 0.03, shimmer: 2,
      [
        .init(
          .noise(80, .between(900, 1500), floor: 0.02), rise: 0.002, fall: .between(0.02, 0.035),
          [.body(.between(130, 220), q: 2, gain: 5), .body(.between(450, 700), q: 3, gain: 3)]),
        .init(
          .push, gain: -5, rise: 0.0003, fall: 0.002, dry: -10,
          [
            .ring(.between(700, 1000), decay: 0.08), .ring(.between(1400, 2000), decay: 0.1, gain: -2),
            .ring(.between(2600, 3600), decay: 0.09, gain: -6),
          ]),
      ])
  }

  private static let rolling = NoiseBands(
    [
      .init(40, 200, gain: 0, depth: 1.5, rate: 3), .init(200, 700, gain: -3, depth: 2, rate: 4),
      .init(700, 2200, gain: -7, depth: 2, rate: 5), .init(2200, 6000, gain: -16, depth: 2.5, rate: 5),
    ], depth: 1.2, rate: 0.6)

  private static let train = Recipe(
    "Train", .continuous, place: .street, wet: 1.2, roomTone: -38, width: 0.4, loudness: -17,
    [
      Layer(joints(.between(0.75, 1.05)), gain: 6), Layer(rolling, gain: -2),
      Layer(dieselTrain(.between(7, 9), 12), gain: -2, filters: [.lowPass(900)]),
      Layer(
        NoiseBands([.init(2600, 3400, depth: 7, rate: 0.8), .init(4200, 5400, gain: -4, depth: 7, rate: 0.8)]),
        gain: -24),
    ])

  /// Two cylinders, each blown out at both ends: four puffs a turn of the wheels.
  private static let steamTrain = Recipe(
    "Train", when: [.steam], .continuous, place: .open, wet: 1.2, roomTone: -40, width: 0.3, loudness: -17,
    [
      Layer(
        PulseTrain(
          .between(0.9, 1.4), places: even(4), unequal: 2.5, unsteady: (0.02, 0.3), jitter: 0.03, shimmer: 1.2,
          [
            .init(
              .noise(120, .between(2500, 4000), floor: 0.05), rise: 0.012, fall: .between(0.05, 0.08),
              [.body(.between(250, 400), q: 1.5, gain: 5), .body(900, q: 1.5, gain: 2)]),
            .init(.noise(2000, 9000, floor: 0.1), gain: -12, rise: 0.02, fall: 0.08, lag: 0.02),
          ])),
      Layer(joints(.between(0.5, 0.7)), gain: -8), Layer(rolling, gain: -9),
    ])

  private static let trainWagon = Recipe(
    "Railroad car, train wagon", .continuous, place: .vehicle, roomTone: -38, width: 0.4,
    [
      Layer(joints(.between(0.6, 0.9)), gain: 2), Layer(rolling, gain: -2),
      Layer(
        Particles(rate: 14, gusts: (5, 1), sizes: 1.4, largest: 8, .ring(.between(700, 2600), decay: 0.07)), gain: -15),
    ])

  /// Traction motors whine up, in a tunnel.
  private static let subway = Recipe(
    "Subway, metro, underground", .continuous, place: .hall, wet: 1.2, roomTone: -36, width: 0.5, loudness: -17,
    [
      Layer(rolling), Layer(joints(.between(0.9, 1.2)), gain: -5),
      Layer(SweptTone(.between(380, 560), harmonics: [0, -5, -9, -14], drift: 0.5), gain: -11),
      Layer(SweptTone(.between(900, 1300), harmonics: [0, -7], drift: 0.6), gain: -17),
      Layer(NoiseBands([.init(1400, 4000, depth: 3, rate: 0.6)]), gain: -13),
    ])

  private static let wheelsSquealing = Recipe(
    "Train wheels squealing", .shots(seconds: .between(2.4, 4), .steady(.between(2.6, 4, vary: 0.3))), place: .street,
    wet: 1.5, roomTone: -36,
    [
      Layer(
        SweptTone(
          .between(1900, 2700), sweep: [0: 1, 0.3: 1.01, 0.7: 1, 1: 0.985], harmonics: [0, -9, -14], drift: 0.06),
        envelope: .drawn([0: 0, 0.15: 0.5, 0.3: 1, 0.45: 0.4, 0.6: 0.9, 0.85: 0.6, 1: 0]), drive: 1.5),
      Layer(
        SweptTone(.between(3200, 4600), harmonics: [0, -9], drift: 0.08), gain: -4,
        envelope: .drawn([0: 0, 0.2: 0.3, 0.35: 0.2, 0.5: 1, 0.7: 0.4, 0.85: 0.9, 1: 0]), drive: 1.5),
      Layer(
        SweptTone(.between(900, 1300), harmonics: [0, -5, -10], drift: 0.08), gain: -9,
        envelope: .drawn([0: 0, 0.4: 0.2, 0.6: 1, 0.8: 0.5, 1: 0])),
      Layer(rolling, gain: -6, envelope: .drawn([0: 0, 0.05: 1, 0.8: 0.7, 1: 0])),
      Layer(
        NoiseBands([.init(1500, 9000, depth: 4, rate: 10)]), gain: -13,
        envelope: .drawn([0: 0, 0.2: 1, 0.85: 0.8, 1: 0])),
    ])

  /// Five chimes of a diesel's air horn: 311, 370, 415, 494 and 622 Hz (Nathan K5LA, by its tuning).
  private static func chime(_ hertz: Double, _ gain: Double) -> Layer {
    Layer(
      SweptTone(
        .about(hertz, vary: 0.004), sweep: [0: 0.965, 0.05: 1, 0.92: 1, 1: 0.96],
        harmonics: [0, -1, -3, -5, -8, -10, -13, -15, -18, -20], drift: 0.05), gain: .between(gain - 2, gain + 1),
      envelope: .drawn([0: 0, 0.03: 0.7, 0.1: 1, 0.88: 1, 1: 0]), drive: 1)
  }

  private static let trainHorn = Recipe(
    "Train horn", .shots(seconds: .between(1.3, 2.4, vary: 0.3), .steady(.between(2, 3, vary: 0.3))), place: .street,
    wet: 2, roomTone: -38, loudness: -14,
    [
      chime(311.1, 0), chime(370, 0), chime(415.3, -1), chime(493.9, -1), chime(622.3, -2),
      Layer(NoiseBands([.init(600, 5000)]), gain: -16, envelope: .drawn([0: 0, 0.03: 1, 0.9: 0.8, 1: 0])),
    ])

  /// Steam over the lip of a stopped pipe: a chord, with much breath.
  private static func pipe(_ ratio: Double, _ gain: Double) -> Layer {
    Layer(
      SweptTone(
        .about(470 * ratio, vary: 0.008), sweep: [0: 0.9, 0.08: 0.99, 0.5: 1, 0.9: 1, 1: 0.9],
        harmonics: [0, -14, -6, -18, -13, -22, -18], vibrato: (0.08, 6), drift: 0.15),
      gain: .between(gain - 1, gain + 1),
      envelope: .drawn([0: 0, 0.06: 0.8, 0.2: 1, 0.85: 0.9, 1: 0]))
  }

  private static let trainWhistle = Recipe(
    "Train whistle", .shots(seconds: .between(1.4, 2.6, vary: 0.3), .steady(.between(2, 3.2, vary: 0.3))), place: .open,
    wet: 2, roomTone: -40, loudness: -15,
    [
      pipe(1, 0), pipe(1.26, -1), pipe(1.5, -2),
      Layer(
        NoiseBands([.init(700, 3000), .init(3000, 9000, gain: -5)]), gain: -8,
        envelope: .drawn([0: 0, 0.03: 1, 0.2: 0.6, 0.85: 0.5, 1: 0])),
    ])
}
