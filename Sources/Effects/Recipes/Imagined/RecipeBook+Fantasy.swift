// What designers of films and games have agreed upon: magic glitters high, machines of the future sweep, what is large is
// low and long (A. Farnell, "Designing Sound", 2010; D. Sonnenschein, "Sound Design", 2001).
extension RecipeBook {
  /// Magic and the future.
  static let fantasy: [Recipe] = [
    sparkle, spell, teleport, powerUp, spaceship, robot, ghost, forceField, cinematicImpact, riser, timeMachine, glitch,
    alien, swipe,
  ]

  /// A small bell of glass: partials of a bar that is free at both ends (1, 2.76, 5.40).
  static let glassBell = Instrument(
    [
      Layer(
        ModalBank(
          f0: 440, [.init(1, 0, 0.9), .init(2.76, -8, 0.5), .init(5.4, -16, 0.25)], inharmonicity: 0.004,
          beating: .between(1, 4), ring: .between(0.7, 1.3)), envelope: .faded(attack: 0.001, release: 0.4))
    ], tail: 0.9)

  private static func noise(_ low: Spread, _ high: Spread) -> [Layer] { [Layer(NoiseBands([.init(low, high)]))] }

  /// Many small bells, one on the heels of another.
  private static let sparkle = Recipe(
    "sparkle", .shots(seconds: .between(1.5, 2.2, vary: 0.1), .groups(1...2, 1.3, pause: .between(2, 3, vary: 0.2))),
    place: .hall, wet: 1.2, roomTone: nil, pitchFollowsSize: 0.6, loudness: -23,
    [
      Layer(
        Phrase(
          tempo: 120, scales: [.major, .pentatonic],
          [
            .init(glassBell, .scattered(20), 86...110), .init(glassBell, .run(22), 79...108, gain: -5, share: 0.7),
            .init(.musicBox, .scattered(9), 84...108, gain: -4),
          ]), envelope: .drawn([0: 0.2, 0.12: 0.8, 0.3: 1, 0.55: 0.5, 0.8: 0.15, 1: 0])),
      Layer(
        Particles(
          rate: .between(60, 120), flow: [0: 0.4, 0.3: 1, 0.7: 0.3, 1: 0],
          .ring(.between(6000, 13_000), decay: .between(0.05, 0.2))),
        gain: -12, envelope: .drawn([0: 0.3, 0.3: 1, 1: 0])),
    ])

  /// A breath that gathers, the stroke, glitter that falls.
  private static let spell = Recipe(
    "spell", .shots(seconds: .between(2.2, 3, vary: 0.08), .groups(1...1, 3, pause: .between(3, 4, vary: 0.2))),
    place: .hall, wet: 1.3, roomTone: nil, loudness: -20,
    [
      Layer(
        Resonator(
          noise(60, 14_000), frequency: .between(300, 500, vary: 0.1), sweep: [0: 1, 0.2: 3, 0.3: 9, 0.45: 4, 1: 1.5],
          modes: [.init(1, 0, q: 3), .init(1.9, -6, q: 5)]), gain: 8,
        envelope: .drawn([0: 0, 0.15: 0.25, 0.29: 1, 0.34: 0.6, 0.6: 0.12, 1: 0])),
      Layer(
        FrequencyModulation(
          .between(360, 620, vary: 0.03), sweep: [0: 1, 0.1: 1.4, 1: 1.5], ratio: .between(1.4, 1.42), index: 5,
          bend: [0: 1, 0.2: 0.5, 1: 0.05]), gain: 0, delay: .between(0.6, 0.8),
        envelope: .struck(attack: 0.004, decay: 1.6)),
      Layer(
        FrequencyModulation(
          .between(520, 900, vary: 0.03), ratio: .between(3.4, 3.6), index: 2, bend: [0: 1, 1: 0.05]), gain: -6,
        delay: .between(0.6, 0.8), envelope: .struck(attack: 0.003, decay: 1.9)),
      Layer(
        SweptTone(.between(55, 75), sweep: [0: 2.4, 0.3: 2.2, 0.36: 1.2, 1: 0.8], harmonics: [0, -8]), gain: -1,
        envelope: .drawn([0: 0, 0.28: 0.2, 0.32: 1, 0.5: 0.4, 1: 0])),
      Layer(
        Phrase(tempo: 120, scales: [.pentatonic], [.init(glassBell, .scattered(16), 84...108)]), gain: -5,
        envelope: .drawn([0: 0, 0.26: 0, 0.32: 1, 0.6: 0.5, 1: 0])),
    ])

