// Lions and tigers roar at 50-200 Hz with an f0 that rises and falls and much chaos (S. A. Klemuk et al., PLoS ONE 6,
// 2011); elephants trumpet at 300-550 Hz, rough, up to 5 kHz, and rumble at 15-30 Hz (A. S. Stoeger et al., Bioacoustics
// 21, 2012); chimpanzees hoot at 200-600 Hz and climb to screams of 800-1800 Hz (J. C. Mitani et al., 1992). What no one
// has heard is an animal of its size: a long tract has low resonances, close together.
extension RecipeBook {
  static let beasts: [Recipe] = [roar, lion, wolves, monkey, elephant, bear, monster, dinosaur]

  private static func roaring(
    _ f0: Spread, melody: Contour, chaos: Double, flutter: Spread, formants: [VoicedTone.Formant], breath: Double
  ) -> VoicedTone {
    VoicedTone(
      f0: f0, melody: melody, drift: 0.6, tilt: .between(6, 9), effort: [0: -6, 0.3: 1, 0.6: 1, 1: -8],
      roughness: .init(
        jitter: 0.025, shimmer: 1.5, subharmonics: [0: 0.2, 0.4: 0.35, 1: 0.2],
        chaos: [0: chaos, 0.4: chaos * 1.2, 1: chaos * 1.4]),
      voice: [0: 0, 0.1: 0.4, 0.3: 0.95, 0.55: 1, 0.8: 0.45, 1: 0],
      breath: [0: 0, 0.15: breath * 0.7, 0.5: breath, 0.85: breath, 1: 0], breathBand: (200, 4500),
      formants: formants,
      tract: .between(0.85, 1.15),
      flutter: .init(flutter, depth: [0: 0.4, 0.5: 0.55, 1: 0.6], open: 1, irregular: 0.15))
  }

  private static let roar = Recipe(
    "Roar", .shots(seconds: .between(1.6, 2.8, vary: 0.2), .steady(.between(2.6, 3.8, vary: 0.25))), place: .open,
    wet: 1.4, roomTone: -34, loudness: -16,
    [
      Layer(
        roaring(
          .between(110, 190, vary: 0.08), melody: [0: 0.7, 0.25: 1.2, 0.5: 1.1, 1: 0.6], chaos: 0.15,
          flutter: .between(24, 40),
          formants: [
            .init(380, 110, 12, move: [0: 0.7, 0.3: 1.3, 0.6: 1.1, 1: 0.7]),
            .init(850, 160, 12, move: [0: 0.8, 0.3: 1.2, 1: 0.75]),
            .init(1500, 250, 10), .init(2600, 450, 7),
          ], breath: 0.25), drive: 0.6)
    ])

  /// Lions' f0 is near 200 Hz, that of moans and roars alike (D. Pfefferle et al., J. Acoust. Soc. Am. 121, 2007).
  private static let lion = Recipe(
    "Roaring cats (lions, tigers)",
    .shots(
      seconds: .between(1.3, 2.2, vary: 0.2),
      .groups(1...3, .between(1.7, 2.5, vary: 0.2), pause: .between(2.5, 3.6, vary: 0.25))),
    place: .open, wet: 1.3, roomTone: -34, loudness: -16,
    [
      Layer(
        roaring(
          .between(140, 220, vary: 0.06), melody: [0: 0.6, 0.15: 1, 0.4: 1.15, 0.7: 0.95, 1: 0.55], chaos: 0.16,
          flutter: .between(34, 55),
          formants: [
            .init(330, 100, 12, move: [0: 0.6, 0.25: 1.2, 0.6: 1, 1: 0.6]),
            .init(750, 150, 11, move: [0: 0.8, 0.3: 1.1, 1: 0.8]), .init(1250, 220, 8), .init(2300, 400, 4),
          ], breath: 0.35), filters: [.lowPass(.between(1800, 3000))], drive: 0.3)
    ])

