// The louder a voice, the higher its f0, the flatter its spectrum and the wider the mouth (H. Traunmüller and A. Eriksson,
// "Acoustic effects of variation in vocal effort", JASA 107, 2000). Screams are 0.9-1.8 kHz high and rough: their level
// swings 30-150 times a second (L. H. Arnal et al., Current Biology 25, 2015).
extension RecipeBook {
  static let cries: [Recipe] = [shout, shoutWoman, childrenShouting, scream, groan, grunt]

  private static let shout = Recipe(
    "Shout", .shots(seconds: .between(0.6, 1.1, vary: 0.2), .steady(.between(1.2, 1.9, vary: 0.2))), place: .street,
    roomTone: -38, loudness: -17,
    [
      Layer(
        VoicedTone(
          f0: .between(210, 330, vary: 0.08), melody: [0: 0.75, 0.15: 1, 0.45: 1.12, 0.75: 1, 1: 0.72], drift: 0.4,
          tilt: .between(4, 6), effort: [0: -3, 0.2: 1, 0.8: 0, 1: -5],
          roughness: .init(jitter: 0.008, shimmer: 0.6, chaos: [0: 0.06, 0.2: 0.015, 0.8: 0.02, 1: 0.15]),
          voice: [0: 0, 0.06: 0.7, 0.2: 1, 0.7: 0.9, 0.9: 0.3, 1: 0],
          breath: [0: 0, 0.04: 0.25, 0.2: 0.05, 0.9: 0.1, 1: 0],
          formants: [
            .init(680, 100, 16, move: [0: 0.6, 0.15: 1.1, 0.6: 1, 1: 0.75]),
            .init(1350, 130, 14, move: [0: 1.3, 0.25: 0.95, 0.6: 1, 1: 1.2]), .init(2550, 200, 13),
            .init(3500, 300, 11),
          ], tract: .between(0.95, 1.05)), filters: lips)
    ])

  private static let shoutWoman = Recipe(
    "Shout", when: [.woman], .shots(seconds: .between(0.6, 1.1, vary: 0.2), .steady(.between(1.2, 1.9, vary: 0.2))),
    place: .street, roomTone: -38, loudness: -17,
    [
      Layer(
        VoicedTone(
          f0: .between(340, 520, vary: 0.08), melody: [0: 0.75, 0.15: 1, 0.45: 1.12, 0.75: 1, 1: 0.72], drift: 0.4,
          tilt: .between(5, 7), effort: [0: -3, 0.2: 1, 0.8: 0, 1: -5],
          roughness: .init(jitter: 0.007, shimmer: 0.6, chaos: [0: 0.06, 0.2: 0.012, 0.8: 0.02, 1: 0.15]),
          voice: [0: 0, 0.06: 0.7, 0.2: 1, 0.7: 0.9, 0.9: 0.3, 1: 0],
          breath: [0: 0, 0.04: 0.25, 0.2: 0.05, 0.9: 0.1, 1: 0],
          formants: [
            .init(760, 110, 15, move: [0: 0.6, 0.15: 1.1, 0.6: 1, 1: 0.75]),
            .init(1500, 150, 13, move: [0: 1.25, 0.25: 0.95, 0.6: 1, 1: 1.2]), .init(2700, 220, 12),
            .init(3800, 320, 10),
          ], tract: .between(1.1, 1.22)), filters: lips)
    ])

  private static let childrenShouting = Recipe(
    "Children shouting", .continuous, place: .street, roomTone: -36, width: 0.7, loudness: -19,
    [
      Layer(
        Babble(
          .between(5, 8), f0: .between(330, 560), .shouted, rate: .between(2.4, 3.4),
          phrase: .between(0.5, 1.2, vary: 0.5),
          pause: .between(0.7, 1.8, vary: 0.6), range: 6, depth: 14)),
      Layer(
        Babble(
          .between(2, 4), f0: .between(300, 420), .spoken, rate: .between(4, 5.5),
          phrase: .between(0.8, 1.6, vary: 0.5),
          pause: .between(0.8, 2, vary: 0.5), range: 6), gain: -6),
    ])

