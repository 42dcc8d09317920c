// Crows of cocks have four syllables, the last the longest, an f0 of 400-1000 Hz and 1-3.5 kHz loudest (N. E. Collias,
// "The vocal repertoire of the red junglefowl", Condor 89, 1987); clucks of hens are short and noisy, several a second.
// Ducks quack at 200-300 Hz, 0.1-0.2 s each, falling off in a row (decrescendo call).
extension RecipeBook {
  static let fowl: [Recipe] = [crowing, cluck, gobble, quack, honk]

  /// The first two syllables are short, the last is drawn out, level, and falls off at its end.
  private static let crowing = Recipe(
    "Crowing, cock-a-doodle-doo",
    .shots(seconds: .between(1.8, 2.7, vary: 0.06), .steady(.between(3, 4.5, vary: 0.25))), place: .forest, wet: 1.2,
    roomTone: -26, loudness: -17,
    [
      Layer(
        VoicedTone(
          f0: .between(560, 820, vary: 0.03),
          melody: [
            0: 0.72, 0.03: 0.86, 0.09: 0.8, 0.14: 0.9, 0.16: 0.98, 0.24: 0.97, 0.29: 0.92, 0.31: 1.07, 0.42: 1.08,
            0.48: 1, 0.53: 1, 0.6: 1.03, 0.7: 1.01, 0.88: 0.97, 0.94: 0.88, 1: 0.7,
          ], drift: 0.2, unsteadiness: 1.5, tilt: .between(2, 5), effort: [0: -2, 0.1: 0, 0.4: 2, 0.8: 1, 1: -4],
          roughness: .init(
            jitter: 0.006, shimmer: 0.8,
            subharmonics: [0: 0.1, 0.1: 0.1, 0.3: 0.1, 0.5: 0.12, 0.6: 0, 0.88: 0, 1: 0.3],
            chaos: [0: 0.25, 0.08: 0.1, 0.15: 0.15, 0.18: 0.03, 0.29: 0.12, 0.32: 0.03, 0.88: 0.02, 0.92: 0.15, 1: 0.3]),
          voice: [
            0: 0, 0.015: 0.5, 0.07: 0.5, 0.095: 0, 0.14: 0, 0.15: 0.75, 0.23: 0.7, 0.25: 0, 0.295: 0, 0.305: 0.85,
            0.42: 1, 0.48: 0.7, 0.52: 0.8, 0.56: 1, 0.75: 0.95, 0.9: 0.6, 0.97: 0.25, 1: 0,
          ], breath: [0: 0, 0.02: 0.25, 0.1: 0.05, 0.3: 0.08, 0.8: 0.06, 0.92: 0.15, 1: 0], breathBand: (600, 5000),
          formants: [
            .init(900, 220, 8), .init(1600, 260, 15, move: [0: 0.85, 0.3: 1, 0.45: 1.06, 1: 0.95]),
            .init(2600, 350, 11),
            .init(3600, 500, 4),
          ], tract: .between(0.9, 1.12), variety: 0.1), filters: [.lowPass(.between(2800, 3800)), .lowPass(5500)])
    ])

  /// Some are short, some drawn out and bent upwards.
  private static let cluck = Recipe(
    "Cluck",
    .shots(
      seconds: .between(0.1, 0.2, vary: 0.6),
      .groups(3...7, .between(0.22, 0.36, vary: 0.3), pause: .between(0.5, 1, vary: 0.4))),
    place: .street, wet: 1, roomTone: -30, loudness: -20,
    [
      Layer(
        VoicedTone(
          f0: .between(380, 560, vary: 0.1), melody: [0: 0.85, 0.3: 1.1, 0.65: 1, 1: 0.8], drift: 0.5,
          tilt: .between(0, 2), effort: [0: -2, 0.3: 1, 1: -4],
          roughness: .init(jitter: 0.02, shimmer: 1.5, chaos: [0: 0.25, 0.25: 0.08, 0.6: 0.1, 1: 0.25]),
          voice: [0: 0, 0.12: 0.8, 0.3: 1, 0.6: 0.6, 0.8: 0.2, 1: 0], breath: [0: 0, 0.1: 0.4, 0.5: 0.3, 1: 0],
          breathBand: (700, 7000),
          formants: [
            .init(1050, 220, 11, move: [0: 0.85, 0.3: 1.1, 1: 0.9]), .init(1700, 300, 11), .init(2900, 400, 12),
            .init(4300, 700, 6),
          ], tract: .between(0.88, 1.15), variety: 0.35), filters: [.highPass(350), .lowPass(.between(5000, 7500))])
    ])

