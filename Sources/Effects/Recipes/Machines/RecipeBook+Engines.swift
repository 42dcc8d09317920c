// Four strokes: each cylinder fires once in two turns, so a cycle is two turns of the shaft and 800 turns a minute are
// 6.7 cycles a second (J. B. Heywood, "Internal Combustion Engine Fundamentals"). Exhaust pulses last some milliseconds;
// pipe and silencer resonate between 60 and 500 Hz; valves and injectors tick between 1 and 6 kHz.

extension RecipeBook {
  static let engines: [Recipe] = [
    engine, dieselEngine, idling, heavyEngine, lightEngine, starting, knocking,
  ]

  /// Even firing of so many cylinders.
  static func even(_ cylinders: Int) -> [Double] { (0..<cylinders).map { Double($0) / Double(cylinders) } }

  /// The parts of a car's engine: exhaust, intake, valves.
  static func carParts(tick: Double, fall: Double = 0.004) -> [PulseTrain.Part] {
    [
      .init(
        .push, rise: .between(0.0008, 0.0018), fall: .between(fall * 0.8, fall * 1.5), dry: -4,
        [
          .body(.between(70, 110), q: 2.5, gain: 4), .body(.between(150, 240), q: 3, gain: 2),
          .body(.between(330, 520), q: 3.5, gain: 0),
        ]),
      .init(
        .noise(.between(180, 300), .between(1100, 1900), floor: 0.12), gain: .between(-13, -8), rise: 0.001,
        fall: .between(0.006, 0.012), [.body(.between(500, 900), q: 1.5, gain: 3)]),
      .init(
        .noise(1800, .between(5500, 9000), floor: 0.05), gain: .between(tick - 3, tick + 3), rise: 0.0002,
        fall: .between(0.0012, 0.003), lag: .between(0.002, 0.012), [.body(.between(2400, 4200), q: 3, gain: 3)]),
    ]
  }

  /// Air and moving parts round an engine.
  static let engineAir = NoiseBands([
    .init(50, 400, gain: 0, depth: 1.2, rate: 2), .init(400, 2500, gain: -9, depth: 1.5, rate: 3),
    .init(2500, .between(6000, 10_000), gain: -17, depth: 1.5, rate: 4),
  ])

  private static let engine = Recipe(
    "Engine", .continuous, place: .street, roomTone: -40, width: 0.15,
    [
      Layer(
        PulseTrain(
          .between(6.4, 11), places: even(4), unequal: 2.2, unsteady: (0.035, 1.2), jitter: 0.04, shimmer: 1.4,
          missing: 0.01, speedFollowsSize: 0.6, carParts(tick: -14)), drive: 0.6),
      Layer(engineAir, gain: -14),
    ])

  private static let dieselEngine = Recipe(
    "Engine", when: [.diesel], .continuous, place: .street, roomTone: -40, width: 0.15,
    [Layer(dieselTrain(.between(4.8, 6.4), 6), drive: 0.8), Layer(engineAir, gain: -12)])

  /// A diesel's cylinders knock: pressure rises within less than a millisecond.
  static func dieselTrain(_ cycles: Spread, _ cylinders: Int) -> PulseTrain {
    PulseTrain(
      cycles, places: even(cylinders), unequal: 2.5, unsteady: (0.012, 0.8), jitter: 0.03, shimmer: 1.5,
      [
        .init(
          .push, rise: 0.0012, fall: .between(0.005, 0.009), dry: -3,
          [.body(.between(55, 85), q: 3, gain: 4), .body(.between(120, 190), q: 3, gain: 2)]),
        .init(
          .noise(500, .between(3200, 4500), floor: 0.06), gain: .between(-9, -5), rise: 0.0002,
          fall: .between(0.003, 0.006),
          [.body(.between(900, 1300), q: 4, gain: 5), .body(.between(1900, 2600), q: 4, gain: 3)]),
      ])
  }

  private static let idling = Recipe(
    "Idling", .continuous, place: .street, roomTone: -40, width: 0.1,
    [
      Layer(
        PulseTrain(
          .between(5.6, 8), places: even(4), unequal: 2.5, unsteady: (0.015, 1), jitter: 0.05, shimmer: 1.5,
          missing: 0.015, carParts(tick: -9, fall: 0.005)), drive: 0.5),
      Layer(engineAir, gain: -16),
    ])

