// Breath is noise of the lips, teeth and throat through the tract: drawn in it is brighter, let out it falls off
// (C. H. Shadle, "The acoustics of fricative consonants", MIT 1985). 12-20 breaths a minute at rest, 30-60 when panting.
extension RecipeBook {
  static let breath: [Recipe] = [breathing, panting, sniff, snort, gasp, sigh, whistling]

  private static let breathing = Recipe(
    "Breathing", .shots(seconds: .between(2.2, 2.8, vary: 0.06), .steady(.between(2.4, 3, vary: 0.06))),
    roomTone: -34, loudness: -24,
    [
      // In.
      Layer(
        VoicedTone(
          f0: 90, voice: [0: 0], breath: [0: 0, 0.03: 0.15, 0.12: 0.6, 0.26: 1, 0.34: 0.8, 0.4: 0.15, 0.44: 0, 1: 0],
          formants: [
            .init(780, 200, 8), .init(1550, 190, 14, move: [0: 0.92, 0.35: 1.08]), .init(2750, 260, 13),
            .init(3900, 380, 10), .init(5600, 700, 8),
          ], tract: .between(0.92, 1.15, vary: 0.02), variety: 0.1),
        filters: [.highPass(400), .lowPass(.between(5000, 7500), q: 0.6)]),
      // Out.
      Layer(
        VoicedTone(
          f0: 90, voice: [0: 0],
          breath: [0: 0, 0.46: 0, 0.5: 0.6, 0.56: 1, 0.66: 0.7, 0.78: 0.35, 0.9: 0.1, 1: 0],
          formants: [
            .init(640, 110, 15, move: [0.4: 1.1, 1: 0.8]), .init(1250, 140, 14), .init(2450, 220, 11),
            .init(3500, 350, 8),
          ], tract: .between(0.92, 1.15, vary: 0.02), variety: 0.1), gain: .between(-3, 3, vary: 0.2),
        filters: [.lowPass(.between(2400, 3600), q: 0.6)]),
    ])

  private static let panting = Recipe(
    "Pant", .shots(seconds: .between(0.6, 0.7, vary: 0.06), .steady(.between(0.62, 0.78, vary: 0.08))),
    roomTone: -36, loudness: -22,
    [
      Layer(
        VoicedTone(
          f0: 90, voice: [0: 0], breath: [0: 0, 0.08: 0.5, 0.22: 1, 0.36: 0.5, 0.42: 0, 1: 0],
          formants: [.init(800, 200, 8), .init(1600, 190, 14), .init(2850, 260, 13), .init(4000, 400, 10)],
          tract: .between(0.95, 1.15, vary: 0.03), variety: 0.1), gain: .between(-6, -1),
        filters: [.highPass(400), .lowPass(.between(4500, 6500), q: 0.6)]),
      Layer(
        VoicedTone(
          f0: .between(130, 260, vary: 0.05), melody: [0: 1.1, 1: 0.85], tilt: 12,
          roughness: .init(jitter: 0.03, shimmer: 2, chaos: [0: 0.3]),
          voice: [0: 0],
          breath: [0: 0, 0.44: 0, 0.49: 0.9, 0.56: 1, 0.7: 0.5, 0.85: 0.1, 0.95: 0, 1: 0],
          formants: [
            .init(680, 110, 15, move: [0.4: 1.1, 1: 0.85]), .init(1300, 140, 14), .init(2550, 220, 11),
            .init(3600, 350, 8),
          ],
          tract: .between(0.95, 1.15, vary: 0.03), variety: 0.1), filters: [.lowPass(.between(2800, 4000), q: 0.6)]),
    ])

  private static let sniff = Recipe(
    "Sniff",
    .shots(
      seconds: .between(0.3, 0.45, vary: 0.2),
      .groups(1...3, .between(0.45, 0.7, vary: 0.2), pause: .between(1.2, 2, vary: 0.3))), roomTone: -36, loudness: -24,
    [
      Layer(
        VoicedTone(
          f0: 90, voice: [0: 0], breath: [0: 0, 0.1: 0.2, 0.4: 0.6, 0.62: 1, 0.74: 0.5, 0.8: 0.05, 0.85: 0, 1: 0],
          formants: [
            .init(650, 250, 8), .init(1400, 280, 12, move: [0: 0.92, 0.75: 1.1]), .init(2700, 450, 11),
            .init(4300, 800, 8),
          ], tract: .between(0.88, 1.15, vary: 0.04), variety: 0.1),
        filters: [.highPass(350), .lowPass(.between(3200, 5200), q: 0.6)]),
      // Something wet flutters.
      Layer(
        Particles(
          rate: .between(30, 70), flow: [0: 0, 0.25: 1, 0.7: 0.6, 0.8: 0], sizes: 1.4,
          .burst(.between(900, 2800), q: 4, decay: .between(0.008, 0.02))), gain: .between(-20, -10)),
    ])

