extension RecipeBook {
  static let mouths: [Recipe] = [
    burp, hiccup, chewing, biting, gargling, sip, gulp, kiss, toothbrush,
  ]

  // The upper end of the gullet flutters at 40-90 Hz under the mouth's resonances.
  private static let burp = Recipe(
    "Burping, eructation", .shots(seconds: .between(0.5, 1.2, vary: 0.25), .steady(.between(1.6, 2.5, vary: 0.2))),
    roomTone: -42, loudness: -19,
    [
      Layer(
        VoicedTone(
          f0: .between(72, 118, vary: 0.1), melody: [0: 0.85, 0.12: 1.15, 0.5: 1, 0.8: 0.9, 1: 0.65], drift: 1.4,
          tilt: .between(4, 6),
          roughness: .init(jitter: 0.045, shimmer: 2, subharmonics: [0: 0.2], chaos: [0: 0.2, 0.3: 0.1, 1: 0.3]),
          voice: [0: 0, 0.04: 0.9, 0.2: 1, 0.6: 0.75, 0.85: 0.35, 1: 0],
          breath: [0: 0, 0.03: 0.2, 0.4: 0.1, 0.9: 0.12, 1: 0],
          formants: [
            .init(560, 100, 16, move: [0: 0.75, 0.2: 1.15, 0.7: 1, 1: 0.7]),
            .init(1120, 140, 14, move: [0: 0.9, 0.3: 1.1, 1: 0.85]), .init(2400, 240, 11), .init(3400, 380, 8),
          ], tract: .between(0.88, 1.1)), filters: lips)
    ])

  // Breath drawn in by a jerk, cut off after 30-60 ms by the closing folds.
  private static let hiccup = Recipe(
    "Hiccup", .shots(seconds: .between(0.22, 0.32, vary: 0.1), .steady(.between(1, 1.9, vary: 0.12))), roomTone: -40,
    loudness: -21,
    [
      Layer(
        VoicedTone(
          f0: .between(230, 460, vary: 0.08), melody: [0: 0.7, 0.15: 1.1, 0.35: 1.35, 0.5: 1.2, 1: 0.9],
          tilt: .between(6, 9),
          roughness: .init(jitter: 0.012, shimmer: 0.7, chaos: [0: 0.1, 0.15: 0.02]),
          voice: [0: 0, 0.06: 0.6, 0.18: 1, 0.32: 0.9, 0.37: 0.05, 0.42: 0, 1: 0],
          breath: [0: 0, 0.05: 0.3, 0.2: 0.1, 0.35: 0.1, 0.4: 0, 0.6: 0, 0.65: 0.04, 0.9: 0, 1: 0],
          formants: [
            .init(520, 110, 14, move: [0: 1.2, 0.35: 0.8]), .init(1500, 180, 12), .init(2700, 260, 10),
            .init(3800, 400, 8),
          ], tract: .between(0.95, 1.2), variety: 0.1), filters: lips),
      Layer(
        ModalBank(f0: .between(180, 300), [.init(1, 0, 0.05), .init(2.3, -6, 0.03)]), gain: -6,
        delay: .between(0.08, 0.11)),
    ])