  private static let heavyEngine = Recipe(
    "Heavy engine (low frequency)", .continuous, place: .street, roomTone: -40, width: 0.2, loudness: -17,
    [
      Layer(dieselTrain(.between(4.6, 6), 6), filters: [.lowPass(2600)], drive: 1),
      Layer(engineAir, gain: -11, filters: [.lowPass(1500)]),
    ])

  private static let lightEngine = Recipe(
    "Light engine (high frequency)", .continuous, place: .street, roomTone: -40, width: 0.1,
    [
      Layer(
        PulseTrain(
          .between(70, 105), unsteady: (0.03, 1.5), jitter: 0.05, shimmer: 1.8, missing: 0.02, twoStrokeParts),
        filters: [.highPass(140)], drive: 1.5),
      Layer(engineAir, gain: -12, filters: [.highPass(300)]),
    ])

  /// A two-stroke with a small silencer: it fires at every turn, with sharp pulses.
  static let twoStrokeParts: [PulseTrain.Part] = [
    .init(
      .push, rise: 0.0003, fall: .between(0.0012, 0.002), dry: -3,
      [
        .body(.between(300, 480), q: 4, gain: 3), .body(.between(750, 1200), q: 4, gain: 3),
        .body(.between(1900, 2900), q: 4, gain: 0),
      ]),
    .init(
      .noise(700, .between(6000, 9000), floor: 0.2), gain: .between(-9, -5), rise: 0.0003, fall: .between(0.002, 0.004),
      [.body(.between(1800, 3200), q: 2, gain: 2)]),
  ]

  /// The starter's pinion whines and the pistons bow it at every compression; then it catches.
  private static let starting = Recipe(
    "Engine starting", .shots(seconds: .between(3.2, 4.2), .once), place: .street, roomTone: -40,
    [
      Layer(
        PulseTrain(
          .between(10, 14), contour: [0: 0.8, 0.05: 1, 0.3: 1.05], unsteady: (0.04, 3), jitter: 0.06, shimmer: 1.5,
          [
            .init(
              .noise(250, 2600, floor: 0.35), rise: 0.012, fall: 0.025,
              [.body(.between(420, 560), q: 7, gain: 7), .body(.between(1100, 1500), q: 6, gain: 4)]),
            .init(.push, gain: -3, rise: 0.006, fall: 0.02, [.body(130, q: 2, gain: 3)]),
          ]),
        gain: -2, envelope: .drawn([0: 0, 0.015: 1, 0.32: 1, 0.37: 0, 1: 0])),
      Layer(
        SweptTone(
          .between(380, 520), harmonics: [0, -4, -6, -12, -12], vibrato: (0.9, .between(10, 14)), drift: 0.4),
        gain: -9, envelope: .drawn([0: 0, 0.02: 1, 0.32: 1, 0.36: 0, 1: 0])),
      Layer(
        PulseTrain(
          .between(7, 9), places: even(4), contour: [0: 1, 0.3: 0.9, 0.4: 2.3, 0.52: 1.8, 0.7: 1.1, 1: 1],
          unequal: 2.5, unsteady: (0.02, 2), jitter: 0.05, shimmer: 2, missing: 0.03, carParts(tick: -12)),
        gain: 2, envelope: .drawn([0: 0, 0.29: 0, 0.34: 0.5, 0.4: 1, 0.6: 0.6, 0.92: 0.5, 1: 0]), drive: 1),
      Layer(engineAir, gain: -12, envelope: .drawn([0: 0.2, 0.3: 0.3, 0.4: 1, 0.9: 0.5, 1: 0])),
    ])

  private static let knocking = Recipe(
    "Engine knocking", .continuous, place: .street, roomTone: -40, width: 0.1,
    [
      Layer(
        PulseTrain(
          .between(6, 8), places: even(4), unequal: 3, unsteady: (0.02, 1), jitter: 0.05, shimmer: 2, missing: 0.02,
          carParts(tick: -12) + [
            .init(
              .push, gain: .between(-3, 1), rise: 0.0001, fall: 0.0008, lag: 0.004, every: 2, dry: -20,
              [
                .ring(.between(700, 1000), decay: 0.04), .ring(.between(1500, 2100), decay: 0.03, gain: -3),
                .ring(.between(3000, 4200), decay: 0.02, gain: -8),
              ])
          ])),
      Layer(engineAir, gain: -16),
    ])
}
