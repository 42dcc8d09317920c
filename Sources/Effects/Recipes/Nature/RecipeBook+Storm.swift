import SoundText

extension RecipeBook {
  /// Thunder, storms, earth and snow that slide.
  static let storm: [Recipe] = [thunder, thunderNear, thunderFar, thunderstorm, hail, earthquake, avalanche]

  /// A stroke 1 to 3 km away: a dull crack, then rolling for as long as the channel is deep.
  private static let thunder = Recipe(
    "Thunder", .shots(seconds: .between(6, 9), .steady(.between(8, 13))), place: .open, wet: 0.6, roomTone: -42,
    width: 0.8, stroke)

  /// The dull crack, the claps and the rolling of the channel, and a little of the rain that it comes with.
  private static let stroke = [
    Layer(
      Thunder(distance: .between(500, 1700)), gain: 0, envelope: .drawn([0: 1, 0.25: 0.8, 0.55: 0.4, 0.8: 0.15, 1: 0]),
      filters: [.lowPass(.between(250, 600)), .highPass(30)]),
    // Claps begin at once, as stretches of the channel that are equally far away, and echo away.
    Layer(
      NoiseBands([.init(40, 300), .init(300, 1200, gain: -7), .init(1200, 5000, gain: -16)]), gain: .between(-1, 3),
      envelope: .struck(attack: .between(0.004, 0.02), decay: .between(1.2, 2.4))),
    Layer(
      Particles(
        rate: .between(3.5, 6), flow: [0: 1, 0.3: 0.8, 0.6: 0.3, 0.75: 0], sizes: 1.1, largest: 5,
        .burst(.between(70, 350), q: 0.5, decay: .between(0.5, 1.6))), gain: 2,
      envelope: .drawn([0: 1, 0.2: 0.8, 0.5: 0.35, 0.85: 0.08, 1: 0]), filters: [.lowPass(700), .highPass(30)]),
    Layer(
      NoiseBands([.init(400, 1500), .init(1500, 6000, gain: -2)]), gain: .between(-31, -25),
      envelope: .faded(attack: 0.8, release: 2)),
  ]

  /// Overhead: the crack of the near segments before the roll.
  private static let thunderNear = Recipe(
    "Thunder", when: [.near], .shots(seconds: .between(5, 8), .steady(.between(8, 13))), place: .open, wet: 0.6,
    roomTone: -52, width: 0.8, loudness: -16,
    [
      Layer(
        Thunder(distance: .between(120, 450), wave: .between(3, 6)), envelope: .faded(attack: 0, release: 2),
        filters: [.lowPass(5000), .highPass(22)]),
      Layer(
        NoiseBands([.init(300, 1500, depth: 5, rate: 18), .init(1500, 8000, gain: 1, depth: 6, rate: 22)]), gain: -4,
        envelope: .struck(attack: 0.004, hold: .between(0.05, 0.4), decay: .between(0.8, 1.8))),
      Layer(
        NoiseBands([.init(25, 120, depth: 5, rate: 2.5), .init(120, 400, gain: -6, depth: 5, rate: 3)]), gain: -4,
        envelope: .drawn([0: 0.3, 0.06: 1, 0.3: 0.5, 0.6: 0.2, 1: 0])),
    ])

  /// Far away: only what is lowest arrives, spread by echoes.
  private static let thunderFar = Recipe(
    "Thunder", when: [.distant], .shots(seconds: .between(8, 11), .steady(.between(9, 14))), place: .open, wet: 0.6,
    roomTone: -50, width: 0.8, loudness: -24,
    [
      Layer(
        Thunder(distance: .between(5000, 9000), echoes: 5, lateness: .between(1, 2)),
        envelope: .drawn([0: 0, 0.15: 0.7, 0.35: 1, 0.7: 0.4, 1: 0]), filters: [.lowPass(140), .highPass(20)]),
      Layer(
        NoiseBands([.init(22, 80, depth: 5, rate: 1.5), .init(80, 180, gain: -8, depth: 4, rate: 2)]), gain: -7,
        envelope: .drawn([0: 0, 0.2: 0.8, 0.35: 1, 0.7: 0.4, 1: 0])),
    ])

