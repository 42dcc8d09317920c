// Source and filter of hoofed animals: A. M. Taylor and D. Reby, J. Zool. 280, 2010; goats and sheep tremble at 8-15 Hz
// (E. F. Briefer and A. G. McElligott, Animal Behaviour 83, 2012); whinnies have two voices, one at 150-700 Hz and one
// of 1-2 kHz (E. F. Briefer et al., Scientific Reports 4, 2015); cows call at 80-180 Hz with the mouth opened after a
// nasal beginning (M. Padilla de la Torre et al., Appl. Anim. Behav. Sci. 163, 2015); pigs grunt at 50-120 Hz.
extension RecipeBook {
  static let farmAnimals: [Recipe] = [neigh, clipClop, moo, oink, goat, sheep, donkey]

  private static let neigh = Recipe(
    "Neigh, whinny", .shots(seconds: .between(1.5, 2.2, vary: 0.15), .steady(.between(2.8, 4, vary: 0.25))),
    place: .open, loudness: -17,
    [
      Layer(
        VoicedTone(
          f0: .between(520, 760, vary: 0.05),
          melody: [0: 0.8, 0.1: 1.15, 0.3: 1.25, 0.5: 1.05, 0.7: 0.8, 0.85: 0.6, 1: 0.42], drift: 0.4,
          tilt: .between(5, 8), effort: [0: 0, 0.2: 2, 0.6: 0, 1: -5],
          roughness: .init(
            jitter: 0.015, shimmer: 1.2, subharmonics: [0: 0, 0.5: 0.1, 1: 0.3],
            chaos: [0: 0.2, 0.1: 0.05, 0.6: 0.1, 1: 0.3]),
          voice: [0: 0, 0.04: 0.7, 0.15: 1, 0.45: 0.85, 0.75: 0.5, 0.92: 0.25, 1: 0],
          breath: [0: 0, 0.1: 0.12, 0.7: 0.12, 0.9: 0.12, 1: 0],
          formants: [.init(750, 160, 10), .init(1500, 220, 12), .init(2400, 280, 12), .init(3600, 400, 9)],
          tract: .between(0.9, 1.1),
          syllables: .init(
            .between(9, 13), depth: [0: 0, 0.2: 0.25, 0.4: 0.6, 1: 0.75], open: 0.95, bend: 1.6, irregular: 0.1))
      ),
      Layer(
        VoicedTone(
          f0: .between(1500, 2000), melody: [0: 0.7, 0.15: 1.1, 0.35: 1.2, 0.6: 1, 0.8: 0.7, 1: 0.5], drift: 0.4,
          tilt: 16, voice: [0: 0, 0.08: 0.7, 0.3: 1, 0.6: 0.5, 0.75: 0, 1: 0], breath: [0: 0],
          formants: [.init(2200, 600, 6)],
          syllables: .init(.between(9, 13), depth: [0: 0, 0.3: 0.3, 1: 0.6], open: 0.95, bend: 1.2)), gain: -9),
    ])

  private static let clipClop = Recipe(
    "Clip-clop",
    .shots(seconds: .between(0.16, 0.24, vary: 0.1), .steady(.between(0.24, 0.36, vary: 0.12))), place: .street,
    wet: 1.2, roomTone: -40, loudness: -19,
    [
      Layer(
        ModalBank(
          f0: .between(620, 900, vary: 0.12),
          [
            .init(1, 0, 0.07), .init(1.62, -3, 0.06), .init(2.35, -7, 0.045), .init(3.6, -11, 0.03),
            .init(5.2, -15, 0.02),
          ],
          inharmonicity: 0.04, strikes: 4, hardness: .between(2500, 6000))),
      Layer(
        NoiseBands([.init(900, .between(4000, 7000))]), gain: -9,
        envelope: .struck(attack: 0.001, decay: .between(0.025, 0.05))),
      Layer(
        NoiseBands([.init(70, 260)]), gain: -9, envelope: .struck(attack: 0.002, decay: .between(0.06, 0.1))),
      Layer(
        ModalBank(
          f0: .between(1900, 2600, vary: 0.1), [.init(1, 0, 0.05), .init(1.7, -4, 0.04)], inharmonicity: 0.05,
          strikes: 3),
        gain: -16, delay: .about(0.012, vary: 0.8)),
    ])

