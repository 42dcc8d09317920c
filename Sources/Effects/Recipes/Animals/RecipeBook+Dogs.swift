// Barks are 0.1-0.4 s long with most of their energy between 400 Hz and 2 kHz and an f0 that rises and falls; large dogs
// are low (S. Yin and B. McCowan, "Barking in domestic dogs", Animal Behaviour 68, 2004). Formant spacing follows the
// tract's length: 8-20 cm (T. Riede and W. T. Fitch, J. Exp. Biol. 202, 1999). Wolves howl at 150-800 Hz, nearly without
// harmonics, 1-10 s (F. H. Harrington and L. D. Mech, Behaviour 68, 1979).
extension RecipeBook {
  static let dogs: [Recipe] = [bark, yip, growling, whimper, howl]

  private static let bark = Recipe(
    "Bark",
    .shots(
      seconds: .between(0.26, 0.38, vary: 0.1),
      .groups(1...3, .between(0.36, 0.6, vary: 0.15), pause: .between(0.8, 1.5, vary: 0.3))),
    place: .street, wet: 1.3, roomTone: -44, loudness: -18,
    [
      Layer(
        VoicedTone(
          f0: .between(320, 640, vary: 0.05), melody: [0: 0.62, 0.1: 0.95, 0.25: 1.04, 0.5: 0.9, 1: 0.55], drift: 0.3,
          tilt: .between(9, 13), effort: [0: -4, 0.1: 2, 0.35: 1, 0.6: -3, 1: -8],
          roughness: .init(
            jitter: 0.015, shimmer: 1, subharmonics: [0: 0.05, 0.3: 0.15, 0.6: 0.3, 1: 0.2],
            chaos: [0: 0.3, 0.12: 0.05, 0.5: 0.06, 1: 0.25]),
          voice: [0: 0, 0.06: 0.7, 0.14: 1, 0.35: 0.85, 0.55: 0.35, 0.75: 0.1, 1: 0],
          breath: [0: 0, 0.05: 0.12, 0.2: 0.06, 0.6: 0.03, 0.8: 0.01, 1: 0],
          formants: [
            .init(780, 150, 14, move: [0: 0.6, 0.15: 1.05, 0.5: 0.95, 1: 0.6]),
            .init(1400, 180, 13, move: [0: 0.8, 0.15: 1.05, 0.5: 1, 1: 0.75]), .init(2700, 350, 8),
            .init(4200, 600, 4),
          ], tract: .between(0.85, 1.2)))
    ])

  private static let yip = Recipe(
    "Yip",
    .shots(
      seconds: .between(0.14, 0.2, vary: 0.15),
      .groups(2...5, .between(0.22, 0.4, vary: 0.2), pause: .between(0.8, 1.4, vary: 0.3))),
    place: .room, wet: 1.2, loudness: -18,
    [
      Layer(
        VoicedTone(
          f0: .between(750, 1300, vary: 0.06), melody: [0: 0.6, 0.2: 1, 0.45: 1.05, 1: 0.55], tilt: .between(7, 11),
          effort: [0: -4, 0.2: 2, 1: -8],
          roughness: .init(jitter: 0.015, shimmer: 1, chaos: [0: 0.2, 0.15: 0.03, 0.6: 0.03, 1: 0.2]),
          voice: [0: 0, 0.1: 0.8, 0.25: 1, 0.5: 0.7, 0.75: 0.2, 1: 0], breath: [0: 0, 0.1: 0.08, 0.8: 0.03, 1: 0],
          formants: [
            .init(1200, 250, 12, move: [0: 0.6, 0.2: 1.1, 1: 0.65]),
            .init(2300, 350, 12, move: [0: 0.8, 0.2: 1.05, 1: 0.8]), .init(4200, 600, 8), .init(6200, 900, 4),
          ], tract: .between(0.9, 1.2)))
    ])

  private static let growling = Recipe(
    "Growling", .shots(seconds: .between(1.4, 2.6, vary: 0.25), .steady(.between(2, 3, vary: 0.25))), place: .room,
    loudness: -21,
    [
      Layer(
        VoicedTone(
          f0: .between(60, 110, vary: 0.08), melody: [0: 0.85, 0.4: 1, 0.75: 1.12, 1: 0.8], drift: 0.8,
          tilt: .between(9, 12), effort: [0: -4, 0.6: 1, 1: -4],
          roughness: .init(
            jitter: 0.04, shimmer: 2, subharmonics: [0: 0.2, 0.5: 0.4, 1: 0.2], chaos: [0: 0.2, 0.5: 0.3, 1: 0.25]),
          voice: [0: 0, 0.12: 0.6, 0.5: 0.9, 0.75: 1, 0.92: 0.5, 1: 0], breath: [0: 0, 0.2: 0.12, 0.8: 0.2, 1: 0],
          formants: [
            .init(420, 120, 13, move: [0: 0.9, 0.7: 1.15, 1: 0.9]), .init(1050, 200, 13), .init(1900, 300, 10),
            .init(3000, 500, 7),
          ], tract: .between(0.8, 1.2), flutter: .init(.between(22, 40), depth: [0: 0.5], open: 1, irregular: 0.15)),
        filters: [.lowPass(.between(2200, 3800))])
    ])

  private static let whimper = Recipe(
    "Whimper (dog)",
    .shots(
      seconds: .between(0.35, 0.8, vary: 0.35),
      .groups(1...3, .between(0.5, 0.9, vary: 0.25), pause: .between(1, 1.8, vary: 0.3))),
    place: .room, loudness: -22,
    [
      Layer(
        VoicedTone(
          f0: .between(600, 1300, vary: 0.1), melody: [0: 0.85, 0.25: 1.15, 0.5: 1.05, 1: 0.75],
          vibrato: (.between(0.2, 0.9), .between(7, 12)), drift: 0.6, tilt: .between(13, 19),
          roughness: .init(jitter: 0.01, shimmer: 1, chaos: [0: 0.05, 0.8: 0.03, 1: 0.15]),
          voice: [0: 0, 0.15: 0.7, 0.35: 1, 0.7: 0.6, 1: 0], breath: [0: 0, 0.2: 0.05, 0.8: 0.04, 1: 0],
          formants: [.init(1100, 250, 8), .init(2400, 400, 10), .init(4000, 600, 6)], tract: .between(0.85, 1.2),
          variety: 0.35))
    ])

  private static let howl = Recipe(
    "Howl", .shots(seconds: .between(2.2, 3.6, vary: 0.2), .steady(.between(3.4, 4.6, vary: 0.2))), place: .forest,
    wet: 1.5, loudness: -19,
    [
      Layer(
        VoicedTone(
          f0: .between(380, 620, vary: 0.06),
          melody: [0: 0.55, 0.07: 0.72, 0.085: 0.95, 0.22: 1.05, 0.4: 1, 0.75: 0.94, 1: 0.66],
          drift: 0.35, tilt: .between(9, 12),
          roughness: .init(jitter: 0.006, shimmer: 0.5, chaos: [0: 0.1, 0.1: 0.01, 0.9: 0.01, 1: 0.1]),
          voice: [0: 0, 0.06: 0.35, 0.2: 0.9, 0.4: 1, 0.75: 0.7, 0.92: 0.25, 1: 0],
          breath: [0: 0, 0.2: 0.02, 0.9: 0.02, 1: 0],
          formants: [
            .init(600, 150, 12, move: [0: 0.7, 0.25: 1, 0.8: 0.9, 1: 0.75]), .init(1150, 250, 8),
            .init(2500, 400, 6),
          ], tract: .between(0.85, 1.15)))
    ])
}