  private static let scream = Recipe(
    "Screaming", .shots(seconds: .between(1, 1.7, vary: 0.2), .steady(.between(1.7, 2.6, vary: 0.2))), place: .room,
    roomTone: -40, pitchFollowsSize: 0.4, loudness: -16,
    [
      Layer(
        VoicedTone(
          f0: .between(750, 1250, vary: 0.05), melody: [0: 0.7, 0.08: 0.95, 0.3: 1.08, 0.7: 1.02, 0.9: 0.85, 1: 0.6],
          vibrato: (.between(0.1, 0.4), .between(6, 9)), drift: 0.5, tilt: .between(5, 8),
          effort: [0: -3, 0.15: 1, 0.8: 0, 1: -4],
          roughness: .init(
            jitter: 0.012, shimmer: 1, subharmonics: [0: 0.15, 0.4: 0.3, 0.8: 0.4],
            chaos: [0: 0.2, 0.15: 0.06, 0.6: 0.16, 1: 0.4]),
          voice: [0: 0, 0.04: 0.6, 0.12: 1, 0.75: 0.95, 0.92: 0.3, 1: 0],
          breath: [0: 0, 0.03: 0.3, 0.15: 0.12, 0.8: 0.15, 1: 0],
          formants: [
            .init(1050, 170, 12, move: [0: 0.7, 0.1: 1.05, 0.9: 0.8]), .init(1750, 200, 12), .init(3000, 280, 13),
            .init(4100, 400, 11),
            .init(6200, 800, 5),
          ], tract: .between(0.95, 1.1),
          flutter: .init(.between(55, 100, vary: 0.1), depth: [0: 0.15, 0.4: 0.35, 1: 0.45], open: 1, irregular: 0.15)),
        filters: lips)
    ])

  private static let groan = Recipe(
    "Groan", .shots(seconds: .between(1.1, 1.9, vary: 0.15), .steady(.between(1.9, 2.8, vary: 0.15))), roomTone: -40,
    loudness: -21,
    [
      Layer(
        VoicedTone(
          f0: .between(85, 150, vary: 0.08), melody: [0: 0.95, 0.2: 1.15, 0.5: 1, 1: 0.7], drift: 0.7,
          tilt: .between(7, 10),
          roughness: .init(
            jitter: 0.012, shimmer: 1, subharmonics: [0: 0.12, 0.6: 0.2], chaos: [0: 0.03, 0.6: 0.03, 1: 0.2]),
          voice: [0: 0, 0.08: 0.6, 0.25: 1, 0.6: 0.75, 0.9: 0.2, 1: 0],
          breath: [0: 0, 0.05: 0.15, 0.5: 0.08, 0.85: 0.2, 1: 0],
          formants: [
            .init(520, 100, 15, move: [0: 0.8, 0.3: 1.1, 1: 0.75]), .init(1050, 130, 13), .init(2400, 220, 10),
            .init(3400, 350, 8),
          ], tract: .between(0.9, 1.05)), filters: lips)
    ])

  private static let grunt = Recipe(
    "Grunt",
    .shots(
      seconds: .between(0.25, 0.42, vary: 0.2),
      .groups(1...2, .between(0.6, 0.9, vary: 0.2), pause: .between(1, 1.6, vary: 0.2))),
    roomTone: -40, loudness: -20,
    [
      Layer(
        VoicedTone(
          f0: .between(95, 160, vary: 0.1), melody: [0: 1.15, 0.2: 1.2, 0.6: 0.95, 1: 0.7], drift: 0.5,
          tilt: .between(6, 8),
          roughness: .init(jitter: 0.018, shimmer: 1.3, subharmonics: [0: 0.2], chaos: [0: 0.12, 0.2: 0.05, 1: 0.2]),
          voice: [0: 0, 0.06: 0.9, 0.2: 1, 0.55: 0.6, 0.85: 0.1, 1: 0],
          breath: [0: 0, 0.04: 0.4, 0.3: 0.15, 0.8: 0.2, 1: 0],
          formants: [.init(560, 110, 15), .init(1150, 150, 13), .init(2400, 240, 11), .init(3400, 380, 8)],
          tract: .between(0.9, 1.05)), filters: lips)
    ])
}
