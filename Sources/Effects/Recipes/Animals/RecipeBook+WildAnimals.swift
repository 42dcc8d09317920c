// Frogs: trains of pulses, 30-100 a second, that ring at the vocal sac's one or two resonances (H. C. Gerhardt and
// F. Huber, "Acoustic Communication in Insects and Anurans", 2002). Rattlesnakes rattle 40-90 times a second between 2 and
// 20 kHz (B. A. Young, 2003). Mice squeak audibly at 3-8 kHz for 20-80 ms.
extension RecipeBook {
  static let wildAnimals: [Recipe] = [croak, snake, rattle, mouse, patter, dolphin, whale]

  private static let croak = Recipe(
    "Croak",
    .shots(
      seconds: .between(0.22, 0.5, vary: 0.15),
      .groups(2...6, .between(0.4, 0.7, vary: 0.12), pause: .between(0.9, 1.6, vary: 0.3))),
    place: .open, roomTone: -38, loudness: -19,
    [
      Layer(
        VoicedTone(
          f0: .between(38, 85, vary: 0.05), melody: [0: 0.9, 0.5: 1, 1: 1.1], drift: 0.2, tilt: 0.6,
          roughness: .init(jitter: 0.02, shimmer: 1),
          voice: [0: 0.05, 0.15: 0.5, 0.5: 0.9, 0.75: 1, 0.9: 0.5, 0.96: 0, 1: 0],
          breath: [0: 0, 0.5: 0.04, 0.9: 0.04, 1: 0],
          formants: [
            .init(720, 120, 26, move: [0: 0.92, 0.6: 1.04, 1: 1]),
            .init(1500, 160, 29, move: [0: 0.94, 0.6: 1.03, 1: 1]),
            .init(2500, 250, 25),
          ], tract: .between(0.75, 1.3)))
    ])

  private static let snake = Recipe(
    "Snake", .shots(seconds: .between(1.2, 2.6, vary: 0.25), .steady(.between(1.8, 3, vary: 0.25))), place: .room,
    loudness: -23,
    [
      Layer(
        NoiseBands(
          [
            .init(.between(2800, 4200), .between(7500, 10_000), gain: 0, depth: 1.5, rate: 8),
            .init(8000, 14_000, gain: -6, depth: 1.5, rate: 10), .init(900, 2800, gain: -16, depth: 2, rate: 8),
          ]), envelope: .drawn([0: 0, 0.12: 0.7, 0.3: 1, 0.7: 0.7, 1: 0]))
    ])

  private static let rattle = Recipe(
    "snake_rattle", .shots(seconds: .between(1.5, 3, vary: 0.25), .steady(.between(1.9, 3.4, vary: 0.25))),
    place: .open, roomTone: -44, loudness: -22,
    [
      Layer(
        VoicedTone(
          f0: 100, voice: [0: 0], breath: [0: 0, 0.1: 0.6, 0.3: 1, 0.8: 0.8, 1: 0],
          formants: [.init(6500, 2500, 24), .init(11_000, 4000, 14)], tract: .between(0.85, 1.15),
          flutter: .init(.between(45, 75), depth: [0: 0.92], open: 0.7, irregular: 0.12)))
    ])

  private static let mouse = Recipe(
    "Mouse",
    .shots(
      seconds: .between(0.25, 0.4, vary: 0.2),
      .groups(1...4, .between(0.3, 0.55, vary: 0.3), pause: .between(0.7, 1.3, vary: 0.4))),
    place: .room, wet: 0.8, loudness: -24,
    [
      Layer(
        Song(
          [
            .init(
              .between(0.03, 0.07, vary: 0.2), .between(3600, 5600, vary: 0.06), sweep: [0: 0.8, 0.35: 1.12, 1: 0.82],
              times: 1...3, gap: .between(0.03, 0.07, vary: 0.2))
          ], harmonics: [0, -8, -20, -28], air: 0.12, dynamics: 2.5))
    ])

  /// Small claws that run: bursts of steps.
  private static let patter = Recipe(
    "Patter", .shots(seconds: .between(0.7, 1.5, vary: 0.3), .steady(.between(1, 2, vary: 0.35))), place: .room,
    loudness: -26,
    [
      Layer(
        Particles(
          rate: .between(18, 28, vary: 0.15), gusts: (2, 4), sizes: 2.2, largest: 4,
          .burst(.between(1500, 4200), q: 1.6, decay: .between(0.012, 0.025))),
        envelope: .faded(attack: 0.05, release: 0.12)),
      Layer(
        Particles(
          rate: .between(14, 22, vary: 0.15), sizes: 2.5, largest: 3,
          .burst(.between(280, 520), q: 1.8, decay: .between(0.02, 0.035))), gain: -7,
        envelope: .faded(attack: 0.05, release: 0.12)),
    ])

  private static let dolphin = Recipe(
    "dolphin", .shots(seconds: .between(1.2, 2, vary: 0.2), .steady(.between(1.6, 2.6, vary: 0.25))),
    place: .bathroom, wet: 0.8, loudness: -20,
    [
      Layer(
        Song(
          [
            .init(
              .between(0.3, 0.7, vary: 0.15), .between(6500, 9000, vary: 0.05),
              sweep: [0: 0.7, 0.3: 1.35, 0.6: 0.85, 1: 1.3],
              edges: (0.15, 0.2), gap: .between(0.05, 0.2)),
            .init(
              .between(0.15, 0.35, vary: 0.15), .between(5000, 8000, vary: 0.05), sweep: [0: 0.8, 0.5: 1.4, 1: 1],
              edges: (0.15, 0.2), times: 1...2, gap: .between(0.05, 0.15)),
          ], order: .shuffled(1...3), harmonics: [0, -24], air: 0.03)),
      Layer(
        VoicedTone(
          f0: .between(35, 70, vary: 0.2), melody: [0: 0.6, 0.5: 1.2, 1: 3], drift: 0.5, tilt: 0.3,
          voice: [0: 0, 0.1: 0.6, 0.6: 1, 0.95: 0.5, 1: 0], breath: [0: 0],
          formants: [.init(7500, 2500, 26), .init(3500, 1200, 16)], variety: 0.3), gain: .about(-11, vary: 0.4)),
    ])

  /// Humpback whales: moans and cries of 100 Hz to 1.5 kHz, 1-4 s (R. S. Payne and S. McVay, Science 173, 1971).
  private static let whale = Recipe(
    "Whale vocalization", .shots(seconds: .between(1.8, 3.4, vary: 0.3), .steady(.between(2.4, 4, vary: 0.3))),
    place: .cave, wet: 0.7, roomTone: -24, loudness: -20,
    [
      Layer(
        VoicedTone(
          f0: .between(160, 420, vary: 0.4), melody: [0: 0.7, 0.2: 0.95, 0.5: 1.25, 0.75: 1.1, 1: 0.6],
          drift: 0.6, tilt: .between(6, 10),
          roughness: .init(jitter: 0.004, shimmer: 0.5, chaos: [0: 0.02, 0.8: 0.02, 1: 0.1]),
          voice: [0: 0, 0.15: 0.6, 0.5: 1, 0.8: 0.6, 1: 0], breath: [0: 0, 0.5: 0.02, 1: 0],
          formants: [.init(450, 150, 10, move: [0: 0.7, 0.5: 1.3, 1: 0.7]), .init(1100, 300, 9), .init(1900, 400, 5)],
          tract: .between(0.7, 1.4), variety: 0.5))
    ])
}