  /// What is dissolved rises beyond hearing and is gone with a thud of air.
  private static let teleport = Recipe(
    "teleport", .shots(seconds: .between(1.7, 2.4, vary: 0.08), .groups(1...1, 3, pause: .between(2.8, 4, vary: 0.2))),
    place: .hall, roomTone: nil, loudness: -20,
    [
      Layer(
        FrequencyModulation(
          .between(110, 190, vary: 0.05), sweep: [0: 1, 0.3: 2.2, 0.55: 7, 0.68: 18, 0.7: 3, 1: 1],
          ratio: .between(0.49, 0.51), index: .between(2, 4), bend: [0: 0.4, 0.6: 1, 0.72: 0.4, 1: 0],
          vibrato: (.between(0.4, 0.9), .between(11, 19))),
        envelope: .drawn([0: 0, 0.2: 0.4, 0.64: 1, 0.69: 0.3, 0.8: 0.1, 1: 0])),
      Layer(
        RingModulator(
          noise(800, 6000), frequency: .between(250, 450), sweep: [0: 0.3, 0.6: 2, 0.7: 8, 1: 10]), gain: -5,
        envelope: .drawn([0: 0, 0.4: 0.3, 0.66: 1, 0.72: 0.3, 1: 0])),
      Layer(
        SweptTone(.between(50, 70), sweep: [0: 2.5, 0.66: 2.5, 0.72: 1, 1: 0.7]), gain: 4,
        envelope: .drawn([0: 0, 0.65: 0, 0.68: 1, 0.8: 0.4, 1: 0])),
      Layer(
        Particles(rate: 70, flow: [0: 0.3, 0.6: 1, 1: 0.1], .ring(.between(2500, 9000), decay: .between(0.04, 0.16))),
        gain: -6, envelope: .drawn([0: 0.1, 0.6: 1, 1: 0])),
    ])

  /// A chord that climbs.
  private static let powerUp = Recipe(
    "power_up",
    .shots(seconds: .between(0.9, 1.3, vary: 0.05), .groups(1...1, 2, pause: .between(1.6, 2.4, vary: 0.1))),
    roomTone: nil, pitchFollowsSize: 0.5, loudness: -20,
    [
      Layer(
        SweptTone(
          .between(300, 480),
          sweep: [
            0: 1, 0.119: 1, 0.12: 1.26, 0.239: 1.26, 0.24: 1.5, 0.359: 1.5, 0.36: 2, 0.479: 2, 0.48: 2.52,
            0.599: 2.52, 0.6: 3, 0.719: 3, 0.72: 4, 1: 4,
          ], harmonics: [0, -40, -10, -40, -15, -40, -18], vibrato: (0.15, 12)),
        envelope: .drawn([0: 0, 0.01: 1, 0.7: 0.9, 0.85: 0.5, 1: 0])),
      Layer(
        FrequencyModulation(
          .between(150, 240), sweep: [0: 1, 0.7: 4, 1: 4], ratio: 1, index: 3, bend: [0: 0.3, 0.7: 1, 1: 0]), gain: -6,
        envelope: .drawn([0: 0, 0.1: 0.6, 0.72: 1, 1: 0])),
      Layer(
        Phrase(tempo: 120, scales: [.major], [.init(glassBell, .scattered(18), 86...108)]), gain: -8,
        envelope: .drawn([0: 0, 0.5: 0.4, 0.75: 1, 1: 0])),
    ])

  /// The engines of a ship in vacuum, as films have them.
  private static let spaceship = Recipe(
    "spaceship", .continuous, place: .hall, roomTone: nil, width: 0.8, loudness: -21,
    [
      Layer(
        Drone(
          .between(42, 66),
          [
            .init(1, 0, depth: 2), .init(1.5, -6, depth: 3), .init(2, -3, depth: 2), .init(3.01, -10, depth: 3),
            .init(4, -14, depth: 4),
          ],
          voices: (2, 9), rate: 0.3, drift: 0.1, throb: (0.35, .between(1.2, 4.5)))),
      Layer(
        Resonator(
          noise(60, 6000), frequency: .between(180, 340), wander: (3, 0.12),
          modes: [.init(1, 0, q: 6), .init(2.1, -4, q: 8), .init(3.4, -9, q: 10)]), gain: 5),
      Layer(
        NoiseBands([.init(30, 160, gain: 0, depth: 2, rate: 0.5), .init(160, 900, gain: -9, depth: 2, rate: 0.4)]),
        gain: 0),
      Layer(
        Drone(.between(620, 1500), [.init(1, 0, depth: 4), .init(1.007, -2, depth: 4)], rate: 0.4, drift: 0.3),
        gain: -24),
    ])