  private static let wolves = Recipe(
    "Canidae, dogs, wolves", .shots(seconds: .between(2.8, 4.4, vary: 0.2), .steady(.between(2.4, 3.8, vary: 0.3))),
    place: .forest, wet: 2.5, roomTone: -30, width: 0.4, loudness: -19,
    [
      Layer(
        VoicedTone(
          f0: .between(340, 560, vary: 0.12),
          melody: [0: 0.52, 0.07: 0.7, 0.085: 0.98, 0.3: 1.05, 0.5: 1, 0.7: 0.97, 0.71: 0.9, 0.9: 0.86, 1: 0.6],
          drift: 0.35, tilt: .between(9, 12),
          roughness: .init(jitter: 0.005, shimmer: 0.5, chaos: [0: 0.08, 0.1: 0.01, 0.9: 0.01, 1: 0.06]),
          voice: [0: 0, 0.06: 0.35, 0.15: 0.9, 0.35: 1, 0.75: 0.65, 0.93: 0.2, 1: 0],
          breath: [0: 0, 0.3: 0.02, 0.9: 0.015, 1: 0],
          formants: [
            .init(560, 140, 11, move: [0: 0.7, 0.2: 1, 0.8: 0.9, 1: 0.75]), .init(1100, 250, 8), .init(2300, 400, 5),
          ],
          tract: .between(0.85, 1.1)))
    ])

  /// Hoots with breath drawn in between, climbing to cries.
  private static let monkey = Recipe(
    "monkey", .shots(seconds: .between(1.6, 2.6, vary: 0.2), .steady(.between(2.2, 3.4, vary: 0.3))), place: .forest,
    wet: 1.2, roomTone: -34, loudness: -18,
    [
      Layer(
        VoicedTone(
          f0: .between(420, 620, vary: 0.08), melody: [0: 0.6, 0.4: 0.9, 0.65: 1.5, 0.8: 1.7, 1: 1.1], drift: 0.5,
          tilt: .between(6, 10), effort: [0: -6, 0.5: 0, 0.75: 3, 1: -2],
          roughness: .init(
            jitter: 0.01, shimmer: 1, subharmonics: [0: 0, 0.6: 0.1, 0.8: 0.4, 1: 0.2],
            chaos: [0: 0.03, 0.6: 0.06, 0.8: 0.2, 1: 0.15]),
          voice: [0: 0, 0.05: 0.4, 0.4: 0.7, 0.7: 1, 0.9: 0.7, 1: 0], breath: [0: 0, 0.05: 0.15, 0.9: 0.15, 1: 0],
          formants: [
            .init(520, 120, 12, move: [0: 0.9, 0.5: 1.2, 0.75: 2, 1: 1.5]),
            .init(1150, 200, 11, move: [0: 0.9, 0.5: 1.05, 0.75: 1.5, 1: 1.3]),
            .init(2800, 350, 9),
          ],
          syllables: .init(.between(4, 6), depth: [0: 0.95, 0.7: 0.85, 1: 0.8], open: 0.75, bend: 4, irregular: 0.12)))
    ])

  private static let elephant = Recipe(
    "elephant", .shots(seconds: .between(0.9, 1.6, vary: 0.2), .steady(.between(2, 3.2, vary: 0.3))), place: .open,
    wet: 1.3, roomTone: -34, loudness: -16,
    [
      Layer(
        VoicedTone(
          f0: .between(360, 520, vary: 0.05), melody: [0: 0.65, 0.15: 0.95, 0.4: 1.1, 0.75: 1.12, 1: 0.8], drift: 0.5,
          tilt: .between(0, 3), effort: [0: -4, 0.3: 1, 1: -4],
          roughness: .init(
            jitter: 0.02, shimmer: 1.5, subharmonics: [0: 0.3, 0.4: 0.2, 1: 0.4],
            chaos: [0: 0.25, 0.3: 0.1, 0.8: 0.15, 1: 0.35]),
          voice: [0: 0, 0.1: 0.6, 0.35: 1, 0.75: 0.9, 1: 0], breath: [0: 0, 0.2: 0.15, 0.9: 0.12, 1: 0],
          formants: [.init(700, 160, 8), .init(1500, 250, 11), .init(2600, 350, 10), .init(5500, 2000, -6)],
          flutter: .init(.between(45, 80), depth: [0: 0.3], open: 1)), drive: 0.5)
    ])

