// Crows: noisy harmonics of 350-550 Hz, loudest at 1.2-2.2 kHz, 0.25-0.5 s, in groups of two to five (L. D. Parr, 1997);
// pigeons coo at 300-550 Hz; tawny owls hoot at 700-900 Hz, eagle owls and great horned owls at 200-400 Hz; herring
// gulls call at 600-1300 Hz with strong harmonics; doves' wings beat 5-10 times a second; great spotted woodpeckers
// drum 10-16 strokes in 0.6 s, red-headed ones 20 and more a second (E. Stark et al., Condor 100, 1998).
extension RecipeBook {
  static let birds: [Recipe] = [squawk, coo, caw, hoot, gull, wings, woodpecker, eagle]

  private static let squawk = Recipe(
    "Squawk",
    .shots(
      seconds: .between(0.35, 0.65, vary: 0.25),
      .groups(1...3, .between(0.6, 0.9, vary: 0.2), pause: .between(1, 1.7, vary: 0.3))),
    place: .room, wet: 1.1, loudness: -17,
    [
      Layer(
        VoicedTone(
          f0: .between(650, 1150, vary: 0.08), melody: [0: 0.8, 0.15: 1.1, 0.5: 1.05, 1: 0.7], drift: 0.6,
          tilt: .between(1, 4),
          roughness: .init(
            jitter: 0.03, shimmer: 2, subharmonics: [0: 0.4, 0.5: 0.6, 1: 0.5],
            chaos: [0: 0.25, 0.3: 0.15, 0.7: 0.25, 1: 0.4]),
          voice: [0: 0, 0.06: 0.8, 0.25: 1, 0.7: 0.8, 1: 0], breath: [0: 0, 0.1: 0.2, 0.8: 0.15, 1: 0],
          formants: [.init(1700, 300, 11), .init(2900, 400, 12), .init(4600, 700, 7)], tract: .between(0.85, 1.2),
          flutter: .init(.between(60, 110), depth: [0: 0.35], open: 1)))
    ])

  private static let coo = Recipe(
    "Coo", .shots(seconds: .between(1.5, 2.3, vary: 0.12), .steady(.between(2.4, 3.4, vary: 0.2))), place: .open,
    wet: 1.2, roomTone: -34, loudness: -21,
    [
      Layer(
        VoicedTone(
          f0: .between(380, 520, vary: 0.03),
          melody: [0: 0.88, 0.15: 0.95, 0.25: 0.9, 0.32: 0.95, 0.42: 1.12, 0.6: 1.02, 0.7: 0.92, 0.8: 0.98, 1: 0.85],
          drift: 0.15, tilt: .between(15, 19), roughness: .init(jitter: 0.004, shimmer: 0.5),
          voice: [
            0: 0, 0.06: 0.5, 0.2: 0.6, 0.27: 0.02, 0.31: 0.05, 0.38: 1, 0.55: 0.95, 0.66: 0.05, 0.71: 0.05, 0.78: 0.7,
            0.92: 0.5, 1: 0,
          ], breath: [0: 0, 0.4: 0.08, 0.9: 0.06, 1: 0], breathBand: (250, 1500),
          formants: [.init(480, 150, 9), .init(950, 250, 5)],
          flutter: .init(.between(20, 28), depth: [0: 0.2, 0.4: 0.55, 0.6: 0.4, 1: 0.5], open: 1, irregular: 0.1),
          variety: 0.12))
    ])

  private static let caw = Recipe(
    "Caw",
    .shots(
      seconds: .between(0.32, 0.5, vary: 0.12),
      .groups(2...4, .between(0.52, 0.8, vary: 0.12), pause: .between(1.2, 2.2, vary: 0.3))),
    place: .street, wet: 1.2, roomTone: -32, loudness: -17,
    [
      Layer(
        VoicedTone(
          f0: .between(285, 400, vary: 0.05), melody: [0: 0.85, 0.12: 1.04, 0.45: 1, 0.8: 0.92, 1: 0.78], drift: 0.3,
          tilt: .between(-1, 1), effort: [0: -3, 0.15: 1, 0.7: 0, 1: -3],
          roughness: .init(jitter: 0.02, shimmer: 1.6, chaos: [0: 0.2, 0.15: 0.07, 0.6: 0.08, 1: 0.2]),
          voice: [0: 0, 0.06: 0.8, 0.18: 1, 0.7: 0.95, 0.9: 0.5, 1: 0], breath: [0: 0, 0.1: 0.15, 0.7: 0.15, 1: 0],
          breathBand: (900, 4000),
          formants: [
            .init(1350, 220, 15, move: [0: 0.8, 0.18: 1.05, 0.6: 1, 1: 0.82]),
            .init(1900, 280, 14, move: [0: 0.85, 0.18: 1.04, 0.6: 1, 1: 0.85]), .init(3000, 450, 4),
          ], tract: .between(0.88, 1.12)), filters: [.highPass(500), .lowPass(.between(3200, 4600))], drive: 2)
    ])

