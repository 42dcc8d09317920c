// A cough has an explosion of 30-50 ms, noise of 200-300 ms that the folds still flutter in, and often a short voice at
// its end (J. Korpas, J. Sadlonova and M. Vrabec, "Analysis of the cough sound", Pulmonary Pharmacology 9, 1996).
// A sneeze draws breath with a voice, 0.5-1 s, and lets it out in 0.2-0.4 s through teeth and nose.
extension RecipeBook {
  static let coughs: [Recipe] = [cough, throatClearing, sneeze]

  private static let cough = Recipe(
    "Cough",
    .shots(
      seconds: .between(0.36, 0.5, vary: 0.15),
      .groups(2...4, .between(0.4, 0.56, vary: 0.18), pause: .between(1, 1.7, vary: 0.3))),
    roomTone: -38, loudness: -19,
    [
      Layer(
        VoicedTone(
          f0: .between(130, 330, vary: 0.06), melody: [0: 1.3, 0.12: 1.3, 0.4: 1, 0.6: 1.02, 0.8: 0.88, 1: 0.6],
          drift: 0.5, tilt: .between(5, 8),
          roughness: .init(
            jitter: 0.02, shimmer: 1.6, subharmonics: [0: 0.15], chaos: [0: 0.5, 0.15: 0.2, 0.45: 0.06, 1: 0.2]),
          voice: [0: 0, 0.03: 0.3, 0.09: 0.8, 0.2: 0.4, 0.4: 0.2, 0.55: 0.38, 0.68: 0.3, 0.82: 0.1, 0.92: 0, 1: 0],
          breath: [
            0: 0, 0.02: 0.5, 0.06: 1.3, 0.12: 1.1, 0.2: 0.6, 0.42: 0.4, 0.6: 0.22, 0.75: 0.1, 0.92: 0.02, 1: 0,
          ],
          formants: [
            .init(680, 120, 15, move: [0: 0.75, 0.08: 1.15, 0.4: 1, 1: 0.75]), .init(1400, 170, 14),
            .init(2600, 260, 12), .init(3700, 400, 9),
          ],
          tract: .between(0.95, 1.22)), filters: lips)
    ])

  private static let throatClearing = Recipe(
    "Throat clearing",
    .shots(
      seconds: .between(0.45, 0.7, vary: 0.15),
      .groups(2...2, .between(0.55, 0.75, vary: 0.1), pause: .between(1.6, 2.4, vary: 0.2))),
    roomTone: -40, loudness: -21,
    [
      Layer(
        VoicedTone(
          f0: .between(80, 170, vary: 0.08), melody: [0: 0.9, 0.2: 1.1, 0.7: 1, 1: 0.75], drift: 0.8,
          tilt: .between(6, 9),
          roughness: .init(jitter: 0.025, shimmer: 1.8, subharmonics: [0: 0.35], chaos: [0: 0.25, 0.3: 0.12, 1: 0.25]),
          voice: [0: 0, 0.05: 0.6, 0.15: 1, 0.6: 0.8, 0.85: 0.3, 1: 0],
          breath: [0: 0, 0.04: 0.6, 0.2: 0.3, 0.7: 0.25, 1: 0],
          formants: [.init(520, 120, 14), .init(1250, 180, 12), .init(2450, 280, 10), .init(3500, 450, 7)],
          tract: .between(0.95, 1.15),
          flutter: .init(.between(24, 38), depth: [0: 0.7, 0.6: 0.5, 1: 0.3], open: 0.65, irregular: 0.2)),
        filters: lips)
    ])

  private static let sneeze = Recipe(
    "Sneeze", .shots(seconds: .between(1.5, 1.9, vary: 0.08), .steady(.between(2.4, 3, vary: 0.15))), roomTone: -38,
    loudness: -19,
    [
      // "ah-"
      Layer(
        VoicedTone(
          f0: .between(150, 330, vary: 0.04), melody: [0: 0.9, 0.2: 1.05, 0.42: 1.45, 0.5: 1.2], tilt: .between(8, 12),
          roughness: .init(jitter: 0.02, shimmer: 1, chaos: [0: 0.15]),
          voice: [0: 0, 0.05: 0.25, 0.2: 0.4, 0.38: 0.5, 0.42: 0, 1: 0],
          breath: [0: 0, 0.04: 0.3, 0.15: 0.5, 0.38: 0.7, 0.425: 0.05, 0.44: 0, 1: 0],
          formants: [.init(720, 130, 13), .init(1400, 180, 12), .init(2600, 250, 10), .init(3700, 400, 8)],
          tract: .between(0.95, 1.2)), gain: .between(-13, -6, vary: 0.2), filters: lips),
      // "-tschoo"
      Layer(
        VoicedTone(
          f0: .between(190, 420, vary: 0.05), melody: [0: 1, 0.47: 1.35, 0.53: 1.2, 0.7: 0.7, 1: 0.5], drift: 0.4,
          tilt: .between(5, 8),
          roughness: .init(jitter: 0.03, shimmer: 2, subharmonics: [0: 0.2], chaos: [0: 0.3]),
          voice: [0: 0, 0.47: 0, 0.5: 0.9, 0.54: 1, 0.62: 0.6, 0.72: 0.12, 0.78: 0, 1: 0],
          breath: [0: 0, 0.47: 0, 0.485: 0.9, 0.55: 0.7, 0.66: 0.35, 0.8: 0.08, 0.92: 0, 1: 0],
          formants: [
            .init(560, 120, 14, move: [0: 0.7, 0.47: 0.8, 0.53: 1.25, 0.7: 0.7]),
            .init(1500, 180, 13, move: [0: 1.2, 0.5: 1.2, 0.7: 0.75]), .init(2600, 280, 10), .init(3700, 420, 8),
          ], tract: .between(0.95, 1.2)), gain: .between(-4, 1, vary: 0.2), filters: lips),
      Layer(
        NoiseBands([
          .init(1500, 3600, gain: 0, depth: 2, rate: 30), .init(3600, 8500, gain: 1, depth: 2, rate: 30),
          .init(8500, 16_000, gain: -5, depth: 2, rate: 30),
        ]), gain: .between(-3, 4, vary: 0.3),
        envelope: .drawn([0: 0, 0.455: 0, 0.475: 0.7, 0.5: 1, 0.57: 0.7, 0.64: 0.3, 0.75: 0.07, 0.88: 0, 1: 0]),
        filters: [.peak(.between(2300, 3400), q: 2.5, decibels: 7)]),
    ])
}