  /// Beeps and chirps with the rhythm of speech, and a servo that whirs.
  private static let robot = Recipe(
    "robot", .shots(seconds: .between(0.8, 1.5, vary: 0.2), .groups(1...2, 1.6, pause: .between(1.8, 2.8, vary: 0.3))),
    pitchFollowsSize: 0.8, loudness: -20,
    [
      Layer(
        Blips(
          seconds: .between(0.05, 0.18), gap: .between(0.005, 0.05), frequency: .between(350, 2300), slide: 9,
          ratio: .between(0.5, 2.5), index: .between(0.2, 2), repeats: 0.25),
        envelope: .faded(attack: 0.005, release: 0.04)),
      Layer(
        SweptTone(
          .between(240, 420), sweep: [0: 0.5, 0.15: 1, 0.5: 1.1, 0.75: 0.9, 1: 0.5],
          harmonics: [0, -4, -3, -8, -7, -12, -14],
          drift: 0.3), gain: -15, envelope: .drawn([0: 0, 0.1: 1, 0.85: 1, 1: 0]),
        filters: [.bandPass(.between(1200, 2000), q: 1)]),
    ])

  /// A wail without breath or body.
  private static let ghost = Recipe(
    "ghost", .shots(seconds: .between(2.6, 4, vary: 0.15), .groups(1...1, 4, pause: .between(3.5, 5.5, vary: 0.2))),
    place: .church, wet: 1.6, roomTone: nil, loudness: -21,
    [
      Layer(
        VoicedTone(
          f0: .between(280, 480, vary: 0.08), melody: [0: 0.72, 0.25: 1, 0.5: 1.22, 0.7: 1.1, 1: 0.62],
          vibrato: (.between(0.4, 0.8), .between(4, 5.6)), drift: 0.6, tilt: .between(13, 17),
          voice: [0: 0, 0.25: 0.8, 0.55: 1, 0.8: 0.6, 0.97: 0, 1: 0], breath: [0: 0.1, 0.5: 0.3, 0.9: 0.1, 1: 0],
          formants: [
            .init(360, 70, 16, move: [0: 0.9, 0.5: 1.35, 1: 0.9]),
            .init(780, 90, 14, move: [0: 0.8, 0.5: 1.2, 1: 0.8]),
            .init(2500, 300, 8),
          ])),
      Layer(
        Resonator(
          noise(200, 6000), frequency: .between(420, 700), sweep: [0: 0.7, 0.5: 1.5, 1: 0.8], wander: (1, 0.6),
          modes: [.init(1, 0, q: 22), .init(2.3, -5, q: 24)]), gain: 6, envelope: .drawn([0: 0, 0.4: 1, 1: 0])),
    ])

  /// A hum that stands like a wall, and sparks on it.
  private static let forceField = Recipe(
    "force_field", .continuous, roomTone: nil, width: 0.6, loudness: -22,
    [
      Layer(
        Drone(
          .between(85, 130),
          [
            .init(1, 0), .init(2, -2, depth: 2), .init(3, -5, depth: 3), .init(4.02, -8, depth: 3),
            .init(5, -10, depth: 4),
            .init(7.03, -13, depth: 4), .init(9, -16, depth: 5),
          ], voices: (2, 6), rate: 2, throb: (0.45, .between(5, 9.5)))),
      Layer(
        Resonator(
          noise(500, 9000), frequency: .between(1300, 2400), wander: (4, 0.4),
          modes: [.init(1, 0, q: 9), .init(1.7, -4, q: 9)]),
        gain: -5),
      Layer(
        Particles(rate: 14, gusts: (5, 0.8), .burst(.between(2500, 8000), q: 2, decay: .between(0.004, 0.02))), gain: -9
      ),
    ])

