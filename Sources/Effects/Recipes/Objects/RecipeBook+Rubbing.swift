extension RecipeBook {
  /// Things that are drawn, shaken, crumpled, swung.
  static let rubbing: [Recipe] = [
    rattle, rattleMetal, rustle, crumpling, crumplingPlastic, rub, scrape, scrapeMetal, scratch, grind, whoosh, whip,
    arrow,
    flap, roll, crunch, rope, chain, velcro, electricSpark,
  ]

  private static let rattle = Recipe(
    "Rattle", .continuous, wet: 0.8, roomTone: -44,
    [
      Layer(
        Collisions(
          .random(.between(35, 65), .level), .mechanism.with(f0: .between(1000, 2200)), bodies: 8, strengths: 6,
          strikes: 4,
          click: .init(4, .between(2500, 5000), decay: 0.006))),
      Layer(
        Collisions(
          .random(.between(12, 22), .level), .plastic, bodies: 4, strengths: 3,
          click: .init(2, 2500, decay: 0.008)), gain: 4),
    ])

  private static let rattleMetal = Recipe(
    "Rattle", when: [.metal], .continuous, wet: 0.8,
    [
      Layer(
        Collisions(
          .random(.between(40, 70), .level), .sheet.with(f0: .between(300, 900), loss: 0.012, longest: 0.12), bodies: 5,
          strengths: 6, strikes: 4, click: .init(0, .between(2500, 5000), decay: 0.006)))
    ])

  /// Cloth or dry leaves moved by hand.
  private static let rustle = Recipe(
    "Rustle", .shots(seconds: .between(0.4, 1), .steady(.between(0.45, 1, vary: 0.4))), wet: 0.6, roomTone: -42,
    loudness: -25,
    [
      Layer(
        Particles(
          rate: .between(300, 700), flow: [0: 0.2, 0.3: 1, 0.6: 0.7, 1: 0.1], gusts: (5, 9), sizes: 1.6,
          .burst(.between(1500, 8000), q: 0.7, decay: .between(0.003, 0.014))),
        envelope: .drawn([0: 0, 0.2: 0.8, 0.4: 1, 0.7: 0.5, 1: 0])),
      Layer(
        SweptNoise(.between(1500, 3500), q: 0.4, flutter: (5, 12)), gain: -8,
        envelope: .drawn([0: 0, 0.2: 0.8, 0.4: 1, 0.7: 0.5, 1: 0])),
    ])

  /// Facets of stiff paper snap over; sizes follow a power law (Houle and Sethna).
  private static let crumpling = Recipe(
    "Crumpling, crinkling", .shots(seconds: .between(0.6, 1.4), .steady(.between(0.8, 1.4, vary: 0.3))), wet: 0.6,
    roomTone: -44,
    loudness: -23,
    [
      Layer(
        Particles(
          rate: .between(160, 320), flow: [0: 0.3, 0.3: 1, 0.7: 0.7, 1: 0.1], gusts: (6, 7), sizes: 1.1, largest: 20,
          .burst(.between(900, 7000), q: 0.9, decay: .between(0.002, 0.012))),
        envelope: .drawn([0: 0, 0.15: 0.8, 0.5: 1, 0.8: 0.6, 1: 0])),
      Layer(
        SweptNoise(.between(2000, 3600), q: 0.4, flutter: (6, 14)), gain: -9,
        envelope: .drawn([0: 0, 0.2: 0.8, 0.5: 1, 0.8: 0.5, 1: 0])),
    ])

  private static let crumplingPlastic = Recipe(
    "Crumpling, crinkling", when: [.plastic],
    .shots(seconds: .between(0.6, 1.4), .steady(.between(0.8, 1.4, vary: 0.3))),
    wet: 0.6, loudness: -23,
    [
      Layer(
        Particles(
          rate: .between(200, 420), flow: [0: 0.3, 0.3: 1, 0.7: 0.7, 1: 0.1], gusts: (6, 8), sizes: 1.2, largest: 16,
          .burst(.between(3000, 11_000), q: 1, decay: .between(0.001, 0.005))),
        envelope: .drawn([0: 0, 0.15: 0.8, 0.5: 1, 0.8: 0.6, 1: 0]))
    ])

  private static let stroke: Envelope = .drawn([0: 0, 0.2: 0.7, 0.5: 1, 0.8: 0.6, 1: 0])

  private static let rub = Recipe(
    "Rub", .shots(seconds: .between(0.3, 0.55), .steady(.between(0.35, 0.6, vary: 0.15))), wet: 0.6, roomTone: -42,
    loudness: -25,
    [
      Layer(
        SweptNoise(.between(1000, 2400), sweep: [0: 0.75, 0.5: 1.2, 1: 0.8], q: 0.5, flutter: (3, 40)), envelope: stroke
      ),
      Layer(
        Friction(
          rate: .between(90, 220), wander: (4, 8), jitter: 0.6, strengths: 6, slip: 0.0003, roughness: -3, .surface),
        gain: -6, envelope: stroke),
    ])

  private static let scrape = Recipe(
    "Scrape", .shots(seconds: .between(0.5, 1.2), .steady(.between(0.8, 1.5, vary: 0.3))), wet: 0.9,
    [
      Layer(
        Friction(
          rate: .between(120, 300), speed: [0: 0.4, 0.3: 1, 0.7: 0.9, 1: 0.4], wander: (4, 7), jitter: 0.4,
          strengths: 5,
          slip: 0.0001, roughness: -6, .surface, direct: -4),
        envelope: stroke),
      Layer(
        SweptNoise(.between(2000, 4500), sweep: [0: 0.8, 0.5: 1.1, 1: 0.9], q: 0.5, flutter: (4, 40)), gain: -3,
        envelope: stroke),
    ])

  private static let scrapeMetal = Recipe(
    "Scrape", when: [.metal], .shots(seconds: .between(0.6, 1.4), .steady(.between(0.9, 1.6, vary: 0.3))), wet: 1,
    [
      Layer(
        Friction(
          rate: .between(400, 1100), speed: [0: 0.5, 0.3: 1, 0.7: 1.1, 1: 0.6], wander: (3, 6), jitter: 0.12,
          strengths: 3,
          slip: 0.00005, roughness: -10,
          .sheet.with(f0: .between(500, 1200), loss: .between(0.006, 0.02), longest: 0.2),
          direct: -8), envelope: stroke),
      Layer(SweptNoise(.between(4000, 8000), q: 0.6, flutter: (4, 50)), gain: -6, envelope: stroke),
    ])

  /// Nails over something rough.
  private static let scratch = Recipe(
    "Scratch",
    .shots(seconds: .between(0.16, 0.34), .groups(3...8, .between(0.2, 0.4, vary: 0.25), pause: .between(0.4, 0.9))),
    wet: 0.6, roomTone: -42, loudness: -23,
    [
      Layer(
        Friction(
          rate: .between(250, 600), speed: [0: 0.5, 0.4: 1.1, 1: 0.8], wander: (3, 14), jitter: 0.5, strengths: 5,
          slip: 0.00005, roughness: -5, .surface.with(f0: .between(800, 1600)), direct: 2), envelope: stroke),
      Layer(
        SweptNoise(.between(3500, 7000), sweep: [0: 0.8, 0.5: 1.2, 1: 1], q: 0.6, flutter: (4, 80)), envelope: stroke),
    ])

  /// Stones or gears under load: grains break all the time.
  private static let grind = Recipe(
    "Grind", .continuous, wet: 0.8,
    [
      Layer(
        Friction(
          rate: .between(50, 110), wander: (3, 3), jitter: 0.5, strengths: 6, slip: 0.0003, roughness: -4,
          .surface, direct: -3)),
      Layer(
        Particles(
          rate: .between(250, 500), gusts: (4, 5), sizes: 1.4,
          .burst(.between(900, 5000), q: 0.8, decay: .between(0.003, 0.014)))),
      Layer(NoiseBands([.init(150, 700, depth: 3, rate: 5)]), gain: -8),
    ])

  /// Air around something that passes; its band goes up and down with its speed.
  private static let whoosh = Recipe(
    "Whoosh, swoosh, swish",
    .shots(seconds: .between(0.4, 0.9), .groups(1...3, .between(0.8, 1.4, vary: 0.3), pause: .between(1, 1.8))),
    place: .open, roomTone: -48, loudness: -20,
    [
      Layer(
        SweptNoise(
          .between(600, 1500), sweep: [0: 0.45, 0.3: 0.9, 0.48: 1.35, 0.65: 0.9, 1: 0.4], q: 1.3,
          flutter: (1.5, 20)), envelope: .drawn([0: 0, 0.2: 0.15, 0.4: 0.75, 0.48: 1, 0.6: 0.6, 0.8: 0.15, 1: 0])),
      Layer(
        SweptNoise(.between(2500, 5000), sweep: [0: 0.5, 0.48: 1.2, 1: 0.5], q: 0.7), gain: -9,
        envelope: .drawn([0: 0, 0.3: 0.2, 0.48: 1, 0.6: 0.3, 0.8: 0])),
    ])

  /// The tip breaks through the speed of sound: a shock after a rising rush of air. A. Goriely, T. McMillen, "Shape of a
  /// cracking whip", Phys. Rev. Lett. 88, 2002.
  private static let whip = Recipe(
    "Whip", .shots(seconds: 0.8, .groups(1...3, .between(0.9, 1.5, vary: 0.2), pause: .between(1.1, 1.8))), wet: 1.3,
    loudness: -19,
    [
      Layer(
        SweptNoise(.between(1200, 2200), sweep: [0: 0.4, 0.3: 1.2, 0.35: 2, 1: 1], q: 1.2), gain: -8,
        envelope: .drawn([0: 0, 0.15: 0.2, 0.3: 0.8, 0.34: 1, 0.36: 0])),
      Layer(
        NoiseBands([.init(900, 4000, gain: -3), .init(4000, 15_000)]), gain: 12, delay: 0.28,
        envelope: .struck(attack: 0.0002, hold: 0.0012, decay: .between(0.02, 0.045)), drive: 1),
      Layer(
        SweptNoise(.between(1500, 2600), q: 0.5, isLowPass: true), gain: -8, delay: 0.29,
        envelope: .struck(attack: 0.004, decay: .between(0.2, 0.35))),
    ])

  private static let arrow = Recipe(
    "Arrow", .shots(seconds: 0.9, .steady(.between(1.2, 2, vary: 0.2))), place: .open, loudness: -21,
    [
      Layer(
        SweptNoise(.between(2200, 4000), sweep: [0: 1.2, 0.4: 1, 0.55: 0.75, 1: 0.7], q: 2, flutter: (3, 35)),
        envelope: .drawn([0: 0.2, 0.2: 0.5, 0.42: 1, 0.52: 0.4, 0.56: 0])),
      Layer(
        Collisions(
          .listed([(0, 0)]), .board.with(longest: 0.15), strengths: 1, click: .init(4, .between(900, 1800), decay: 0.02)
        ),
        gain: 3, delay: 0.5),
      Layer(
        ModalBank(
          f0: .between(45, 75), [.init(1, 0, 0.3), .init(2.8, -4, 0.25), .init(5.4, -8, 0.18), .init(8.9, -14, 0.1)]),
        gain: 0, delay: 0.5),
    ])

  /// Cloth, a flag, a sail: each flap a soft blow and a crack at its edge.
  private static let flap = Recipe(
    "Flap", .shots(seconds: 0.3, .groups(5...12, .between(0.11, 0.2, vary: 0.3), pause: .between(0.3, 0.7))),
    place: .open,
    roomTone: -40, loudness: -22,
    [
      Layer(
        SweptNoise(.between(400, 800), sweep: [0: 0.7, 0.3: 1.3, 1: 0.6], q: 0.6), gain: .about(2, vary: 1),
        envelope: .struck(attack: 0.015, hold: 0.01, decay: .between(0.08, 0.15))),
      Layer(
        SweptNoise(.between(1400, 3200), sweep: [0: 0.7, 0.3: 1.2, 1: 0.7], q: 0.6), gain: .about(-2, vary: 1),
        delay: 0.01,
        envelope: .struck(attack: 0.01, decay: .between(0.05, 0.1))),
    ])

  /// A ball or wheel over an uneven floor.
  private static let roll = Recipe(
    "Roll", .shots(seconds: .between(2.2, 3.4), .steady(.between(3, 4.2))), wet: 0.9,
    [
      Layer(
        NoiseBands([.init(70, 350, depth: 3, rate: 11), .init(350, 1400, gain: -6, depth: 4, rate: 17)]), gain: 0,
        envelope: .drawn([0: 0, 0.1: 0.9, 0.3: 1, 0.7: 0.6, 1: 0])),
      Layer(
        Collisions(
          .random(.between(50, 90), [0: 0.7, 0.2: 1, 0.7: 0.5, 1: 0.05]), .board, bodies: 3, strengths: 5,
          force: [0: 0.3, 0.2: 1, 0.7: 0.5, 1: 0.1]), gain: -5),
    ])

  private static let crunch = Recipe(
    "crunch",
    .shots(seconds: .between(0.25, 0.45), .groups(2...5, .between(0.4, 0.7, vary: 0.2), pause: .between(0.6, 1.1))),
    wet: 0.5,
    [
      Layer(
        Particles(
          rate: .between(250, 500), flow: [0: 1, 0.25: 0.8, 0.6: 0.4, 1: 0], sizes: 1.1, largest: 16,
          .burst(.between(700, 5500), q: 0.8, decay: .between(0.003, 0.015))), gain: 3,
        envelope: .drawn([0: 0, 0.04: 1, 0.4: 0.7, 1: 0]))
    ])

  /// Fibres under tension: slow slips of irregular rate.
  private static let rope = Recipe(
    "rope", .shots(seconds: .between(0.9, 1.8), .steady(.between(1.6, 2.6, vary: 0.3))), wet: 0.7,
    [
      Layer(
        Friction(
          rate: .between(35, 80), speed: [0: 0.3, 0.3: 1, 0.6: 0.7, 0.8: 1, 1: 0.2], wander: (5, 3), jitter: 0.35,
          strengths: 4,
          slip: 0.0004, roughness: -26, .board.with(f0: .between(350, 700), loss: .between(0.05, 0.1))),
        envelope: stroke),
      Layer(SweptNoise(.between(1200, 2600), q: 0.5, flutter: (5, 14)), gain: -12, envelope: stroke),
    ])

  private static let chain = Recipe(
    "chain", .shots(seconds: .between(0.8, 1.6), .steady(.between(1.1, 1.9, vary: 0.3))), wet: 0.8,
    [
      Layer(
        Collisions(
          .random(.between(35, 65), [0: 0.5, 0.2: 1.2, 0.6: 0.9, 0.9: 0.1, 0.95: 0]),
          .piece.with(f0: .between(1100, 3400), loss: .between(0.003, 0.008), longest: .between(0.05, 0.14)), bodies: 9,
          strengths: 5, strikes: 5, click: .init(2, .between(3000, 6000), decay: 0.006)))
    ])

  /// Hooks let go one after the other.
  private static let velcro = Recipe(
    "velcro", .shots(seconds: .between(0.35, 0.8), .groups(1...2, .between(0.9, 1.3), pause: .between(1, 1.6))),
    wet: 0.5,
    [
      Layer(
        Particles(
          rate: .between(700, 1200), flow: [0: 0.6, 0.5: 1, 0.9: 1.5, 1: 0.4], gusts: (3, 20), sizes: 1.5,
          .burst(.between(1400, 6500), q: 0.8, decay: .between(0.0015, 0.005))),
        envelope: .drawn([0: 0, 0.06: 0.7, 0.7: 0.9, 0.95: 1, 1: 0]))
    ])

  /// Discharges: a burst of them at a rate of some tens to hundreds a second, each a snap of less than a millisecond.
  private static let electricSpark = Recipe(
    "electric_spark",
    .shots(seconds: .between(0.25, 0.8), .groups(1...4, .between(0.4, 0.9, vary: 0.5), pause: .between(0.5, 1.2))),
    wet: 0.6,
    [
      Layer(
        Collisions(
          .regular(.between(90, 130), [0: 1, 0.7: 1, 0.75: 0.2, 1: 0.05], jitter: 0.35),
          .plastic.with(f0: .between(2500, 5000), loss: 0.2, longest: 0.005), strengths: 5,
          click: .init(10, .between(4500, 8000), q: 0.4, decay: 0.002))),
      Layer(
        Particles(
          rate: .between(80, 200), flow: [0: 1.5, 0.5: 0.8, 1: 0.1], gusts: (6, 12), sizes: 1.2, largest: 16,
          .burst(.between(2000, 9000), q: 0.5, decay: .between(0.001, 0.004))), gain: 2),
    ])
}
