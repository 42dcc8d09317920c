// A soft palate flutters 20-70 times a second while air is drawn in, 1-1.8 s long; resonances of the throat are near
// 300, 600 and 1500 Hz (D. Pevernagie et al., "The acoustics of snoring", Sleep Medicine Reviews 14, 2010).
extension RecipeBook {
  static let snoring: [Recipe] = [snore]

  private static let snore = Recipe(
    "Snoring",
    .shots(seconds: .between(2.5, 2.9, vary: 0.05), .steady(.between(3, 3.9, vary: 0.06))),
    roomTone: -38, loudness: -22,
    [
      Layer(
        VoicedTone(
          f0: .between(34, 68, vary: 0.06), melody: [0: 0.75, 0.15: 1, 0.35: 1.06, 0.5: 0.85, 1: 0.8], drift: 0.9,
          tilt: .between(3, 5), effort: [0: -3, 0.3: 1, 0.5: -2],
          roughness: .init(
            jitter: 0.07, shimmer: 3, subharmonics: [0: 0.1, 0.4: 0.3], chaos: [0: 0.35, 0.2: 0.15, 0.5: 0.4]),
          voice: [0: 0, 0.06: 0.25, 0.2: 0.8, 0.36: 1, 0.44: 0.7, 0.48: 0, 1: 0],
          breath: [0: 0, 0.05: 0.22, 0.2: 0.35, 0.4: 0.3, 0.49: 0.02, 0.5: 0],
          formants: [
            .init(270, 110, 14, move: [0: 0.9, 0.4: 1.1, 1: 1]), .init(620, 160, 12, move: [0: 1.1, 0.4: 0.92]),
            .init(1450, 260, 11), .init(2500, 400, 7), .init(4200, 800, 4),
          ],
          tract: .between(0.85, 1.2),
          flutter: .init(.between(20, 34, vary: 0.1), depth: [0: 0.5, 0.3: 0.75, 1: 0.6], open: 0.75, irregular: 0.12))),
      // Out through the nose or the lips.
      Layer(
        NoiseBands([.init(250, 900, gain: 0, depth: 2, rate: 9), .init(900, 3200, gain: -7, depth: 2, rate: 9)]),
        gain: .between(-22, -13, vary: 0.1),
        envelope: .drawn([0: 0, 0.56: 0, 0.62: 0.8, 0.7: 1, 0.82: 0.5, 0.97: 0.05, 1: 0]),
        filters: [.peak(.between(450, 700), q: 3, decibels: 9), .peak(.between(1300, 1800), q: 4, decibels: 7)]),
    ])
}
