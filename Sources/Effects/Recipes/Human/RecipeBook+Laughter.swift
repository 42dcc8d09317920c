// Calls of 4-6 a second, f0 of men near 270 Hz and of women near 400 Hz, with falling level and pitch; breath before
// each call (J.-A. Bachorowski, M. J. Smoski and M. J. Owren, JASA 110, 2001).
extension RecipeBook {
  static let laughter: [Recipe] = [laugh, laughMan, giggle, babyLaugh]

  private static let calls = SyllableTrain.Syllable(
    voice: [0: 0, 0.22: 0, 0.34: 0.8, 0.45: 1, 0.62: 0.7, 0.76: 0.1, 0.84: 0, 1: 0],
    breath: [0: 0.25, 0.1: 0.45, 0.24: 0.55, 0.36: 0.14, 0.6: 0.08, 0.78: 0.2, 1: 0.25],
    melody: [0: 0.92, 0.3: 1, 0.45: 1.06, 0.75: 0.9, 1: 0.92], mouth: [0: 0.9, 0.4: 1.08, 1: 0.9])

  private static let vowels: [VoicedTone.Formant] = [
    .init(740, 110, 15), .init(1350, 130, 14), .init(2650, 200, 12), .init(3700, 320, 9), .init(4800, 500, 5),
  ]

  private static let laugh = Recipe(
    "Laughter",
    .shots(seconds: .between(1.6, 2.4, vary: 0.2), .steady(.between(2.1, 2.9, vary: 0.15))), roomTone: -38,
    loudness: -19,
    [
      Layer(
        SyllableTrain(
          VoicedTone(
            f0: .between(230, 440, vary: 0.08), melody: [0: 1, 0.12: 1.2, 0.4: 1.1, 0.8: 0.85, 1: 0.75], drift: 0.4,
            tilt: .between(8, 11), effort: [0: 0, 0.15: 1.5, 0.5: 0, 1: -4],
            roughness: .init(
              jitter: 0.014, shimmer: 0.9, subharmonics: [0: 0.05], chaos: [0: 0.06, 0.6: 0.05, 1: 0.2]),
            voice: [0: 0.5, 0.08: 0.9, 0.3: 1, 0.6: 0.6, 0.85: 0.25, 1: 0.05],
            breath: [0: 0.35, 0.1: 0.55, 0.7: 0.5, 0.97: 0.3, 1: 0], formants: vowels, tract: .between(1, 1.2)),
          rate: .between(4.2, 5.6, vary: 0.06), pace: [0: 1.1, 0.5: 1, 1: 0.85], irregular: 0.12, calls), filters: lips)
    ])

  private static let laughMan = Recipe(
    "Laughter", when: [.man],
    .shots(seconds: .between(1.6, 2.6, vary: 0.2), .steady(.between(2.2, 3.1, vary: 0.15))), roomTone: -38,
    loudness: -19,
    [
      Layer(
        SyllableTrain(
          VoicedTone(
            f0: .between(150, 260, vary: 0.08), melody: [0: 1, 0.12: 1.2, 0.4: 1.05, 0.8: 0.85, 1: 0.75], drift: 0.4,
            tilt: .between(7, 10), effort: [0: 0, 0.15: 1.5, 0.5: 0, 1: -4],
            roughness: .init(jitter: 0.014, shimmer: 0.9, subharmonics: [0: 0.08], chaos: [0: 0.08, 1: 0.2]),
            voice: [0: 0.6, 0.08: 0.9, 0.3: 1, 0.6: 0.6, 0.85: 0.25, 1: 0.05],
            breath: [0: 0.35, 0.1: 0.55, 0.7: 0.5, 0.97: 0.3, 1: 0], formants: vowels, tract: .between(0.9, 1.02)),
          rate: .between(3.9, 5.2, vary: 0.06), pace: [0: 1.1, 0.5: 1, 1: 0.85], irregular: 0.12, calls), filters: lips)
    ])

  private static let giggle = Recipe(
    "Giggle",
    .shots(seconds: .between(1, 1.7, vary: 0.2), .steady(.between(1.5, 2.1, vary: 0.15))), roomTone: -38, loudness: -21,
    [
      Layer(
        SyllableTrain(
          VoicedTone(
            f0: .between(380, 620, vary: 0.1), melody: [0: 0.95, 0.15: 1.2, 0.5: 1.05, 1: 0.85], drift: 0.5,
            tilt: .between(10, 13), roughness: .init(jitter: 0.015, shimmer: 1, chaos: [0: 0.05]),
            voice: [0: 0.5, 0.1: 0.9, 0.35: 1, 0.75: 0.5, 1: 0.05], breath: [0: 0.8, 0.7: 0.9, 0.97: 0.5, 1: 0],
            formants: [
              .init(520, 100, 13), .init(1900, 150, 13), .init(2900, 220, 12), .init(3900, 330, 9), .init(5000, 500, 5),
            ], tract: .between(1.1, 1.3)),
          rate: .between(5.4, 7.2, vary: 0.08), pace: [0: 1.1, 1: 0.9], irregular: 0.16, calls), filters: lips)
    ])

  private static let babyLaugh = Recipe(
    "Baby laughter",
    .shots(seconds: .between(1.1, 1.8, vary: 0.25), .steady(.between(1.6, 2.4, vary: 0.2))), roomTone: -38,
    loudness: -20,
    [
      Layer(
        SyllableTrain(
          VoicedTone(
            f0: .between(340, 520, vary: 0.12), melody: [0: 0.9, 0.2: 1.25, 0.5: 1.15, 1: 0.9], drift: 0.7,
            tilt: .between(8, 11),
            roughness: .init(jitter: 0.02, shimmer: 1, subharmonics: [0: 0.1], chaos: [0: 0.05, 1: 0.2]),
            voice: [0: 0.6, 0.15: 1, 0.6: 0.8, 1: 0.1], breath: [0: 0.8, 0.9: 0.7, 1: 0],
            formants: [
              .init(1050, 150, 14), .init(2100, 200, 13), .init(3700, 320, 11), .init(5200, 500, 8),
            ], tract: .between(0.95, 1.1)),
          rate: .between(3.6, 5.2, vary: 0.1), irregular: 0.18,
          .init(
            voice: [0: 0, 0.12: 0.3, 0.28: 0.9, 0.45: 1, 0.65: 0.7, 0.82: 0.1, 0.9: 0, 1: 0],
            breath: [0: 0.3, 0.15: 0.4, 0.4: 0.1, 0.8: 0.25, 1: 0.3],
            melody: [0: 0.8, 0.3: 1, 0.5: 1.15, 0.8: 0.95, 1: 0.8], mouth: [0: 0.8, 0.4: 1.1, 1: 0.8])), filters: lips)
    ])
}
