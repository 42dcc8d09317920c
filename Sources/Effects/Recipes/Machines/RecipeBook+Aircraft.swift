extension RecipeBook {
  /// What flies.
  static let aircraft: [Recipe] = [helicopter, airplane, propeller, jet, drone, rocket]

  /// A two- or four-bladed rotor passes 10 to 20 times a second; the slap is noise as much as pressure (F. H. Schmitz,
  /// "Rotor noise", NASA RP-1258, 1991).
  private static let helicopter = Recipe(
    "Helicopter", .continuous, place: .street, wet: 2.5, roomTone: -36, width: 0.25,
    [
      Layer(
        PulseTrain(
          rate: .between(5, 8.5), wander: (0.12, 0.5), beats: [.init(0), .init(0.5, 0.85)], unevenness: 1.2,
          jitter: (1.2, 0.006), width: .between(0.012, 0.02), noise: (5, 0.075), floor: -14,
          modes: [.init(75, q: 1.2, 2), .init(160, q: 1.2, 2), .init(380, q: 1.1, 0), .init(900, q: 1, -3)],
          direct: -12)),
      Layer(
        NoiseBands(
          [
            .init(80, 500, gain: -2, depth: 1.5, rate: 1.5), .init(500, 1800, gain: -8, depth: 1.5, rate: 2),
            .init(1800, 6000, gain: -18, depth: 1, rate: 2),
          ], depth: 1.5, rate: 0.4), gain: -7),
    ])

  private static let pass: Contour = [0: 0.14, 0.25: 0.4, 0.42: 0.85, 0.5: 1, 0.62: 0.75, 0.8: 0.35, 1: 0.14]

  /// It passes overhead: a swell, and a fall in pitch by its speed.
  private static let airplane = Recipe(
    "Fixed-wing aircraft, airplane", .shots(seconds: .between(8, 11), .steady(12)), place: .open, roomTone: -40,
    width: 0.4,
    [
      Layer(
        NoiseBands([
          .init(50, 300, gain: 0, depth: 1.5, rate: 1.2, shape: pass),
          .init(300, 1200, gain: -4, depth: 1.5, rate: 1.5, shape: pass),
          .init(1200, 4000, gain: -13, depth: 1.5, rate: 2, shape: [0: 0.03, 0.35: 0.4, 0.5: 1, 0.6: 0.5, 1: 0.03]),
        ]), envelope: .faded(attack: 0.4, release: 0.6)),
      Layer(
        PulseTrain(
          rate: .between(70, 105), course: [0: 1.08, 0.4: 1.06, 0.55: 0.97, 0.7: 0.93, 1: 0.92], wander: (0.06, 0.7),
          unevenness: 0, jitter: (0.8, 0.004), width: .between(0.004, 0.006), noise: (-14, 0.008), floor: -24,
          modes: [.init(95, q: 1.2, 2), .init(210, q: 1.2, 1), .init(430, q: 1.2, -2), .init(900, q: 1, -8)],
          direct: -6, load: pass), gain: .between(-5, 0), envelope: .faded(attack: 0.4, release: 0.6)),
      Layer(
        SweptTone(
          .between(1400, 2600), sweep: [0: 1.1, 0.4: 1.07, 0.5: 1, 0.6: 0.93, 1: 0.9], harmonics: [0, -10], drift: 0.12),
        gain: -26, envelope: .drawn([0: 0, 0.3: 0.3, 0.47: 1, 0.6: 0.3, 1: 0])),
    ])

  private static let propeller = Recipe(
    "Propeller, airscrew", .continuous, place: .open, roomTone: -42, width: 0.25,
    [
      Layer(
        PulseTrain(
          rate: .between(60, 100), wander: (0.15, 0.8), unevenness: 0, jitter: (1, 0.006),
          width: .between(0.0035, 0.005),
          noise: (-10, 0.008), floor: -24,
          modes: [.init(90, q: 1.3, 2), .init(190, q: 1.3, 1), .init(410, q: 1.2, -1), .init(1000, q: 1, -6)],
          direct: -5)),
      Layer(NoiseBands([.init(100, 900, depth: 1, rate: 3), .init(900, 5000, gain: -10)]), gain: -9),
    ])

  private static let jet = Recipe(
    "Jet engine", .continuous, place: .open, roomTone: -42, width: 0.4, loudness: -19,
    [
      Layer(
        NoiseBands(
          [
            .init(60, 400, depth: 1.2, rate: 1), .init(400, 2500, gain: -1, depth: 1, rate: 1.5),
            .init(2500, 9000, gain: -7, depth: 1, rate: 2),
          ], depth: 0.8, rate: 0.5)),
      Layer(
        SweptTone(.between(2300, 3600), harmonics: [0, -8, -14], drift: 0.08), gain: .between(-20, -15)),
      Layer(SweptTone(.between(900, 1500), harmonics: [0, -12], drift: 0.08), gain: -24),
    ])

  /// Four small rotors that are never quite in tune.
  private static let drone = Recipe(
    "drone", .continuous, place: .open, roomTone: -44, width: 0.2,
    (0..<4).map { number in
      Layer(
        PulseTrain(
          rate: .between(165 + 9 * Double(number), 190 + 9 * Double(number)), wander: (0.5, 1.5), beats: [.init(0)],
          jitter: (0.6, 0.004), width: 0.0016, noise: (-18, 0.003), floor: -30,
          modes: [.init(400, q: 1.2, 0), .init(1300, q: 1.2, 1), .init(3200, q: 1.2, -1), .init(6500, q: 1, -8)],
          direct: -4))
    })

  private static let rocket = Recipe(
    "rocket", .shots(seconds: .between(5, 8), .steady(10)), place: .open, roomTone: -44, width: 0.4, loudness: -18,
    [
      Layer(
        NoiseBands(
          [
            .init(25, 150, gain: 4, depth: 2, rate: 6, shape: [0: 0, 0.06: 1.2, 0.5: 0.8, 1: 0.15]),
            .init(150, 900, depth: 2, rate: 9, shape: [0: 0, 0.05: 1.2, 0.4: 0.8, 1: 0.08]),
            .init(900, 7000, gain: -5, depth: 2.5, rate: 14, shape: [0: 0, 0.04: 1.2, 0.3: 0.7, 1: 0.03]),
          ]), envelope: .faded(attack: 0.05, release: 0.8), drive: 0.8),
      Layer(
        Particles(rate: 70, sizes: 1.6, .burst(.between(300, 1500), q: 1, decay: .between(0.01, 0.03))), gain: -6,
        envelope: .drawn([0: 0, 0.04: 1, 0.5: 0.6, 1: 0.05])),
    ])
}
