extension RecipeBook {
  /// Motors in the house and the workshop. Universal motors (vacuum cleaners, drills, dryers) turn at 10,000 to 35,000
  /// turns a minute: a whine at some 200 to 600 Hz and its multiples; what is on the mains hums at 100 Hz.
  static let appliances: [Recipe] = [
    vacuum, dryer, washing, fan, conditioner, fridge, serverRoom, toothbrush, shaver, drill, powerTool, jackhammer,
    chainsaw,
    chainsawRevs, mower, gears, mechanisms, sewing, conveyor, welding, printer, modem, projector,
  ]

  private static let whine: [Double] = [0, -3, -8, -7, -13, -11, -17, -20, -22]

  /// The fan turns 250 to 420 times a second; its blades whistle in the nozzle.
  private static let vacuum = Recipe(
    "Vacuum cleaner", .continuous, wet: 1.2, roomTone: -44, width: 0.25, loudness: -17,
    [
      Layer(
        NoiseBands(
          [
            .init(100, 500, gain: -1, depth: 1, rate: 2), .init(500, 2200, gain: 0, depth: 0.8, rate: 2),
            .init(2200, 6500, gain: -4, depth: 0.8, rate: 2), .init(6500, 14_000, gain: -11, depth: 1, rate: 2),
          ], depth: 0.8, rate: 0.7),
        filters: [.peak(.between(650, 1100), q: 2, decibels: 5), .peak(.between(1800, 3000), q: 3, decibels: 4)]),
      Layer(
        SweptTone(
          .between(260, 410), harmonics: [0, -3, -9, -7, -14, -12, -16, -18], tremolo: (0.06, 9), drift: 0.12),
        gain: .between(1, 5)),
      Layer(SweptTone(.between(2300, 3700), harmonics: [0, -8], drift: 0.12), gain: .between(-11, -6)),
      Layer(SweptTone(100, harmonics: [0, -4, -8, -12]), gain: -9),
    ])

  private static let dryer = Recipe(
    "Hair dryer", .continuous, place: .bathroom, roomTone: nil, width: 0.25,
    [
      Layer(
        NoiseBands(
          [.init(150, 700, gain: -7), .init(700, 2500, gain: -2), .init(2500, 7000), .init(7000, 15000, gain: -6)],
          depth: 0.4, rate: 1)),
      Layer(SweptTone(.between(200, 330), harmonics: [0, -2, -6, -10, -12, -16], drift: 0.1), gain: .between(-14, -9)),
      Layer(SweptTone(.between(1100, 1700), harmonics: [0, -9, -16], drift: 0.1), gain: -18),
    ])

  /// The drum turns once in a second or so: the wash falls and water slaps; pump and motor hum.
  private static let washing = Recipe(
    "Washing machine", .continuous, wet: 1.3, roomTone: -40, width: 0.25,
    [
      Layer(
        PulseTrain(
          .between(0.75, 1.1), places: [0, 0.33, 0.64], unequal: 3, unsteady: (0.02, 0.5), jitter: 0.08, shimmer: 3,
          [
            .init(
              .noise(60, .between(500, 800), floor: 0.2), rise: 0.03, fall: .between(0.1, 0.18),
              [.body(.between(90, 150), q: 2, gain: 4)]),
            .init(.noise(500, 3500, floor: 0.06), gain: -12, rise: 0.05, fall: 0.15, lag: 0.08),
            .init(.push, gain: -6, rise: 0.004, fall: 0.03, lag: 0.02, [.body(.between(55, 80), q: 4, gain: 6)]),
          ])),
      Layer(
        SweptTone(
          .between(95, 125), harmonics: [0, -2, -6, -5, -10, -9, -14], vibrato: (0.3, .between(0.75, 1.1)),
          tremolo: (0.35, .between(2.2, 3.3)), drift: 0.1), gain: .between(-4, -1)),
      Layer(SweptTone(.between(340, 560), harmonics: [0, -5, -11], tremolo: (0.3, 2.5), drift: 0.1), gain: 0),
      Layer(
        NoiseBands([
          .init(60, 350, depth: 1.5, rate: 2), .init(350, 1500, gain: -8, depth: 1.5, rate: 2),
          .init(1500, 6000, gain: -18, depth: 2, rate: 2),
        ]), gain: -6),
      Layer(
        Particles(
          rate: .between(8, 16), gusts: (6, 1), sizes: 1.6, largest: 6, .ring(.between(450, 1200), decay: 0.04)),
        gain: -12),
    ])