  // Teeth break what is crisp into grains; then lips and tongue part with wet smacks. 1.2-1.8 bites a second.
  private static let chewing = Recipe(
    "Chewing, mastication",
    .shots(seconds: .between(0.5, 0.6, vary: 0.1), .steady(.between(0.55, 0.78, vary: 0.1))), roomTone: -36,
    loudness: -24,
    [
      // What is crisp breaks.
      Layer(
        Particles(
          rate: .between(120, 240, vary: 0.3), flow: [0: 0.1, 0.08: 0.8, 0.18: 1, 0.35: 0.3, 0.42: 0.05, 1: 0],
          sizes: 1.5, largest: 8, lowerWhenLarge: 0.3, .burst(.between(700, 3000), q: 3, decay: .between(0.006, 0.02))),
        gain: .between(-5, 1, vary: 0.5),
        filters: [.peak(.between(700, 1200, vary: 0.06), q: 2, decibels: 8), .lowPass(.between(2600, 4200))]),
      // The wet pulp between tongue and palate.
      Layer(
        VoicedTone(
          f0: 60, voice: [0: 0],
          breath: [0: 0, 0.1: 0.3, 0.3: 0.15, 0.45: 0.3, 0.6: 1, 0.7: 0.4, 0.8: 0.1, 0.95: 0, 1: 0],
          formants: [
            .init(750, 120, 16, move: [0: 1.2, 0.4: 0.75, 0.7: 1.4, 1: 1]),
            .init(1700, 220, 14, move: [0: 1.1, 0.4: 0.85, 0.7: 1.25]), .init(3100, 400, 9),
          ], tract: .between(0.85, 1.2, vary: 0.12),
          flutter: .init(.between(28, 55, vary: 0.2), depth: [0: 0.85], open: 0.6, irregular: 0.5), variety: 0.3),
        gain: .between(-7, 0, vary: 0.3), filters: [.lowPass(4500)]),
      Layer(
        Bubbles(
          .handful(2...6, within: 0.2), radius: .between(1.2, 4), weight: 0.6, risingShare: 0.8,
          rising: .between(0.1, 0.3), ring: 0.5),
        gain: .between(-12, -5, vary: 0.3), delay: .between(0.24, 0.32, vary: 0.1)),
    ])

  private static let biting = Recipe(
    "Biting", .shots(seconds: .between(0.4, 0.55, vary: 0.1), .steady(.between(1.2, 2, vary: 0.2))), roomTone: -42,
    loudness: -21,
    [
      Layer(
        Particles(
          rate: .between(500, 900), flow: [0: 1, 0.12: 0.8, 0.3: 0.25, 0.6: 0.04, 1: 0], sizes: 1, largest: 14,
          lowerWhenLarge: 0.35,
          .burst(.between(1200, 6000), q: 1.4, decay: .between(0.003, 0.012)))),
      Layer(
        NoiseBands([.init(250, 1800, gain: 0), .init(1800, 9000, gain: -3)]), gain: -4,
        envelope: .struck(attack: 0.003, hold: 0.02, decay: 0.14)),
    ])

  // Air rises through water in the throat, 20-30 times a second, under a voice.
  private static let gargling = Recipe(
    "Gargling", .shots(seconds: .between(2.2, 3, vary: 0.1), .steady(.between(2.8, 3.6, vary: 0.1))), place: .bathroom,
    roomTone: -40, loudness: -20,
    [
      Layer(
        VoicedTone(
          f0: .between(120, 210, vary: 0.06), melody: [0: 0.9, 0.2: 1.05, 0.5: 0.98, 0.8: 1.08, 1: 0.9], drift: 1.2,
          tilt: .between(7, 9),
          roughness: .init(jitter: 0.04, shimmer: 2.5, chaos: [0: 0.25]),
          voice: [0: 0, 0.06: 0.8, 0.3: 1, 0.8: 0.9, 0.92: 0.2, 0.97: 0, 1: 0],
          breath: [0: 0, 0.06: 0.18, 0.9: 0.18, 0.97: 0, 1: 0],
          formants: [.init(620, 110, 15), .init(1080, 140, 13), .init(2400, 240, 9), .init(3400, 400, 7)],
          flutter: .init(.between(17, 27, vary: 0.1), depth: [0: 0.85], open: 0.6, bend: 2.5, irregular: 0.3)),
        filters: lips),
      Layer(
        Bubbles(
          .stream(.between(35, 70)), radius: .between(2.5, 11), law: 1, weight: 0.6, risingShare: 0.7,
          rising: .between(0.05, 0.2), ring: 0.7,
          flow: [0: 0, 0.06: 1, 0.82: 0.9, 0.92: 0, 1: 0], gusts: (4, 12)), gain: .between(-15, -9)),
    ])