  private static let moo = Recipe(
    "Moo", .shots(seconds: .between(1.3, 2.3, vary: 0.15), .steady(.between(2.8, 4.2, vary: 0.2))), place: .open,
    wet: 1.2, roomTone: -40, loudness: -18,
    [
      Layer(
        VoicedTone(
          f0: .between(100, 165, vary: 0.05), melody: [0: 0.72, 0.2: 0.82, 0.4: 1.1, 0.6: 1.22, 0.85: 1.12, 1: 0.8],
          drift: 0.3,
          tilt: .between(5, 8), effort: [0: -8, 0.25: -4, 0.45: 3, 0.8: 3, 1: -6],
          roughness: .init(
            jitter: 0.012, shimmer: 0.8, subharmonics: [0: 0, 0.6: 0.05, 0.8: 0.3, 1: 0.2],
            chaos: [0: 0.05, 0.4: 0.02, 0.7: 0.07, 1: 0.15]),
          voice: [0: 0, 0.08: 0.3, 0.25: 0.45, 0.42: 0.95, 0.65: 1, 0.88: 0.6, 1: 0],
          breath: [0: 0, 0.4: 0.03, 0.7: 0.1, 0.95: 0.08, 1: 0],
          formants: [
            .init(420, 90, 15, move: [0: 0.55, 0.25: 0.62, 0.45: 1, 0.8: 1.1, 1: 0.7]),
            .init(950, 130, 14, move: [0: 0.85, 0.3: 0.85, 0.5: 1, 1: 0.85]), .init(1600, 220, 10), .init(2500, 300, 6),
          ], tract: .between(0.85, 1.15)))
    ])

  /// Grunts whose breath flutters through the snout.
  private static let oink = Recipe(
    "Oink",
    .shots(
      seconds: .between(0.2, 0.42, vary: 0.35),
      .groups(2...5, .between(0.35, 0.6, vary: 0.3), pause: .between(0.8, 1.4, vary: 0.3))),
    place: .room, wet: 1.1, roomTone: -40, loudness: -19,
    [
      Layer(
        VoicedTone(
          f0: .between(62, 120, vary: 0.15), melody: [0: 0.85, 0.35: 1.2, 1: 0.8], drift: 1, tilt: .between(2, 5),
          roughness: .init(
            jitter: 0.06, shimmer: 3, subharmonics: [0: 0.2, 0.5: 0.4, 1: 0.3], chaos: [0: 0.3, 0.4: 0.2, 1: 0.4]),
          voice: [0: 0, 0.1: 0.8, 0.35: 1, 0.7: 0.7, 1: 0], breath: [0: 0, 0.1: 0.5, 0.5: 0.4, 0.8: 0.35, 1: 0],
          formants: [
            .init(330, 110, 14, move: [0: 0.85, 0.4: 1.2, 1: 0.9]),
            .init(1150, 220, 10, move: [0: 0.9, 0.4: 1.2, 1: 0.9]),
            .init(2100, 300, 12, move: [0: 0.95, 0.5: 1.15, 1: 0.95]), .init(3300, 450, 9),
          ], tract: .between(0.85, 1.2),
          flutter: .init(.between(22, 34, vary: 0.15), depth: [0: 0.6, 0.5: 0.75], open: 0.8, irregular: 0.2),
          variety: 0.3))
    ])

