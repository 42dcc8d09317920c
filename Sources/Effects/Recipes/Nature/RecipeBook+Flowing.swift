extension RecipeBook {
  /// Water that flows: streams, taps, pouring.
  static let flowing: [Recipe] = [stream, waterfall, trickle, tap, sink, bathtub, pour, fill]

  /// Air that is drawn in at every stone: a mass of bubbles, mostly small.
  private static let stream = Recipe(
    "Stream", .continuous, place: .open, roomTone: nil, width: 1,
    [
      Layer(
        Bubbles(
          .stream(.between(250, 500)), radius: .between(0.8, 6), law: 1.6, weight: 0.8, ring: .between(0.4, 0.7),
          gusts: (2, 2))),
      Layer(
        NoiseBands(
          [
            .init(200, 800, gain: -4, depth: 3, rate: 4), .init(800, 3000, gain: -4, depth: 2, rate: 5),
            .init(3000, 10000, gain: -9, depth: 1.5, rate: 5),
          ]), gain: .between(-7, -3)),
    ])

  private static let waterfall = Recipe(
    "Waterfall", .continuous, place: .open, roomTone: nil, width: 1,
    [
      Layer(
        NoiseBands(
          [
            .init(60, 300, gain: -2, depth: 1, rate: 1), .init(300, 1200, gain: 0, depth: 1, rate: 2),
            .init(1200, 4500, gain: -2, depth: 1, rate: 3), .init(4500, 14000, gain: -7, depth: 1, rate: 3),
          ], depth: 0.8, rate: 0.5)),
      Layer(Bubbles(.stream(.between(150, 300)), radius: .between(0.8, 6)), gain: -9),
    ])

  private static let trickle = Recipe(
    "Trickle, dribble", .continuous, place: .room, width: 0.3,
    [
      Layer(
        Bubbles(
          .stream(.between(50, 130)), radius: .between(0.7, 4.2), law: 1.3, risingShare: 0.4,
          rising: .between(0.03, 0.1), ring: .between(0.3, 0.55), gusts: (5, 2.5))),
      Layer(NoiseBands([.init(500, 2000, depth: 4, rate: 7), .init(2000, 8000, depth: 4, rate: 9)]), gain: -13),
    ])

  /// Drops of a broken jet that strike what is below.
  private static func splatter(_ rate: Spread) -> Particles {
    Particles(
      rate: rate, gusts: (3, 3), sizes: 1.3, largest: 10, lowerWhenLarge: 0.4,
      .burst(.between(700, 5500), q: 1, decay: .between(0.004, 0.022)))
  }

  /// A jet into a sink: hiss of the tap, splatter of the jet, the sink's own tone.
  private static let tap = Recipe(
    "Water tap, faucet", .continuous, place: .bathroom, wet: 0.5, width: 0.3,
    [
      Layer(
        NoiseBands(
          [
            .init(300, 1000, gain: -9, depth: 1.5, rate: 5), .init(1000, 2500, gain: -4, depth: 1.5, rate: 6),
            .init(2500, 6500, gain: -2, depth: 1, rate: 6), .init(6500, 16000, gain: -6, depth: 1, rate: 5),
          ], depth: 0.7, rate: 1), gain: -3),
      Layer(splatter(.between(150, 300)), gain: -3),
      Layer(
        Bubbles(.stream(.between(150, 300)), radius: .between(0.6, 3), law: 1.3, ring: .between(0.4, 0.7)), gain: 0),
      Layer(
        Resonator(
          NoiseBands([.init(150, 2500, depth: 1.5, rate: 6)]), frequency: .between(320, 560),
          modes: [.init(1, 0, q: 8), .init(1.71, -1, q: 9), .init(2.6, -2, q: 10), .init(4.1, -4, q: 10)]), gain: -5),
    ])

  private static let sink = Recipe(
    "Sink (filling or washing)", .continuous, place: .bathroom, wet: 0.5, width: 0.3,
    [
      Layer(
        NoiseBands(
          [
            .init(300, 1000, gain: -4, depth: 2, rate: 4), .init(1000, 3000, gain: -2, depth: 2, rate: 5),
            .init(3000, 9000, gain: -5, depth: 1.5, rate: 5),
          ], depth: 1.5, rate: 1), gain: -5),
      Layer(splatter(.between(60, 140)), gain: -5),
      Layer(
        Bubbles(
          .stream(.between(180, 350)), radius: .between(0.8, 5), law: 1.4, weight: 0.9, ring: .between(0.4, 0.7),
          gusts: (4, 2))),
    ])

  private static let bathtub = Recipe(
    "Bathtub (filling or washing)", .continuous, place: .bathroom, wet: 0.7, width: 0.4,
    [
      Layer(
        NoiseBands(
          [
            .init(200, 800, gain: -2, depth: 1.5, rate: 4), .init(800, 2500, gain: -1, depth: 1.5, rate: 5),
            .init(2500, 8000, gain: -5, depth: 1, rate: 5),
          ], depth: 1, rate: 0.8), gain: -4),
      Layer(
        Bubbles(
          .stream(.between(250, 450)), radius: .between(0.9, 7), law: 1.4, weight: 0.8, ring: .between(0.35, 0.6),
          gusts: (3, 2))),
    ])

  /// The column of air in the vessel gets shorter as it fills: 15 cm ring at 550 Hz, 5 cm at 1500 Hz.
  private static let pour = Recipe(
    "Pour", .shots(seconds: .between(3.5, 5.5), .steady(.between(5.5, 7.5))), place: .room, width: 0.15,
    [
      Layer(
        Resonator(
          [
            Layer(
              Bubbles(
                .stream(.between(150, 320)), radius: .between(0.6, 4.2), law: 1.3, weight: 0.7, risingShare: 0.35,
                rising: .between(0.02, 0.1), ring: .between(0.45, 0.75),
                flow: [0: 0.3, 0.04: 1, 0.85: 0.9, 0.95: 0.3, 1: 0], gusts: (3, 4))),
            Layer(
              NoiseBands(
                [
                  .init(300, 1500, depth: 2, rate: 5), .init(1500, 4500, gain: -4, depth: 2, rate: 6),
                  .init(4500, 11_000, gain: -10, depth: 1.5, rate: 6),
                ]), gain: .between(-6, -3), envelope: .faded(attack: 0.08, release: 0.5)),
          ],
          frequency: .between(420, 700), sweep: [0: 1, 0.4: 1.3, 0.75: 1.8, 1: 2.4],
          modes: [.init(1, 1, q: 4), .init(3, -2, q: 6), .init(5, -5, q: 7)], dry: -1),
        envelope: .faded(attack: 0.02, release: 0.25)),
      Layer(splatter(.between(60, 160)), gain: -8, envelope: .faded(attack: 0.05, release: 0.5)),
    ])

  private static let fill = Recipe(
    "Fill (with liquid)", .shots(seconds: .between(4.5, 7), .steady(.between(7, 9))), place: .room, width: 0.15,
    [
      Layer(
        Resonator(
          [
            Layer(
              NoiseBands([.init(200, 1500, depth: 1.5, rate: 5), .init(1500, 8000, gain: -4, depth: 1.5, rate: 6)]),
              gain: -6),
            Layer(
              Bubbles(
                .stream(.between(150, 300)), radius: .between(0.8, 5), law: 1.3, weight: 0.8,
                ring: .between(0.4, 0.7), flow: [0: 0.4, 0.05: 1, 0.93: 0.9, 0.97: 0])),
          ],
          frequency: .between(240, 380), sweep: [0: 1, 0.4: 1.5, 0.7: 2.3, 0.88: 3.6, 1: 5.5],
          modes: [.init(1, 3, q: 5), .init(3, 0, q: 7), .init(5, -3, q: 8)], dry: -3),
        envelope: .faded(attack: 0.1, release: 0.3))
    ])
}