  private static let bear = Recipe(
    "bear", .shots(seconds: .between(1.1, 2.2, vary: 0.25), .steady(.between(1.9, 3, vary: 0.3))), place: .open,
    roomTone: -34, loudness: -17,
    [
      Layer(
        roaring(
          .between(85, 150, vary: 0.1), melody: [0: 0.8, 0.3: 1.15, 0.6: 1.05, 1: 0.75], chaos: 0.3,
          flutter: .between(26, 42),
          formants: [
            .init(340, 90, 13, move: [0: 0.8, 0.4: 1.25, 1: 0.8]), .init(780, 140, 12), .init(1350, 220, 10),
            .init(2200, 350, 7),
          ], breath: 0.3))
    ])

  private static let monster = Recipe(
    "monster", .shots(seconds: .between(1.4, 2.6, vary: 0.25), .steady(.between(2.2, 3.4, vary: 0.3))), place: .cave,
    roomTone: -34, loudness: -16,
    [
      Layer(
        roaring(
          .between(42, 75, vary: 0.1), melody: [0: 0.9, 0.3: 1.25, 0.6: 1, 1: 0.7], chaos: 0.3,
          flutter: .between(14, 26),
          formants: [
            .init(240, 70, 13, move: [0: 0.7, 0.4: 1.4, 1: 0.8]),
            .init(620, 110, 13, move: [0: 0.9, 0.4: 1.2, 1: 0.8]),
            .init(1050, 160, 10), .init(1700, 250, 9), .init(2700, 450, 6),
          ], breath: 0.3), drive: 1),
      Layer(
        roaring(
          .between(85, 150, vary: 0.1), melody: [0: 0.9, 0.35: 1.3, 0.6: 1.1, 1: 0.6], chaos: 0.2,
          flutter: .between(30, 48),
          formants: [.init(500, 120, 12), .init(1150, 180, 12), .init(2100, 300, 9)], breath: 0.2), gain: -6, drive: 0.6
      ),
    ])

  /// A roar beneath a shriek.
  private static let dinosaur = Recipe(
    "dinosaur", .shots(seconds: .between(1.8, 3, vary: 0.2), .steady(.between(2.8, 4, vary: 0.25))), place: .open,
    wet: 1.6, roomTone: -34, loudness: -15,
    [
      Layer(
        roaring(
          .between(55, 90, vary: 0.08), melody: [0: 0.7, 0.25: 1.3, 0.6: 1.1, 1: 0.6], chaos: 0.28,
          flutter: .between(18, 30),
          formants: [
            .init(280, 80, 13, move: [0: 0.7, 0.35: 1.3, 1: 0.7]), .init(700, 130, 12), .init(1250, 200, 10),
            .init(2100, 320, 7),
          ], breath: 0.25), drive: 0.8),
      Layer(
        VoicedTone(
          f0: .between(480, 800, vary: 0.06), melody: [0: 0.5, 0.2: 1.2, 0.5: 1.1, 0.75: 0.8, 1: 0.5], drift: 0.6,
          tilt: .between(4, 7),
          roughness: .init(
            jitter: 0.03, shimmer: 2, subharmonics: [0: 0.4, 0.5: 0.6, 1: 0.4], chaos: [0: 0.3, 0.4: 0.2, 1: 0.4]),
          voice: [0: 0, 0.15: 0.8, 0.4: 1, 0.7: 0.4, 0.85: 0, 1: 0], breath: [0: 0, 0.3: 0.2, 0.7: 0.1, 0.9: 0, 1: 0],
          formants: [.init(1100, 200, 11), .init(2100, 300, 11), .init(3400, 500, 7)]), gain: -7, drive: 0.5),
    ])
}
