extension RecipeBook {
  /// Engines. A four-stroke fires once in two turns of each cylinder: four cylinders at 800 turns a minute 27 times a
  /// second, one at 3000 turns 25 times.
  static let engines: [Recipe] = [
    engine, idling, dieselIdling, heavyEngine, lightEngine, revving, engineStarting, knocking, racing,
  ]

  /// Tappets, chains, belts: clicks on top of the exhaust.
  private static func clatter(_ rate: Spread, _ gain: Spread) -> Layer {
    Layer(
      PulseTrain(
        rate: rate, beats: PulseTrain.Beat.even(8), unevenness: 3, jitter: (2, 0.02), width: 0.0004,
        noise: (0, 0.006), modes: [.init(1700, q: 3, 0), .init(3100, q: 3, -2), .init(5200, q: 2, -6)], direct: nil),
      gain: gain)
  }

  private static let exhaust: [PulseTrain.Mode] = [
    .init(52, q: 1.6, 3), .init(96, q: 2, 2), .init(170, q: 2, 0), .init(310, q: 2, -4), .init(620, q: 1.5, -9),
    .init(1300, q: 1.2, -15),
  ]

  private static let intake = Layer(
    NoiseBands([
      .init(60, 400, depth: 1, rate: 3), .init(400, 2000, gain: -6, depth: 1, rate: 3), .init(2000, 7000, gain: -16),
    ]), gain: -15)

  private static let engine = Recipe(
    "Engine", .continuous, place: .street, roomTone: -42, width: 0.15,
    [
      Layer(
        PulseTrain(
          rate: .between(6.2, 11), wander: (0.3, 1.2), beats: PulseTrain.Beat.even(4), unevenness: 2.2,
          jitter: (1.5, 0.012), width: .between(0.006, 0.012), noise: (-10, 0.035), floor: -34, modes: exhaust,
          direct: -8)), clatter(.between(6.2, 11), .between(-20, -12)), intake,
    ])

  private static let idling = Recipe(
    "Idling", .continuous, place: .street, roomTone: -42, width: 0.15,
    [
      Layer(
        PulseTrain(
          rate: .between(5.5, 7.5), wander: (0.35, 1), beats: PulseTrain.Beat.even(4), unevenness: 2.5,
          jitter: (1.8, 0.015), width: .between(0.008, 0.014), noise: (-12, 0.04), floor: -36, modes: exhaust,
          direct: -8)), clatter(.between(5.5, 7.5), .between(-20, -14)), intake,
    ])

  /// Diesels knock: the fuel burns at once.
  private static let dieselIdling = Recipe(
    "Idling", when: [.diesel], .continuous, place: .street, roomTone: -42, width: 0.15,
    [
      Layer(
        PulseTrain(
          rate: .between(4.5, 6), wander: (0.3, 1), beats: PulseTrain.Beat.even(6), unevenness: 2.5,
          jitter: (1.5, 0.012),
          width: .between(0.004, 0.008), noise: (-5, 0.02), floor: -36,
          modes: exhaust + [.init(1800, q: 2, -8), .init(2900, q: 2, -10)], direct: -8)),
      clatter(.between(4.5, 6), -10), intake,
    ])

  private static let heavyEngine = Recipe(
    "Heavy engine (low frequency)", .continuous, place: .street, roomTone: -42, width: 0.2, pitchFollowsSize: 0.5,
    [
      Layer(
        PulseTrain(
          rate: .between(4, 6.5), wander: (0.25, 0.8), beats: PulseTrain.Beat.even(6), unevenness: 2,
          jitter: (1.2, 0.01),
          width: .between(0.009, 0.016), noise: (-9, 0.045), floor: -32, modes: exhaust, body: .between(0.6, 0.8),
          direct: -10)), clatter(.between(4, 6.5), -20), intake,
    ])

  private static let lightEngine = Recipe(
    "Light engine (high frequency)", .continuous, place: .open, roomTone: -42, width: 0.1,
    [
      Layer(
        PulseTrain(
          rate: .between(85, 140), wander: (0.5, 2), beats: PulseTrain.Beat.even(1), jitter: (1.5, 0.015),
          width: .between(0.0022, 0.0035), noise: (-14, 0.006), floor: -30,
          modes: [.init(240, q: 1.5, 0), .init(620, q: 1.5, 0), .init(1500, q: 1.5, -3), .init(3300, q: 1.3, -8)],
          direct: -4)), intake,
    ])

  private static let rev: Contour = [0: 0.55, 0.08: 0.6, 0.3: 1.9, 0.42: 2.05, 0.55: 1.35, 0.8: 0.75, 1: 0.6]

