extension RecipeBook {
  /// Even textures: hums, buzzes, noises.
  static let tones: [Recipe] = [
    hum, mainsHum, rumble, vibration, throbbing, buzz, `static`, whiteNoise, pinkNoise, whine, magnet,
  ]

  /// A motor or a transformer behind a wall: twice the frequency of the mains and its multiples.
  private static let hum = Recipe(
    "Hum", .continuous, roomTone: nil, width: 0.3, loudness: -26,
    [
      Layer(
        Drone(
          .between(88, 130),
          [
            .init(1, 0, depth: 0.5), .init(2, -3, depth: 0.7), .init(3, -7, depth: 0.7), .init(4, -9, depth: 1),
            .init(5, -14, depth: 1), .init(0.5, -8, depth: 0.7), .init(6, -16, depth: 1), .init(8, -21, depth: 1),
          ], rate: 0.5, drift: 0.01)),
      Layer(
        NoiseBands([
          .init(60, 350, gain: 0, depth: 0.7), .init(350, 1200, gain: -7, depth: 0.7),
          .init(1200, 5000, gain: -14, depth: 0.7),
        ]), gain: .between(-11, -6)),
    ])

  /// 50 Hz and its multiples, twice the mains' frequency strongest: cores swell and shrink twice a period.
  private static let mainsHum = Recipe(
    "Mains hum", .continuous, roomTone: nil, width: 0, pitchFollowsSize: 0, loudness: -26,
    [
      Layer(
        SweptTone(
          .between(49.95, 50.05),
          harmonics: [
            -3, 0, -5, -3, -8, -6, -10, -8, -12, -9, -14, -11, -16, -13, -18, -15, -20, -17, -22, -19, -24, -21, -26,
            -23, -28, -25, -30, -27, -32, -29, -34, -31, -36, -33, -38, -35, -40, -37, -42, -39,
          ], drift: 0.002), drive: 0.8),
      Layer(TiltedNoise(slope: 3), gain: -14),
    ])

  /// Large masses that move far off.
  private static let rumble = Recipe(
    "Rumble", .continuous, place: .open, roomTone: nil, width: 0.7, loudness: -21,
    [
      Layer(
        NoiseBands(
          [
            .init(22, 60, gain: 1, depth: 4, rate: 2), .init(60, 130, gain: 0, depth: 4, rate: 2.5),
            .init(130, 300, gain: -7, depth: 4, rate: 3), .init(300, 900, gain: -18, depth: 3, rate: 3),
          ], depth: 2.5, rate: .between(0.5, 1.2))),
      // Stones and beams that are shaken.
      Layer(
        Particles(
          rate: .between(12, 30), gusts: (5, 0.7), sizes: 1.3, lowerWhenLarge: 0.4,
          .burst(.between(60, 260), q: 2, decay: .between(0.06, 0.25))), gain: 0),
    ])

  /// Something loose on something that shakes: 25-60 strokes a second that set a plate and a loose part ringing.
  private static let vibration = Recipe(
    "Vibration", .continuous, roomTone: -46, loudness: -23,
    [
      Layer(
        Drone(
          .between(90, 170),
          [
            .init(1, 0, depth: 1), .init(2, -3, depth: 2), .init(3, -8, depth: 2), .init(4, -10, depth: 3),
            .init(6, -16, depth: 3),
          ],
          rate: 3, drift: 0.08, throb: (0.5, .between(22, 40)))),
      Layer(
        Particles(
          rate: .between(55, 120), gusts: (2, 5), sizes: 4, .ring(.between(300, 1600), decay: .between(0.008, 0.03))),
        gain: -3),
      Layer(NoiseBands([.init(60, 220, gain: 0, depth: 2, rate: 5)]), gain: -5),
    ])

  /// A low tone that swells and ebbs one to three times a second.
  private static let throbbing = Recipe(
    "Throbbing", .continuous, roomTone: nil, width: 0.3, loudness: -21,
    [
      // A product with a slow tone: it swells twice a period.
      Layer(
        RingModulator(
          [
            Layer(
              Drone(
                .between(44, 72),
                [
                  .init(1, 0), .init(2, -2, depth: 1), .init(3, -7, depth: 1), .init(4, -10, depth: 1),
                  .init(6, -16, depth: 2),
                ], voices: (2, 8))),
            Layer(
              NoiseBands([
                .init(30, 160, gain: 0, depth: 1, rate: 3), .init(160, 800, gain: -9, depth: 1, rate: 3),
                .init(800, 4000, gain: -20),
              ]), gain: -3),
          ], frequency: .between(0.7, 1.9), depth: 0.95))
    ])

