// A soft palate flutters 20-70 times a second while air is drawn in, 1-1.8 s long; resonances of the throat are near
// 300, 600 and 1500 Hz (D. Pevernagie et al., "The acoustics of snoring", Sleep Medicine Reviews 14, 2010).
extension RecipeBook {
  static let snoring: [Recipe] = [snore]

  private static let snore = Recipe(
    "Snoring",
    .shots(seconds: .between(2.5, 2.9, vary: 0.05), .steady(.between(2.9, 3.7, vary: 0.06))),
    roomTone: -36, loudness: -22,
    [
      Layer(
        VoicedTone(
          f0: .between(56, 100, vary: 0.05), melody: [0: 0.72, 0.12: 0.95, 0.3: 1.08, 0.46: 0.9, 1: 0.85], drift: 0.7,
          tilt: .between(5, 7), effort: [0: -3, 0.3: 1, 0.5: -2],
          roughness: .init(
            jitter: 0.03, shimmer: 1.6, subharmonics: [0: 0.2, 0.3: 0.3], chaos: [0: 0.2, 0.2: 0.1, 0.48: 0.3]),
          voice: [0: 0, 0.05: 0.15, 0.16: 0.6, 0.34: 1, 0.43: 0.8, 0.47: 0.1, 0.49: 0, 1: 0],
          breath: [0: 0, 0.05: 0.25, 0.2: 0.4, 0.4: 0.4, 0.48: 0.05, 0.5: 0],
          formants: [
            .init(340, 110, 13, move: [0: 0.85, 0.4: 1.12, 1: 1]), .init(950, 170, 13, move: [0: 1.15, 0.4: 0.95]),
            .init(1750, 240, 12), .init(2750, 350, 10), .init(3900, 500, 6),
          ],
          tract: .between(0.88, 1.15),
          flutter: .init(.between(21, 32, vary: 0.1), depth: [0: 0.2, 0.3: 0.35, 1: 0.3], open: 1, irregular: 0.15)),
        filters: [.lowPass(.between(1800, 2800), q: 0.6)]),
      // Out through the nose or the lips.
      Layer(
        NoiseBands([.init(250, 900, gain: 0, depth: 2, rate: 9), .init(900, 2600, gain: -7, depth: 2, rate: 9)]),
        gain: .between(-24, -13, vary: 0.1),
        envelope: .drawn([0: 0, 0.56: 0, 0.62: 0.8, 0.7: 1, 0.82: 0.5, 0.97: 0.05, 1: 0]),
        filters: [.peak(.between(450, 700), q: 3, decibels: 9), .peak(.between(1300, 1800), q: 4, decibels: 7)]),
    ])
}
