// Crows of cocks have four syllables, the last the longest, an f0 of 400-1000 Hz and 1-3.5 kHz loudest (N. E. Collias,
// "The vocal repertoire of the red junglefowl", Condor 89, 1987); clucks of hens are short and noisy, several a second.
// Ducks quack at 200-300 Hz, 0.1-0.2 s each, falling off in a row (decrescendo call).
extension RecipeBook {
  static let fowl: [Recipe] = [crowing, cluck, gobble, quack, honk]

  private static let crowing = Recipe(
    "Crowing, cock-a-doodle-doo",
    .shots(seconds: .between(1.7, 2.4, vary: 0.08), .steady(.between(3, 4.5, vary: 0.25))), place: .open, wet: 1.2,
    roomTone: -40, loudness: -17,
    [
      Layer(
        VoicedTone(
          f0: .between(620, 860, vary: 0.04),
          melody: [
            0: 0.55, 0.04: 0.75, 0.1: 0.72, 0.12: 0.8, 0.17: 1, 0.25: 0.95, 0.29: 0.8, 0.33: 1.08, 0.45: 1.12,
            0.52: 0.95, 0.56: 1.02, 0.65: 1.1, 0.8: 1, 0.92: 0.88, 1: 0.6,
          ], drift: 0.2, tilt: .between(1, 4), effort: [0: -3, 0.1: 0, 0.5: 2, 0.8: 0, 1: -8],
          roughness: .init(
            jitter: 0.01, shimmer: 0.8, subharmonics: [0: 0.2, 0.15: 0.05, 0.9: 0.1, 1: 0.4],
            chaos: [0: 0.25, 0.08: 0.08, 0.3: 0.02, 0.8: 0.03, 0.9: 0.12, 1: 0.3]),
          voice: [
            0: 0, 0.03: 0.5, 0.08: 0.6, 0.11: 0.05, 0.13: 0.1, 0.16: 0.8, 0.25: 0.8, 0.275: 0.1, 0.3: 0.8, 0.4: 0.95,
            0.5: 0.85, 0.525: 0.35, 0.56: 1, 0.75: 1, 0.9: 0.5, 1: 0,
          ], breath: [0: 0, 0.1: 0.08, 0.6: 0.05, 0.9: 0.1, 1: 0],
          formants: [
            .init(950, 220, 8), .init(1700, 300, 11, move: [0: 0.8, 0.3: 1, 0.5: 1.1, 1: 0.9]), .init(2700, 350, 10),
            .init(4300, 800, -8),
          ], tract: .between(0.9, 1.12), variety: 0.12), filters: [.lowPass(.between(4500, 7000))])
    ])

  private static let cluck = Recipe(
    "Cluck",
    .shots(
      seconds: .between(0.09, 0.2, vary: 0.5),
      .groups(3...7, .between(0.2, 0.36, vary: 0.3), pause: .between(0.6, 1.1, vary: 0.4))),
    place: .open, wet: 1.2, roomTone: -38, loudness: -20,
    [
      Layer(
        VoicedTone(
          f0: .between(320, 520, vary: 0.12), melody: [0: 0.8, 0.25: 1.12, 0.6: 1, 1: 0.75], drift: 0.6,
          tilt: .between(2, 5), effort: [0: -2, 0.3: 1, 1: -5],
          roughness: .init(
            jitter: 0.03, shimmer: 2, subharmonics: [0: 0.3, 0.5: 0.2, 1: 0.4],
            chaos: [0: 0.35, 0.2: 0.12, 0.6: 0.15, 1: 0.35]),
          voice: [0: 0, 0.08: 0.9, 0.2: 1, 0.5: 0.6, 0.75: 0.2, 1: 0], breath: [0: 0, 0.08: 0.3, 0.5: 0.15, 1: 0],
          formants: [
            .init(900, 180, 11, move: [0: 0.8, 0.3: 1.1, 1: 0.9]), .init(1500, 250, 11), .init(2500, 350, 10),
            .init(4200, 700, 7),
          ], tract: .between(0.88, 1.15), variety: 0.35))
    ])