  /// A blow, what it drops into, and what is left in the hall.
  private static let cinematicImpact = Recipe(
    "impact_cinematic", .shots(seconds: .between(4, 5.2, vary: 0.05), .groups(1...1, 6, pause: .between(5, 7))),
    place: .hall, wet: 1.6, roomTone: nil, loudness: -17,
    [
      Layer(
        SweptTone(.between(62, 90), sweep: [0: 1.6, 0.03: 1, 0.3: 0.62, 1: 0.42], harmonics: [0, -10, -18]), gain: 7,
        envelope: .struck(attack: 0.004, hold: 0.08, decay: 3)),
      Layer(
        NoiseBands([.init(30, 160, gain: 0), .init(160, 900, gain: -4), .init(900, 5000, gain: -11)]), gain: 6,
        envelope: .struck(attack: 0.002, decay: .between(0.5, 0.9)), drive: 1.2),
      Layer(
        NoiseBands([.init(50, 260, gain: 0, depth: 2, rate: 3), .init(260, 1200, gain: -10, depth: 2, rate: 3)]),
        gain: -5,
        envelope: .struck(attack: 0.05, decay: 4)),
      Layer(
        ModalBank(
          f0: .between(95, 180),
          [
            .init(1, 0, 3.5), .init(1.42, -2, 3), .init(2.17, -5, 2.6), .init(2.83, -7, 2.2), .init(3.71, -9, 1.9),
            .init(5.2, -13, 1.4), .init(7.3, -17, 1),
          ], inharmonicity: 0.06, beating: .between(0.6, 2), hardness: .between(700, 1800)), gain: 0),
      Layer(NoiseBands([.init(1500, 9000)]), gain: -6, envelope: .struck(attack: 0.001, decay: 0.05)),
    ])

  /// Everything rises and grows until it stops.
  private static let riser = Recipe(
    "riser", .shots(seconds: .between(3.6, 5, vary: 0.05), .groups(1...1, 6, pause: .between(5.5, 7))), place: .hall,
    roomTone: nil, loudness: -19,
    [
      Layer(
        Resonator(
          noise(40, 18_000), frequency: .between(160, 260), sweep: [0: 1, 0.3: 2.2, 0.6: 6.5, 0.8: 15, 1: 38],
          modes: [.init(1, 0, q: 1.6), .init(2.2, -8, q: 3)]), gain: 8,
        envelope: .drawn([0: 0, 0.3: 0.15, 0.6: 0.35, 0.85: 0.75, 0.985: 1, 1: 0])),
      Layer(
        SweptTone(
          .between(90, 140), sweep: [0: 1, 0.35: 1.5, 0.65: 2.6, 0.85: 4.5, 1: 7],
          harmonics: [0, -5, -8, -10, -12, -14, -15, -16],
          drift: 0.1), gain: -3, envelope: .drawn([0: 0, 0.3: 0.25, 0.7: 0.6, 0.985: 1, 1: 0])),
      Layer(
        SweptTone(
          .between(91, 142), sweep: [0: 1.007, 0.35: 1.51, 0.65: 2.63, 0.85: 4.56, 1: 7.1],
          harmonics: [0, -5, -8, -10, -12, -14, -15, -16],
          tremolo: (0.6, .between(7, 12))), gain: -5, envelope: .drawn([0: 0, 0.3: 0.2, 0.7: 0.6, 0.985: 1, 1: 0])),
    ])

  /// Clockwork that runs away into whirling tones.
  private static let timeMachine = Recipe(
    "time_machine", .shots(seconds: .between(3.4, 4.6, vary: 0.05), .groups(1...1, 5, pause: .between(4.6, 6))),
    place: .hall, roomTone: nil, loudness: -20,
    [
      Layer(
        RingModulator(
          [
            Layer(
              FrequencyModulation(
                .between(120, 200), sweep: [0: 1, 0.4: 1.6, 0.75: 4.5, 0.9: 7, 1: 1.5], ratio: .between(1.5, 1.52),
                index: 3,
                bend: [0: 0.3, 0.8: 1, 1: 0.2], vibrato: (.between(2, 4), .between(1.6, 2.6))))
          ], frequency: .between(5, 9), sweep: [0: 0.5, 0.5: 1.5, 0.9: 5, 1: 1], depth: 0.8),
        envelope: .drawn([0: 0, 0.15: 0.5, 0.8: 1, 0.9: 0.9, 1: 0])),
      Layer(
        Resonator(
          noise(100, 12_000), frequency: .between(250, 400), sweep: [0: 1, 0.5: 3, 0.85: 14, 1: 2], wander: (3, 2.5),
          modes: [.init(1, 0, q: 5), .init(2.4, -4, q: 8)]), gain: 5, envelope: .drawn([0: 0, 0.3: 0.3, 0.85: 1, 1: 0])),
      Layer(
        Particles(
          rate: 22, flow: [0: 0.25, 0.4: 0.6, 0.8: 2, 0.9: 1, 1: 0], sizes: 3,
          .ring(.between(1800, 5200), decay: .between(0.02, 0.05))),
        gain: 0),
      Layer(
        SweptTone(.between(40, 52), sweep: [0: 1, 0.85: 1.8, 1: 0.7], harmonics: [0, -6, -10]), gain: 0,
        envelope: .drawn([0: 0, 0.3: 0.5, 0.85: 1, 1: 0])),
    ])

