import SoundText

extension RecipeBook {
  /// Rain, by its strength and what it falls on.
  static let rain: [Recipe] = [
    rainSteady, rainLight, rainHeavy, raindrop, rainOnRoof, rainOnMetal, rainOnLeaves, rainOnCloth, rainOnGlass,
  ]

  /// Many drops far away make noise, those near by are heard one by one.
  private static let rainSteady = Recipe(
    "Rain", .continuous, place: .open, roomTone: nil, width: 1,
    [
      Layer(rainfall, gain: .between(-3, 0)),
      Layer(drops(.between(180, 420)), gain: .between(-1, 3)),
      Layer(puddles(.between(20, 70)), gain: .between(-13, -7)),
    ])

  private static let rainLight = Recipe(
    "Rain", when: [.light], .continuous, place: .open, roomTone: nil, width: 1,
    [
      Layer(rainfall, gain: .between(-9, -6)),
      Layer(drops(.between(60, 140)), gain: .between(-2, 2)),
      Layer(puddles(.between(8, 20)), gain: .between(-13, -7)),
    ])

  private static let rainHeavy = Recipe(
    "Rain", when: [.heavy], .continuous, place: .open, roomTone: nil, width: 1,
    [
      Layer(
        NoiseBands(
          [
            .init(100, 500, gain: -8, depth: 1, rate: 1), .init(500, 1800, gain: -3, depth: 1, rate: 1),
            .init(1800, 5000, gain: -2, depth: 1, rate: 1), .init(5000, 15000, gain: -6, depth: 1, rate: 1),
          ], depth: 1.2, rate: 0.3)),
      Layer(drops(.between(500, 900)), gain: .between(-4, -1)),
      Layer(puddles(.between(60, 120)), gain: .between(-12, -8)),
    ])

  private static let rainfall = NoiseBands(
    [
      .init(200, 900, gain: -8, depth: 1, rate: 1), .init(900, .between(2200, 3000), gain: -4, depth: 1, rate: 1),
      .init(.between(2200, 3000), 6000, gain: -5, depth: 1, rate: 1), .init(6000, 15000, gain: -9, depth: 1, rate: 1),
    ], depth: 1, rate: 0.25)

  /// Drops that strike something hard or wet: clicks of a few ms, the large ones lower.
  private static func drops(_ rate: Spread) -> Particles {
    Particles(
      rate: rate, gusts: (1, 0.4), sizes: 1.4, largest: 10, lowerWhenLarge: 0.35,
      .burst(.between(1300, 8000), q: 0.9, decay: .between(0.003, 0.016)))
  }

  /// Drops that take air down with them.
  private static func puddles(_ rate: Spread) -> Bubbles {
    Bubbles(.stream(rate), radius: .between(0.5, 1.8), law: 1.5, risingShare: 0.5)
  }

  /// One drop on something wet.
  private static let raindrop = Recipe(
    "Raindrop", .shots(seconds: 0.25, .steady(.between(0.12, 0.3, vary: 0.7))), place: .open, width: 0.6,
    [
      Layer(
        NoiseBands([.init(.between(1200, 2500), 9000)]), gain: .between(-12, -6),
        envelope: .struck(attack: 0.002, decay: .between(0.01, 0.03, vary: 0.5))),
      Layer(
        Bubbles(.handful(1...2, within: 0.01), radius: .between(0.8, 2.4)), gain: .between(-6, 0), delay: 0.004),
    ])

  private static let rainOnRoof = Recipe(
    "Rain on surface", .continuous, place: .room, wet: 0.6, width: 1,
    [
      Layer(rainfall, gain: -4, filters: [.lowPass(8000)]),
      Layer(
        Particles(
          rate: .between(200, 400), gusts: (1.5, 0.4), sizes: 1.6, largest: 8, lowerWhenLarge: 0.3,
          .burst(.between(900, 6000), q: 1, decay: .between(0.006, 0.025)))),
      Layer(
        Particles(
          rate: .between(10, 30), sizes: 1.6, largest: 5, .ring(.between(250, 1200), decay: .between(0.02, 0.06))),
        gain: -16),
    ])

  /// Sheet metal rings at many frequencies, for some hundredths of a second because it lies on wood.
  private static let rainOnMetal = Recipe(
    "Rain on surface", when: [.metal], .continuous, place: .room, wet: 0.5, width: 1,
    [
      Layer(rainfall, gain: -9),
      Layer(
        Particles(
          rate: .between(120, 300), gusts: (1.5, 0.4), sizes: 1.3, largest: 12, lowerWhenLarge: 0.3,
          .ring(.between(700, 6500), decay: .between(0.02, 0.09)))),
      Layer(
        Particles(
          rate: .between(100, 250), sizes: 1.3, largest: 10,
          .burst(.between(1500, 7000), q: 1, decay: .between(0.003, 0.01)))),
    ])

  private static let rainOnLeaves = Recipe(
    "Rain on surface", when: [.leaves], .continuous, place: .forest, roomTone: nil, width: 1,
    [
      Layer(rainfall, gain: -5),
      Layer(
        Particles(
          rate: .between(150, 350), gusts: (2, 0.5), sizes: 1.3, largest: 10, lowerWhenLarge: 0.5,
          .burst(.between(1200, 5000), q: 0.9, decay: .between(0.006, 0.02)))),
    ])

  /// An umbrella or a tent: a taut cloth is a drum.
  private static let rainOnCloth = Recipe(
    "Rain on surface", when: [.cloth], .continuous, place: .open, roomTone: nil, width: 1,
    [
      Layer(rainfall, gain: -10),
      Layer(
        Particles(
          rate: .between(80, 200), gusts: (1.5, 0.4), sizes: 1.3, largest: 10, lowerWhenLarge: 0.4,
          .burst(.between(350, 1800), q: 1.2, decay: .between(0.01, 0.035)))),
      Layer(
        Particles(
          rate: .between(80, 200), sizes: 1.3, largest: 8,
          .burst(.between(1500, 6000), q: 0.8, decay: .between(0.003, 0.01))), gain: -5),
    ])

  /// A window pane from inside.
  private static let rainOnGlass = Recipe(
    "Rain on surface", when: [.glass], .continuous, place: .room, width: 1,
    [
      Layer(rainfall, gain: -10, filters: [.lowPass(3500)]),
      Layer(
        Particles(
          rate: .between(60, 160), gusts: (2, 0.5), sizes: 1.3, largest: 10, lowerWhenLarge: 0.3,
          .burst(.between(1500, 6500), q: 2, decay: .between(0.004, 0.015)))),
    ])
}