  private static let gobble = Recipe(
    "Gobble", .shots(seconds: .between(1, 1.4, vary: 0.12), .steady(.between(2, 3.4, vary: 0.3))), place: .open,
    roomTone: -40, loudness: -18,
    [
      Layer(
        VoicedTone(
          f0: .between(620, 860, vary: 0.05), melody: [0: 0.75, 0.15: 1.1, 0.5: 1, 1: 0.7], tilt: .between(3, 6),
          roughness: .init(jitter: 0.02, shimmer: 1.5, subharmonics: [0: 0.2], chaos: [0: 0.1, 0.5: 0.12, 1: 0.25]),
          voice: [0: 0, 0.08: 0.7, 0.2: 1, 0.7: 0.8, 0.92: 0.4, 1: 0], breath: [0: 0, 0.1: 0.15, 0.9: 0.1, 1: 0],
          formants: [.init(1000, 200, 10), .init(1700, 280, 12), .init(2800, 400, 9)], tract: .between(0.9, 1.12),
          syllables: .init(.between(10, 14), depth: [0: 0.85, 0.7: 0.9, 1: 0.95], open: 0.8, bend: 7, irregular: 0.12)))
    ])

  private static let quack = Recipe(
    "Quack",
    .shots(
      seconds: .between(0.15, 0.24, vary: 0.15),
      .groups(2...6, .between(0.28, 0.42, vary: 0.12), pause: .between(0.9, 1.6, vary: 0.3))),
    place: .open, roomTone: -40, loudness: -19,
    [
      Layer(
        VoicedTone(
          f0: .between(190, 290, vary: 0.06), melody: [0: 0.88, 0.25: 1.05, 0.6: 1, 1: 0.82], drift: 0.3,
          tilt: .between(0, 2), effort: [0: -3, 0.3: 0, 0.8: -1, 1: -5],
          roughness: .init(
            jitter: 0.015, shimmer: 1.2, subharmonics: [0: 0.1], chaos: [0: 0.15, 0.2: 0.04, 0.8: 0.06, 1: 0.2]),
          voice: [0: 0, 0.1: 0.85, 0.3: 1, 0.7: 0.8, 0.9: 0.3, 1: 0], breath: [0: 0, 0.1: 0.1, 0.7: 0.06, 1: 0],
          formants: [
            .init(1250, 180, 13, move: [0: 0.75, 0.3: 1.05, 1: 0.8]),
            .init(2250, 260, 13, move: [0: 0.9, 0.3: 1.04, 1: 0.9]),
            .init(3200, 400, 6), .init(5000, 1200, -6),
          ], tract: .between(0.88, 1.15)), filters: [.lowPass(.between(4200, 6500))])
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
          f0: .between(400, 560, vary: 0.05), melody: [0: 0.66, 0.28: 0.74, 0.34: 1.1, 0.7: 1.06, 1: 0.85], drift: 0.2,
          tilt: .between(1, 4), effort: [0: -3, 0.4: 1, 1: -4],
          roughness: .init(
            jitter: 0.015, shimmer: 1.2, subharmonics: [0: 0.25, 0.35: 0.1, 1: 0.2],
            chaos: [0: 0.15, 0.4: 0.05, 1: 0.2]),
          voice: [0: 0, 0.08: 0.6, 0.35: 0.9, 0.5: 1, 0.8: 0.7, 1: 0], breath: [0: 0, 0.1: 0.1, 0.8: 0.08, 1: 0],
          formants: [.init(1050, 180, 12), .init(1900, 260, 11), .init(3000, 400, 8), .init(5000, 1200, -8)],
          tract: .between(0.88, 1.12)), filters: [.lowPass(.between(4500, 7000))])
    ])
}
