// An infant cries on breathing out, 0.6-1.5 s, at 350-550 Hz that rise and fall; in between it draws breath with a
// short high voice. Its tract is 8 cm long: resonances near 1.1, 3.3 and 5.5 kHz (O. Wasz-Höckert et al., "The infant
// cry", 1968; L. L. LaGasse, A. R. Neal and B. M. Lester, MRDD Research Reviews 11, 2005).
extension RecipeBook {
  static let crying: [Recipe] = [babyCry, sobbing, wail]

  private static let babyCry = Recipe(
    "Baby cry, infant cry",
    .shots(seconds: .between(1, 1.5, vary: 0.16), .steady(.between(1.1, 1.6, vary: 0.14))), roomTone: -38,
    pitchFollowsSize: 0.4, loudness: -18,
    [
      Layer(
        VoicedTone(
          f0: .between(370, 520, vary: 0.05),
          melody: [0: 0.78, 0.1: 0.98, 0.25: 1.1, 0.45: 1.08, 0.62: 0.98, 0.74: 0.8, 1: 0.8],
          vibrato: (.between(0.1, 0.35), .between(5, 8)), drift: 0.4, tilt: .between(4, 7),
          effort: [0: -4, 0.15: 1, 0.5: 1, 0.72: -5],
          roughness: .init(
            jitter: 0.012, shimmer: 0.8, subharmonics: [0: 0.2, 0.12: 0, 0.4: 0.12, 0.6: 0.25, 0.75: 0.4],
            chaos: [0: 0.25, 0.1: 0.03, 0.35: 0.1, 0.5: 0.16, 0.7: 0.3]),
          voice: [0: 0, 0.05: 0.5, 0.16: 0.95, 0.4: 1, 0.6: 0.85, 0.72: 0.25, 0.76: 0, 1: 0],
          breath: [0: 0, 0.04: 0.12, 0.2: 0.07, 0.6: 0.1, 0.74: 0.15, 0.78: 0, 1: 0],
          formants: [
            .init(1080, 170, 15, move: [0: 0.7, 0.15: 1.08, 0.5: 1.05, 0.75: 0.7]),
            .init(1950, 260, 9, move: [0: 0.9, 0.2: 1.05, 0.7: 0.9]), .init(3350, 320, 14), .init(5200, 520, 10),
            .init(7200, 800, 6),
          ], tract: .between(0.9, 1.1), variety: 0.25), filters: [.lowPass(.between(6000, 8500), q: 0.6)]),
      // The breath drawn in.
      Layer(
        VoicedTone(
          f0: .between(420, 640, vary: 0.12), melody: [0: 1, 0.82: 1, 0.9: 1.35, 1: 1.3], tilt: 13,
          roughness: .init(jitter: 0.03, shimmer: 2, chaos: [0: 0.35]),
          voice: [0: 0, 0.82: 0, 0.87: 0.3, 0.93: 0.2, 0.97: 0, 1: 0],
          breath: [0: 0, 0.8: 0, 0.85: 0.7, 0.93: 0.8, 0.975: 0.1, 0.99: 0, 1: 0],
          formants: [.init(1100, 200, 11), .init(2600, 300, 11), .init(4300, 450, 9)], variety: 0),
        gain: .between(-15, -9), filters: [.lowPass(.between(6000, 8500), q: 0.6)]),
    ])

  private static let sobbing = Recipe(
    "Crying, sobbing",
    .shots(seconds: .between(1.5, 2.4, vary: 0.2), .steady(.between(2, 2.9, vary: 0.15))), roomTone: -38, loudness: -21,
    [
      Layer(
        SyllableTrain(
          VoicedTone(
            f0: .between(240, 400, vary: 0.08), melody: [0: 1.15, 0.3: 1.1, 0.7: 0.92, 1: 0.8], drift: 0.6,
            tilt: .between(8, 12),
            roughness: .init(
              jitter: 0.012, shimmer: 0.9, subharmonics: [0: 0.06], chaos: [0: 0.05, 0.5: 0.03, 1: 0.15]),
            voice: [0: 0.6, 0.1: 1, 0.6: 0.75, 0.85: 0.3, 1: 0], breath: [0: 1, 0.7: 0.9, 0.95: 0.8, 1: 0],
            formants: [.init(620, 110, 14), .init(1300, 150, 13), .init(2700, 220, 12), .init(3800, 330, 9)],
            tract: .between(1, 1.2)),
          rate: .between(2.6, 3.8, vary: 0.1), pace: [0: 1.3, 0.4: 1, 1: 0.8], irregular: 0.25,
          .init(
            voice: [0: 0, 0.08: 0.5, 0.2: 1, 0.45: 0.75, 0.62: 0.2, 0.7: 0, 1: 0],
            breath: [0: 0.2, 0.1: 0.4, 0.3: 0.12, 0.6: 0.2, 0.72: 0.1, 0.8: 0.55, 0.93: 0.5, 1: 0.1],
            melody: [0: 0.9, 0.2: 1.12, 0.5: 0.96, 0.8: 0.85, 1: 0.9], mouth: [0: 0.85, 0.25: 1.1, 0.7: 0.9, 1: 0.9])),
        filters: lips)
    ])

  private static let wail = Recipe(
    "Wail, moan",
    .shots(seconds: .between(1.8, 2.7, vary: 0.15), .steady(.between(2.4, 3.3, vary: 0.15))), roomTone: -40,
    loudness: -20,
    [
      Layer(
        VoicedTone(
          f0: .between(220, 430, vary: 0.06), melody: [0: 0.8, 0.15: 1.05, 0.35: 1.2, 0.6: 1.08, 0.85: 0.85, 1: 0.72],
          vibrato: (.between(0.2, 0.6), .between(4.5, 6.5)), drift: 0.5, tilt: .between(7, 11),
          effort: [0: -3, 0.3: 1, 0.6: 0, 1: -4],
          roughness: .init(
            jitter: 0.008, shimmer: 0.7, subharmonics: [0: 0.04, 0.7: 0.1],
            chaos: [0: 0.03, 0.3: 0.01, 0.8: 0.02, 1: 0.15]),
          voice: [0: 0, 0.08: 0.5, 0.3: 1, 0.6: 0.8, 0.85: 0.35, 0.97: 0, 1: 0],
          breath: [0: 0, 0.05: 0.12, 0.5: 0.05, 0.9: 0.1, 1: 0],
          formants: [
            .init(660, 110, 14, move: [0: 0.7, 0.3: 1.1, 0.8: 0.8]),
            .init(1150, 140, 13, move: [0: 0.85, 0.35: 1.1, 0.9: 0.8]),
            .init(2650, 220, 11), .init(3700, 330, 8),
          ], tract: .between(0.95, 1.2)), filters: lips)
    ])
}
