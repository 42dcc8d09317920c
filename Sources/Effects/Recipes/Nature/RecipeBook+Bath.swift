extension RecipeBook {
  /// Water in the bathroom.
  static let bath: [Recipe] = [toilet, shower]

  /// The handle; the rush from the cistern round the bowl; the siphon that empties it with a gulp and a gurgle; the valve
  /// that fills the cistern again.
  private static let toilet = Recipe(
    "Toilet flush", .shots(seconds: .between(7.5, 10), .steady(.between(11, 14))), place: .bathroom, width: 0.2,
    [
      Layer(
        NoiseBands([.init(250, 1200), .init(1200, 5000, gain: -6)]), gain: -6,
        envelope: .struck(attack: 0.001, decay: .between(0.03, 0.08))),
      Layer(
        NoiseBands(
          [
            .init(120, 500, gain: -4, depth: 2, rate: 6), .init(500, 1500, gain: -1, depth: 1.5, rate: 6),
            .init(1500, 4500, gain: -4, depth: 1.5, rate: 6), .init(4500, 12_000, gain: -14, depth: 1, rate: 6),
          ], depth: 1, rate: 3), delay: .between(0.12, 0.3),
        envelope: .drawn([0: 0, 0.02: 0.4, 0.07: 1, 0.2: 0.85, 0.32: 0.5, 0.42: 0.15, 0.6: 0.04, 1: 0])),
      Layer(
        Resonator(
          NoiseBands([.init(120, 700, depth: 2, rate: 7), .init(700, 3000, gain: -3, depth: 2, rate: 8)]),
          frequency: .between(190, 300), sweep: [0: 0.85, 0.1: 1, 0.3: 1.25, 0.45: 0.8], wander: (0.6, 3),
          modes: [.init(1, 2, q: 5), .init(2.1, 2, q: 6), .init(3.4, 1, q: 7), .init(5.6, 0, q: 7)]), gain: 0,
        delay: .between(0.12, 0.3),
        envelope: .drawn([0: 0, 0.02: 0.4, 0.08: 1, 0.28: 0.9, 0.4: 0.6, 0.5: 0.15, 0.6: 0])),
      Layer(
        Bubbles(
          .stream(.between(150, 280)), radius: .between(1.2, 11), law: 1.2, weight: 0.8, rising: .between(0.02, 0.08),
          ring: 0.45, flow: [0: 0.1, 0.06: 1, 0.35: 1, 0.5: 0.2, 0.6: 0], gusts: (3, 3)), gain: 2, delay: 0.2,
        envelope: .faded(attack: 0.2, release: 1)),
      Layer(
        Bubbles(
          .stream(.between(30, 55)), radius: .between(5, 22), law: 0.8, weight: 0.5, risingShare: 0.7,
          rising: .between(0.03, 0.12), ring: 0.35, flow: [0: 0, 0.24: 0, 0.38: 1, 0.52: 0.5, 0.62: 0.1, 0.66: 0],
          gusts: (4, 3)), gain: 1),
      Layer(
        NoiseBands([.init(150, 600, depth: 4, rate: 8), .init(600, 2200, gain: -3, depth: 4, rate: 8)]), gain: -4,
        envelope: .drawn([0: 0, 0.26: 0, 0.38: 1, 0.5: 0.3, 0.58: 0])),
      Layer(
        NoiseBands(
          [
            .init(700, 2500, gain: -5, depth: 1.5, rate: 6), .init(2500, 7000, depth: 1, rate: 6),
            .init(7000, 14000, gain: -4, depth: 1, rate: 6),
          ]), gain: .between(-25, -18),
        envelope: .drawn([0: 0, 0.1: 0.3, 0.4: 0.7, 0.6: 1, 0.9: 0.8, 1: 0])),
    ])

  /// Jets on tiles and skin.
  private static let shower = Recipe(
    "shower", .continuous, place: .bathroom, roomTone: nil, width: 0.6,
    [
      Layer(
        NoiseBands(
          [
            .init(250, 900, gain: -8, depth: 2, rate: 3), .init(900, 3000, gain: -2, depth: 1.5, rate: 4),
            .init(3000, 8000, depth: 1, rate: 4), .init(8000, 16000, gain: -4, depth: 1, rate: 4),
          ], depth: 0.8, rate: 0.8)),
      Layer(
        Particles(
          rate: .between(200, 400), gusts: (2, 1), sizes: 1.3, largest: 8, lowerWhenLarge: 0.4,
          .burst(.between(900, 6000), q: 0.9, decay: .between(0.004, 0.02))), gain: -2),
      Layer(Bubbles(.stream(.between(100, 200)), radius: .between(0.8, 5)), gain: -4),
    ])
}