  private static let fan = Recipe(
    "Mechanical fan", .continuous, place: .room, roomTone: nil, width: 0.3,
    [
      Layer(
        Rounds(
          rate: .between(11, 17), wander: (0.05, 0.3), beats: Rounds.Beat.even(3), unevenness: 0.8,
          jitter: (0.5, 0.01), width: 0.02, noise: (4, 0.05),
          floor: 0, modes: [.init(70, q: 1.2, 2), .init(180, q: 1, 1), .init(450, q: 0.9, 0), .init(1200, q: 0.8, -5)],
          direct: -20)),
      Layer(SweptTone(.between(98, 121), harmonics: [0, -8, -12, -18]), gain: -14),
      Layer(NoiseBands([.init(100, 900), .init(900, 4000, gain: -9)]), gain: -6),
    ])

  private static let conditioner = Recipe(
    "Air conditioning", .continuous, place: .room, roomTone: nil, width: 0.4,
    [
      Layer(
        NoiseBands([
          .init(50, 250, gain: 1, depth: 0.5, rate: 1), .init(250, 900, gain: -3), .init(900, 3500, gain: -9),
          .init(3500, 9000, gain: -18),
        ])),
      Layer(SweptTone(.between(98, 121), harmonics: [0, -5, -10, -13]), gain: -12),
    ])

  private static let fridge = Recipe(
    "fridge", .continuous, place: .room, roomTone: -34, width: 0.1,
    [
      Layer(
        SweptTone(
          .between(48, 51), harmonics: [-6, 0, -12, -6, -16, -12, -20, -17], tremolo: (0.25, .between(0.7, 1.5)),
          drift: 0.02)),
      Layer(NoiseBands([.init(80, 400), .init(400, 1800, gain: -10)]), gain: -10),
    ])

  private static let serverRoom = Recipe(
    "server_room", .continuous, place: .room, roomTone: nil, width: 0.7,
    [
      Layer(
        NoiseBands([
          .init(80, 400, gain: -2), .init(400, 1500), .init(1500, 6000, gain: -5), .init(6000, 14000, gain: -13),
        ])),
      Layer(SweptTone(.between(180, 260), harmonics: [0, -6, -5, -12, -15]), gain: -14),
      Layer(SweptTone(.between(760, 1300), harmonics: [0, -10], drift: 0.04), gain: -20),
      Layer(SweptTone(.between(98, 101), harmonics: [0, -7, -13]), gain: -18),
    ])

  private static let toothbrush = Recipe(
    "Electric toothbrush", .continuous, place: .bathroom, roomTone: -42, width: 0.05,
    [
      Layer(
        SweptTone(
          .between(215, 270), harmonics: [0, -1, -4, -6, -9, -12, -14, -18], vibrato: (0.5, .between(1.2, 2.6)),
          drift: 0.5), drive: 0.4),
      Layer(
        NoiseBands(
          [.init(2500, 7000, depth: 4, rate: 4), .init(7000, 14000, gain: -5, depth: 4, rate: 4)], depth: 3, rate: 2.5),
        gain: -9),
    ])

  private static let shaver = Recipe(
    "Electric shaver, electric razor", .continuous, place: .bathroom, roomTone: -42, width: 0.05,
    [
      Layer(
        SweptTone(.between(96, 130), harmonics: [0, -2, -3, -5, -6, -9, -11, -12, -15, -18, -20], drift: 0.15),
        drive: 0.5),
      Layer(
        NoiseBands(
          [.init(1500, 5000, depth: 2, rate: 5), .init(5000, 12000, gain: -3, depth: 2, rate: 5)], depth: 1.5, rate: 2),
        gain: -8),
    ])

  // MARK: - Tools

  private static let drill = Recipe(
    "Drill", .shots(seconds: .between(2, 3.6), .steady(.between(2.5, 4))), place: .room, wet: 1.5, roomTone: -42,
    width: 0.1,
    [
      Layer(
        SweptTone(
          .between(330, 520), sweep: [0: 0.35, 0.1: 1, 0.25: 0.9, 0.85: 0.86, 0.9: 1, 1: 0.4],
          harmonics: [0, -2, -5, -6, -10, -11, -15, -18, -20], drift: 0.3),
        envelope: .faded(attack: 0.04, release: 0.2), drive: 0.5),
      Layer(
        Rounds(
          rate: .between(38, 62), course: [0: 0.4, 0.1: 1, 0.9: 0.95, 1: 0.4], wander: (0.3, 2), unevenness: 0,
          jitter: (3, 0.05), width: 0.0012, noise: (-1, 0.01),
          floor: -10,
          modes: [.init(650, q: 2, 0), .init(1700, q: 2, 0), .init(3800, q: 1.6, -1), .init(7000, q: 1.4, -6)],
          direct: -12),
        gain: -3, envelope: .drawn([0: 0, 0.15: 0.2, 0.22: 1, 0.85: 1, 0.9: 0.2, 1: 0])),
    ])

