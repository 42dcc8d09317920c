import SoundText

extension RecipeBook {
  /// Fire and what is molten. A. Farnell, "Designing Sound" (MIT Press, 2010), chapter 33: a flame laps, gases hiss, wood
  /// crackles.
  static let fire: [Recipe] = [campfire, blaze, crackle, match, eruption, lava]

  /// Cells of wood that burst: clicks of a few ms over the whole range, of all sizes, in flurries.
  private static func crackles(_ rate: Spread) -> Particles {
    Particles(
      rate: rate, gusts: (5, 1.2), sizes: 0.9, largest: 30, lowerWhenLarge: 0.25,
      .burst(.between(2000, 9000), q: 0.5, decay: .between(0.0015, 0.008)))
  }

  private static let lapping = NoiseBands(
    [
      .init(28, 110, gain: -2, depth: 4, rate: 6), .init(110, 400, gain: -8, depth: 4, rate: 9),
      .init(400, 1800, gain: -12, depth: 3, rate: 8), .init(1800, 9000, gain: -11, depth: 2, rate: 6),
    ], depth: 1, rate: 1.5)

  private static let campfire = Recipe(
    "Fire", .continuous, place: .open, roomTone: -50, width: 0.5,
    [
      Layer(lapping, gain: .between(-13, -8)),
      Layer(crackles(.between(14, 40)), gain: 3),
      Layer(
        Particles(
          rate: .between(80, 220), gusts: (4, 1.5), sizes: 1.6, largest: 6,
          .burst(.between(2500, 10_000), q: 0.7, decay: .between(0.001, 0.004))), gain: -14),
      Layer(
        Particles(
          rate: .between(0.5, 1.5), sizes: 1.2, largest: 4,
          .burst(.between(1200, 4000), q: 0.5, decay: .between(0.008, 0.025))),
        gain: 3),
    ])

  /// A house on fire: the roar leads.
  private static let blaze = Recipe(
    "Fire", when: [.large], .continuous, place: .open, roomTone: nil, width: 0.9, pitchFollowsSize: 0.2,
    [
      Layer(
        NoiseBands(
          [
            .init(28, 110, gain: 0, depth: 4, rate: 5), .init(110, 450, gain: -4, depth: 4, rate: 7),
            .init(450, 1800, gain: -12, depth: 3, rate: 8), .init(1800, 9000, gain: -18, depth: 2, rate: 6),
          ], depth: 2, rate: 0.7)),
      Layer(crackles(.between(25, 60)), gain: -1),
    ])

  private static let crackle = Recipe(
    "Crackle", .continuous, place: .room, wet: 0.6, roomTone: -50, width: 0.4,
    [
      Layer(crackles(.between(8, 20))),
      Layer(
        NoiseBands([.init(50, 300, gain: -4, depth: 3, rate: 5), .init(2000, 9000, gain: -6, depth: 2, rate: 4)]),
        gain: -22),
    ])

  /// The head along the rough strip, the flare, the small flame.
  private static let match = Recipe(
    "match", .shots(seconds: .between(1.8, 2.6), .steady(.between(3, 4.5))), place: .room,
    [
      Layer(
        NoiseBands([.init(1500, 4500, depth: 5, rate: 40), .init(4500, 12000, gain: -2, depth: 4, rate: 40)]), gain: -5,
        envelope: .drawn([0: 0, 0.03: 0.6, 0.09: 1, 0.12: 0])),
      Layer(
        NoiseBands([.init(250, 1200, gain: -4, depth: 4, rate: 18), .init(1200, 9000, depth: 4, rate: 25)]),
        delay: 0.15,
        envelope: .struck(attack: 0.05, hold: .between(0.05, 0.12), decay: .between(0.5, 0.9))),
      Layer(
        NoiseBands([.init(60, 350, depth: 4, rate: 9), .init(2000, 9000, gain: -10, depth: 3, rate: 12)]), gain: -16,
        delay: 0.3, envelope: .drawn([0: 0.5, 0.2: 1, 0.7: 0.4, 0.85: 0])),
    ])

  private static let eruption = Recipe(
    "Eruption", .shots(seconds: .between(6, 9), .steady(.between(8, 11))), place: .open, roomTone: -52, width: 0.9,
    loudness: -15,
    [
      Layer(
        NoiseBands(
          [
            .init(20, 80, gain: 2, depth: 4, rate: 4), .init(80, 350, depth: 4, rate: 6),
            .init(350, 1500, gain: -9, depth: 4, rate: 8), .init(1500, 7000, gain: -17, depth: 3, rate: 10),
          ]), envelope: .drawn([0: 0, 0.01: 1, 0.1: 0.7, 0.3: 0.8, 0.6: 0.35, 1: 0]), drive: 0.7),
      Layer(
        Particles(
          rate: .between(6, 14), flow: [0: 1, 0.5: 0.7, 0.85: 0.1, 0.9: 0], sizes: 0.9, largest: 12,
          lowerWhenLarge: 0.5,
          .burst(.between(100, 900), q: 0.8, decay: .between(0.1, 0.4))), gain: 2,
        envelope: .faded(attack: 0, release: 1)),
    ])

  private static let lava = Recipe(
    "lava", .continuous, place: .cave, roomTone: nil, width: 0.7,
    [
      Layer(
        Bubbles(
          .stream(.between(5, 11)), radius: .between(9, 32), law: 0.8, weight: 0.5, risingShare: 0.8,
          rising: .between(0.05, 0.2), ring: .between(0.35, 0.7), gusts: (3, 1))),
      Layer(
        NoiseBands(
          [
            .init(25, 120, depth: 3, rate: 2), .init(120, 600, gain: -12, depth: 3, rate: 4),
            .init(2500, 9000, gain: -26, depth: 3, rate: 2),
          ]), gain: -4),
    ])
}
