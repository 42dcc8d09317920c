// Heart: the first sound is 100-160 ms long at 30-80 Hz, the second 80-120 ms at 50-120 Hz, a third of a second later at
// rest (A. G. Tilkian and M. B. Conover, "Understanding Heart Sounds and Murmurs", 2001).
extension RecipeBook {
  static let bodies: [Recipe] = [heartbeat, fart, stomach]

  private static let thud: [ModalBank.Partial] = [
    .init(1, 0, 0.16), .init(1.45, -2, 0.13), .init(2.1, -6, 0.1), .init(3.2, -12, 0.07), .init(4.6, -18, 0.05),
  ]

  private static let heartbeat = Recipe(
    "Heart sounds, heartbeat", .shots(seconds: 0.7, .steady(.between(0.75, 0.95, vary: 0.025))), place: .open,
    roomTone: -44, loudness: -22,
    [
      Layer(
        ModalBank(f0: .between(42, 60, vary: 0.03), thud, inharmonicity: 0.04, strikes: 2),
        envelope: .struck(attack: 0.014, hold: 0.03, decay: 0.25)),
      Layer(
        ModalBank(f0: .between(44, 58, vary: 0.03), thud, inharmonicity: 0.04, strikes: 2), gain: -3, delay: 0.026,
        envelope: .struck(attack: 0.012, hold: 0.02, decay: 0.2)),
      Layer(
        ModalBank(f0: .between(62, 82, vary: 0.03), thud, inharmonicity: 0.04, strikes: 2, ring: 0.7),
        gain: .between(-4, 0, vary: 0.1), delay: .between(0.28, 0.34, vary: 0.02),
        envelope: .struck(attack: 0.01, hold: 0.02, decay: 0.2)),
    ])

  // Pulses of a slack opening, 60-250 a second, irregular.
  private static let fart = Recipe(
    "Fart", .shots(seconds: .between(0.5, 1.3, vary: 0.3), .steady(.between(1.5, 2.3, vary: 0.25))), roomTone: -42,
    loudness: -20,
    [
      Layer(
        VoicedTone(
          f0: .between(70, 170, vary: 0.15), melody: [0: 0.85, 0.1: 1.1, 0.4: 1, 0.7: 1.12, 0.85: 0.8, 1: 0.55],
          drift: 2, tilt: .between(3, 5),
          roughness: .init(
            jitter: 0.07, shimmer: 2.5, subharmonics: [0: 0.2, 0.5: 0.35, 1: 0.5], chaos: [0: 0.15, 0.5: 0.2, 1: 0.5]),
          voice: [0: 0, 0.03: 0.9, 0.3: 1, 0.6: 0.7, 0.8: 0.8, 0.95: 0.3, 1: 0],
          breath: [0: 0, 0.05: 0.1, 0.6: 0.06, 0.9: 0.12, 1: 0],
          formants: [
            .init(280, 150, 10), .init(750, 250, 8, move: [0: 0.8, 0.5: 1.15, 1: 0.8]), .init(1700, 500, 6),
            .init(3200, 900, 3),
          ], tract: .between(0.8, 1.25),
          flutter: .init(.between(11, 22), depth: [0: 0.1, 0.6: 0.3, 1: 0.7], open: 0.7, irregular: 0.3)))
    ])

  private static let stomach = Recipe(
    "Stomach rumble", .shots(seconds: .between(1, 2.2, vary: 0.3), .steady(.between(1.6, 2.8, vary: 0.3))),
    roomTone: -38, loudness: -25,
    [
      Layer(
        VoicedTone(
          f0: .between(38, 62, vary: 0.15), melody: [0: 0.8, 0.2: 1.1, 0.45: 0.85, 0.7: 1.25, 1: 0.9], drift: 3,
          tilt: 9,
          roughness: .init(jitter: 0.1, shimmer: 4, chaos: [0: 0.45]),
          voice: [0: 0, 0.15: 0.6, 0.3: 1, 0.5: 0.4, 0.7: 0.9, 0.9: 0.3, 1: 0], breath: [0: 0.02],
          formants: [
            .init(170, 50, 16, move: [0: 0.8, 0.25: 1.3, 0.5: 0.9, 0.75: 1.5, 1: 0.9]),
            .init(380, 90, 12, move: [0: 1.2, 0.3: 0.85, 0.6: 1.2, 1: 0.9]), .init(750, 200, 6),
          ], variety: 0.3))
    ])
}
