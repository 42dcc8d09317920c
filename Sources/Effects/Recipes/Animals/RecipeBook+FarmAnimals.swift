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
          breath: [0: 0, 0.1: 0.15, 0.5: 0.25, 0.8: 0.4, 0.95: 0.3, 1: 0], breathBand: (250, 4000),
          formants: [.init(750, 160, 10), .init(1500, 220, 12), .init(2400, 280, 12), .init(3600, 400, 9)],
          tract: .between(0.9, 1.1),
          syllables: .init(
            .between(9, 13), depth: [0: 0, 0.2: 0.25, 0.4: 0.6, 1: 0.75], open: 0.95, bend: 1.6, irregular: 0.1)),
        filters: [.lowPass(.between(3500, 5000))]),
      Layer(
        VoicedTone(
          f0: .between(1500, 2000), melody: [0: 0.7, 0.15: 1.1, 0.35: 1.2, 0.6: 1, 0.8: 0.7, 1: 0.5], drift: 0.4,
          tilt: 16, voice: [0: 0, 0.08: 0.7, 0.3: 1, 0.6: 0.5, 0.75: 0, 1: 0], breath: [0: 0],
          formants: [.init(2200, 600, 6)],
          syllables: .init(.between(9, 13), depth: [0: 0, 0.3: 0.3, 1: 0.6], open: 0.95, bend: 1.2)), gain: -3),
    ])

  /// Four shoes that differ; each strikes, rings shortly and scrapes.
  private static let clipClop = Recipe(
    "Clip-clop",
    .shots(seconds: .between(0.16, 0.24, vary: 0.1), .steady(.between(0.24, 0.36, vary: 0.14))), place: .street,
    wet: 1.4, roomTone: -36, loudness: -19,
    [
      hoof(.between(640, 900, vary: 0.06), 0, .even), hoof(.between(500, 700, vary: 0.06), -1, .odd),
      Layer(
        NoiseBands([.init(500, .between(2500, 4500))]), gain: .about(-4, vary: 0.5),
        envelope: .struck(attack: 0.0008, decay: .between(0.03, 0.06, vary: 0.3))),
      Layer(
        NoiseBands([.init(120, 420)]), gain: -10, envelope: .struck(attack: 0.002, decay: .between(0.05, 0.09))),
      Layer(
        NoiseBands([.init(1800, 6000)]), gain: .about(-17, vary: 0.3), delay: .about(0.015, vary: 0.6),
        envelope: .struck(attack: 0.004, decay: .between(0.03, 0.07, vary: 0.4))),
    ])

  private static func hoof(_ f0: Spread, _ gain: Spread, _ turn: Layer.Turn) -> Layer {
    Layer(
      ModalBank(
        f0: f0,
        [
          .init(1, 0, 0.045), .init(1.52, -2, 0.04), .init(2.27, -4, 0.03), .init(3.1, -6, 0.025),
          .init(4.4, -9, 0.02),
        ], inharmonicity: 0.06, strikes: 5, hardness: .between(1800, 3500)), gain: gain, on: turn)
  }

  /// Through the nose at first; the voice breaks into its upper register where the mouth opens.
  private static let moo = Recipe(
    "Moo", .shots(seconds: .between(1.4, 2.4, vary: 0.12), .steady(.between(2.8, 4.2, vary: 0.2))), place: .room,
    wet: 1.8, roomTone: -26, loudness: -18,
    [
      Layer(
        VoicedTone(
          f0: .between(150, 260, vary: 0.05),
          melody: [0: 0.5, 0.1: 0.55, 0.28: 0.64, 0.3: 0.9, 0.36: 1.02, 0.55: 1.1, 0.75: 1.06, 0.9: 0.95, 1: 0.8],
          drift: 0.45, unsteadiness: 2, tilt: .between(6, 9), effort: [0: -3, 0.25: -1, 0.32: 2, 0.75: 1, 1: -6],
          roughness: .init(
            jitter: 0.012, shimmer: 1, subharmonics: [0: 0.1, 0.6: 0.05, 0.8: 0.25, 1: 0.3],
            chaos: [0: 0.05, 0.27: 0.05, 0.3: 0.2, 0.34: 0.04, 0.6: 0.05, 0.8: 0.1, 1: 0.15]),
          voice: [0: 0, 0.06: 0.4, 0.25: 0.65, 0.3: 0.75, 0.36: 1, 0.6: 1, 0.85: 0.7, 0.95: 0.3, 1: 0],
          breath: [0: 0, 0.2: 0.08, 0.5: 0.18, 0.95: 0.1, 1: 0], breathBand: (200, 3500),
          formants: [
            .init(300, 80, 14, move: [0: 0.8, 0.25: 0.8, 0.38: 1.1, 0.8: 1.05, 1: 0.85]), .init(560, 120, -8),
            .init(850, 100, 17, move: [0: 0.9, 0.25: 0.9, 0.4: 1, 1: 0.9]), .init(1400, 160, 12), .init(2400, 300, 8),
          ], tract: .between(0.88, 1.15), variety: 0.2), filters: [.lowPass(.between(1700, 2600))])
    ])

  /// Grunts through the snout: low pulses with a resonance of the throat and one of the snout.
  private static let oink = Recipe(
    "Oink",
    .shots(
      seconds: .between(0.18, 0.36, vary: 0.3),
      .groups(2...5, .between(0.32, 0.6, vary: 0.25), pause: .between(0.8, 1.4, vary: 0.3))),
    place: .room, wet: 1.4, roomTone: -32, loudness: -19,
    [
      Layer(
        VoicedTone(
          f0: .between(75, 150, vary: 0.1), melody: [0: 0.85, 0.35: 1.15, 0.7: 1.05, 1: 0.85], drift: 0.6,
          unsteadiness: 2.5, tilt: .between(4, 6),
          roughness: .init(jitter: 0.015, shimmer: 1.2, chaos: [0: 0.1, 0.3: 0.03, 1: 0.1]),
          voice: [0: 0, 0.12: 0.8, 0.35: 1, 0.7: 0.7, 1: 0], breath: [0: 0, 0.12: 0.3, 0.5: 0.25, 0.9: 0.15, 1: 0],
          breathBand: (900, 6000),
          formants: [
            .init(310, 70, 18, move: [0: 0.85, 0.4: 1.15, 1: 0.9]), .init(780, 150, -6),
            .init(1550, 180, 17, move: [0: 0.85, 0.45: 1.15, 1: 0.9]),
            .init(2150, 220, 16, move: [0: 0.9, 0.5: 1.1, 1: 0.92]), .init(3900, 450, 11),
          ], tract: .between(0.85, 1.2), variety: 0.25))
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
    "Sheep", .shots(seconds: .between(0.8, 1.4, vary: 0.2), .steady(.between(1.6, 2.8, vary: 0.3))), place: .room,
    wet: 1.2, roomTone: -30, loudness: -18,
    [
      Layer(
        VoicedTone(
          f0: .between(135, 240, vary: 0.05), melody: [0: 0.88, 0.2: 1.05, 0.6: 1, 1: 0.88], drift: 0.35,
          tilt: .between(2, 4.5), effort: [0: -5, 0.2: 0, 0.7: 1, 1: -3],
          roughness: .init(jitter: 0.012, shimmer: 1.2, chaos: [0: 0.08, 0.2: 0.03, 0.8: 0.04, 1: 0.12]),
          voice: [0: 0, 0.08: 0.5, 0.22: 0.95, 0.6: 1, 0.85: 0.6, 1: 0], breath: [0: 0, 0.2: 0.1, 0.8: 0.1, 1: 0],
          formants: [
            .init(620, 120, 10, move: [0: 0.6, 0.2: 1, 1: 0.95]), .init(1350, 220, 8),
            .init(2150, 260, 14, move: [0: 1.15, 0.2: 1, 1: 1]), .init(2850, 300, 12), .init(4200, 700, 6),
          ], tract: .between(0.85, 1.18),
          syllables: .init(
            .between(6.5, 9.5), depth: [0: 0.1, 0.25: 0.4, 1: 0.55], open: 1, bend: 0.6, irregular: 0.1)),
        filters: [.lowPass(.between(6000, 8500))])
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
