// Meows are 0.5-1 s long, their f0 rises and falls about 500-800 Hz, the mouth opens and closes (N. Nicastro, "Perceptual
// and acoustic evidence for species-level differences in meow vocalizations", J. Comp. Psychol. 118, 2004). Purrs are
// pulses at 25-30 Hz, breathing in and out (D. E. F. Sissom, D. A. Rice and G. Peters, J. Zool. 223, 1991).
extension RecipeBook {
  static let cats: [Recipe] = [meow, purr, caterwaul, hiss]

  private static let meow = Recipe(
    "Meow", .shots(seconds: .between(0.65, 1.25, vary: 0.2), .steady(.between(1.3, 2.4, vary: 0.3))), place: .room,
    wet: 1.3, roomTone: -34, loudness: -19,
    [
      Layer(
        VoicedTone(
          f0: .between(510, 800, vary: 0.07),
          melody: [0: 0.7, 0.08: 0.82, 0.3: 0.92, 0.5: 1.14, 0.62: 1.12, 0.85: 0.82, 1: 0.62],
          drift: 0.25, tilt: .between(4, 7), effort: [0: -6, 0.2: 0, 0.4: 2, 0.7: -1, 1: -7],
          roughness: .init(
            jitter: 0.006, shimmer: 0.6, subharmonics: [0: 0, 0.7: 0, 0.9: 0.15, 1: 0.2],
            chaos: [0: 0.05, 0.1: 0.01, 0.8: 0.01, 1: 0.1]),
          voice: [0: 0, 0.08: 0.35, 0.2: 0.75, 0.4: 1, 0.65: 0.8, 0.88: 0.3, 1: 0],
          breath: [0: 0, 0.1: 0.02, 0.5: 0.05, 0.9: 0.04, 1: 0],
          formants: [
            .init(1250, 250, 12, move: [0: 0.5, 0.15: 0.6, 0.5: 1.15, 0.7: 0.9, 1: 0.5]),
            .init(2500, 280, 17, move: [0: 0.95, 0.2: 1, 0.5: 1.12, 0.75: 0.8, 1: 0.62]),
            .init(3600, 400, 13), .init(6300, 800, 6),
          ], tract: .between(0.88, 1.15)))
    ])

  /// Breathing in is a little lower and softer than breathing out.
  private static let purr = Recipe(
    "Purr", .continuous, place: .room, wet: 0.6, roomTone: -50, loudness: -25,
    [
      Layer(
        VoicedTone(
          f0: .between(23, 29), drift: 0.5, tilt: .between(5, 8), roughness: .init(jitter: 0.03, shimmer: 2),
          breath: [0: 0.28],
          formants: [.init(190, 90, 14), .init(420, 140, 12), .init(950, 250, 8), .init(2300, 600, 6)],
          tract: .between(0.8, 1.25),
          syllables: .init(.between(1.1, 1.6), depth: [0: 0.8], open: 0.95, bend: 2.5, irregular: 0.1)))
    ])

  private static let caterwaul = Recipe(
    "Caterwaul", .shots(seconds: .between(1.6, 3, vary: 0.25), .steady(.between(2.2, 3.2, vary: 0.25))),
    place: .street, roomTone: -34, loudness: -18,
    [
      Layer(
        VoicedTone(
          f0: .between(420, 620, vary: 0.08),
          melody: [0: 0.75, 0.15: 0.95, 0.35: 1.1, 0.5: 1.05, 0.65: 1.5, 0.8: 1.3, 1: 0.8],
          vibrato: (.between(0.2, 0.6), .between(4, 7)), drift: 0.6, tilt: .between(6, 9),
          effort: [0: -5, 0.6: 3, 1: -6],
          roughness: .init(
            jitter: 0.012, shimmer: 1, subharmonics: [0: 0, 0.4: 0.2, 0.7: 0.5, 1: 0.2],
            chaos: [0: 0.02, 0.5: 0.05, 0.75: 0.25, 1: 0.1]),
          voice: [0: 0, 0.08: 0.4, 0.3: 0.75, 0.65: 1, 0.85: 0.7, 1: 0],
          breath: [0: 0, 0.5: 0.05, 0.75: 0.15, 1: 0],
          formants: [
            .init(1000, 180, 14, move: [0: 0.55, 0.3: 0.8, 0.65: 1.2, 1: 0.65]),
            .init(2200, 300, 13, move: [0: 1, 0.4: 0.85, 0.7: 1.15, 1: 0.75]), .init(3900, 450, 11),
          ], tract: .between(0.88, 1.12)))
    ])

  private static let hiss = Recipe(
    "cat_hiss", .shots(seconds: .between(0.8, 1.6, vary: 0.2), .steady(.between(1.2, 2, vary: 0.3))), place: .room,
    roomTone: -34, loudness: -22,
    [
      Layer(
        NoiseBands(
          [
            .init(.between(1500, 2200), .between(4000, 5500), gain: 0, depth: 2, rate: 12),
            .init(5000, .between(9000, 12_000), gain: -7, depth: 2, rate: 15),
            .init(500, 1500, gain: -14, depth: 3, rate: 15),
          ]), envelope: .drawn([0: 0, 0.1: 0.35, 0.3: 1, 0.6: 0.7, 1: 0]))
    ])
}
