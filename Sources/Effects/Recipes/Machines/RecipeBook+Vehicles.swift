extension RecipeBook {
  /// What drives, sails and runs on rails. Tyres are louder than engines above 50 km/h (U. Sandberg and J. A. Ejsmont,
  /// "Tyre/Road Noise Reference Book", 2002): a band about 1 kHz.
  static let vehicles: [Recipe] = [
    car, carPassing, traffic, tireSqueal, skidding, airBrake, truck, bus, motorcycle, bicycle, skateboard, tractor,
    tank,
    motorboat, ship, rowboat, sailboat,
  ]

  private static let exhaust: [Rounds.Mode] = [
    .init(55, q: 1.6, 3), .init(105, q: 2, 2), .init(190, q: 2, 0), .init(360, q: 1.8, -5), .init(800, q: 1.4, -11),
  ]

  private static func motor(
    _ rate: Spread, cylinders: Int, course: Contour = .level, load: Contour = .level,
    body: Spread = .between(0.85, 1.15)
  ) -> Rounds {
    Rounds(
      rate: rate, course: course, wander: (0.2, 1.2), beats: Rounds.Beat.even(cylinders), unevenness: 2,
      jitter: (1.4, 0.01),
      width: .between(0.005, 0.009), noise: (-10, 0.03), floor: -34, modes: exhaust, body: body, direct: -8, load: load)
  }

  private static let car = Recipe(
    "Car", .continuous, place: .street, roomTone: -40, width: 0.25,
    [
      Layer(motor(.between(9, 14), cylinders: 4)),
      Layer(
        NoiseBands([
          .init(60, 400, depth: 1, rate: 2), .init(500, 2200, gain: -4, depth: 1, rate: 3),
          .init(2200, 6000, gain: -14),
        ]), gain: -6),
    ])

  private static let passing: Contour = [0: 0.05, 0.25: 0.2, 0.42: 0.72, 0.5: 1, 0.58: 0.75, 0.75: 0.24, 1: 0.05]

  private static let carPassing = Recipe(
    "Car passing by", .shots(seconds: .between(4, 6.5), .steady(.between(4.5, 7, vary: 0.3))), place: .street,
    roomTone: -40,
    width: 0.3,
    [
      Layer(
        NoiseBands([
          .init(50, 300, gain: -2, depth: 1, rate: 3, shape: passing),
          .init(550, 1700, gain: 1, depth: 0.8, rate: 4, shape: passing),
          .init(1700, 6000, gain: -9, depth: 0.8, rate: 5, shape: [0: 0.01, 0.35: 0.3, 0.5: 1, 0.65: 0.3, 1: 0.01]),
        ]), envelope: .faded(attack: 0.2, release: 0.3)),
      Layer(
        motor(.between(11, 17), cylinders: 4, course: [0: 1.05, 0.42: 1.04, 0.58: 0.96, 1: 0.95], load: passing),
        gain: -5,
        envelope: .faded(attack: 0.2, release: 0.3)),
    ])

  private static let traffic = Recipe(
    "Traffic noise, roadway noise", .continuous, place: .open, roomTone: nil, width: 0.9,
    [
      Layer(
        NoiseBands(
          [
            .init(30, 140, gain: 3, depth: 1.5, rate: 0.4), .init(140, 600, gain: -2, depth: 2, rate: 0.4),
            .init(600, 1700, gain: -3, depth: 3, rate: 0.3), .init(1700, 5000, gain: -14, depth: 3, rate: 0.35),
          ], depth: 1, rate: 0.2)),
      Layer(
        Recurring(
          NoiseBands([.init(60, 400), .init(500, 1800, gain: 1), .init(1800, 5000, gain: -9)]),
          every: .between(1.3, 2.6, vary: 0.6),
          seconds: .between(2.5, 4.5, vary: 0.4), envelope: .drawn([0: 0, 0.3: 0.25, 0.5: 1, 0.7: 0.25, 1: 0]),
          unevenness: 4)),
      Layer(
        Recurring(
          motor(.between(6, 10), cylinders: 4), every: .between(3, 5, vary: 0.5), seconds: .between(3, 5),
          envelope: .drawn([0: 0, 0.5: 1, 1: 0]), unevenness: 4), gain: -6),
    ])

  /// Rubber that sticks and slips: 500 to 1500 Hz, rough.
  private static let tireSqueal = Recipe(
    "Tire squeal", .shots(seconds: .between(1, 2.4), .steady(.between(2.4, 3.6))), place: .street, wet: 1.5,
    roomTone: -42, width: 0.1,
    [
      Layer(
        SweptTone(
          .between(750, 1250), sweep: [0: 0.9, 0.15: 1.05, 0.6: 1, 1: 0.8], harmonics: [0, -5, -9, -14, -17, -22],
          vibrato: (0.5, .between(11, 19)), tremolo: (0.35, .between(23, 41)), drift: 0.5),
        envelope: .faded(attack: 0.06, release: 0.25), drive: 0.8),
      Layer(
        SweptTone(
          .between(900, 1600), sweep: [0: 1, 0.4: 0.93, 1: 0.85], harmonics: [0, -6, -11, -16],
          tremolo: (0.4, .between(17, 31)), drift: 0.7),
        gain: -5, envelope: .faded(attack: 0.15, release: 0.3)),
      Layer(NoiseBands([.init(400, 3500, depth: 2, rate: 12)]), gain: -9, envelope: .faded(attack: 0.05, release: 0.3)),
    ])

  private static let skidding = Recipe(
    "Skidding", .shots(seconds: .between(1.2, 2.4), .steady(.between(2.4, 3.6))), place: .street, wet: 1.5,
    roomTone: -42, width: 0.1,
    [
      Layer(
        NoiseBands([.init(200, 900, depth: 2, rate: 10), .init(900, 4000, gain: -2, depth: 2.5, rate: 14)]),
        envelope: .faded(attack: 0.05, release: 0.5)),
      Layer(
        SweptTone(
          .between(600, 1000), sweep: [0: 1.1, 1: 0.8], harmonics: [0, -6, -10, -15], tremolo: (0.5, .between(19, 37)),
          drift: 0.9),
        gain: -5, envelope: .faded(attack: 0.1, release: 0.4)),
      Layer(
        Particles(rate: 120, sizes: 1.6, .burst(.between(1500, 5000), q: 1.5, decay: 0.006)), gain: -10,
        envelope: .faded(attack: 0.1, release: 0.4)),
    ])

  private static let airBrake = Recipe(
    "Air brake", .shots(seconds: .between(0.8, 1.5), .steady(.between(2.5, 4))), place: .street, roomTone: -42,
    [
      Layer(
        NoiseBands([
          .init(500, 2200, gain: -7, depth: 1.5, rate: 18), .init(2200, 7000, depth: 1.2, rate: 18),
          .init(7000, 16000, gain: -3),
        ]), envelope: .struck(attack: 0.005, hold: .between(0.08, 0.3), decay: .between(0.5, 0.9))),
      Layer(
        SweptTone(.between(1500, 2600), sweep: [0: 1.05, 1: 0.9], harmonics: [0, -9], drift: 0.4), gain: -14,
        envelope: .struck(attack: 0.03, decay: 0.5)),
    ])

  private static let truck = Recipe(
    "Truck", .continuous, place: .street, roomTone: -40, width: 0.3,
    [
      Layer(motor(.between(4.5, 8), cylinders: 6, body: .between(0.6, 0.8))),
      Layer(
        NoiseBands([
          .init(30, 250, gain: 2, depth: 1, rate: 2), .init(250, 1500, gain: -5, depth: 1, rate: 3),
          .init(1500, 5000, gain: -13),
        ]), gain: -6),
    ])

  private static let bus = Recipe(
    "Bus", .continuous, place: .street, roomTone: -40, width: 0.3,
    [
      Layer(motor(.between(4, 7), cylinders: 6, body: .between(0.65, 0.85))),
      Layer(
        NoiseBands([.init(30, 250, gain: 1, depth: 1, rate: 2), .init(250, 1200, gain: -6, depth: 1, rate: 3)]),
        gain: -6),
      Layer(
        Recurring(
          NoiseBands([.init(2000, 9000)]), every: .between(4, 6, vary: 0.3), seconds: 0.9,
          envelope: .struck(attack: 0.01, hold: 0.2, decay: 0.5)), gain: -10),
    ])

  /// A twin fires unevenly: two bangs, then a gap.
  private static let motorcycle = Recipe(
    "Motorcycle", .continuous, place: .street, roomTone: -42, width: 0.2,
    [
      Layer(
        Rounds(
          rate: .between(11, 26), wander: (0.8, 0.6), beats: [.init(0), .init(0.44, 0.9)], unevenness: 1.5,
          jitter: (1.8, 0.014),
          width: .between(0.004, 0.007), noise: (-5, 0.02), floor: -30,
          modes: [
            .init(85, q: 1.8, 3), .init(170, q: 2, 2), .init(420, q: 1.8, 0), .init(950, q: 1.5, -4),
            .init(2300, q: 1.3, -9),
          ], direct: -4),
        drive: 0.4)
    ])

  /// The pawls of a freewheel tick, the chain runs.
  private static let bicycle = Recipe(
    "Bicycle", .continuous, place: .street, roomTone: -40, width: 0.1,
    [
      Layer(
        Rounds(
          rate: .between(14, 26), wander: (1.2, 0.5), beats: [.init(0), .init(0.5, 0.8)], unevenness: 1,
          jitter: (1.5, 0.01), width: 0.0002,
          noise: (-3, 0.003), modes: [.init(2600, q: 6, 0), .init(4700, q: 6, 0), .init(7800, q: 5, -4)], direct: -20)),
      Layer(
        NoiseBands([.init(200, 1500, depth: 2, rate: 2), .init(1500, 6000, gain: -6, depth: 1.5, rate: 4)]), gain: -12),
    ])

  private static let skateboard = Recipe(
    "Skateboard", .continuous, place: .street, roomTone: -40, width: 0.1,
    [
      Layer(
        NoiseBands([
          .init(90, 400, gain: 0, depth: 2, rate: 4), .init(400, 1500, depth: 1.5, rate: 6),
          .init(1500, 6000, gain: -8, depth: 1.5, rate: 9),
        ])),
      Layer(
        Recurring(
          ModalBank(f0: .between(180, 260), [.init(1, 0, 0.06), .init(2.4, -3, 0.04), .init(4.1, -8, 0.03)]),
          every: .between(0.5, 0.9, vary: 0.3),
          seconds: 0.1, unevenness: 4), gain: 4),
    ])

  private static let tractor = Recipe(
    "tractor", .continuous, place: .open, roomTone: -42, width: 0.2,
    [
      Layer(motor(.between(4.5, 7), cylinders: 3, body: .between(0.75, 0.95))),
      Layer(NoiseBands([.init(50, 400), .init(400, 2500, gain: -8)]), gain: -12),
    ])

  private static let tank = Recipe(
    "tank", .continuous, place: .open, roomTone: -42, width: 0.3,
    [
      Layer(motor(.between(6, 9), cylinders: 6, body: .between(0.55, 0.7))),
      Layer(
        Rounds(
          rate: .between(4, 6), beats: Rounds.Beat.even(4), unevenness: 3, jitter: (3, 0.03), width: 0.0008,
          noise: (0, 0.03),
          modes: [.init(380, q: 7, 0), .init(900, q: 9, 0), .init(1900, q: 10, -2), .init(3800, q: 9, -5)], direct: -24),
        gain: -4),
    ])

  // MARK: - Boats

  private static let wash = NoiseBands(
    [
      .init(100, 600, gain: -2, depth: 3, rate: 1.5), .init(600, 2500, gain: -3, depth: 3, rate: 2),
      .init(2500, 9000, gain: -8, depth: 3, rate: 2.5),
    ], depth: 1.5, rate: 0.6)

  private static let motorboat = Recipe(
    "Motorboat, speedboat", .continuous, place: .open, roomTone: -44, width: 0.4,
    [
      Layer(
        Rounds(
          rate: .between(14, 24), wander: (0.5, 0.7), beats: Rounds.Beat.even(4), unevenness: 1.8,
          jitter: (1.2, 0.01), width: 0.005,
          noise: (-6, 0.015), floor: -28,
          modes: [.init(110, q: 1.6, 2), .init(260, q: 1.6, 1), .init(600, q: 1.4, -2), .init(1500, q: 1.2, -8)],
          direct: -7)),
      Layer(wash, gain: -3),
    ])

  private static let ship = Recipe(
    "Ship", .continuous, place: .open, roomTone: -42, width: 0.4,
    [
      Layer(
        Rounds(
          rate: .between(2.2, 3.4), wander: (0.1, 0.5), beats: Rounds.Beat.even(6), unevenness: 2,
          jitter: (1, 0.008), width: 0.016, noise: (-10, 0.06),
          floor: -30, modes: [.init(38, q: 2, 3), .init(72, q: 2, 2), .init(140, q: 2, 0), .init(320, q: 1.5, -8)],
          direct: -10)),
      Layer(wash, gain: -6),
    ])

  private static let rowboat = Recipe(
    "Rowboat, canoe, kayak", .continuous, place: .open, roomTone: -44, width: 0.4,
    [
      Layer(
        Recurring(
          wash, every: .between(1.8, 2.6, vary: 0.1), seconds: 1.3, envelope: .drawn([0: 0, 0.1: 1, 0.35: 0.6, 1: 0]),
          unevenness: 2)),
      Layer(
        Recurring(
          ModalBank(f0: .between(170, 240), [.init(1, 0, 0.12), .init(2.3, -3, 0.09), .init(3.9, -7, 0.06)]),
          every: .between(1.8, 2.6, vary: 0.1), seconds: 0.2, unevenness: 3), gain: -4),
      Layer(Particles(rate: 9, sizes: 1.5, .ring(.between(500, 1800), decay: .between(0.02, 0.05))), gain: -8),
    ])

  private static let sailboat = Recipe(
    "Sailboat, sailing ship", .continuous, place: .open, roomTone: nil, width: 0.8,
    [
      Layer(wash),
      Layer(
        NoiseBands([.init(60, 500, depth: 4, rate: 0.5), .init(500, 1500, gain: -9, depth: 4, rate: 0.6)]), gain: -4),
      Layer(
        Recurring(
          NoiseBands([.init(150, 1800)]), every: .between(0.7, 1.6, vary: 0.7), seconds: 0.16,
          envelope: .struck(attack: 0.004, decay: 0.13), unevenness: 5), gain: -3),
    ])
}