  // Lips draw air and liquid in together: noise torn into 25-60 pieces a second whose resonance rises as the mouth fills.
  private static let sip = Recipe(
    "sip", .shots(seconds: .between(1.9, 2.4, vary: 0.06), .steady(.between(2.3, 2.9, vary: 0.08))), roomTone: -36,
    loudness: -23,
    [
      // Lips draw in air and liquid.
      Layer(
        VoicedTone(
          f0: 60, voice: [0: 0], breath: [0: 0, 0.04: 0.2, 0.12: 0.5, 0.22: 1, 0.26: 0.7, 0.285: 0.05, 0.3: 0, 1: 0],
          formants: [
            .init(900, 150, 13, move: [0: 0.75, 0.2: 1.05, 0.29: 1.35]),
            .init(2100, 250, 14, move: [0: 0.8, 0.2: 1, 0.29: 1.25]),
            .init(3700, 400, 11), .init(5600, 800, 7),
          ], tract: .between(0.85, 1.2, vary: 0.05),
          flutter: .init(.between(26, 44, vary: 0.15), depth: [0: 0.6, 0.2: 0.45, 0.28: 0.7], open: 1, irregular: 0.5),
          variety: 0.1),
        gain: -2, filters: [.lowPass(6500)]),
      Layer(
        Bubbles(
          .stream(.between(140, 260)), radius: .between(0.8, 4), law: 1.4, weight: 0.7, risingShare: 0.8,
          rising: .between(0.05, 0.2),
          ring: .between(0.5, 0.8), flow: [0: 0, 0.03: 0.6, 0.14: 1, 0.26: 0.8, 0.29: 0], gusts: (5, 9)),
        gain: .between(2, 6)),
      swallow(delay: .between(0.72, 0.9, vary: 0.05), gain: .between(-19, -11, vary: 0.2)),
      swallowClick(delay: .between(0.76, 0.94, vary: 0.05), gain: .between(-20, -12, vary: 0.2)),
      // Out again, content.
      Layer(
        VoicedTone(
          f0: .between(100, 210), melody: [0.6: 1.1, 1: 0.8], tilt: 14,
          roughness: .init(jitter: 0.02, shimmer: 1, chaos: [0: 0.2]),
          voice: [0: 0, 0.56: 0, 0.62: 0.15, 0.75: 0.08, 0.85: 0, 1: 0],
          breath: [0: 0, 0.55: 0, 0.6: 0.8, 0.66: 1, 0.8: 0.4, 0.95: 0.05, 1: 0],
          formants: [.init(720, 120, 14), .init(1350, 150, 13), .init(2500, 240, 10), .init(3600, 400, 7)], variety: 0),
        gain: .between(-26, -9, vary: 0.2), filters: lips),
    ])

  // The throat closes behind a mouthful: a low glide downwards between two small clicks.
  private static func swallow(delay: Spread, gain: Spread) -> Layer {
    Layer(
      VoicedTone(
        f0: .between(70, 105, vary: 0.08), melody: [0: 1.3, 0.08: 1.1, 0.15: 0.8, 1: 0.8], drift: 1, tilt: 7,
        roughness: .init(jitter: 0.08, shimmer: 3, chaos: [0: 0.5]),
        voice: [0: 0, 0.01: 0.7, 0.05: 1, 0.1: 0.4, 0.14: 0, 1: 0], breath: [0: 0, 0.01: 0.3, 0.1: 0.1, 0.15: 0, 1: 0],
        formants: [
          .init(420, 90, 16, move: [0: 1.4, 0.06: 1, 0.14: 0.6]), .init(1150, 200, 10, move: [0: 1.2, 0.14: 0.8]),
          .init(2500, 400, 6),
        ], variety: 0),
      gain: gain, delay: delay, filters: lips)
  }

  private static func swallowClick(delay: Spread, gain: Spread) -> Layer {
    Layer(
      ModalBank(
        f0: .between(480, 800, vary: 0.1), [.init(1, 0, 0.03), .init(1.9, -3, 0.02), .init(3.4, -8, 0.012)],
        inharmonicity: 0.1, strikes: 4), gain: gain, delay: delay)
  }