  private static let revving = Recipe(
    "Accelerating, revving, vroom",
    .shots(seconds: .between(2.2, 3.6, vary: 0.2), .groups(1...3, .between(2.4, 3.4, vary: 0.2), pause: 3)),
    place: .street, roomTone: -42, width: 0.15,
    [
      Layer(
        PulseTrain(
          rate: .between(16, 26), course: rev, wander: (0.2, 2), beats: PulseTrain.Beat.even(4), unevenness: 1.8,
          jitter: (1, 0.008), width: .between(0.004, 0.007), noise: (-9, 0.02), floor: -30, modes: exhaust, direct: -5,
          load: [0: 0.4, 0.1: 0.6, 0.3: 1.1, 0.42: 1, 0.5: 0.6, 1: 0.35]),
        envelope: .faded(attack: 0.12, release: 0.3)),
      Layer(
        NoiseBands(
          [
            .init(100, 900, shape: [0: 0.3, 0.3: 1, 0.45: 0.9, 0.6: 0.4, 1: 0.2]),
            .init(900, 5000, gain: -8, shape: [0: 0.2, 0.3: 1, 0.45: 0.9, 0.6: 0.3, 1: 0.1]),
          ], depth: 1, rate: 6), gain: -10, envelope: .faded(attack: 0.1, release: 0.3)),
    ])

  /// A starter turns the crankshaft against compression some 8 to 10 times a second, then the engine catches.
  private static let engineStarting = Recipe(
    "Engine starting", .shots(seconds: .between(3, 4.5), .steady(6)), place: .street, roomTone: -44, width: 0.1,
    [
      Layer(
        PulseTrain(
          rate: .between(7.5, 10), course: [0: 0.8, 0.04: 1, 0.35: 1.05, 1: 1], wander: (0.3, 3), unevenness: 1,
          jitter: (1.5, 0.03), width: .between(0.03, 0.05), noise: (-3, 0.09), floor: -22,
          modes: [.init(180, q: 1.5, 0), .init(480, q: 2, 1), .init(950, q: 2, 0), .init(2100, q: 2, -4)], direct: -6),
        envelope: .drawn([0: 0, 0.01: 1, 0.36: 1, 0.4: 0, 1: 0])),
      Layer(
        SweptTone(
          .between(380, 520), sweep: [0: 0.7, 0.05: 1, 0.35: 1.06, 0.4: 1.1], harmonics: [0, -5, -6, -12, -14],
          vibrato: (0.7, 8.5)), gain: -12, envelope: .drawn([0: 0, 0.02: 1, 0.36: 1, 0.41: 0, 1: 0])),
      Layer(
        PulseTrain(
          rate: .between(9, 12), course: [0: 0.5, 0.36: 0.6, 0.46: 2.2, 0.6: 1.3, 0.8: 0.9, 1: 0.85], wander: (0.3, 2),
          beats: PulseTrain.Beat.even(4), unevenness: 2, jitter: (1.8, 0.012), width: 0.006, noise: (-9, 0.03),
          floor: -32,
          modes: exhaust, direct: -6),
        envelope: .drawn([0: 0, 0.35: 0, 0.4: 0.8, 0.48: 1.2, 0.65: 0.8, 0.95: 0.7, 1: 0])),
    ])

  private static let knocking = Recipe(
    "Engine knocking", .continuous, place: .street, roomTone: -42, width: 0.1,
    [
      Layer(
        PulseTrain(
          rate: .between(6, 8), beats: PulseTrain.Beat.even(4), unevenness: 2.5, jitter: (1.5, 0.012), width: 0.008,
          modes: exhaust, direct: -8)),
      Layer(
        PulseTrain(
          rate: .between(6, 8), beats: [.init(0), .init(0.5, 0.3)], jitter: (3, 0.015), width: 0.0007,
          noise: (-2, 0.02),
          modes: [.init(900, q: 6, 0), .init(2200, q: 7, -2), .init(3900, q: 6, -6)], direct: -20), gain: -4),
    ])

  private static let racing = Recipe(
    "Race car, auto racing", .shots(seconds: .between(3.5, 5), .steady(.between(3, 4.5, vary: 0.3))), place: .open,
    roomTone: -44, width: 0.2, loudness: -19,
    [
      // A ten-cylinder at 15,000 turns a minute fires 1250 times a second; it passes at 70 m/s.
      Layer(
        PulseTrain(
          rate: .between(240, 420), course: [0: 1.2, 0.4: 1.17, 0.48: 1.08, 0.54: 0.88, 0.62: 0.8, 1: 0.77],
          wander: (0.12, 3), beats: [.init(0), .init(0.5, 0.7)], unevenness: 1, jitter: (0.8, 0.006), width: 0.0013,
          noise: (-14, 0.003), floor: -26,
          modes: [.init(420, q: 1.3, 0), .init(1100, q: 1.3, 1), .init(2600, q: 1.2, -2), .init(5200, q: 1.2, -7)],
          direct: -2, load: [0: 0.05, 0.3: 0.22, 0.45: 0.75, 0.5: 1, 0.56: 0.7, 0.7: 0.25, 1: 0.05]),
        envelope: .faded(attack: 0.3, release: 0.5), drive: 0.7),
      Layer(
        NoiseBands([
          .init(150, 1200, shape: [0: 0.05, 0.42: 0.5, 0.51: 1, 0.62: 0.6, 1: 0.08]),
          .init(1200, 7000, gain: -6, shape: [0: 0.02, 0.42: 0.4, 0.5: 1, 0.58: 0.4, 1: 0.03]),
        ]), gain: -6, envelope: .faded(attack: 0.3, release: 0.5)),
    ])
}