  private static let powerTool = Recipe(
    "Power tool", .shots(seconds: .between(2, 3.6), .steady(.between(2.5, 4))), place: .room, wet: 1.5, roomTone: -42,
    width: 0.1,
    [
      Layer(
        SweptTone(
          .between(420, 780), sweep: [0: 0.3, 0.12: 1, 0.3: 0.88, 0.8: 0.86, 0.88: 1, 1: 0.35],
          harmonics: [0, -3, -5, -8, -10, -13, -16], drift: 0.25),
        envelope: .faded(attack: 0.05, release: 0.25), drive: 0.4),
      Layer(
        NoiseBands([
          .init(900, 3000, depth: 1.5, rate: 12), .init(3000, 9000, gain: 1, depth: 1.5, rate: 14),
          .init(9000, 16000, gain: -5),
        ]), gain: -3,
        envelope: .drawn([0: 0, 0.12: 0.25, 0.28: 1, 0.8: 1, 0.88: 0.3, 1: 0])),
    ])

  private static let jackhammer = Recipe(
    "Jackhammer", .continuous, place: .street, wet: 2, roomTone: -40, width: 0.15,
    [
      Layer(
        Rounds(
          rate: .between(16, 24), wander: (0.15, 1), beats: [.init(0), .init(0.4, 0.25)], jitter: (1.5, 0.012),
          width: 0.0015, noise: (2, 0.022),
          modes: [
            .init(90, q: 1.5, 2), .init(420, q: 3, 0), .init(1150, q: 5, 0), .init(2400, q: 6, -2),
            .init(4600, q: 5, -5),
          ], direct: -10)),
      Layer(NoiseBands([.init(1000, 9000, depth: 1.5, rate: 10)]), gain: -11),
    ])

  /// A two-stroke fires once each turn: 2,800 a minute idling, 9,000 to 13,000 in the wood.
  private static func saw(_ course: Contour, _ load: Contour, _ rate: Spread, floor: Double = -18) -> Rounds {
    Rounds(
      rate: rate, course: course, wander: (0.35, 4), beats: [.init(0)], unevenness: 0, jitter: (2, 0.02),
      width: .between(0.0012, 0.002), noise: (-4, 0.005),
      floor: floor,
      modes: [
        .init(230, q: 1.4, 1), .init(520, q: 1.6, 2), .init(1150, q: 1.5, 1), .init(2500, q: 1.4, -1),
        .init(5000, q: 1.2, -6),
      ], direct: -2, load: load)
  }

  private static let chainsaw = Recipe(
    "Chainsaw", .shots(seconds: .between(3, 5, vary: 0.2), .steady(.between(2.9, 4.8))), place: .forest, wet: 1.5,
    roomTone: -42, width: 0.1,
    [
      Layer(
        saw(
          [0: 0.32, 0.08: 0.34, 0.2: 1, 0.4: 0.9, 0.7: 0.86, 0.8: 0.95, 0.88: 0.5, 1: 0.32],
          [0: 0.45, 0.1: 0.5, 0.2: 1, 0.75: 1, 0.85: 0.6, 1: 0.45], .between(125, 185)),
        envelope: .faded(attack: 0.05, release: 0.06), drive: 0.8),
      Layer(
        NoiseBands([.init(1200, 4000, depth: 2, rate: 15), .init(4000, 10000, gain: -3, depth: 2, rate: 15)]), gain: -8,
        envelope: .drawn([0: 0, 0.15: 0.1, 0.25: 1, 0.78: 1, 0.85: 0.1, 1: 0])),
    ])

  private static let chainsawRevs = Recipe(
    "Chainsaw", when: [.accelerating], .shots(seconds: .between(1, 1.6), .steady(1.4)), place: .forest, wet: 1.5,
    roomTone: -42, width: 0.1,
    [
      Layer(
        saw([0: 0.3, 0.25: 1, 0.45: 1, 0.75: 0.4, 1: 0.3], [0: 0.5, 0.3: 1, 0.5: 0.9, 1: 0.4], .between(140, 200)),
        envelope: .faded(attack: 0.03, release: 0.1), drive: 0.8)
    ])