  private static let gulp = Recipe(
    "gulp", .shots(seconds: 0.6, .groups(2...4, .between(0.75, 1.1, vary: 0.12), pause: .between(1.4, 2, vary: 0.2))),
    roomTone: -40, loudness: -22,
    [
      swallowClick(delay: 0, gain: -9),
      Layer(
        Bubbles(
          .handful(2...4, within: 0.07), radius: .between(6, 13, vary: 0.15), law: 0, risingShare: 1,
          rising: .between(0.2, 0.5), ring: 0.8),
        gain: 2, delay: 0.02),
      swallow(delay: .between(0.03, 0.06), gain: -8),
      swallowClick(delay: .between(0.17, 0.24, vary: 0.1), gain: -8),
      Layer(
        Bubbles(
          .handful(3...7, within: 0.16), radius: .between(2, 6), risingShare: 0.8, rising: .between(0.1, 0.3), ring: 0.7
        ), gain: -5,
        delay: .between(0.12, 0.2)),
    ])

  // Lips part under suction: a chirp of a few milliseconds, then air.
  private static let kiss = Recipe(
    "kiss",
    .shots(
      seconds: .between(0.3, 0.4), .groups(1...2, .between(0.45, 0.7, vary: 0.2), pause: .between(1.2, 2, vary: 0.2))),
    roomTone: -42, loudness: -24,
    [
      Layer(
        VoicedTone(
          f0: 90, voice: [0: 0], breath: [0: 0, 0.1: 0.1, 0.35: 0.3, 0.48: 0.5, 0.53: 0, 1: 0],
          formants: [
            .init(1500, 200, 15, move: [0: 0.7, 0.5: 1.3]), .init(3200, 350, 13, move: [0: 0.8, 0.5: 1.2]),
            .init(5500, 700, 8),
          ], tract: .between(0.85, 1.2),
          flutter: .init(.between(45, 80), depth: [0: 0.85], open: 0.5, irregular: 0.3), variety: 0), filters: lips),
      Layer(
        NoiseBands([.init(700, 2400, gain: 0), .init(2400, 8000, gain: -2)]), gain: 2, delay: .between(0.165, 0.185),
        envelope: .struck(attack: 0.001, hold: 0.002, decay: 0.05),
        filters: [.peak(.between(1300, 2100, vary: 0.08), q: 4, decibels: 10)]),
    ])

  // Bristles run over teeth to and fro, 6-9 strokes a second, in a mouth whose resonance moves with the brush.
  private static let toothbrush = Recipe(
    "Toothbrush",
    .shots(
      seconds: .between(0.15, 0.18, vary: 0.05),
      .groups(8...18, .between(0.12, 0.155, vary: 0.06), pause: .between(0.22, 0.4, vary: 0.3))), place: .bathroom,
    wet: 0.6, roomTone: -36, loudness: -23,
    [
      Layer(
        VoicedTone(
          f0: 90, voice: [0: 0], breath: [0: 0, 0.15: 0.5, 0.5: 1, 0.75: 0.6, 1: 0],
          formants: [
            .init(1250, 150, 17, move: [0: 0.85, 1: 1.15]), .init(2600, 300, 13, move: [0: 0.9, 1: 1.1]),
            .init(4600, 700, 13), .init(7000, 1200, 9),
          ], tract: .between(0.85, 1.2, vary: 0.1), variety: 0), filters: [.highPass(500), .lowPass(9000)], on: .even),
      Layer(
        VoicedTone(
          f0: 90, voice: [0: 0], breath: [0: 0, 0.15: 0.5, 0.5: 1, 0.75: 0.6, 1: 0],
          formants: [
            .init(1150, 150, 16, move: [0: 1.15, 1: 0.8]), .init(2350, 300, 13, move: [0: 1.1, 1: 0.9]),
            .init(4100, 700, 12), .init(6300, 1200, 8),
          ], tract: .between(0.85, 1.2, vary: 0.1), variety: 0), gain: .between(-5, -1, vary: 0.2),
        filters: [.highPass(500), .lowPass(8000)], on: .odd),
      Layer(
        Particles(
          rate: .between(500, 900), flow: [0: 0.1, 0.4: 1, 0.8: 0.4, 1: 0], sizes: 1.4, largest: 8,
          .burst(.between(1600, 7000, vary: 0.2), q: 3, decay: .between(0.003, 0.008))),
        gain: .between(-6, -1)),
      // Foam.
      Layer(
        Particles(rate: .between(30, 70), sizes: 1.6, .ring(.between(900, 3000), decay: .between(0.004, 0.012))),
        gain: .between(-16, -9)),
    ])
}