  /// The tawny owl's: a long one, a silence, then a wavering one; others differ by their individual's length and pitch.
  private static let hoot = Recipe(
    "Hoot", .shots(seconds: .between(2.4, 3.2, vary: 0.1), .steady(.between(3.6, 5, vary: 0.2))), place: .forest,
    wet: 1.6, roomTone: -32, loudness: -20,
    [
      Layer(
        VoicedTone(
          f0: .between(330, 620, vary: 0.02),
          melody: [0: 0.92, 0.08: 1.02, 0.22: 0.96, 0.4: 0.94, 0.46: 1, 0.55: 0.97, 0.62: 1, 0.75: 1.03, 1: 0.9],
          drift: 0.12, tilt: .between(18, 23), roughness: .init(jitter: 0.002, shimmer: 0.3),
          voice: [
            0: 0, 0.03: 0.6, 0.1: 1, 0.2: 0.6, 0.25: 0, 0.4: 0, 0.42: 0.5, 0.46: 0.6, 0.49: 0, 0.54: 0, 0.57: 0.7,
            0.7: 1,
            0.88: 0.6, 1: 0,
          ], breath: [0: 0, 0.05: 0.03, 0.22: 0.01, 0.4: 0, 0.6: 0.03, 0.9: 0.02, 1: 0], formants: [.init(600, 300, 4)],
          flutter: .init(
            .between(9, 13), depth: [0: 0, 0.54: 0, 0.6: 0.35, 0.85: 0.2, 1: 0.1], open: 1, bend: 0.3, irregular: 0.06),
          variety: 0.1))
    ])

  private static let gull = Recipe(
    "Gull, seagull",
    .shots(
      seconds: .between(0.4, 0.75, vary: 0.25),
      .groups(2...6, .between(0.5, 0.85, vary: 0.15), pause: .between(1, 1.8, vary: 0.3))),
    place: .open, roomTone: -36, loudness: -18,
    [
      Layer(
        VoicedTone(
          f0: .between(780, 1150, vary: 0.06), melody: [0: 0.65, 0.12: 0.95, 0.25: 1.1, 0.55: 1.02, 1: 0.72],
          drift: 0.3,
          tilt: .between(3, 6), effort: [0: -3, 0.25: 1, 1: -5],
          roughness: .init(
            jitter: 0.008, shimmer: 0.8, subharmonics: [0: 0.3, 0.2: 0.05, 0.7: 0.1, 1: 0.3],
            chaos: [0: 0.15, 0.2: 0.03, 0.7: 0.05, 1: 0.15]),
          voice: [0: 0, 0.08: 0.6, 0.25: 1, 0.6: 0.8, 0.85: 0.4, 1: 0], breath: [0: 0, 0.1: 0.05, 0.8: 0.04, 1: 0],
          formants: [.init(1500, 350, 8), .init(2600, 400, 11), .init(3700, 500, 6)], tract: .between(0.9, 1.12)))
    ])

  /// Feathers that press the air down: dull beats, with a rustle where they open.
  private static let wings = Recipe(
    "Bird flight, flapping wings", .shots(seconds: .between(1.2, 2.4, vary: 0.2), .steady(.between(1.9, 3, vary: 0.3))),
    place: .open, roomTone: -38, loudness: -22,
    [
      Layer(
        VoicedTone(
          f0: 100, voice: [0: 0], breath: [0: 0, 0.06: 1, 0.3: 0.8, 0.7: 0.5, 1: 0], breathBand: (180, 2500),
          formants: [.init(420, 400, 8), .init(1100, 700, 8)], tract: .between(0.75, 1.3),
          syllables: .init(.between(7.5, 12), depth: [0: 0.95], open: 0.8, irregular: 0.1))),
      Layer(
        VoicedTone(
          f0: 100, voice: [0: 0], breath: [0: 0, 0.06: 1, 0.3: 0.7, 0.7: 0.35, 1: 0], breathBand: (1500, 9000),
          formants: [.init(3200, 2000, 8)], tract: .between(0.75, 1.3),
          syllables: .init(.between(7.5, 12), depth: [0: 0.9], open: 0.6, irregular: 0.12),
          flutter: .init(.between(35, 60), depth: [0: 0.6], open: 0.8, irregular: 0.4)), gain: -8),
    ])

  /// Each stroke lets the trunk ring; they grow softer and closer.
  private static let woodpecker = Recipe(
    "woodpecker", .shots(seconds: .between(0.7, 1.1, vary: 0.12), .steady(.between(1.8, 3.2, vary: 0.3))),
    place: .forest, wet: 1.5, roomTone: -40, loudness: -19,
    [
      Layer(
        VoicedTone(
          f0: .between(15, 23), melody: [0: 0.9, 1: 1.15], drift: 0.1, tilt: 0.5,
          roughness: .init(jitter: 0.015, shimmer: 1), voice: [0: 0.7, 0.15: 1, 0.6: 0.8, 0.9: 0.35, 0.95: 0, 1: 0],
          breath: [0: 0],
          formants: [.init(820, 45, 30), .init(1450, 70, 29), .init(2300, 120, 25), .init(3900, 300, 18)],
          tract: .between(0.7, 1.35), variety: 0.1))
    ])

  private static let eagle = Recipe(
    "eagle", .shots(seconds: .between(1.1, 1.8, vary: 0.15), .steady(.between(2.4, 3.6, vary: 0.3))), place: .open,
    wet: 1.6, roomTone: -40, loudness: -18,
    [
      Layer(
        VoicedTone(
          f0: .between(2300, 3000, vary: 0.04), melody: [0: 0.7, 0.06: 1.05, 0.2: 1.1, 0.6: 0.92, 1: 0.68], drift: 0.2,
          tilt: .between(12, 16),
          roughness: .init(
            jitter: 0.02, shimmer: 2, subharmonics: [0: 0.35, 0.6: 0.3], chaos: [0: 0.12, 0.5: 0.15, 1: 0.25]),
          voice: [0: 0, 0.05: 0.8, 0.2: 1, 0.6: 0.7, 0.9: 0.2, 1: 0], breath: [0: 0, 0.1: 0.1, 0.9: 0.05, 1: 0],
          formants: [.init(2800, 800, 8), .init(5200, 1200, 5)]))
    ])
}