  private static let mower = Recipe(
    "Lawn mower", .continuous, place: .open, roomTone: -42, width: 0.2,
    [
      Layer(
        Rounds(
          rate: .between(23, 27), wander: (0.15, 0.8), beats: [.init(0), .init(0.5, 0.18)], jitter: (1.2, 0.008),
          width: 0.0035, noise: (-6, 0.016), floor: -24,
          modes: [
            .init(100, q: 1.5, 3), .init(240, q: 1.6, 1), .init(600, q: 1.5, -1), .init(1500, q: 1.3, -5),
            .init(3300, q: 1.2, -10),
          ], direct: -6)),
      Layer(
        NoiseBands([.init(200, 1500, depth: 1, rate: 6), .init(1500, 6000, gain: -5, depth: 1, rate: 8)]), gain: -8),
      Layer(SweptTone(.between(96, 108), harmonics: [0, -6, -8, -12], drift: 0.1), gain: -13),
    ])

  private static let gears = Recipe(
    "Gears", .continuous, place: .room, roomTone: -42, width: 0.1,
    [
      Layer(
        Rounds(
          rate: .between(1.4, 2.4), beats: Rounds.Beat.even(16), unevenness: 4, jitter: (2, 0.01), width: 0.0006,
          noise: (-2, 0.012),
          modes: [.init(700, q: 7, 0), .init(1650, q: 8, 0), .init(3200, q: 8, -3), .init(5600, q: 6, -7)], direct: -22)
      ),
      Layer(SweptTone(.between(120, 210), harmonics: [0, -3, -7, -12], drift: 0.2), gain: -14),
    ])

  private static let mechanisms = Recipe(
    "Mechanisms", .continuous, place: .room, roomTone: -40, width: 0.2,
    [
      Layer(
        Rounds(
          rate: .between(1.6, 2.6),
          beats: [.init(0), .init(0.18, 0.5), .init(0.5, 0.8), .init(0.63, 0.4), .init(0.85, 0.6)], unevenness: 3,
          jitter: (1.5, 0.008),
          width: 0.0025, noise: (2, 0.05),
          modes: [.init(170, q: 3, 2), .init(520, q: 5, 0), .init(1300, q: 6, -1), .init(2900, q: 6, -5)], direct: -16)),
      Layer(SweptTone(.between(98, 121), harmonics: [0, -4, -9, -12, -17]), gain: -11),
      Layer(NoiseBands([.init(200, 1800, depth: 2, rate: 4), .init(1800, 6000, gain: -8)]), gain: -12),
    ])

  private static let sewing = Recipe(
    "Sewing machine", .shots(seconds: .between(1.6, 3.2, vary: 0.3), .steady(.between(2, 3.4, vary: 0.3))),
    place: .room, roomTone: -42, width: 0.1,
    [
      Layer(
        Rounds(
          rate: .between(9, 15), course: [0: 0.4, 0.15: 1, 0.85: 1.05, 1: 0.5],
          beats: [.init(0), .init(0.3, 0.6), .init(0.55, 0.8), .init(0.8, 0.4)], unevenness: 2,
          jitter: (1.5, 0.01), width: 0.0018, noise: (0, 0.015),
          modes: [.init(210, q: 3, 0), .init(720, q: 5, 0), .init(1900, q: 6, -1), .init(4100, q: 5, -5)],
          direct: -14), envelope: .faded(attack: 0.03, release: 0.06)),
      Layer(
        SweptTone(
          .between(140, 220), sweep: [0: 0.5, 0.15: 1, 0.85: 1.03, 1: 0.6], harmonics: [0, -3, -6, -9, -13], drift: 0.2),
        gain: -10, envelope: .faded(attack: 0.05, release: 0.1)),
    ])

  private static let conveyor = Recipe(
    "conveyor", .continuous, place: .hall, roomTone: -38, width: 0.3,
    [
      Layer(
        NoiseBands([
          .init(50, 300, gain: 2, depth: 1, rate: 3), .init(300, 1500, depth: 1.5, rate: 5),
          .init(1500, 6000, gain: -8, depth: 2, rate: 8),
        ])),
      Layer(
        Rounds(
          rate: .between(2.5, 4), beats: [.init(0), .init(0.5, 0.7)], unevenness: 3, jitter: (3, 0.02), width: 0.002,
          noise: (0, 0.04),
          modes: [.init(260, q: 4, 0), .init(820, q: 6, 0), .init(2100, q: 6, -4)], direct: -20), gain: -2),
      Layer(SweptTone(.between(98, 121), harmonics: [0, -5, -9]), gain: -13),
    ])

