// A clap is a burst of 5-20 ms whose resonance, 400 Hz to 2.8 kHz, depends on how the hands meet; people clap 3-5 times
// a second (B. H. Repp, "The sound of two hands clapping", JASA 81, 1987; L. Peltola et al., "Synthesis of hand
// clapping sounds", IEEE TASLP 15, 2007).
extension RecipeBook {
  static let hands: [Recipe] = [clapping, clappingGroup, applause, fingerSnap, rubbing]

  private static let clap: [Layer] = [
    Layer(
      NoiseBands([.init(.between(350, 700, vary: 0.05), .between(1800, 3600, vary: 0.06), gain: 0)]),
      gain: .about(0, vary: 0),
      envelope: .struck(attack: 0.0012, hold: 0.002, decay: .between(0.06, 0.12, vary: 0.1)),
      filters: [.peak(.between(750, 1900, vary: 0.06), q: 1.2, decibels: 6)]),
    Layer(
      NoiseBands([.init(1800, 10_000)]), gain: .between(-8, -3),
      envelope: .struck(attack: 0.0006, hold: 0.002, decay: .between(0.04, 0.08, vary: 0.1))),
  ]

  private static let clapping = Recipe(
    "Clapping", .shots(seconds: 0.16, .steady(.between(0.22, 0.36, vary: 0.07))), wet: 1.8, roomTone: -38,
    loudness: -20, clap)

  private static let clappingGroup = Recipe(
    "Clapping", when: [.group], .continuous, place: .hall, roomTone: -40, width: 0.9, loudness: -19,
    [Layer(Ensemble(.between(3, 5), seconds: 0.13, interval: .between(0.2, 0.32, vary: 0.08), depth: 10, clap))])

  private static let applause = Recipe(
    "Applause", .continuous, place: .hall, roomTone: nil, width: 1, loudness: -19,
    [
      Layer(Ensemble(.between(22, 38), seconds: 0.12, interval: .between(0.2, 0.34, vary: 0.1), depth: 14, clap)),
      Layer(
        Particles(rate: .between(180, 320), sizes: 0, .burst(.between(700, 2800), q: 1.2, decay: .between(0.03, 0.05))),
        gain: .between(-12, -7)),
    ])

  // The middle finger strikes the ball of the thumb: 2-3 kHz, dead within 10 ms.
  private static let fingerSnap = Recipe(
    "Finger snapping", .shots(seconds: 0.2, .steady(.between(0.45, 0.8, vary: 0.04))), roomTone: -42, loudness: -22,
    [
      Layer(
        NoiseBands([.init(900, 5500)]), envelope: .struck(attack: 0.0008, hold: 0.001, decay: .between(0.03, 0.05)),
        filters: [.peak(.between(1700, 2800, vary: 0.03), q: 3.5, decibels: 14)]),
      Layer(
        ModalBank(
          f0: .between(1500, 2300, vary: 0.03), [.init(1, 0, 0.03), .init(1.6, -3, 0.022), .init(2.5, -9, 0.015)]),
        gain: 2),
      // Skin slides before it strikes.
      Layer(NoiseBands([.init(2500, 8000)]), gain: -22, envelope: .struck(attack: 0.002, decay: 0.05)),
    ])

  private static let rubbing = Recipe(
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