  /// Pulses at twice the frequency of the mains: a neon lamp, a bad contact.
  private static let buzz = Recipe(
    "Buzz", .continuous, roomTone: nil, loudness: -22,
    [
      Layer(
        SweptTone(
          .between(96, 125),
          harmonics: [
            -6, -2, -4, 0, -3, -4, -2, -5, -6, -5, -7, -8, -7, -9, -9, -10, -11, -12, -12, -13, -14, -15, -16, -17, -18,
            -19, -20, -21, -22, -23, -24, -25,
          ], tremolo: (0.15, .between(2, 6)), drift: 0.05),
        filters: [.highPass(120), .peak(.between(1400, 2600), q: 1, decibels: 8)], drive: 1.5),
      // The arc is drawn anew twice a period.
      Layer(
        RingModulator(
          [Layer(NoiseBands([.init(800, 9000, gain: 0, depth: 2.5, rate: 12)]))], frequency: .between(48, 62)), gain: 0),
      Layer(
        Particles(
          rate: 60, gusts: (5, 3), sizes: 2, .burst(.between(2500, 8000), q: 1.5, decay: .between(0.002, 0.006))),
        gain: -5),
    ])

  /// A receiver between two stations.
  private static let `static` = Recipe(
    "Static", .continuous, roomTone: nil, loudness: -22,
    [
      Layer(
        TiltedNoise(slope: .between(0.5, 2)), gain: -5, filters: [.highPass(180), .lowPass(.between(5000, 11_000))]),
      // The signal breaks through and off.
      Layer(
        Blips(
          seconds: .between(0.015, 0.35), gap: .between(0.01, 0.5), frequency: 1000, repeats: 0.2, noise: 1, hold: 3),
        gain: .between(-4, 1), filters: [.highPass(400)]),
      Layer(
        Particles(
          rate: .between(8, 20), gusts: (6, 2), sizes: 1.2, largest: 25,
          .burst(.between(900, 4500), q: 0.7, decay: .between(0.0015, 0.006))), gain: 2),
      Layer(
        SweptTone(.between(900, 2400), harmonics: [0, -20], tremolo: (0.7, .between(0.2, 0.6)), drift: 2.5), gain: -22),
    ])

  private static let whiteNoise = Recipe(
    "White noise", .continuous, roomTone: nil, width: 1, pitchFollowsSize: 0, loudness: -23,
    [Layer(TiltedNoise(slope: 0))])

  private static let pinkNoise = Recipe(
    "Pink noise", .continuous, roomTone: nil, width: 1, pitchFollowsSize: 0, loudness: -23,
    [Layer(TiltedNoise(slope: 3))])

  /// A coil or a bearing that sings.
  private static let whine = Recipe(
    "whine", .continuous, roomTone: -44, loudness: -24,
    [
      Layer(
        SweptTone(
          .between(1300, 3600), harmonics: [0, -14, -18, -26], vibrato: (0.06, .between(3, 8)),
          tremolo: (0.2, .between(0.4, 2)),
          drift: 0.35)),
      Layer(
        SweptTone(.between(1320, 3700), harmonics: [0, -16], tremolo: (0.5, .between(6, 15)), drift: 0.3), gain: -9),
      Layer(NoiseBands([.init(150, 900, gain: 0, depth: 1), .init(900, 6000, gain: -6, depth: 1)]), gain: -17),
    ])

  /// Two magnets that find each other: a few ever quicker strokes, then they hold.
  private static let magnet = Recipe(
    "magnet", .shots(seconds: 0.4, .groups(1...2, 0.7, pause: .between(1, 1.6, vary: 0.3))), loudness: -22,
    [
      Layer(ModalBank(f0: .between(2300, 3800, vary: 0.02), magnetBody, hardness: 9000)),
      Layer(
        ModalBank(f0: .between(2300, 3800, vary: 0.02), magnetBody, hardness: 8000), gain: -4,
        delay: .between(0.028, 0.05, vary: 0.2)),
      Layer(
        ModalBank(f0: .between(2300, 3800, vary: 0.02), magnetBody, hardness: 7000), gain: -8,
        delay: .between(0.055, 0.075, vary: 0.1)),
      Layer(NoiseBands([.init(1500, 9000)]), gain: -5, envelope: .struck(attack: 0.0005, decay: 0.015)),
    ])

  private static let magnetBody: [ModalBank.Partial] = [
    .init(1, 0, 0.07), .init(1.53, -3, 0.06), .init(2.41, -5, 0.05), .init(0.31, -8, 0.03), .init(3.3, -9, 0.03),
  ]
}
