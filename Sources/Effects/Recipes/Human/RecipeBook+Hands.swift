// A clap is a burst of 5-20 ms whose resonance, 400 Hz to 2.8 kHz, depends on how the hands meet; people clap 3-5 times
// a second (B. H. Repp, "The sound of two hands clapping", JASA 81, 1987; L. Peltola et al., "Synthesis of hand
// clapping sounds", IEEE TASLP 15, 2007).
extension RecipeBook {
  static let hands: [Recipe] = [clapping, clappingAlone, applause, fingerSnap, rubbedHands]

  private static let clap: [Layer] = [
    Layer(
      NoiseBands([.init(.between(350, 700, vary: 0.08), .between(1700, 3400, vary: 0.08))]),
      envelope: .struck(attack: .between(0.001, 0.002), hold: 0.001, decay: .between(0.025, 0.045, vary: 0.15)),
      filters: [.peak(.between(900, 2100, vary: 0.08), q: 1.2, decibels: 6)]),
    Layer(
      NoiseBands([.init(2000, 9000)]), gain: .between(-10, -4, vary: 0.2),
      envelope: .struck(attack: .between(0.001, 0.002), hold: 0.001, decay: .between(0.016, 0.03, vary: 0.15))),
    // The air about them goes on for a while.
    Layer(
      NoiseBands([.init(900, 6500)]), gain: .between(-28, -22, vary: 0.1),
      envelope: .struck(attack: 0.003, hold: 0.008, decay: .between(0.15, 0.22))),
  ]

  /// One person.
  private static let clappingAlone = Recipe(
    "Clapping", when: [.single], .shots(seconds: 0.26, .steady(.between(0.22, 0.36, vary: 0.07))), roomTone: -36,
    loudness: -20, clap)

  private static let clapping = Recipe(
    "Clapping", .continuous, roomTone: -38, width: 0.7, loudness: -19, [Layer(Clappers(.between(3, 6), depth: 12))])

  private static let applause = Recipe(
    "Applause", .continuous, place: .hall, roomTone: nil, width: 1, loudness: -19,
    [
      Layer(Clappers(.between(26, 44), depth: 16)),
      // Those too far away to be told apart.
      Layer(
        NoiseBands([.init(500, 1000, gain: -3), .init(1000, 2600, gain: 0), .init(2600, 7000, gain: -6)]),
        gain: .between(-22, -15)),
    ])

  // The middle finger strikes the ball of the thumb: 2-3 kHz, dead within 10 ms.
  private static let fingerSnap = Recipe(
    "Finger snapping", .shots(seconds: 0.4, .steady(.between(0.5, 0.8, vary: 0.04))), roomTone: -42, loudness: -22,
    [
      // The hand moves before the finger strikes.
      Layer(
        ModalBank(f0: .between(95, 150, vary: 0.06), [.init(1, 0, 0.1), .init(1.8, -8, 0.06)]),
        gain: .between(-15, -9, vary: 0.2)),
      Layer(
        NoiseBands([.init(.between(800, 1300), .between(7000, 11_000))]), delay: 0.006,
        envelope: .struck(attack: .between(0.002, 0.004), hold: 0.001, decay: .between(0.03, 0.05)),
        filters: [.peak(.between(2000, 3000, vary: 0.03), q: 2, decibels: 7)]),
      Layer(
        NoiseBands([.init(1700, 6000)]), gain: .between(-26, -21), delay: 0.008,
        envelope: .struck(attack: 0.003, hold: 0.01, decay: .between(0.2, 0.3)),
        filters: [.peak(.between(2200, 2900), q: 2, decibels: 6)]),
    ])

  private static let rubbedHands = Recipe(
    "Hands",
    .shots(
      seconds: .between(0.22, 0.3, vary: 0.1),
      .groups(5...9, .between(0.24, 0.32, vary: 0.08), pause: .between(0.6, 1, vary: 0.2))), roomTone: -38,
    loudness: -25,
    [
      Layer(
        NoiseBands([.init(900, 3000, gain: -3, depth: 3, rate: 30), .init(3000, 9000, gain: 0, depth: 3, rate: 30)]),
        envelope: .drawn([0: 0, 0.3: 0.8, 0.6: 1, 0.9: 0.2, 1: 0]),
        filters: [.peak(.between(2200, 3600, vary: 0.1), q: 1.5, decibels: 5)]),
      Layer(
        Particles(
          rate: 900, flow: [0: 0, 0.4: 1, 1: 0], sizes: 2,
          .burst(.between(1500, 7000), q: 1.5, decay: .between(0.002, 0.006))), gain: -5),
    ])
}