  /// Fragments that stutter.
  private static let glitch = Recipe(
    "glitch",
    .shots(seconds: .between(0.35, 0.9, vary: 0.4), .groups(1...3, 0.8, pause: .between(0.9, 1.6, vary: 0.4))),
    roomTone: nil, pitchFollowsSize: 0.3, loudness: -20,
    [
      Layer(
        Blips(
          seconds: .between(0.008, 0.07), gap: .between(0.001, 0.03), frequency: .between(60, 4000), slide: 12,
          ratio: .between(0.3, 5), index: .between(0.3, 6), repeats: 0.62, noise: 0.35, hold: 28),
        envelope: .faded(attack: 0.001, release: 0.006)),
      Layer(
        Blips(
          seconds: .between(0.02, 0.12), gap: .between(0.03, 0.25), frequency: .between(40, 160), ratio: 2, index: 6,
          repeats: 0.5, noise: 0.2, hold: 16), gain: -3, envelope: .faded(attack: 0.001, release: 0.006)),
    ])

  /// A throat that is not of this world.
  private static let alien = Recipe(
    "alien", .shots(seconds: .between(0.9, 1.8, vary: 0.25), .groups(1...2, 1.8, pause: .between(1.8, 3, vary: 0.3))),
    place: .hall, roomTone: nil, loudness: -20,
    [
      Layer(
        RingModulator(
          [
            Layer(
              VoicedTone(
                f0: .between(110, 300, vary: 0.2), melody: [0: 0.7, 0.2: 1.3, 0.4: 0.8, 0.6: 1.6, 0.8: 0.9, 1: 0.5],
                vibrato: (1, .between(6, 11)), drift: 1.5, tilt: 8,
                roughness: .init(jitter: 0.02, shimmer: 1.5, subharmonics: [0: 0.3, 0.5: 0.7, 1: 0.3]),
                voice: [0: 0, 0.08: 1, 0.8: 0.8, 0.97: 0, 1: 0], breath: [0: 0.1, 0.9: 0.1, 1: 0],
                formants: [
                  .init(500, 80, 18, move: [0: 0.6, 0.25: 1.8, 0.5: 0.7, 0.75: 2, 1: 0.8]),
                  .init(1700, 120, 18, move: [0: 1.4, 0.3: 0.7, 0.6: 1.5, 1: 0.8]), .init(3600, 300, 12),
                ], syllables: .init(.between(6, 13), depth: [0: 0.7]), variety: 0.6))
          ], frequency: .between(45, 130), sweep: [0: 0.8, 0.5: 1.3, 1: 0.7], depth: 0.75)),
      Layer(
        FrequencyModulation(
          .between(500, 1100, vary: 0.2), sweep: [0: 0.6, 0.3: 1.5, 0.5: 0.9, 0.8: 1.8, 1: 0.6], ratio: 1, index: 1.5,
          vibrato: (2.5, .between(9, 16))), gain: -11, envelope: .drawn([0: 0, 0.1: 1, 0.8: 0.7, 1: 0])),
    ])

  /// A page of glass that passes by.
  private static let swipe = Recipe(
    "ui_swipe",
    .shots(seconds: .between(0.2, 0.34, vary: 0.1), .groups(1...2, 0.6, pause: .between(1, 1.6, vary: 0.2))),
    wet: 0.4, roomTone: nil, loudness: -26,
    [
      Layer(
        Resonator(
          noise(200, 16_000), frequency: .between(900, 1500, vary: 0.1), sweep: [0: 1, 0.5: 2.6, 1: 4.2],
          modes: [.init(1, 0, q: 1.4)]), envelope: .drawn([0: 0, 0.35: 1, 0.6: 0.5, 1: 0])),
      Layer(
        SweptTone(.between(500, 800), sweep: [0: 1, 1: 1.8]), gain: -12,
        envelope: .drawn([0: 0, 0.3: 1, 0.7: 0.3, 1: 0])),
    ])
}
