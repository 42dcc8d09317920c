extension RecipeBook {
  static let bells: [Recipe] = [
    churchBell, bell, jingleBell, bicycleBell, cowbell, chime, windChime, doorbell, gong, singingBowl, ding,
  ]

  /// Partials of a bronze bell, the prime as 1. T. D. Rossing, R. Perrin, "Vibrations of Bells", Applied Acoustics 20,
  /// 1987; W. A. Hibberts, "The Strike Pitch and the Partials of Bells", 2014. Decays of a bell of about a ton.
  private static let bronze: [ModalBank.Partial] = [
    .init(0.5, -13, 14), .init(1, -8, 9), .init(1.19, -3, 8), .init(1.5, -14, 4.5), .init(2, 0, 4.2),
    .init(2.52, -13, 2.6),
    .init(2.66, -14, 2.4), .init(3.01, -2, 2.6), .init(4.17, -3, 2), .init(5.43, -6, 1.4), .init(6.8, -9, 1),
    .init(8.2, -16, 0.6), .init(9.7, -20, 0.45),
  ]

  /// A few bells of one tower, each a little detuned in itself; clappers are soft iron.
  private static let churchBell = Recipe(
    "Church bell", .shots(seconds: 6, .steady(.between(0.75, 1.6, vary: 0.14))), place: .street, wet: 1.2,
    roomTone: -36,
    pitchFollowsSize: 0.9,
    [
      Layer(
        ModalBank(
          f0: .between(340, 700), bronze, inharmonicity: 0.006, strikes: 1.5, beating: .between(0.6, 2.2),
          hardness: .between(4000, 8000), ring: .between(0.8, 1.3), set: [1, 0.749, 0.841, 0.667])),
      Layer(
        Collisions(.listed([(0, 0)]), .sheet.with(longest: 0.12), click: .init(4, .between(1500, 3500), decay: 0.03)),
        gain: .between(-20, -12)),
    ])

  /// A hand bell: its nominal is heard, most other partials are weak.
  private static let bell = Recipe(
    "Bell",
    .shots(seconds: 2.8, .groups(3...8, .between(0.28, 0.5, vary: 0.1), pause: .between(1.3, 2.4))), wet: 1.2,
    roomTone: -42,
    [
      Layer(
        ModalBank(
          f0: .between(800, 1700),
          [
            .init(1, 0, 2.4), .init(2, -4, 1.6), .init(2.99, -2, 1.3), .init(4.1, -7, 0.8), .init(5.4, -10, 0.6),
            .init(6.7, -14, 0.4), .init(8.3, -18, 0.3),
          ], inharmonicity: 0.01, strikes: 3, beating: .between(1, 5), hardness: .between(5000, 12_000),
          ring: .between(0.6, 1.3)))
    ])

  /// Many small crotals: their balls rattle with every shake, to and fro.
  private static let jingleBell = Recipe(
    "Jingle bell", .shots(seconds: 0.55, .steady(.between(0.19, 0.3, vary: 0.08))), wet: 0.7, roomTone: -46,
    [
      Layer(
        Collisions(
          .random(.between(160, 260), [0: 1, 0.1: 1, 0.22: 0.25, 0.45: 0.05, 0.6: 0]), crotal, bodies: 14, strengths: 5,
          strikes: 3, force: [0: 1, 0.2: 0.7, 0.6: 0.3], click: .init(-6, 9000, decay: 0.004)))
    ])

  private static let crotal = Body(
    .between(3200, 6800), [.init(1), .init(1.31, -1), .init(1.72, -3), .init(2.17, -4), .init(2.9, -8)],
    loss: .between(0.0008, 0.002), longest: .between(0.08, 0.2), scatter: 0.08, hardness: 16_000)

  /// A lever turns two clappers within a dome: a run of strokes.
  private static let bicycleBell = Recipe(
    "Bicycle bell", .shots(seconds: 1.6, .groups(1...2, .between(0.45, 0.7), pause: .between(1.2, 2))), place: .street,
    wet: 0.5, roomTone: -42,
    [
      Layer(
        Collisions(
          .listed([(0, -2), (0.042, -6), (0.083, 0), (0.125, -5), (0.167, -2), (0.21, -8)], jitter: 0.18),
          Body(
            .between(1500, 2400), [.init(1), .init(2.55, -2), .init(4.6, -5), .init(7.1, -10)],
            loss: .between(0.0004, 0.0009), longest: .between(0.8, 1.4), scatter: 0.03, hardness: 12_000),
          strengths: 1.5,
          click: .init(-12, 6000, decay: 0.003)))
    ])

  /// Sheet metal bent and riveted: inharmonic, damped, a clank.
  private static let cowbell = Recipe(
    "Cowbell", .shots(seconds: 0.9, .groups(2...6, .between(0.3, 0.7, vary: 0.4), pause: .between(0.7, 1.4))),
    place: .open,
    roomTone: -40,
    [
      Layer(
        Collisions(
          .listed([(0, 0), (0.12, -9)], jitter: 0.5),
          Body(
            .between(520, 900),
            [.init(1), .init(1.48, -1), .init(2.6, -5), .init(3.4, -6), .init(4.9, -9), .init(6.4, -12)],
            loss: .between(0.0025, 0.006), longest: .between(0.35, 0.7), scatter: 0.05, hardness: .between(4000, 9000)),
          strengths: 2, strikes: 3, click: .init(-8, 2500, decay: 0.01)))
    ])

  /// A long tube: the strike note lies an octave below the fourth of its modes. Fletcher and Rossing, 19.3.
  private static let chime = Recipe(
    "Chime", .shots(seconds: 4, .groups(2...4, .between(0.6, 0.9), pause: .between(1.8, 2.8))), place: .hall, wet: 0.8,
    [
      Layer(
        ModalBank(
          f0: .between(330, 620),
          [
            .init(0.81, -12, 4), .init(1.5, -8, 3.6), .init(2, 0, 3.4), .init(3, -3, 2.6), .init(4.17, -5, 2),
            .init(5.5, -9, 1.4), .init(6.9, -13, 1), .init(8.4, -18, 0.7),
          ], inharmonicity: 0.004, strikes: 2, beating: .between(0.5, 1.5), hardness: .between(3000, 7000),
          set: [1, 0.794, 0.891, 0.667]))
    ])

  /// Tubes that a clapper meets in gusts.
  private static let windChime = Recipe(
    "Wind chime", .continuous, place: .open, roomTone: -40, width: 0.5,
    [
      Layer(gust(.between(2.5, 5), .between(1100, 1900))),
      Layer(gust(.between(3, 6), .between(1900, 3600)), gain: -1),
      Layer(
        Collisions(.random(.between(1, 3), .level), .stick.with(hardness: 5000), bodies: 3, strengths: 5), gain: -20),
    ])

  private static func gust(_ rate: Spread, _ f0: Spread) -> Collisions {
    Collisions(
      .random(rate, .level),
      Body(
        f0, Body.Shape.tube, loss: .between(0.0002, 0.0005), longest: .between(1, 2.2), scatter: 0.01,
        hardness: .between(5000, 12_000)), bodies: 5, strengths: 6, strikes: 5, click: .init(-14, 6000, decay: 0.004))
  }

  /// Two bars of steel over tubes that resound: a major third or fourth down.
  private static let doorbell = Recipe(
    "Doorbell", .shots(seconds: 2.6, .steady(.between(2.8, 4))), wet: 1.1, pitchFollowsSize: 0.4,
    [
      Layer(bar(.between(610, 700))), Layer(bar(.between(490, 545)), delay: 0.55),
      Layer(Collisions(.listed([(0, 0), (0.55, -3)], jitter: 0), .plastic), gain: -20),
    ])

  private static func bar(_ f0: Spread) -> ModalBank {
    ModalBank(
      f0: f0,
      [.init(1, 0, 2.2), .init(2.76, -16, 0.9), .init(4, -18, 0.7), .init(5.4, -20, 0.5), .init(8.93, -28, 0.2)],
      inharmonicity: 0.004, strikes: 1, beating: .between(0.3, 1), hardness: 6000)
  }

  /// A tam-tam: the deep modes first, then energy moves up into a dense shimmer for a second or so.
  private static let gong = Recipe(
    "Gong", .shots(seconds: 6.5, .steady(.between(4, 6))), place: .hall, wet: 1.1,
    [
      Layer(
        ModalBank(f0: .between(62, 110), gongBody, inharmonicity: 0.05, strikes: 4, beating: .between(0.6, 2.4))),
      Layer(
        ModalBank(
          f0: .between(300, 420), gongShimmer, inharmonicity: 0.015, strikes: 4, beating: .between(1, 5)), gain: -3,
        envelope: .drawn([0: 0.1, 0.06: 0.6, 0.16: 1, 1: 1])),
      Layer(
        SweptNoise(.between(200, 400), q: 0.6, isLowPass: true), gain: -4,
        envelope: .struck(attack: 0.004, decay: 0.12)),
    ])

  private static let gongBody: [ModalBank.Partial] = Body.Shape.plate(1.12, count: 24, tilt: 1.2).map {
    .init($0.ratio, $0.gain, 7 / (1 + 0.05 * $0.ratio))
  }

  private static let gongShimmer: [ModalBank.Partial] = Body.Shape.plate(1.23, count: 30, tilt: 0).map {
    .init($0.ratio, $0.ratio < 8 ? 0 : -4, 4.5 / (1 + 0.09 * $0.ratio))
  }

  /// Struck softly; pairs of modes beat slowly for long. Modes of a bowl go about as n^1.9.
  private static let singingBowl = Recipe(
    "Singing bowl", .shots(seconds: 8, .steady(.between(5, 7))), wet: 1.2,
    [
      Layer(
        ModalBank(
          f0: .between(150, 330),
          [.init(1, 0, 14), .init(2.78, -4, 9), .init(5.18, -9, 5), .init(8.1, -16, 3), .init(11.5, -24, 1.6)],
          inharmonicity: 0.015, strikes: 1.5, beating: .between(0.8, 3), hardness: .between(1200, 2600)),
        envelope: .faded(attack: 0.004, release: 1.5))
    ])

  /// A desk bell: one stroke on a small dome.
  private static let ding = Recipe(
    "Ding", .shots(seconds: 2.2, .groups(1...2, .between(0.4, 0.8), pause: .between(1.4, 2.4))), wet: 0.8,
    [
      Layer(
        ModalBank(
          f0: .between(1900, 3100),
          [.init(1, 0, 1.7), .init(2.55, -7, 0.9), .init(4.6, -14, 0.45), .init(7.1, -22, 0.2)],
          inharmonicity: 0.02, beating: .between(1, 6), ring: .between(0.7, 1.3))),
      Layer(Collisions(.listed([(0, 0)]), .piece, click: .init(0, 4000, decay: 0.005)), gain: -18),
    ])
}