  private static let goat = Recipe(
    "Goat", .shots(seconds: .between(0.6, 1.1, vary: 0.2), .steady(.between(1.4, 2.4, vary: 0.3))), place: .open,
    roomTone: -40, loudness: -18,
    [
      Layer(
        VoicedTone(
          f0: .between(230, 380, vary: 0.06), melody: [0: 0.85, 0.2: 1.05, 0.6: 1, 1: 0.8], drift: 0.3,
          tilt: .between(4, 7), effort: [0: -4, 0.3: 1, 1: -4],
          roughness: .init(
            jitter: 0.012, shimmer: 1, subharmonics: [0: 0.05, 0.6: 0.2, 1: 0.3], chaos: [0: 0.08, 0.5: 0.05, 1: 0.15]),
          voice: [0: 0, 0.08: 0.6, 0.3: 1, 0.65: 0.8, 1: 0], breath: [0: 0, 0.1: 0.08, 0.8: 0.06, 1: 0],
          formants: [
            .init(780, 140, 12, move: [0: 0.7, 0.25: 1.05, 1: 0.85]), .init(1650, 200, 12), .init(2700, 280, 13),
            .init(3700, 400, 8),
          ], tract: .between(0.85, 1.2),
          syllables: .init(
            .between(9, 13), depth: [0: 0.2, 0.2: 0.75, 1: 0.85], open: 0.85, bend: 0.8, irregular: 0.08)))
    ])

  private static let sheep = Recipe(
    "Sheep", .shots(seconds: .between(0.8, 1.4, vary: 0.2), .steady(.between(1.6, 2.8, vary: 0.3))), place: .open,
    roomTone: -38, loudness: -18,
    [
      Layer(
        VoicedTone(
          f0: .between(150, 260, vary: 0.06), melody: [0: 0.85, 0.2: 1.08, 0.6: 1, 1: 0.82], drift: 0.35,
          tilt: .between(3, 6), effort: [0: -6, 0.2: 0, 0.7: 1, 1: -4],
          roughness: .init(
            jitter: 0.02, shimmer: 1.5, subharmonics: [0: 0.05, 0.5: 0.15, 1: 0.3], chaos: [0: 0.1, 0.3: 0.08, 1: 0.2]),
          voice: [0: 0, 0.1: 0.5, 0.25: 0.9, 0.6: 1, 0.85: 0.6, 1: 0], breath: [0: 0, 0.2: 0.12, 0.8: 0.12, 1: 0],
          formants: [
            .init(640, 130, 13, move: [0: 0.6, 0.2: 1, 1: 0.95]), .init(1450, 200, 12), .init(2500, 260, 14),
            .init(3500, 380, 9),
          ], tract: .between(0.85, 1.18),
          syllables: .init(.between(6.5, 9.5), depth: [0: 0.1, 0.25: 0.45, 1: 0.6], open: 1, bend: 0.7, irregular: 0.1))
      )
    ])

  /// Breathing in high, breathing out low.
  private static let donkey = Recipe(
    "Donkey, ass", .shots(seconds: .between(1.3, 1.9, vary: 0.1), .steady(.between(1.4, 2, vary: 0.08))),
    place: .open, loudness: -17,
    [
      Layer(
        VoicedTone(
          f0: .between(560, 820, vary: 0.06), melody: [0: 0.7, 0.15: 1, 0.35: 1.1, 0.5: 0.8], tilt: .between(6, 9),
          roughness: .init(jitter: 0.02, shimmer: 1.5, subharmonics: [0: 0.3], chaos: [0: 0.25, 0.2: 0.1, 0.5: 0.3]),
          voice: [0: 0, 0.06: 0.6, 0.2: 1, 0.38: 0.7, 0.46: 0, 1: 0],
          breath: [0: 0, 0.1: 0.3, 0.38: 0.3, 0.48: 0, 1: 0],
          formants: [.init(900, 180, 12), .init(1700, 250, 12), .init(2700, 350, 10)]), gain: -3),
      Layer(
        VoicedTone(
          f0: .between(170, 260, vary: 0.05), melody: [0: 1, 0.5: 1.1, 0.7: 1, 1: 0.85], tilt: .between(3, 6),
          roughness: .init(jitter: 0.03, shimmer: 2, subharmonics: [0: 0.3], chaos: [0: 0.2, 0.6: 0.12, 1: 0.3]),
          voice: [0: 0, 0.46: 0, 0.52: 0.9, 0.7: 1, 0.88: 0.6, 0.97: 0, 1: 0],
          breath: [0: 0, 0.46: 0, 0.55: 0.15, 0.9: 0.15, 1: 0],
          formants: [.init(620, 120, 13), .init(1150, 160, 13), .init(1900, 250, 11), .init(2900, 350, 8)])),
    ])
}