  private static let welding = Recipe(
    "welding", .continuous, place: .hall, roomTone: -40, width: 0.1,
    [
      Layer(
        Particles(
          rate: 220, gusts: (4, 3), sizes: 1.3, largest: 20,
          .burst(.between(1500, 8000), q: 0.8, decay: .between(0.002, 0.008)))),
      Layer(
        SweptTone(100, harmonics: [0, -2, -4, -5, -7, -9, -11, -13, -15], tremolo: (0.3, 7), drift: 0.05), gain: -9,
        drive: 0.8),
      Layer(NoiseBands([.init(2000, 9000, depth: 3, rate: 9)]), gain: -8),
    ])

  // MARK: - Office

  /// The head goes to and fro, the paper is drawn in.
  private static let printer = Recipe(
    "Printer", .continuous, place: .room, roomTone: -42, width: 0.1,
    [
      Layer(
        Recurring(
          SweptTone(
            .between(420, 720), sweep: [0: 0.6, 0.12: 1, 0.85: 1, 1: 0.6], harmonics: [0, -3, -6, -10, -13, -17],
            drift: 0.1),
          every: .between(0.75, 1.05, vary: 0.05), seconds: 0.62, envelope: .faded(attack: 0.05, release: 0.08),
          unevenness: 1)),
      Layer(
        Recurring(
          NoiseBands([.init(600, 2500, depth: 2, rate: 20), .init(2500, 9000, depth: 2, rate: 25)]),
          every: .between(0.75, 1.05, vary: 0.05), seconds: 0.6,
          envelope: .faded(attack: 0.04, release: 0.06), unevenness: 1), gain: -4),
      Layer(
        Recurring(
          ModalBank(f0: .between(320, 480), [.init(1, 0, 0.05), .init(2.7, -2, 0.04), .init(5.2, -5, 0.03)]),
          every: .between(0.75, 1.05, vary: 0.05), seconds: 0.1,
          unevenness: 2), gain: 2),
    ])

  /// What two modems say to find out what the line bears (ITU-T V.8 and V.34), shortened.
  private static let modem = Recipe(
    "modem", .shots(seconds: .between(5, 7), .steady(8)), place: .room, wet: 0.5, roomTone: -44, pitchFollowsSize: 0,
    [
      Layer(
        SweptTone(2100, tremolo: (0.2, 15)), envelope: .drawn([0: 0, 0.01: 1, 0.2: 1, 0.21: 0, 1: 0]),
        filters: [.lowPass(3400)]),
      Layer(
        SweptTone(1200, harmonics: [0, -8], tremolo: (1, 30)),
        envelope: .drawn([0: 0, 0.22: 0, 0.23: 1, 0.33: 1, 0.34: 0, 1: 0])),
      Layer(
        SweptTone(2400, tremolo: (1, 43)), gain: -3, envelope: .drawn([0: 0, 0.3: 0, 0.31: 1, 0.44: 1, 0.45: 0, 1: 0])),
      Layer(
        SweptTone(980, sweep: [0: 1, 0.45: 1, 0.46: 1.7, 0.52: 1.7, 0.53: 1.2, 1: 1.2], harmonics: [0, -10, -9]),
        gain: -3, envelope: .drawn([0: 0, 0.44: 0, 0.45: 1, 0.58: 1, 0.59: 0, 1: 0])),
      Layer(
        NoiseBands([.init(500, 3300, order: 2)]), gain: 2, envelope: .drawn([0: 0, 0.58: 0, 0.59: 1, 0.97: 1, 1: 0]),
        filters: [.peak(1800, q: 1, decibels: 4)]),
    ])

  private static let projector = Recipe(
    "film_projector", .continuous, place: .room, roomTone: -42, width: 0.1,
    [
      Layer(
        Rounds(
          rate: 24, wander: (0.08, 1), beats: [.init(0), .init(0.28, 0.5), .init(0.6, 0.3)], jitter: (2, 0.02),
          width: 0.0012, noise: (0, 0.012),
          modes: [.init(380, q: 3, 0), .init(1200, q: 4, 0), .init(2800, q: 4, -2), .init(5500, q: 3, -6)], direct: -16)
      ),
      Layer(SweptTone(.between(98, 121), harmonics: [0, -3, -6, -10, -14]), gain: -13),
      Layer(NoiseBands([.init(300, 3000), .init(3000, 9000, gain: -7)]), gain: -12),
    ])
}