  private static let gobble = Recipe(
    "Gobble", .shots(seconds: .between(1, 1.4, vary: 0.12), .steady(.between(2, 3.4, vary: 0.3))), place: .open,
    wet: 1.2, roomTone: -38, loudness: -18,
    [
      Layer(
        VoicedTone(
          f0: .between(720, 1000, vary: 0.05), melody: [0: 0.75, 0.15: 1.1, 0.5: 1, 1: 0.7], tilt: .between(6, 9),
          roughness: .init(jitter: 0.012, shimmer: 1, chaos: [0: 0.08, 0.5: 0.06, 1: 0.15]),
          voice: [0: 0, 0.08: 0.7, 0.2: 1, 0.7: 0.8, 0.92: 0.4, 1: 0], breath: [0: 0, 0.1: 0.12, 0.9: 0.08, 1: 0],
          formants: [.init(950, 220, 10), .init(1600, 280, 10), .init(2600, 400, 8)], tract: .between(0.9, 1.12),
          syllables: .init(
            .between(10, 13), depth: [0: 0.85, 0.7: 0.9, 1: 0.95], open: 0.85, bend: 10, irregular: 0.12)),
        filters: [.highPass(380), .lowPass(.between(3200, 4500))])
    ])

  private static let quack = Recipe(
    "Quack",
    .shots(
      seconds: .between(0.15, 0.24, vary: 0.15),
      .groups(2...6, .between(0.28, 0.42, vary: 0.12), pause: .between(0.9, 1.6, vary: 0.3))),
    place: .open, wet: 1.1, roomTone: -38, loudness: -19,
    [
      Layer(
        VoicedTone(
          f0: .between(215, 310, vary: 0.06), melody: [0: 0.88, 0.25: 1.05, 0.6: 1, 1: 0.85], drift: 0.3,
          tilt: .between(1, 3), effort: [0: -3, 0.3: 0, 0.8: -1, 1: -5],
          roughness: .init(jitter: 0.01, shimmer: 1, chaos: [0: 0.12, 0.2: 0.03, 0.8: 0.04, 1: 0.15]),
          voice: [0: 0, 0.1: 0.85, 0.3: 1, 0.7: 0.8, 0.9: 0.3, 1: 0], breath: [0: 0, 0.1: 0.08, 0.7: 0.04, 1: 0],
          formants: [
            .init(560, 150, 8), .init(1350, 200, 13, move: [0: 0.75, 0.3: 1.05, 1: 0.8]),
            .init(2150, 260, 13, move: [0: 0.9, 0.3: 1.04, 1: 0.9]),
          ], tract: .between(0.88, 1.15)), filters: [.lowPass(.between(2900, 4000))])
    ])

  private static let honk = Recipe(
    "Honk",
    .shots(
      seconds: .between(0.26, 0.42, vary: 0.15),
      .groups(1...3, .between(0.45, 0.7, vary: 0.2), pause: .between(0.8, 1.4, vary: 0.3))),
    place: .open, wet: 1.1, roomTone: -38, loudness: -17,
    [
      Layer(
        VoicedTone(
          f0: .between(350, 480, vary: 0.05), melody: [0: 0.66, 0.28: 0.74, 0.34: 1.1, 0.7: 1.06, 1: 0.85], drift: 0.2,
          tilt: .between(1, 4), effort: [0: -3, 0.4: 1, 1: -4],
          roughness: .init(
            jitter: 0.015, shimmer: 1.2, subharmonics: [0: 0.25, 0.35: 0.1, 1: 0.2],
            chaos: [0: 0.15, 0.4: 0.05, 1: 0.2]),
          voice: [0: 0, 0.08: 0.6, 0.35: 0.9, 0.5: 1, 0.8: 0.7, 1: 0], breath: [0: 0, 0.1: 0.1, 0.8: 0.08, 1: 0],
          formants: [.init(1050, 180, 12), .init(1900, 260, 11), .init(3000, 400, 8), .init(5000, 1200, -8)],
          tract: .between(0.88, 1.12)), filters: [.lowPass(.between(3200, 5000))])
    ])
}