  private static let thunderstorm = Recipe(
    "Thunderstorm", .continuous, place: .open, roomTone: nil, width: 1,
    [
      Layer(
        NoiseBands(
          [
            .init(200, 1000, gain: -6, depth: 1, rate: 1), .init(1000, 3500, gain: -3, depth: 1, rate: 1),
            .init(3500, 13000, gain: -8, depth: 1, rate: 1),
          ], depth: 0.8, rate: 0.25), gain: .between(-15, -10)),
      Layer(
        Particles(
          rate: .between(250, 500), gusts: (1.5, 0.4), sizes: 1.4, largest: 10, lowerWhenLarge: 0.35,
          .burst(.between(1300, 8000), q: 0.9, decay: .between(0.003, 0.016))), gain: .between(-14, -10)),
      Layer(
        Recurring(stroke, every: .between(5, 8, vary: 0.5), seconds: .between(6, 9)), gain: 3),
      Layer(NoiseBands([.init(25, 110, depth: 5, rate: 0.8)], depth: 2, rate: 0.3), gain: -16),
    ])

  /// Ice balls on whatever lies about: harder, sparser and sharper than drops.
  private static let hail = Recipe(
    "hail", .continuous, place: .open, roomTone: nil, width: 1,
    [
      Layer(
        Particles(
          rate: .between(120, 300), gusts: (2, 0.5), sizes: 1.2, largest: 12, lowerWhenLarge: 0.4,
          .burst(.between(1200, 7500), q: 3, decay: .between(0.004, 0.014)))),
      Layer(
        Particles(
          rate: .between(200, 400), sizes: 1.3, largest: 8,
          .burst(.between(2500, 9000), q: 0.8, decay: .between(0.002, 0.006))),
        gain: -2),
      Layer(NoiseBands([.init(300, 1500, gain: -8), .init(1500, 9000)]), gain: -12),
    ])

  /// The ground's rumble, and what stands on it.
  private static let earthquake = Recipe(
    "Earthquake", .continuous, place: .open, roomTone: nil, width: 1,
    [
      Layer(
        NoiseBands(
          [
            .init(18, 60, gain: 2, depth: 3, rate: 3), .init(60, 180, gain: -3, depth: 4, rate: 4),
            .init(180, 500, gain: -14, depth: 4, rate: 5),
          ], depth: 2.5, rate: 0.6)),
      Layer(
        Particles(
          rate: .between(20, 50), gusts: (7, 1.5), sizes: 1, largest: 14, lowerWhenLarge: 0.4,
          .burst(.between(250, 3000), q: 1.5, decay: .between(0.01, 0.06))), gain: -13),
    ])

  private static let avalanche = Recipe(
    "avalanche", .shots(seconds: .between(7, 10), .steady(12)), place: .open, roomTone: -52, width: 1, loudness: -16,
    [
      Layer(
        NoiseBands(
          [
            .init(22, 90, depth: 3, rate: 3), .init(90, 400, gain: -3, depth: 4, rate: 6),
            .init(400, 2000, gain: -10, depth: 3, rate: 8), .init(2000, 9000, gain: -18, depth: 3, rate: 8),
          ]), envelope: .drawn([0: 0, 0.2: 0.3, 0.5: 1, 0.7: 0.7, 1: 0])),
      Layer(
        Particles(
          rate: .between(60, 120), flow: [0: 0.1, 0.4: 1, 0.8: 0.4, 0.95: 0], gusts: (4, 2), sizes: 1, largest: 14,
          lowerWhenLarge: 0.6, .burst(.between(120, 1600), q: 1, decay: .between(0.02, 0.12))), gain: -3,
        envelope: .faded(attack: 0.3, release: 1)),
    ])
}
