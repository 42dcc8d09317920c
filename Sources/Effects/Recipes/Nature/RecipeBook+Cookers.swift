import SoundText

extension RecipeBook {
  /// What is fried, boiled, brewed and blended.
  static let cookers: [Recipe] = [frying, sizzle, blender, microwave, coffee, kettle]

  /// Water under hot fat turns to steam: thousands of small bursts, and some large ones.
  private static func sputter(_ rate: Spread) -> Particles {
    Particles(
      rate: rate, gusts: (2, 1.5), sizes: 1.6, largest: 8, lowerWhenLarge: 0.2,
      .ring(.between(2200, 12_000), decay: .between(0.002, 0.007)))
  }

  private static let frying = Recipe(
    "Frying (food)", .continuous, place: .room, wet: 0.5, width: 0.3,
    [
      Layer(
        NoiseBands(
          [
            .init(500, 2500, gain: -9, depth: 1, rate: 3), .init(2500, 6000, gain: -2, depth: 1, rate: 4),
            .init(6000, 15_000, depth: 1, rate: 4),
          ], depth: 0.8, rate: 1), gain: -10),
      Layer(sputter(.between(350, 700))),
      Layer(
        Particles(
          rate: .between(5, 14), gusts: (3, 1), sizes: 1.5, largest: 4,
          .burst(.between(1500, 5000), q: 0.8, decay: .between(0.004, 0.012))), gain: -14),
      Layer(Bubbles(.stream(.between(60, 140)), radius: .between(0.7, 3), ring: 0.35), gain: -12),
    ])

  private static let sizzle = Recipe(
    "Sizzle", .continuous, place: .room, width: 0.3,
    [
      Layer(
        NoiseBands(
          [
            .init(1500, 4500, gain: -6, depth: 2, rate: 6), .init(4500, 9000, depth: 2, rate: 9),
            .init(9000, 17_000, depth: 2, rate: 9),
          ], depth: 1.5, rate: 1.2)),
      Layer(sputter(.between(250, 500)), gain: -3),
    ])

  /// A motor with brushes at about 200 turns a second, its fan of blades, and what is thrown about.
  private static let blender = Recipe(
    "Blender", .continuous, place: .room, width: 0.2,
    [
      Layer(
        SweptTone(
          .between(170, 260), harmonics: [-4, 0, -3, -5, -8, -6, -10, -9, -13, -12, -15, -16, -18, -20],
          tremolo: (0.15, .between(9, 16)), drift: 0.25), gain: -5, drive: 1.2),
      Layer(
        SweptTone(.between(900, 1500), harmonics: [0, -6, -10, -14], tremolo: (0.2, .between(20, 40)), drift: 0.3),
        gain: -5),
      Layer(
        NoiseBands(
          [
            .init(150, 700, gain: -7, depth: 3, rate: 12), .init(700, 2500, depth: 2, rate: 12),
            .init(2500, 7000, gain: -1, depth: 2, rate: 14), .init(7000, 15_000, gain: -6, depth: 2, rate: 14),
          ], depth: 1.2, rate: 2), gain: -2),
      Layer(
        Particles(
          rate: .between(15, 40), gusts: (4, 1.5), sizes: 1.2, largest: 6,
          .burst(.between(400, 2500), q: 1.2, decay: .between(0.01, 0.04))),
        gain: -9),
    ])

  /// The transformer at twice the mains frequency, the fan, the plate that turns.
  private static let microwave = Recipe(
    "Microwave oven", .continuous, place: .room, width: 0.2,
    [
      Layer(
        SweptTone(
          .between(100, 120), harmonics: [-3, 0, -5, -3, -8, -6, -10, -9, -13, -12, -16, -15, -18, -18],
          tremolo: (0.08, .between(0.3, 0.8)), drift: 0.01)),
      Layer(
        NoiseBands(
          [
            .init(60, 300, gain: -9, depth: 1, rate: 2), .init(300, 1200, gain: -2, depth: 1, rate: 2),
            .init(1200, 5000, gain: -6, depth: 1, rate: 2),
          ]), gain: -3),
      Layer(
        Resonator(NoiseBands([.init(200, 3000)]), frequency: .between(350, 700), modes: [.init(1, 0, q: 20)]), gain: -4),
    ])

  /// The pump at the mains frequency, hot water through the coffee, drops into the cup.
  private static let coffee = Recipe(
    "coffee_machine", .continuous, place: .room, width: 0.2,
    [
      Layer(
        SweptTone(
          .between(50, 60), harmonics: [-6, 0, -5, -3, -8, -6, -9, -8, -12, -11, -14, -13, -16, -18],
          tremolo: (0.1, .between(2, 5)), drift: 0.02), gain: -9, drive: 1),
      Layer(
        NoiseBands(
          [
            .init(200, 900, gain: -3, depth: 2, rate: 8), .init(900, 3500, gain: -4, depth: 3, rate: 9),
            .init(3500, 11_000, gain: -9, depth: 3, rate: 9),
          ], depth: 2, rate: 0.7), gain: -4),
      Layer(
        Bubbles(.stream(.between(50, 100)), radius: .between(1, 5), risingShare: 0.3, ring: 0.3, gusts: (5, 1)),
        gain: -6),
    ])

  /// Steam through two plates with a hole: the tone climbs and gets louder as the water comes to the boil.
  private static let kettle = Recipe(
    "kettle_whistle", .shots(seconds: .between(5, 8), .steady(9)), place: .room, width: 0.2,
    [
      Layer(
        SweptTone(
          .between(1500, 2700), sweep: [0: 0.9, 0.12: 0.97, 0.25: 1, 0.9: 1.01, 1: 0.9],
          harmonics: [0, -14, -22, -30], vibrato: (.between(0.05, 0.2), .between(5, 9)),
          tremolo: (0.15, .between(7, 15)), drift: 0.12), gain: 2,
        envelope: .drawn([0: 0, 0.1: 0.12, 0.3: 0.6, 0.45: 1, 0.9: 1, 1: 0])),
      Layer(
        NoiseBands(
          [.init(300, 1500, gain: -8, depth: 2, rate: 6), .init(1500, 5000, gain: -2), .init(5000, 15_000)],
          depth: 1, rate: 3), gain: -4, envelope: .drawn([0: 0, 0.05: 0.5, 0.3: 1, 0.92: 0.9, 1: 0])),
      Layer(
        NoiseBands([.init(80, 500, depth: 4, rate: 9)]), gain: -14, envelope: .drawn([0: 0, 0.05: 1, 0.9: 1, 1: 0])),
    ])
}