  private static let snort = Recipe(
    "Snort",
    .shots(
      seconds: .between(0.45, 0.7, vary: 0.1),
      .groups(1...2, .between(0.7, 1, vary: 0.1), pause: .between(1.6, 2.4, vary: 0.2))),
    roomTone: -40,
    [
      Layer(
        VoicedTone(
          f0: .between(70, 130, vary: 0.1), melody: [0: 0.9, 0.4: 1.15, 1: 0.8], drift: 1, tilt: 4,
          roughness: .init(jitter: 0.05, shimmer: 2.5, chaos: [0: 0.25]),
          voice: [0: 0, 0.15: 0.5, 0.4: 1, 0.7: 0.5, 0.85: 0, 1: 0],
          breath: [0: 0, 0.1: 0.6, 0.4: 0.8, 0.75: 0.4, 0.9: 0, 1: 0],
          formants: [.init(350, 120, 12), .init(1100, 220, 12), .init(2300, 350, 9), .init(3600, 500, 6)],
          flutter: .init(.between(28, 45), depth: [0: 0.7], open: 0.6, irregular: 0.2)), filters: openMouth)
    ])

  private static let gasp = Recipe(
    "Gasp", .shots(seconds: .between(0.6, 0.9, vary: 0.1), .steady(.between(1.7, 2.4, vary: 0.2))), roomTone: -40,
    loudness: -21,
    [
      Layer(
        VoicedTone(
          f0: .between(240, 430, vary: 0.05), melody: [0: 0.8, 0.3: 1.15, 0.6: 1.3, 1: 1.2], tilt: 12,
          roughness: .init(jitter: 0.03, shimmer: 1.5, chaos: [0: 0.3]),
          voice: [0: 0, 0.1: 0.15, 0.3: 0.2, 0.5: 0, 1: 0],
          breath: [0: 0, 0.06: 0.5, 0.2: 1, 0.45: 0.8, 0.6: 0.15, 0.66: 0, 1: 0],
          formants: [.init(850, 150, 12), .init(1650, 200, 12), .init(2900, 300, 10), .init(4100, 500, 7)],
          tract: .between(0.95, 1.2)), filters: openMouth)
    ])

  private static let sigh = Recipe(
    "Sigh", .shots(seconds: .between(1.8, 2.4, vary: 0.08), .steady(.between(2.9, 3.8, vary: 0.1))), roomTone: -38,
    loudness: -23,
    [
      Layer(
        VoicedTone(
          f0: .between(105, 240, vary: 0.05), melody: [0: 1.3, 0.4: 1.35, 0.6: 1.05, 1: 0.7], tilt: .between(12, 16),
          roughness: .init(jitter: 0.012, shimmer: 0.8, chaos: [0: 0, 0.8: 0.1, 1: 0.3]),
          voice: [0: 0, 0.4: 0, 0.44: 0.5, 0.5: 0.7, 0.65: 0.35, 0.85: 0.05, 1: 0],
          breath: [0: 0, 0.03: 0.15, 0.2: 0.4, 0.33: 0.3, 0.37: 0, 0.4: 0.1, 0.44: 0.8, 0.55: 0.6, 0.8: 0.2, 1: 0],
          formants: [
            .init(650, 110, 14, move: [0: 1.1, 0.45: 1.1, 1: 0.75]), .init(1300, 150, 12), .init(2500, 220, 10),
            .init(3500, 350, 7),
          ], tract: .between(0.95, 1.18)), filters: openMouth)
    ])

  // A resonance of the mouth's cavity with hardly any overtones, 0.8-3 kHz, and the air of the lips beside it.
  private static let whistling = Recipe(
    "Whistling",
    .shots(
      seconds: .between(0.3, 0.7, vary: 0.45),
      .groups(3...7, .between(0.4, 0.6, vary: 0.3), pause: .between(0.9, 1.4, vary: 0.2))),
    place: .room, pitchFollowsSize: 0.5,
    [
      Layer(
        SweptTone(
          .between(1150, 1700, vary: 0.28), sweep: [0: 0.94, 0.12: 1.0, 0.75: 1.01, 1: 0.98], harmonics: [0, -38, -44],
          vibrato: (.between(0.1, 0.35), .between(4.5, 6)), drift: 0.15),
        envelope: .drawn([0: 0, 0.08: 0.8, 0.3: 1, 0.75: 0.85, 0.93: 0.2, 1: 0])),
      Layer(
        NoiseBands([.init(1000, 3500, gain: 0, depth: 2, rate: 15), .init(3500, 9000, gain: -6)]),
        gain: .between(-30, -24),
        envelope: .drawn([0: 0, 0.06: 1, 0.8: 0.7, 1: 0])),
    ])
}
