// Barks are 0.1-0.4 s long with most of their energy between 400 Hz and 2 kHz and an f0 that rises and falls; large dogs
// are low (S. Yin and B. McCowan, "Barking in domestic dogs", Animal Behaviour 68, 2004). Formant spacing follows the
// tract's length: 8-20 cm (T. Riede and W. T. Fitch, J. Exp. Biol. 202, 1999).
extension RecipeBook {
  static let dogs: [Recipe] = [bark]

  private static let bark = Recipe(
    "Bark",
    .shots(
      seconds: .between(0.24, 0.34, vary: 0.1),
      .groups(1...3, .between(0.32, 0.6, vary: 0.2), pause: .between(0.9, 1.6, vary: 0.3))),
    place: .street, loudness: -18,
    [
      Layer(
        VoicedTone(
          f0: .between(300, 620, vary: 0.06), melody: [0: 0.6, 0.12: 1, 0.3: 1.03, 0.65: 0.8, 1: 0.5], drift: 0.4,
          tilt: .between(6, 9), effort: [0: -5, 0.12: 1, 0.4: 0, 0.7: -6, 1: -12],
          roughness: .init(
            jitter: 0.02, shimmer: 1.2, subharmonics: [0: 0.1, 0.4: 0.3, 1: 0.4],
            chaos: [0: 0.25, 0.2: 0.08, 0.6: 0.15, 1: 0.4]),
          voice: [0: 0, 0.07: 0.8, 0.16: 1, 0.4: 0.8, 0.65: 0.3, 0.85: 0.06, 1: 0],
          breath: [0: 0, 0.05: 0.2, 0.2: 0.12, 0.6: 0.08, 0.8: 0.03, 1: 0],
          formants: [
            .init(620, 130, 14, move: [0: 0.6, 0.2: 1.1, 0.6: 0.9, 1: 0.6]),
            .init(1350, 220, 16, move: [0: 0.8, 0.2: 1.08, 0.6: 1, 1: 0.75]), .init(2600, 350, 10),
            .init(4200, 600, 8),
          ], tract: .between(0.8, 1.25)))
    ])
}
