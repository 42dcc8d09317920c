// Rotors slap as blades meet the vortices of those before them: 10 to 28 times a second (J. G. Leishman, "Principles of
// Helicopter Aerodynamics"). Jets roar broadly about 100 to 600 Hz far away; their fans whine.

extension RecipeBook {
  static let flight: [Recipe] = [helicopter, airplane, propellerPlane, propeller, jetEngine, drone, rocket]

  private static let helicopter = Recipe(
    "Helicopter", .continuous, place: .street, wet: 1.8, roomTone: -38, width: 0.3, loudness: -16,
    [
      Layer(
        PulseTrain(
          .between(5.2, 8), places: [0, 0.5], unequal: 1.2, unsteady: (0.006, 0.5), jitter: 0.012, shimmer: 1.2,
          [
            .init(
              .noise(70, .between(900, 1500), floor: 0.1), rise: .between(0.004, 0.008), fall: .between(0.012, 0.02),
              [.body(.between(110, 190), q: 1.5, gain: 4), .body(.between(350, 550), q: 1.5, gain: 2)]),
            .init(.push, gain: -2, rise: 0.005, fall: 0.015, [.body(.between(50, 80), q: 2, gain: 3)]),
            .init(.noise(1200, .between(4000, 7000), floor: 0.25), gain: -13, rise: 0.006, fall: 0.02),
          ]), drive: 0.7),
      Layer(
        NoiseBands([
          .init(60, 300, depth: 2, rate: 1.5), .init(300, 1400, gain: -5, depth: 2, rate: 1.5),
          .init(1400, 5000, gain: -14, depth: 2, rate: 2),
        ]), gain: -8),
      Layer(SweptTone(.between(55, 80), harmonics: [0, -3, -5, -9, -12], tremolo: (0.3, 2), drift: 0.1), gain: -13),
      Layer(SweptTone(.between(1900, 3400), drift: 0.1), gain: -28),
    ])

  private static let jetRoar = NoiseBands(
    [
      .init(30, 140, gain: -2, depth: 1, rate: 1.5), .init(140, 500, gain: 0, depth: 1, rate: 1.2),
      .init(500, 1300, gain: -7, depth: 1, rate: 1.2), .init(1300, 3500, gain: -18, depth: 1.2, rate: 1.5),
    ], depth: 1, rate: 0.25)

  /// An airliner overhead: a roar whose ground reflection combs it, and a fan.
  private static let airplane = Recipe(
    "Fixed-wing aircraft, airplane", .continuous, place: .open, roomTone: -38, width: 0.4, loudness: -18,
    [
      Layer(
        jetRoar,
        filters: [.peak(.between(180, 300), q: 1.5, decibels: 4), .notch(.between(600, 800), q: 1.5)]),
      Layer(
        SweptTone(
          .between(85, 130), harmonics: [0, -2, -5, -6, -9, -11, -14, -17], tremolo: (0.25, .between(0.8, 2)),
          drift: 0.12),
        gain: .between(2, 6)),
      Layer(SweptTone(.between(87, 128), harmonics: [0, -3, -5, -8, -11], drift: 0.12), gain: .between(0, 4)),
    ])

  private static let propellerPlane = Recipe(
    "Fixed-wing aircraft, airplane", when: [.small], .continuous, place: .open, roomTone: -40, width: 0.2,
    pitchFollowsSize: 0, loudness: -18, propellerLayers(.between(34, 42)))

  /// Two blades behind four cylinders: both at twice the turns.
  private static func propellerLayers(_ turns: Spread) -> [Layer] {
    [
      Layer(
        PulseTrain(
          turns, places: [0, 0.5], unequal: 1, unsteady: (0.006, 0.6), jitter: 0.008, shimmer: 0.8,
          [
            .init(
              .push, rise: 0.0008, fall: 0.002, dry: -2,
              [.body(.between(150, 220), q: 2, gain: 4), .body(.between(400, 600), q: 3, gain: 2)]),
            .init(.noise(400, 3500, floor: 0.4), gain: -10, rise: 0.001, fall: 0.004),
          ]), drive: 0.8),
      Layer(
        NoiseBands([.init(60, 500, depth: 2), .init(500, 2500, gain: -6, depth: 2)], depth: 1.5, rate: 0.4), gain: -6),
    ]
  }

  private static let propeller = Recipe(
    "Propeller, airscrew", .continuous, place: .open, roomTone: -40, width: 0.2, loudness: -17,
    propellerLayers(.between(30, 40)))

  private static let jetEngine = Recipe(
    "Jet engine", .continuous, place: .open, roomTone: -40, width: 0.35, loudness: -15,
    [
      Layer(
        NoiseBands(
          [
            .init(40, 250, gain: 0, depth: 1.5, rate: 2), .init(250, 1500, gain: -1, depth: 1.5, rate: 2),
            .init(1500, 6000, gain: -5, depth: 1.5, rate: 2), .init(6000, 14_000, gain: -12, depth: 1.5, rate: 2),
          ], depth: 1, rate: 0.4)),
      Layer(SweptTone(.between(1900, 2900), harmonics: [0, -7, -13], tremolo: (0.1, 7), drift: 0.12), gain: -8),
      Layer(SweptTone(.between(3300, 4600), harmonics: [0, -8], drift: 0.12), gain: -14),
      Layer(
        NoiseBands([.init(2300, 3000, depth: 2, rate: 6)]), gain: -12),
    ])

  /// Four small propellers at 90 to 130 turns a second that never agree.
  private static let drone = Recipe(
    "drone", .continuous, place: .open, roomTone: -44, width: 0.15,
    [
      rotor(1), rotor(1.03), rotor(0.97), rotor(1.06),
      Layer(
        NoiseBands([.init(800, 4000, depth: 2, rate: 3), .init(4000, 12_000, gain: -6, depth: 2, rate: 3)]), gain: -6),
    ])

  private static func rotor(_ ratio: Double) -> Layer {
    Layer(
      SweptTone(
        .between(185 * ratio, 215 * ratio), harmonics: [0, -2, -6, -5, -9, -11, -12, -15, -16],
        vibrato: (0.1, .between(3, 7)), drift: 0.4), gain: -6, drive: 0.8)
  }

  private static let rocket = Recipe(
    "rocket", .shots(seconds: .between(5, 7), .once), place: .open, roomTone: -44, width: 0.3, loudness: -13,
    [
      Layer(
        NoiseBands([
          .init(20, 120, gain: 0, depth: 2, rate: 8), .init(120, 700, gain: -1, depth: 2.5, rate: 10),
          .init(700, 4000, gain: -8, depth: 3, rate: 14),
        ]), envelope: .drawn([0: 0, 0.02: 0.5, 0.1: 0.9, 0.3: 1, 0.6: 0.6, 0.85: 0.25, 1: 0]), drive: 1.5),
      Layer(
        Particles(rate: 160, gusts: (3, 4), sizes: 1.2, largest: 10, .burst(.between(700, 4000), q: 1, decay: 0.012)),
        gain: -5, envelope: .drawn([0: 0, 0.05: 1, 0.4: 0.7, 0.8: 0.15, 1: 0])),
      Layer(
        NoiseBands([.init(2500, 12_000)]), gain: -10, envelope: .drawn([0: 0, 0.01: 1, 0.15: 0.5, 0.5: 0.2, 1: 0])),
    ])
}
