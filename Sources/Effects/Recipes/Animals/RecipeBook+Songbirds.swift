// Sparrows chirp at 2.5-6 kHz for 50-150 ms, robins and warblers sing phrases of 1.5-3 s between 2 and 8 kHz with sweeps
// of 20-100 ms (C. K. Catchpole and P. J. B. Slater, "Bird Song", 2008); the cuckoo's two notes lie a minor third apart
// near 650 and 540 Hz, 0.1-0.2 s each, once in 1.1-1.5 s.
extension RecipeBook {
  static let songbirds: [Recipe] = [chirp, song, cuckoo]

  private static let chirp = Recipe(
    "Chirp, tweet",
    .shots(
      seconds: .between(0.3, 0.5, vary: 0.2),
      .groups(2...5, .between(0.4, 0.75, vary: 0.3), pause: .between(0.8, 1.5, vary: 0.4))),
    place: .open, wet: 1.2, roomTone: -34, width: 0.3, loudness: -20,
    [
      Layer(
        Song(
          [
            .init(
              .between(0.05, 0.09, vary: 0.15), .between(3200, 4800, vary: 0.04),
              sweep: [0: 0.75, 0.3: 1.2, 0.6: 1.1, 1: 0.7], times: 1...3, gap: .between(0.03, 0.06)),
            .init(
              .between(0.07, 0.14, vary: 0.15), .between(3600, 5200, vary: 0.04),
              sweep: [0: 1.35, 0.25: 1.05, 0.6: 0.9, 1: 0.75], gain: 1, gap: .between(0.03, 0.06)),
            .init(
              .between(0.08, 0.14, vary: 0.15), .between(3000, 4400, vary: 0.04), sweep: [0: 0.8, 0.5: 1.05, 1: 0.95],
              times: 1...2, gap: .between(0.03, 0.05), trill: (0.05, .between(60, 110))),
          ], order: .shuffled(1...2), harmonics: [0, -22, -34], air: 0.05))
    ])

  private static let song = Recipe(
    "Bird vocalization, bird call, bird song",
    .shots(seconds: .between(1.6, 2.8, vary: 0.2), .steady(.between(1.9, 3, vary: 0.25))), place: .forest, wet: 1.2,
    roomTone: -34, width: 0.5, loudness: -20,
    [
      Layer(
        Song(
          [
            .init(
              .between(0.05, 0.1, vary: 0.1), .between(2800, 4200, vary: 0.03), sweep: [0: 0.8, 0.5: 1.2, 1: 0.85],
              times: 2...5, gap: .between(0.04, 0.08, vary: 0.1)),
            .init(
              .between(0.1, 0.2, vary: 0.1), .between(3200, 4800, vary: 0.03), sweep: [0: 1.25, 0.4: 1, 1: 0.8],
              times: 1...3, gap: .between(0.05, 0.1, vary: 0.1)),
            .init(
              .between(0.03, 0.05, vary: 0.1), .between(4200, 6000, vary: 0.03), sweep: [0: 1.2, 1: 0.75], gain: -3,
              times: 4...9, gap: .between(0.015, 0.035)),
            .init(
              .between(0.14, 0.26, vary: 0.1), .between(2400, 3600, vary: 0.03), sweep: [0: 0.95, 0.3: 1.05, 1: 1],
              times: 1...2, gap: .between(0.05, 0.1), trill: (0.03, .between(25, 60))),
            .init(
              .between(0.06, 0.11, vary: 0.1), .between(2600, 3900, vary: 0.03),
              sweep: [0: 0.7, 0.4: 1.3, 0.6: 0.9, 1: 1.1], times: 1...3, gap: .between(0.04, 0.09)),
          ], order: .shuffled(4...6), harmonics: [0, -26, -38], air: 0.04, dynamics: 2.5)),
      Layer(
        Song(
          [
            .init(
              .between(0.06, 0.12, vary: 0.1), .between(4500, 6500, vary: 0.03), sweep: [0: 1.15, 1: 0.8], times: 2...6,
              gap: .between(0.08, 0.16, vary: 0.1)),
            .init(
              .between(0.04, 0.08, vary: 0.1), .between(5000, 6800, vary: 0.03), sweep: [0: 0.85, 0.5: 1.1, 1: 0.9],
              times: 1...4, gap: .between(0.05, 0.1)),
          ], order: .shuffled(1...3), harmonics: [0, -30]), gain: -15),
    ])

  private static let cuckoo = Recipe(
    "cuckoo", .shots(seconds: 0.65, .steady(.between(1.15, 1.5, vary: 0.03))), place: .forest, wet: 1.6, roomTone: -34,
    loudness: -20,
    [
      Layer(
        Song(
          [
            .init(
              .about(0.13, vary: 0.1), .between(620, 700), sweep: [0: 0.97, 0.3: 1.02, 1: 0.96], edges: (0.2, 0.3),
              gap: .about(0.14, vary: 0.1)),
            .init(
              .about(0.22, vary: 0.1), .between(510, 560), sweep: [0: 0.98, 0.3: 1, 1: 0.96], gain: -1,
              edges: (0.15, 0.35)),
          ], harmonics: [0, -24, -32], air: 0.06, dynamics: 0.5))
    ])
}
