// Many voices at once: their sum is a noise with the spectrum of the voices, the nearest stand out.
extension RecipeBook {
  static let crowds: [Recipe] = [childrenPlaying, crowd, cheering, battleCry]

  private static let childrenPlaying = Recipe(
    "Children playing", .continuous, place: .street, roomTone: -34, width: 1, loudness: -21,
    [
      Layer(
        Babble(
          .between(7, 11), f0: .between(270, 430), rate: .between(3.8, 5), phrase: .between(0.6, 1.6, vary: 0.5),
          pause: .between(0.5, 1.6, vary: 0.6), range: 7, depth: 16)),
      Layer(
        Babble(
          .between(4, 6), f0: .between(320, 520), .shouted, rate: .between(2.6, 4),
          phrase: .between(0.3, 0.7, vary: 0.5),
          pause: .between(1.2, 3, vary: 0.6), range: 7, depth: 12), gain: -2),
      Layer(
        Ensemble(
          .between(1, 2), seconds: .between(0.4, 0.9, vary: 0.3), interval: .between(3, 5, vary: 0.5), depth: 8,
          [
            Layer(
              VoicedTone(
                f0: .between(900, 1400, vary: 0.1), melody: [0: 0.8, 0.2: 1.05, 0.7: 1.1, 1: 0.8], tilt: 8,
                roughness: .init(jitter: 0.01, shimmer: 0.8, chaos: [0: 0.06]), voice: [0: 0, 0.1: 1, 0.75: 0.8, 1: 0],
                formants: [.init(1100, 200, 11), .init(2100, 250, 11), .init(3600, 350, 11)]))
          ]), gain: .between(-14, -8)),
    ])

  private static let crowd = Recipe(
    "Crowd", .continuous, place: .street, roomTone: -38, width: 1, loudness: -20,
    [
      Layer(
        Babble(.between(6, 8), f0: .between(110, 280), phrase: .between(1.2, 2.6, vary: 0.5), range: 6, depth: 16)),
      Layer(
        Babble(
          .between(4, 6), f0: .between(180, 380), .shouted, rate: .between(2.2, 3.2),
          phrase: .between(0.4, 1.1, vary: 0.5),
          pause: .between(1.2, 3, vary: 0.6), depth: 10), gain: -6),
      Layer(
        NoiseBands([
          .init(200, 500, gain: -2, depth: 1.5, rate: 3), .init(500, 1400, gain: 0, depth: 2, rate: 3),
          .init(1400, 3600, gain: -8, depth: 2, rate: 4),
        ]),
        gain: .between(-12, -7)),
    ])

  private static let cheering = Recipe(
    "Cheering", .continuous, place: .street, roomTone: nil, width: 1, loudness: -17,
    [
      Layer(
        Babble(
          .between(13, 16), f0: .between(190, 420), .cheered, rate: .between(0.9, 1.7),
          phrase: .between(0.9, 2, vary: 0.4),
          pause: .between(0.25, 0.7, vary: 0.6), range: 6, depth: 16), gain: -5),
      Layer(
        NoiseBands([
          .init(300, 700, gain: -4, depth: 2.5, rate: 5), .init(700, 2200, gain: 0, depth: 2.5, rate: 5),
          .init(2200, 5000, gain: -8, depth: 2.5, rate: 5),
        ]),
        gain: .between(0, 3)),
      // Hands between the voices, and somebody whistles through their fingers.
      Layer(Clappers(.between(10, 16), depth: 14), gain: .between(-13, -8)),
      Layer(
        Ensemble(
          .between(1, 3), seconds: .between(0.4, 0.8, vary: 0.3), interval: .between(2, 4, vary: 0.5), depth: 6,
          [
            Layer(
              SweptTone(
                .between(2100, 2900, vary: 0.06), sweep: [0: 0.8, 0.3: 1.05, 0.6: 1.1, 1: 0.75],
                harmonics: [0, -24, -30], vibrato: (0.3, 9)),
              envelope: .drawn([0: 0, 0.1: 0.8, 0.6: 1, 1: 0]))
          ]), gain: .between(-26, -18)),
    ])

  private static let battleCry = Recipe(
    "Battle cry", .shots(seconds: .between(2.2, 3.4, vary: 0.15), .steady(.between(3, 4.2, vary: 0.15))), place: .open,
    roomTone: -40, width: 0.8,
    loudness: -16,
    [
      Layer(
        Babble(
          .between(14, 18), f0: .between(180, 320), .shouted, rate: .between(0.5, 0.9),
          phrase: .between(1.8, 2.8, vary: 0.2), pause: .between(0.05, 0.2), range: 4,
          depth: 12, flow: [0: 0, 0.08: 0.5, 0.2: 1, 0.7: 0.9, 0.95: 0.1, 1: 0])),
      Layer(
        NoiseBands([
          .init(300, 800, gain: 0, depth: 1.5, rate: 4), .init(800, 1800, gain: -2, depth: 1.5, rate: 4),
          .init(1800, 4000, gain: -10),
        ]), gain: .between(-9, -5),
        envelope: .drawn([0: 0, 0.1: 0.5, 0.25: 1, 0.7: 0.8, 0.95: 0.1, 1: 0])),
    ])
}
